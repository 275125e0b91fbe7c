// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can be wrong with questions about past states, stored diffs and proofs.
namespace studio::state::errors {

// Views.
inline constexpr ErrorKind kBlockAheadOfHead{
    "state.block_ahead", STUDIO_TEXT("engine", "Block %1 does not exist yet; the newest block is %2.")};
inline constexpr ErrorKind kBlockNotKept{
    "state.block_not_kept",
    STUDIO_TEXT("engine",
                "The state of block %1 is not kept; the oldest state that is, is that of block %2.")};

// Diffs, our own format (diff_codec.cpp).
inline constexpr ErrorKind kDiffUnknownVersion{
    "diff.unknown_version",
    STUDIO_TEXT("engine",
                "The stored state change has format version %1, which this program does not know.")};
inline constexpr ErrorKind kDiffTruncated{
    "diff.truncated",
    STUDIO_TEXT("engine", "A stored state change ends too early; the database is damaged.")};
inline constexpr ErrorKind kDiffMalformed{
    "diff.malformed",
    STUDIO_TEXT("engine", "A stored state change is malformed (%1); the database is damaged.")};

// Proofs: EIP-1186, Yellow Paper appendix D.
inline constexpr ErrorKind kProofMissingNode{
    "proof.missing_node",
    STUDIO_TEXT("engine", "The proof ends before the key's place in the trie is reached.")};
inline constexpr ErrorKind kProofWrongHash{
    "proof.wrong_hash",
    STUDIO_TEXT("engine", "Node %1 of the proof does not have the hash that the node above it names.")};
inline constexpr ErrorKind kProofMalformedNode{
    "proof.malformed_node", STUDIO_TEXT("engine", "Node %1 of the proof is not a trie node.")};
inline constexpr ErrorKind kProofExtraNodes{"proof.extra_nodes",
                                            STUDIO_TEXT("engine", "The proof holds %1 nodes too many.")};

}  // namespace studio::state::errors
