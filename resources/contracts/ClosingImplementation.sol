// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {Proxy} from "@openzeppelin/contracts/proxy/Proxy.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {SlotDerivation} from "@openzeppelin/contracts/utils/SlotDerivation.sol";
import {StorageSlot} from "@openzeppelin/contracts/utils/StorageSlot.sol";

/// @title What stands behind a portal or a bridge of an ephemeral rollup from its sealing, or its settlement, on.
/// @notice It does all that the implementation before did, and lets EphemeralClaims pay out of what the proxy
/// holds. A closed portal takes no deposits any more.
contract ClosingImplementation is Proxy {
    using SafeERC20 for IERC20;
    using SlotDerivation for bytes32;
    using StorageSlot for bytes32;

    /// @dev Slot of StandardBridge's `deposits`, which a test holds against the bridge's storage layout.
    bytes32 private constant DEPOSITS = bytes32(uint256(2));

    address private immutable _before;
    address private immutable _claims;
    bool private immutable _isClosed;

    error Closed();
    error NotTheClaims();

    modifier onlyClaims() {
        if (msg.sender != _claims) revert NotTheClaims();
        _;
    }

    constructor(address before, address claims, bool isClosed) {
        _before = before;
        _claims = claims;
        _isClosed = isClosed;
    }

    receive() external payable {
        if (_isClosed) revert Closed();
        _fallback();
    }

    /// @notice Of the portal: `depositTransaction` of OptimismPortal2.
    function depositTransaction(address, uint256, uint64, bool, bytes calldata) external payable {
        if (_isClosed) revert Closed();
        _fallback();
    }

    function payEther(address payable to, uint256 amount) external onlyClaims {
        Address.sendValue(to, amount);
    }

    /// @notice Of the standard bridge. What is paid counts as deposited no longer, so that a withdrawal of the same
    /// pair cannot take it once more, out of what others have deposited. It reverts when there is less.
    function payToken(address token, address onRollup, address to, uint256 amount) external onlyClaims {
        DEPOSITS.deriveMapping(token).deriveMapping(onRollup).getUint256Slot().value -= amount;
        IERC20(token).safeTransfer(to, amount);
    }

    /// @notice Of the ERC-721 bridge, which has an item once, and so gives it once.
    function payCollectible(address collection, address to, uint256 token) external onlyClaims {
        IERC721(collection).transferFrom(address(this), to, token);
    }

    function _implementation() internal view override returns (address) {
        return _before;
    }
}
