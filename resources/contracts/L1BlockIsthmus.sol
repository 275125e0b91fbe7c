// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

/// @title  L1Block from Isthmus on
/// @notice What the L2 knows of L1, from the first transaction of each of its blocks (OP specs,
///         protocol/isthmus and jovian l1-attributes). Nodes read the slots 0 to 8 directly, so the order and
///         the widths of the variables are part of the protocol.
contract L1BlockIsthmus {
    /// @notice The account that stands for the protocol itself: it sends the L1 attributes.
    address public constant DEPOSITOR_ACCOUNT = 0xDeaDDEaDDeAdDeAdDEAdDEaddeAddEAdDEAd0001;
    address private constant ETHER = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;

    uint64 public number;
    /// @notice Seconds.
    uint64 public timestamp;
    /// @notice Wei a gas.
    uint256 public basefee;
    bytes32 public hash;
    /// @notice L2 blocks since the L1 block became the origin.
    uint64 public sequenceNumber;
    uint32 public blobBaseFeeScalar;
    uint32 public baseFeeScalar;
    /// @notice The batcher's address.
    bytes32 public batcherHash;
    /// @notice Of the fee before Ecotone: 0.
    uint256 public l1FeeOverhead;
    uint256 public l1FeeScalar;
    /// @notice Wei a blob gas.
    uint256 public blobBaseFee;
    /// @notice Wei.
    uint64 public operatorFeeConstant;
    uint32 public operatorFeeScalar;
    /// @notice Jovian: gas that a byte of data counts for.
    uint16 public daFootprintGasScalar;

    error NotDepositor();

    /// @dev The attributes come packed and without padding behind the selector.
    modifier onlyDepositor() {
        if (msg.sender != DEPOSITOR_ACCOUNT) revert NotDepositor();
        _;
    }

    function version() external pure returns (string memory) {
        return "1.0.0+studio-isthmus";
    }

    function setL1BlockValuesEcotone() external onlyDepositor {
        _setEcotone(msg.data);
    }

    function setL1BlockValuesIsthmus() external onlyDepositor {
        _setIsthmus(msg.data);
        daFootprintGasScalar = 0;
    }

    function setL1BlockValuesJovian() external onlyDepositor {
        _setIsthmus(msg.data);
        daFootprintGasScalar = uint16(bytes2(msg.data[176:178]));
    }

    /// @notice Ether pays for gas; other tokens never did on these chains.
    function gasPayingToken() external pure returns (address token, uint8 decimals) {
        return (ETHER, 18);
    }

    function gasPayingTokenName() external pure returns (string memory) {
        return "Ether";
    }

    function gasPayingTokenSymbol() external pure returns (string memory) {
        return "ETH";
    }

    function isCustomGasToken() external pure returns (bool) {
        return false;
    }

    function _setEcotone(bytes calldata data) private {
        baseFeeScalar = uint32(bytes4(data[4:8]));
        blobBaseFeeScalar = uint32(bytes4(data[8:12]));
        sequenceNumber = uint64(bytes8(data[12:20]));
        timestamp = uint64(bytes8(data[20:28]));
        number = uint64(bytes8(data[28:36]));
        basefee = uint256(bytes32(data[36:68]));
        blobBaseFee = uint256(bytes32(data[68:100]));
        hash = bytes32(data[100:132]);
        batcherHash = bytes32(data[132:164]);
    }

    function _setIsthmus(bytes calldata data) private {
        _setEcotone(data);
        operatorFeeScalar = uint32(bytes4(data[164:168]));
        operatorFeeConstant = uint64(bytes8(data[168:176]));
    }
}
