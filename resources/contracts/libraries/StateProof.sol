// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.30;

import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";

/// @title What is proven of a rollup's state (Ethereum yellow paper, 4.1 and appendix D).
library StateProof {
    using RLP for *;
    using Memory for *;

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

    /// @notice Whether the proof leads to where the account would be, and it is not there. (Every leaf of a state is
    /// longer than a hash, so no node stands inside another.)
    function isAbsent(bytes32 stateRoot, address which, Proof calldata proof) internal pure returns (bool) {
        uint256 key = uint256(keccak256(abi.encodePacked(which)));
        bytes32 expected = stateRoot;
        uint256 depth = 0;
        for (uint256 i = 0; i < proof.nodes.length; ++i) {
            if (keccak256(proof.nodes[i]) != expected) return false;
            Memory.Slice[] memory fields = RLP.decodeList(proof.nodes[i]);
            if (fields.length == 17) {
                Memory.Slice child = fields[_nibble(key, depth++)];
                if (child.length() == 1) return true; // the empty string
                expected = child.readBytes32();
                continue;
            }
            // A leaf or an extension: its path, after a prefix of one nibble or two (yellow paper, appendix C).
            bytes memory path = fields[0].readBytes();
            bool isOdd = uint8(path[0]) & 0x10 != 0;
            for (uint256 j = isOdd ? 1 : 2; j < 2 * path.length; ++j) {
                uint256 nibble = j % 2 == 0 ? uint8(path[j / 2]) >> 4 : uint8(path[j / 2]) & 15;
                if (nibble != _nibble(key, depth++)) return true;
            }
            if (uint8(path[0]) & 0x20 != 0) return false; // it is there
            expected = fields[1].readBytes32();
        }
        return false;
    }

    function _nibble(uint256 key, uint256 depth) private pure returns (uint256) {
        return (key >> (252 - 4 * depth)) & 15;
    }

    /// @notice Reverts when the slot is 0, or not proven.
    function slot(bytes32 storageRoot, bytes32 which, Proof calldata proof) internal pure returns (uint256) {
        bytes memory key = abi.encodePacked(keccak256(abi.encodePacked(which)));
        return RLP.decodeUint256(TrieProof.traverse(storageRoot, key, proof.nodes));
    }
}
