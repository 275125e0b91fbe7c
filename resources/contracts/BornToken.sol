// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that was born on an ephemeral rollup, on L1.
/// @notice Its owner, EphemeralClaims, mints what holders had in the rollup's last state. Of an event on several
/// rollups the owner is EventMerge, for the EphemeralClaims of all of them.
contract BornToken is ERC20, Ownable {
    constructor(string memory name_, string memory symbol_) ERC20(name_, symbol_) Ownable(msg.sender) {}

    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }
}
