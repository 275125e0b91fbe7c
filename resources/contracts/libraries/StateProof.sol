// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";

/// @title What is proven of a rollup's state (Ethereum yellow paper, 4.1 and appendix D).
library StateProof {
    using RLP for *;

    /// @notice The parts of an output root of version 0 (OP specs, protocol/proposals).
    struct Output {
        bytes32 stateRoot;
        bytes32 messagePasserStorageRoot;
        bytes32 blockHash;
    }

    /// @notice Nodes of a trie from its root on, as eth_getProof gives them.
    struct Proof {
        bytes[] nodes;
    }

    struct Account {
        uint256 balance; // wei
        bytes32 storageRoot;
        bytes32 codeHash;
    }

    error NoAccount();

    function root(Output memory output) internal pure returns (bytes32) {
        return keccak256(abi.encode(bytes32(0), output.stateRoot, output.messagePasserStorageRoot, output.blockHash));
    }

    /// @notice Reverts when the account is not in the state, or not by this proof.
    function account(bytes32 stateRoot, address which, Proof calldata proof) internal pure returns (Account memory) {
        bytes memory key = abi.encodePacked(keccak256(abi.encodePacked(which)));
        Memory.Slice[] memory fields = RLP.decodeList(TrieProof.traverse(stateRoot, key, proof.nodes));
        if (fields.length != 4) revert NoAccount();
        return Account(fields[1].readUint256(), fields[2].readBytes32(), fields[3].readBytes32());
    }

    /// @notice Reverts when the slot is 0, or not proven.
    function slot(bytes32 storageRoot, bytes32 which, Proof calldata proof) internal pure returns (uint256) {
        bytes memory key = abi.encodePacked(keccak256(abi.encodePacked(which)));
        return RLP.decodeUint256(TrieProof.traverse(storageRoot, key, proof.nodes));
    }
}
