// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {BornCollection} from "./BornCollection.sol";
import {BornToken} from "./BornToken.sol";
import {ClosingImplementation} from "./ClosingImplementation.sol";
import {EphemeralLife} from "./EphemeralLife.sol";
import {EventMerge} from "./EventMerge.sol";
import {NftBridge, StandardBridge} from "./interfaces/OpStack.sol";
import {StateProof} from "./libraries/StateProof.sol";

/// @title Pays on L1 what was on an ephemeral rollup when it ended, once each.
/// @notice A claim is paid for what the rollup's last state says: an account's balance, or a slot of a token's
/// contract. What had been withdrawn on the rollup before goes the portal's usual way.
contract EphemeralClaims is Ownable, ReentrancyGuard {
    enum Kind {
        Token,
        Collection
    }

    /// @notice Where a token has its origin, and so what its holders get.
    enum Origin {
        Bridged, // on L1: they get back what the bridge holds
        Born, // on the rollup: it comes to life here
        Merged // on all shards of an event: it comes to life as one
    }

    /// @notice A token contract of the rollup whose holders are paid on L1.
    struct Asset {
        Kind kind;
        Origin origin;
        address onRollup;
        address onL1;
        uint256 slot; // of the mapping from holder to balance, or from token to owner
        bytes32 storageRoot; // of the contract in the last state; 0: not proven yet
        uint256 paid; // of a token, its smallest unit; of a collection, how many
    }

    /// @notice What a holder is to get of one asset.
    struct AssetClaim {
        uint256 asset;
        uint256[] tokens; // of a collection
        StateProof.Proof[] proofs; // of the balance, or of each token's owner
    }

    struct Claim {
        address holder;
        bool isAbsent; // it has tokens, but no account: no ether, and it has never sent a transaction
        bytes code; // of the holder on the rollup; empty for nearly everybody
        StateProof.Proof account;
        AssetClaim[] assets;
    }

    /// @notice Of the OP Stack: holds what was withdrawn, which the portal pays.
    address public constant MESSAGE_PASSER = 0x4200000000000000000000000000000000000016;

    EphemeralLife public immutable life;
    address payable public immutable portal;
    address payable public immutable standardBridge;
    address payable public immutable nftBridge;
    /// @notice Gets what contracts of the rollup held.
    address public immutable heir;
    /// @notice Of the event that this rollup is a shard of; 0: it stands alone.
    EventMerge public immutable merge;
    Asset[] public assets;
    uint256 public paidWei;
    uint256 public paidHolders;
    mapping(address holder => bool) public isPaid;
    mapping(uint256 asset => mapping(uint256 holderOrToken => bool)) public isPaidOf;

    event AssetRegistered(uint256 indexed asset, Kind kind, address onRollup, address onL1);
    event EtherClaimed(address indexed holder, address indexed to, uint256 amount);
    event TokenClaimed(uint256 indexed asset, address indexed holder, address indexed to, uint256 amount);
    event CollectibleClaimed(uint256 indexed asset, uint256 indexed token, address indexed to);

    error SettledAlready();
    error NotSettled();
    error AssetKnown(address onRollup);
    error AssetNotProven(uint256 asset);
    error WrongProof();
    error AlreadyPaid(address holder);
    error AlreadyPaidOf(uint256 asset, uint256 holderOrToken);
    error NotDeposited(uint256 asset, uint256 amountOrToken);

    constructor(
        address organiser,
        EphemeralLife life_,
        address payable portal_,
        address payable standardBridge_,
        address payable nftBridge_,
        address heir_,
        EventMerge merge_
    ) Ownable(organiser) {
        life = life_;
        portal = portal_;
        standardBridge = standardBridge_;
        nftBridge = nftBridge_;
        heir = heir_;
        merge = merge_;
    }

    // --- until it is settled -------------------------------------------------------------------------

    /// @notice Lets the holders of a bridged asset be paid. `slot` is that of the mapping in the rollup's contract.
    function registerBridged(Kind kind, address onRollup, address onL1, uint256 slot) external onlyOwner {
        _register(Asset(kind, Origin.Bridged, onRollup, onL1, slot, 0, 0));
    }

    /// @notice Lets a token that was born on the rollup come to life on L1.
    function registerBornToken(address onRollup, uint256 slot, string calldata name, string calldata symbol)
        external
        onlyOwner
    {
        _register(Asset(Kind.Token, Origin.Born, onRollup, address(new BornToken(name, symbol)), slot, 0, 0));
    }

    function registerBornCollection(
        address onRollup,
        uint256 slot,
        string calldata name,
        string calldata symbol,
        string calldata baseURI
    ) external onlyOwner {
        address onL1 = address(new BornCollection(name, symbol, baseURI));
        _register(Asset(Kind.Collection, Origin.Born, onRollup, onL1, slot, 0, 0));
    }

    /// @notice Lets a token that was born on all shards of the event come to life on L1 as one. Its contract must be
    /// the event's own on each of them: whoever could put another one there on one shard would mint himself tokens.
    function registerMergedToken(address onRollup, uint256 slot, string calldata name, string calldata symbol)
        external
        onlyOwner
    {
        _register(Asset(Kind.Token, Origin.Merged, onRollup, merge.token(onRollup, name, symbol), slot, 0, 0));
    }

    function registerMergedCollection(
        address onRollup,
        uint256 slot,
        string calldata name,
        string calldata symbol,
        string calldata baseURI
    ) external onlyOwner {
        address onL1 = merge.collection(onRollup, name, symbol, baseURI);
        _register(Asset(Kind.Collection, Origin.Merged, onRollup, onL1, slot, 0, 0));
    }

    function _register(Asset memory asset) private {
        if (life.isSettled()) revert SettledAlready();
        for (uint256 i = 0; i < assets.length; ++i)
            if (assets[i].onRollup == asset.onRollup) revert AssetKnown(asset.onRollup);
        assets.push(asset);
        emit AssetRegistered(assets.length - 1, asset.kind, asset.onRollup, asset.onL1);
    }

    function assetCount() external view returns (uint256) {
        return assets.length;
    }

    // --- when it is settled -------------------------------------------------------------------------------

    modifier whenSettled() {
        if (!life.isSettled()) revert NotSettled();
        _;
    }

    /// @notice Proves the storage of an asset's contract in the last state, once for all its holders. Anybody.
    function proveAsset(uint256 asset, StateProof.Proof calldata account) external whenSettled {
        assets[asset].storageRoot =
            StateProof.account(life.finalStateRoot(), assets[asset].onRollup, account).storageRoot;
    }

    /// @notice Pays holders what they had in the last state. Anybody, for anybody: what contracts of the rollup held
    /// goes to the heir, all else to its holder. A holder's ether is paid with its first claim.
    function claim(Claim[] calldata claims) external nonReentrant whenSettled {
        bytes32 stateRoot = life.finalStateRoot();
        for (uint256 i = 0; i < claims.length; ++i) _pay(stateRoot, claims[i]);
    }

    function _pay(bytes32 stateRoot, Claim calldata one) private {
        uint256 balance = _provenBalance(stateRoot, one);
        address to = _isContract(one.code) ? heir : one.holder;
        if (isPaid[one.holder] && one.assets.length == 0) revert AlreadyPaid(one.holder);
        for (uint256 i = 0; i < one.assets.length; ++i) _payAsset(one.holder, to, one.assets[i]);
        if (isPaid[one.holder]) return;
        isPaid[one.holder] = true;
        ++paidHolders;
        if (balance == 0 || one.holder == MESSAGE_PASSER) return;
        paidWei += balance;
        emit EtherClaimed(one.holder, to, balance);
        ClosingImplementation(portal).payEther(payable(to), balance);
    }

    function _provenBalance(bytes32 stateRoot, Claim calldata one) private pure returns (uint256) {
        if (one.isAbsent) {
            if (one.code.length != 0 || !StateProof.isAbsent(stateRoot, one.holder, one.account)) revert WrongProof();
            return 0;
        }
        StateProof.Account memory account = StateProof.account(stateRoot, one.holder, one.account);
        if (keccak256(one.code) != account.codeHash) revert WrongProof();
        return account.balance;
    }

    /// @dev An account that delegates to a contract (EIP-7702) is its holder's all the same.
    function _isContract(bytes calldata code) private pure returns (bool) {
        return code.length != 0 && !(code.length == 23 && bytes3(code[:3]) == 0xef0100);
    }

    function _payAsset(address holder, address to, AssetClaim calldata one) private {
        if (assets[one.asset].storageRoot == 0) revert AssetNotProven(one.asset);
        if (assets[one.asset].kind == Kind.Token) _payToken(holder, to, one);
        else _payCollectibles(holder, to, one);
    }

    function _payToken(address holder, address to, AssetClaim calldata one) private {
        if (one.proofs.length != 1 || one.tokens.length != 0) revert WrongProof();
        _payOnce(one.asset, uint160(holder));
        Asset storage asset = assets[one.asset];
        bytes32 slot = keccak256(abi.encode(holder, asset.slot));
        uint256 amount = StateProof.slot(asset.storageRoot, slot, one.proofs[0]);
        asset.paid += amount;
        emit TokenClaimed(one.asset, holder, to, amount);
        if (asset.origin == Origin.Born) {
            BornToken(asset.onL1).mint(to, amount);
            return;
        }
        if (asset.origin == Origin.Merged) {
            merge.mintToken(asset.onL1, to, amount);
            return;
        }
        // The pair's deposits, which each claim and each withdrawal lowers, bound what a false contract on the rollup
        // could take.
        if (amount > StandardBridge(standardBridge).deposits(asset.onL1, asset.onRollup))
            revert NotDeposited(one.asset, amount);
        ClosingImplementation(standardBridge).payToken(asset.onL1, asset.onRollup, to, amount);
    }

    function _payCollectibles(address holder, address to, AssetClaim calldata one) private {
        if (one.proofs.length != one.tokens.length) revert WrongProof();
        Asset storage asset = assets[one.asset];
        asset.paid += one.tokens.length;
        for (uint256 i = 0; i < one.tokens.length; ++i) {
            uint256 token = one.tokens[i];
            _payOnce(one.asset, token);
            bytes32 slot = keccak256(abi.encode(token, asset.slot));
            if (StateProof.slot(asset.storageRoot, slot, one.proofs[i]) != uint160(holder)) revert WrongProof();
            emit CollectibleClaimed(one.asset, token, to);
            if (asset.origin == Origin.Born) {
                BornCollection(asset.onL1).mint(to, token);
                continue;
            }
            if (asset.origin == Origin.Merged) {
                merge.mintCollectible(asset.onL1, to, token);
                continue;
            }
            if (!NftBridge(nftBridge).deposits(asset.onL1, asset.onRollup, token))
                revert NotDeposited(one.asset, token);
            ClosingImplementation(nftBridge).payCollectible(asset.onL1, to, token);
        }
    }

    function _payOnce(uint256 asset, uint256 holderOrToken) private {
        if (isPaidOf[asset][holderOrToken]) revert AlreadyPaidOf(asset, holderOrToken);
        isPaidOf[asset][holderOrToken] = true;
    }
}
