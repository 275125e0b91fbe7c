// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title Tickets of an event: bought, given to friends, and used once at the door.
/// @notice Price, supply and the limit of one wallet are fixed at deployment; nobody can change them
/// afterwards. A ticket's number is its seat, in the order in which they are sold, from the first seat by the step: 1,
/// 2, 3, or, of a sale that goes on at several places, such that no two places sell the same seat. A used ticket stays
/// with its holder for good.
contract Ticket is ERC721, Ownable {
    /// @notice The price of one ticket in wei.
    uint256 public immutable price;
    /// @notice How many seats there are.
    uint256 public immutable supplyCap;
    /// @notice How many tickets one wallet may buy in all.
    uint256 public immutable walletLimit;
    /// @notice The seat that is sold first, and from each to the next.
    uint256 public immutable firstSeat;
    uint256 public immutable seatStep;
    /// @notice How many tickets are sold.
    uint256 public totalSold;
    /// @notice How many tickets a wallet has bought, whoever holds them now.
    mapping(address buyer => uint256) public boughtBy;
    /// @notice Whether somebody has gone in with the ticket.
    mapping(uint256 seat => bool) public isUsed;

    // The seats with which a holder can still go in, and where each stands among its holder's.
    mapping(address holder => uint256[]) private _unused;
    mapping(uint256 seat => uint256) private _place;

    event TicketSold(address indexed buyer, uint256 indexed seat);
    event CheckedIn(address indexed guest, uint256 indexed seat);
    event Withdrawn(address indexed to, uint256 amount);

    error SeatsStandStill();
    error WrongPayment(uint256 sent, uint256 wanted);
    error SoldOut(uint256 seats);
    error WalletLimitReached(uint256 limit);
    error NoTicketLeft(address holder);
    error NotTheHolder(address holder);
    error AlreadyUsed(uint256 seat);
    error WithdrawalFailed();

    constructor(
        string memory name_,
        string memory symbol_,
        address organiser,
        uint256 price_,
        uint256 supplyCap_,
        uint256 walletLimit_,
        uint256 firstSeat_,
        uint256 seatStep_
    ) ERC721(name_, symbol_) Ownable(organiser) {
        if (seatStep_ == 0) revert SeatsStandStill();
        price = price_;
        supplyCap = supplyCap_;
        walletLimit = walletLimit_;
        firstSeat = firstSeat_;
        seatStep = seatStep_;
    }

    /// @notice Sells the next seat to the caller for the exact price.
    function buy() external payable returns (uint256 seat) {
        if (totalSold >= supplyCap) revert SoldOut(supplyCap);
        if (boughtBy[msg.sender] >= walletLimit) revert WalletLimitReached(walletLimit);
        if (msg.value != price) revert WrongPayment(msg.value, price);
        seat = firstSeat + totalSold * seatStep;
        ++totalSold;
        ++boughtBy[msg.sender];
        emit TicketSold(msg.sender, seat);
        _safeMint(msg.sender, seat);
    }

    /// @notice Gives the caller's newest unused ticket to a friend.
    function give(address friend) external returns (uint256 seat) {
        seat = _newestUnused(msg.sender);
        _transfer(msg.sender, friend, seat);
    }

    /// @notice Goes in with the caller's newest unused ticket.
    function enter() external returns (uint256 seat) {
        seat = _newestUnused(msg.sender);
        _use(msg.sender, seat);
    }

    /// @notice Goes in with the ticket of that seat, which the caller must hold.
    function checkIn(uint256 seat) external {
        address holder = _requireOwned(seat);
        if (holder != msg.sender) revert NotTheHolder(holder);
        if (isUsed[seat]) revert AlreadyUsed(seat);
        _use(holder, seat);
    }

    /// @notice With how many tickets the holder can still go in.
    function unusedOf(address holder) external view returns (uint256) {
        return _unused[holder].length;
    }

    /// @notice How many seats are left.
    function remaining() external view returns (uint256) {
        return supplyCap - totalSold;
    }

    /// @notice Sends everything earned so far to the organiser.
    function withdraw() external onlyOwner {
        uint256 amount = address(this).balance;
        emit Withdrawn(msg.sender, amount);
        (bool sent, ) = msg.sender.call{value: amount}("");
        if (!sent) revert WithdrawalFailed();
    }

    function _newestUnused(address holder) private view returns (uint256) {
        uint256[] storage seats = _unused[holder];
        if (seats.length == 0) revert NoTicketLeft(holder);
        return seats[seats.length - 1];
    }

    function _use(address holder, uint256 seat) private {
        _forget(holder, seat);
        isUsed[seat] = true;
        emit CheckedIn(holder, seat);
    }

    /// @dev Every change of hands passes here; a used ticket has none any more.
    function _update(address to, uint256 seat, address auth) internal override returns (address from) {
        if (isUsed[seat]) revert AlreadyUsed(seat);
        from = super._update(to, seat, auth);
        if (from != address(0)) _forget(from, seat);
        _place[seat] = _unused[to].length;
        _unused[to].push(seat);
    }

    /// @dev The last of the holder's seats takes the place of the one that goes.
    function _forget(address holder, uint256 seat) private {
        uint256[] storage seats = _unused[holder];
        uint256 place = _place[seat];
        uint256 last = seats[seats.length - 1];
        if (last != seat) {
            seats[place] = last;
            _place[last] = place;
        }
        seats.pop();
        delete _place[seat];
    }
}
