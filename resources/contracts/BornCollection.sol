// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

/// @title A collection that was born on an ephemeral rollup, on L1.
/// @notice Its owner, EphemeralClaims, mints what holders had in the rollup's last state. Of an event on several
/// rollups the owner is EventMerge, for the EphemeralClaims of all of them.
contract BornCollection is ERC721, Ownable {
    string private _base;

    constructor(string memory name_, string memory symbol_, string memory baseURI_)
        ERC721(name_, symbol_)
        Ownable(msg.sender)
    {
        _base = baseURI_;
    }

    function mint(address to, uint256 token) external onlyOwner {
        _mint(to, token);
    }

    function _baseURI() internal view override returns (string memory) {
        return _base;
    }
}
