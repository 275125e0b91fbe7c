// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title An NFT drop: passes sold at one price until the supply is gone.
/// @notice Price, supply and the limit of one wallet are fixed at deployment; nobody can change them
/// afterwards. Passes are numbered in the order in which they are minted, from the first number by the step: 1, 2, 3,
/// or, of a drop that goes on at several places, such that no two places give the same number.
contract DropPass is ERC721, Ownable {
    /// @notice The price of one pass in wei.
    uint256 public immutable price;
    /// @notice How many passes there will ever be.
    uint256 public immutable supplyCap;
    /// @notice How many passes one paying wallet may mint in all.
    uint256 public immutable walletLimit;
    /// @notice The number of the first pass, and from each pass to the next.
    uint256 public immutable firstNumber;
    uint256 public immutable numberStep;
    /// @notice How many passes exist.
    uint256 public totalMinted;
    /// @notice How many passes a wallet has paid for, whoever holds them now.
    mapping(address buyer => uint256) public mintedBy;

    event PassesMinted(address indexed buyer, address indexed to, uint256 firstPass, uint256 quantity);
    event Withdrawn(address indexed to, uint256 amount);

    error NumbersStandStill();
    error NothingToMint();
    error WrongPayment(uint256 sent, uint256 wanted);
    error SoldOut(uint256 wanted, uint256 left);
    error WalletLimitReached(uint256 wanted, uint256 left);
    error WithdrawalFailed();

    constructor(
        string memory name_,
        string memory symbol_,
        address organiser,
        uint256 price_,
        uint256 supplyCap_,
        uint256 walletLimit_,
        uint256 firstNumber_,
        uint256 numberStep_
    ) ERC721(name_, symbol_) Ownable(organiser) {
        if (numberStep_ == 0) revert NumbersStandStill();
        price = price_;
        supplyCap = supplyCap_;
        walletLimit = walletLimit_;
        firstNumber = firstNumber_;
        numberStep = numberStep_;
    }

    /// @notice Mints `quantity` passes to `to`. The exact price of all of them must be sent along.
    function mint(address to, uint256 quantity) external payable {
        if (quantity == 0) revert NothingToMint();
        uint256 left = supplyCap - totalMinted;
        if (quantity > left) revert SoldOut(quantity, left);
        left = walletLimit - mintedBy[msg.sender];
        if (quantity > left) revert WalletLimitReached(quantity, left);
        if (msg.value != price * quantity) revert WrongPayment(msg.value, price * quantity);

        // Both counters move before any receiver is called back, so a callback cannot mint past a limit.
        uint256 first = firstNumber + totalMinted * numberStep;
        totalMinted += quantity;
        mintedBy[msg.sender] += quantity;
        emit PassesMinted(msg.sender, to, first, quantity);
        for (uint256 i = 0; i < quantity; ++i) _safeMint(to, first + i * numberStep);
    }

    /// @notice How many passes are left.
    function remaining() external view returns (uint256) {
        return supplyCap - totalMinted;
    }

    /// @notice Sends everything earned so far to the organiser.
    function withdraw() external onlyOwner {
        uint256 amount = address(this).balance;
        emit Withdrawn(msg.sender, amount);
        (bool sent, ) = msg.sender.call{value: amount}("");
        if (!sent) revert WithdrawalFailed();
    }
}
