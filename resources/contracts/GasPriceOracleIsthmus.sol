// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

interface IL1Block {
    function basefee() external view returns (uint256);
    function blobBaseFee() external view returns (uint256);
    function baseFeeScalar() external view returns (uint32);
    function blobBaseFeeScalar() external view returns (uint32);
    function operatorFeeScalar() external view returns (uint32);
    function operatorFeeConstant() external view returns (uint64);
}

/// @title  What FastLZ would make of data, in bytes
/// @notice Only the size: literals in runs of 32, matches of at most 262 bytes within a window of 8192 (OP specs,
///         protocol/fjord/exec-engine). The same as the engine's codec::fastlz_size.
library FastLz {
    uint256 private constant WINDOW = 8192;
    /// @dev Matches begin no closer to the end than this.
    uint256 private constant TAIL = 13;
    /// @dev The bytes of the tail that no match includes.
    uint256 private constant UNCOUNTED = 4;
    uint256 private constant SEED = 3;

    function size(bytes memory data) internal pure returns (uint256 total) {
        uint256 limit = data.length < TAIL ? 0 : data.length - TAIL;
        // For the hash of three bytes, where they stood last: 4 bytes each.
        bytes memory lastSeen = new bytes(4 * WINDOW);
        uint256 from = 0;
        uint256 at = 2;
        while (at < limit) {
            uint256 earlier;
            (at, earlier) = _findMatch(data, lastSeen, at, limit);
            if (at >= limit) break;
            total += _literals(at - from);
            uint256 length = _commonLength(data, earlier + SEED, at + SEED, limit + TAIL - UNCOUNTED);
            total += _match(length);
            at += length;
            _exchange(lastSeen, _seed(data, at), at);
            ++at;
            _exchange(lastSeen, _seed(data, at), at);
            ++at;
            from = at;
        }
        total += _literals(data.length - from);
    }

    function _findMatch(bytes memory data, bytes memory lastSeen, uint256 at, uint256 limit)
        private
        pure
        returns (uint256, uint256 earlier)
    {
        // No number here is larger than the data, and no place lies behind them.
        unchecked {
            for (; at < limit; ++at) {
                uint256 seed = _seed(data, at);
                earlier = _exchange(lastSeen, seed, at);
                if (at - earlier < WINDOW && seed == _seed(data, earlier) && at + 1 < limit) return (at, earlier);
            }
        }
        return (limit, 0);
    }

    /// @dev One more than the bytes that agree, or all there are before `end`.
    function _commonLength(bytes memory data, uint256 earlier, uint256 later, uint256 end)
        private
        pure
        returns (uint256 length)
    {
        uint256 most = end - later;
        unchecked {
            for (; length < most; ++length) {
                if (data[earlier + length] != data[later + length]) return length + 1;
            }
        }
    }

    function _literals(uint256 count) private pure returns (uint256) {
        uint256 rest = count % 32;
        return 33 * (count / 32) + (rest == 0 ? 0 : rest + 1);
    }

    function _match(uint256 beyondSeed) private pure returns (uint256) {
        uint256 length = beyondSeed - 1;
        return 3 * (length / 262) + (length % 262 >= 6 ? 3 : 2);
    }

    /// @dev The three bytes at a place, the first one lowest.
    function _seed(bytes memory data, uint256 at) private pure returns (uint256 seed) {
        assembly ("memory-safe") {
            let word := mload(add(add(data, 32), at))
            seed := or(or(byte(0, word), shl(8, byte(1, word))), shl(16, byte(2, word)))
        }
    }

    /// @dev Notes where these bytes stand, and gives where they stood before.
    function _exchange(bytes memory lastSeen, uint256 seed, uint256 at) private pure returns (uint256 before) {
        uint256 place;
        unchecked {
            place = ((2654435769 * seed) >> 19) & (WINDOW - 1);
        }
        assembly ("memory-safe") {
            // The word that ends with the 4 bytes; before the first of them lies the array's length.
            let word := add(add(lastSeen, 4), mul(4, place))
            let old := mload(word)
            before := and(old, 0xffffffff)
            mstore(word, or(sub(old, before), at))
        }
    }
}

/// @title  GasPriceOracle from Isthmus on
/// @notice What a transaction pays beside gas (OP specs, protocol/fjord, isthmus and jovian exec-engine).
contract GasPriceOracleIsthmus {
    address private constant DEPOSITOR_ACCOUNT = 0xDeaDDEaDDeAdDeAdDEAdDEaddeAddEAdDEAd0001;
    IL1Block private constant L1_BLOCK = IL1Block(0x4200000000000000000000000000000000000015);

    // Fjord's estimate of a transaction's compressed size, in millionths of a byte.
    int256 private constant SIZE_INTERCEPT = -42_585_600;
    int256 private constant SIZE_PER_FASTLZ_BYTE = 836_500;
    int256 private constant LEAST_SIZE = 100_000_000;
    /// @dev Bytes of a signature, which the data given to this contract lack.
    uint256 private constant SIGNATURE_SIZE = 68;

    uint256 public constant DECIMALS = 6;
    /// @notice This contract stands on chains that have followed these rules from genesis on.
    bool public constant isEcotone = true;
    bool public constant isFjord = true;
    bool public constant isIsthmus = true;
    bool public isJovian;

    error NotDepositor();
    error AlreadyActive();

    function version() external pure returns (string memory) {
        return "1.0.0+studio-isthmus";
    }

    function setJovian() external {
        if (msg.sender != DEPOSITOR_ACCOUNT) revert NotDepositor();
        if (isJovian) revert AlreadyActive();
        isJovian = true;
    }

    /// @notice Wei for bringing a transaction to L1.
    /// @param  data The transaction, RLP-encoded, without its signature.
    function getL1Fee(bytes memory data) external view returns (uint256) {
        return _l1Fee(FastLz.size(data) + SIGNATURE_SIZE);
    }

    /// @notice The same for the worst data of that size, up to one case in ten thousand; much cheaper to call.
    function getL1FeeUpperBound(uint256 unsignedSize) external view returns (uint256) {
        uint256 size = unsignedSize + SIGNATURE_SIZE;
        return _l1Fee(size + size / 255 + 16);
    }

    /// @notice What the data would pay for as calldata of L1.
    function getL1GasUsed(bytes memory data) external pure returns (uint256) {
        return (_estimatedSize(FastLz.size(data) + SIGNATURE_SIZE) * 16) / 1e6;
    }

    /// @notice Wei for the operator, for a transaction of that much gas.
    function getOperatorFee(uint256 gasUsed) external view returns (uint256) {
        uint256 product = Math.saturatingMul(gasUsed, L1_BLOCK.operatorFeeScalar());
        uint256 byGas = isJovian ? Math.saturatingMul(product, 100) : product / 1e6;
        return Math.saturatingAdd(byGas, L1_BLOCK.operatorFeeConstant());
    }

    /// @notice Of the L2, wei a gas.
    function gasPrice() external view returns (uint256) {
        return block.basefee;
    }

    function baseFee() external view returns (uint256) {
        return block.basefee;
    }

    /// @notice Wei a gas.
    function l1BaseFee() external view returns (uint256) {
        return L1_BLOCK.basefee();
    }

    /// @notice Wei a blob gas.
    function blobBaseFee() external view returns (uint256) {
        return L1_BLOCK.blobBaseFee();
    }

    function baseFeeScalar() external view returns (uint32) {
        return L1_BLOCK.baseFeeScalar();
    }

    function blobBaseFeeScalar() external view returns (uint32) {
        return L1_BLOCK.blobBaseFeeScalar();
    }

    function operatorFeeScalar() external view returns (uint32) {
        return L1_BLOCK.operatorFeeScalar();
    }

    function operatorFeeConstant() external view returns (uint64) {
        return L1_BLOCK.operatorFeeConstant();
    }

    function decimals() external pure returns (uint256) {
        return DECIMALS;
    }

    function _l1Fee(uint256 fastLzSize) private view returns (uint256) {
        uint256 perByte = 16 * uint256(L1_BLOCK.baseFeeScalar()) * L1_BLOCK.basefee()
            + uint256(L1_BLOCK.blobBaseFeeScalar()) * L1_BLOCK.blobBaseFee();
        return (_estimatedSize(fastLzSize) * perByte) / 1e12;
    }

    function _estimatedSize(uint256 fastLzSize) private pure returns (uint256) {
        int256 size = SIZE_INTERCEPT + SIZE_PER_FASTLZ_BYTE * int256(fastLzSize);
        return uint256(size < LEAST_SIZE ? LEAST_SIZE : size);
    }
}
