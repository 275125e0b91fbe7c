// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {BornCollection} from "./BornCollection.sol";
import {BornToken} from "./BornToken.sol";

/// @title Makes the tokens of an event one, which several rollups carried: its shards.
/// @notice What was born at one address on all of them comes to life on L1 as one contract. Only the shards'
/// EphemeralClaims may have something made or minted; who they are is said at deployment, and nobody can change it.
/// @dev That numbers of a collection differ between shards is the affair of its contracts on the rollups.
contract EventMerge {
    /// @notice Whether it is the EphemeralClaims of one of the shards.
    mapping(address claims => bool) public isShard;
    /// @notice What holders get on L1; 0: no shard has registered it yet.
    mapping(address onRollup => BornToken) public tokenOf;
    mapping(address onRollup => BornCollection) public collectionOf;

    event TokenMade(address indexed onRollup, address onL1);
    event CollectionMade(address indexed onRollup, address onL1);

    error NotAShard(address caller);

    modifier onlyShards() {
        if (!isShard[msg.sender]) revert NotAShard(msg.sender);
        _;
    }

    constructor(address[] memory claims) {
        for (uint256 i = 0; i < claims.length; ++i) isShard[claims[i]] = true;
    }

    /// @notice The token that stands for `onRollup` on L1. Its words are those of the shard that asks first.
    function token(address onRollup, string calldata name, string calldata symbol)
        external
        onlyShards
        returns (address)
    {
        if (address(tokenOf[onRollup]) == address(0)) {
            tokenOf[onRollup] = new BornToken(name, symbol);
            emit TokenMade(onRollup, address(tokenOf[onRollup]));
        }
        return address(tokenOf[onRollup]);
    }

    /// @notice The collection that stands for `onRollup` on L1, likewise.
    function collection(address onRollup, string calldata name, string calldata symbol, string calldata baseURI)
        external
        onlyShards
        returns (address)
    {
        if (address(collectionOf[onRollup]) == address(0)) {
            collectionOf[onRollup] = new BornCollection(name, symbol, baseURI);
            emit CollectionMade(onRollup, address(collectionOf[onRollup]));
        }
        return address(collectionOf[onRollup]);
    }

    /// @notice Mints of what it has made; anything else does not let it.
    function mintToken(address onL1, address to, uint256 amount) external onlyShards {
        BornToken(onL1).mint(to, amount);
    }

    function mintCollectible(address onL1, address to, uint256 number) external onlyShards {
        BornCollection(onL1).mint(to, number);
    }
}
