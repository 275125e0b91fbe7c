// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

/// Says on L2 that it stands for a pass of L1, and that everybody owns every number of it.
contract ForgedPass {
    address public remoteToken;
    uint256 public burnt;

    function setRemote(address token) external {
        remoteToken = token;
    }

    function supportsInterface(bytes4) external pure returns (bool) {
        return true;
    }

    function ownerOf(uint256) external view returns (address) {
        return tx.origin;
    }

    function burn(address, uint256) external {
        ++burnt;
    }
}
