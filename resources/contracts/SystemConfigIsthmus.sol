// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {StorageSlot} from "@openzeppelin/contracts/utils/StorageSlot.sol";

/// @title  SystemConfig from Isthmus on
/// @notice The settings of a rollup that stand on L1, from where every node follows their changes (OP specs,
///         protocol/system-config; holocene, isthmus and jovian system-config). It stands behind a proxy, is
///         initialised like the SystemConfig of Granite's age, and answers the same contracts.
contract SystemConfigIsthmus is Ownable, Initializable {
    /// @notice What a ConfigUpdate is about; the numbers are part of the protocol.
    enum UpdateType {
        BATCHER,
        FEE_SCALARS,
        GAS_LIMIT,
        UNSAFE_BLOCK_SIGNER,
        EIP_1559_PARAMS,
        OPERATOR_FEE_PARAMS,
        MIN_BASE_FEE,
        DA_FOOTPRINT_GAS_SCALAR
    }

    /// @notice The market in which deposits buy the L2's gas.
    struct ResourceConfig {
        uint32 maxResourceLimit;
        uint8 elasticityMultiplier;
        uint8 baseFeeMaxChangeDenominator;
        uint32 minimumBaseFee;
        uint32 systemTxMaxGas;
        uint128 maximumBaseFee;
    }

    /// @notice The rollup's other contracts on L1.
    struct Addresses {
        address l1CrossDomainMessenger;
        address l1ERC721Bridge;
        address l1StandardBridge;
        address disputeGameFactory;
        address optimismPortal;
        address optimismMintableERC20Factory;
        address gasPayingToken;
    }

    uint256 public constant VERSION = 0;
    /// @notice Nodes prove this slot.
    bytes32 public constant UNSAFE_BLOCK_SIGNER_SLOT = keccak256("systemconfig.unsafeblocksigner");
    address private constant ETHER = 0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE;
    uint64 private constant MAX_GAS_LIMIT = 500_000_000;

    /// @notice Of the fee before Ecotone: 0.
    uint256 public overhead;
    /// @notice Both scalars, under a version byte of 1.
    uint256 public scalar;
    /// @notice The batcher's address.
    bytes32 public batcherHash;
    /// @notice Of an L2 block.
    uint64 public gasLimit;
    uint32 public basefeeScalar;
    uint32 public blobbasefeeScalar;
    /// @notice Of the L2's base fee. Until they are set, the chain's own defaults hold.
    uint32 public eip1559Denominator;
    uint32 public eip1559Elasticity;
    uint32 public operatorFeeScalar;
    /// @notice Wei.
    uint64 public operatorFeeConstant;
    /// @notice Wei a gas.
    uint64 public minBaseFee;
    /// @notice 0 stands for the protocol's default.
    uint16 public daFootprintGasScalar;

    ResourceConfig private _resourceConfig;
    Addresses private _addresses;
    address public batchInbox;
    /// @notice The L1 block from which on nodes look for events.
    uint256 public startBlock;

    event ConfigUpdate(uint256 indexed version, UpdateType indexed updateType, bytes data);

    error CustomGasTokenUnsupported();
    error GasLimitTooLow(uint64 wanted, uint64 least);
    error GasLimitTooHigh(uint64 wanted, uint64 most);
    error FeeMarketZero();
    error BadResourceConfig();

    /// @dev Nobody uses the implementation itself.
    constructor() Ownable(address(0xdEaD)) {
        _disableInitializers();
    }

    function initialize(
        address initialOwner,
        uint32 basefeeScalar_,
        uint32 blobbasefeeScalar_,
        bytes32 batcherHash_,
        uint64 gasLimit_,
        address unsafeBlockSigner_,
        ResourceConfig calldata config,
        address batchInbox_,
        Addresses calldata addresses
    ) external initializer {
        if (initialOwner == address(0)) revert OwnableInvalidOwner(initialOwner);
        if (addresses.gasPayingToken != address(0) && addresses.gasPayingToken != ETHER) {
            revert CustomGasTokenUnsupported();
        }
        _transferOwnership(initialOwner);
        _setResourceConfig(config);
        _setBatcherHash(batcherHash_);
        _setFeeScalars(basefeeScalar_, blobbasefeeScalar_);
        _setGasLimit(gasLimit_);
        _setUnsafeBlockSigner(unsafeBlockSigner_);
        batchInbox = batchInbox_;
        _addresses = addresses;
        startBlock = block.number;
    }

    function version() external pure returns (string memory) {
        return "1.0.0+studio-isthmus";
    }

    function setBatcherHash(bytes32 newBatcherHash) external onlyOwner {
        _setBatcherHash(newBatcherHash);
    }

    function setGasConfigEcotone(uint32 newBasefeeScalar, uint32 newBlobbasefeeScalar) external onlyOwner {
        _setFeeScalars(newBasefeeScalar, newBlobbasefeeScalar);
    }

    function setGasLimit(uint64 newGasLimit) external onlyOwner {
        _setGasLimit(newGasLimit);
    }

    function setUnsafeBlockSigner(address newSigner) external onlyOwner {
        _setUnsafeBlockSigner(newSigner);
    }

    function setEIP1559Params(uint32 denominator, uint32 elasticity) external onlyOwner {
        if (denominator == 0 || elasticity == 0) revert FeeMarketZero();
        eip1559Denominator = denominator;
        eip1559Elasticity = elasticity;
        _announce(UpdateType.EIP_1559_PARAMS, abi.encode((uint256(denominator) << 32) | elasticity));
    }

    function setOperatorFeeScalars(uint32 newScalar, uint64 newConstant) external onlyOwner {
        operatorFeeScalar = newScalar;
        operatorFeeConstant = newConstant;
        _announce(UpdateType.OPERATOR_FEE_PARAMS, abi.encode((uint256(newScalar) << 64) | newConstant));
    }

    function setMinBaseFee(uint64 newMinBaseFee) external onlyOwner {
        minBaseFee = newMinBaseFee;
        _announce(UpdateType.MIN_BASE_FEE, abi.encode(newMinBaseFee));
    }

    function setDAFootprintGasScalar(uint16 newScalar) external onlyOwner {
        daFootprintGasScalar = newScalar;
        _announce(UpdateType.DA_FOOTPRINT_GAS_SCALAR, abi.encode(newScalar));
    }

    /// @notice Room for the deposits and the L1 attributes of a block.
    function minimumGasLimit() public view returns (uint64) {
        return uint64(_resourceConfig.maxResourceLimit) + _resourceConfig.systemTxMaxGas;
    }

    function maximumGasLimit() public pure returns (uint64) {
        return MAX_GAS_LIMIT;
    }

    function unsafeBlockSigner() external view returns (address) {
        return StorageSlot.getAddressSlot(UNSAFE_BLOCK_SIGNER_SLOT).value;
    }

    function resourceConfig() external view returns (ResourceConfig memory) {
        return _resourceConfig;
    }

    function l1CrossDomainMessenger() external view returns (address) {
        return _addresses.l1CrossDomainMessenger;
    }

    function l1ERC721Bridge() external view returns (address) {
        return _addresses.l1ERC721Bridge;
    }

    function l1StandardBridge() external view returns (address) {
        return _addresses.l1StandardBridge;
    }

    function disputeGameFactory() external view returns (address) {
        return _addresses.disputeGameFactory;
    }

    function optimismPortal() external view returns (address) {
        return _addresses.optimismPortal;
    }

    function optimismMintableERC20Factory() external view returns (address) {
        return _addresses.optimismMintableERC20Factory;
    }

    /// @notice Ether pays for gas; the portal, the messenger and the bridges of Granite's age ask.
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

    function _setBatcherHash(bytes32 newBatcherHash) private {
        batcherHash = newBatcherHash;
        _announce(UpdateType.BATCHER, abi.encode(newBatcherHash));
    }

    function _setFeeScalars(uint32 newBasefeeScalar, uint32 newBlobbasefeeScalar) private {
        basefeeScalar = newBasefeeScalar;
        blobbasefeeScalar = newBlobbasefeeScalar;
        scalar = (uint256(1) << 248) | (uint256(newBlobbasefeeScalar) << 32) | newBasefeeScalar;
        _announce(UpdateType.FEE_SCALARS, abi.encode(overhead, scalar));
    }

    function _setGasLimit(uint64 newGasLimit) private {
        if (newGasLimit < minimumGasLimit()) revert GasLimitTooLow(newGasLimit, minimumGasLimit());
        if (newGasLimit > MAX_GAS_LIMIT) revert GasLimitTooHigh(newGasLimit, MAX_GAS_LIMIT);
        gasLimit = newGasLimit;
        _announce(UpdateType.GAS_LIMIT, abi.encode(newGasLimit));
    }

    function _setUnsafeBlockSigner(address newSigner) private {
        StorageSlot.getAddressSlot(UNSAFE_BLOCK_SIGNER_SLOT).value = newSigner;
        _announce(UpdateType.UNSAFE_BLOCK_SIGNER, abi.encode(newSigner));
    }

    /// @dev The market must be able to move its fee, and must divide its limit without a rest.
    function _setResourceConfig(ResourceConfig calldata config) private {
        if (
            config.minimumBaseFee > config.maximumBaseFee || config.baseFeeMaxChangeDenominator < 2
                || config.elasticityMultiplier == 0 || config.maxResourceLimit % config.elasticityMultiplier != 0
        ) revert BadResourceConfig();
        _resourceConfig = config;
    }

    function _announce(UpdateType updateType, bytes memory data) private {
        emit ConfigUpdate(VERSION, updateType, data);
    }
}
