// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title The token of a game or an event.
/// @notice The organiser holds the first supply and may hand it out; every player may claim a fixed
/// amount once, so that nobody needs the organiser's attention to begin.
contract GameToken is ERC20, Ownable {
    /// @notice How much `claim` gives, in the token's smallest unit.
    uint256 public immutable claimAmount;
    /// @notice Whether an address has taken its claim.
    mapping(address player => bool) public claimed;

    event Claimed(address indexed player, uint256 amount);
    event Distributed(uint256 receivers, uint256 amountEach);

    error NobodyToPay();

    constructor(
        string memory name_,
        string memory symbol_,
        address organiser,
        uint256 initialSupply,
        uint256 claimAmount_
    ) ERC20(name_, symbol_) Ownable(organiser) {
        claimAmount = claimAmount_;
        _mint(organiser, initialSupply);
    }

    /// @notice Gives the caller the starting amount, the first time.
    /// @return granted false when the caller had it already. Not an error: a wallet which asks twice
    /// loses only the gas.
    function claim() external returns (bool granted) {
        if (claimed[msg.sender]) return false;
        claimed[msg.sender] = true;
        _mint(msg.sender, claimAmount);
        emit Claimed(msg.sender, claimAmount);
        return true;
    }

    /// @notice Sends the same amount of the organiser's own tokens to each receiver.
    function distribute(address[] calldata receivers, uint256 amountEach) external onlyOwner {
        if (receivers.length == 0) revert NobodyToPay();
        for (uint256 i = 0; i < receivers.length; ++i) _transfer(msg.sender, receivers[i], amountEach);
        emit Distributed(receivers.length, amountEach);
    }
}
