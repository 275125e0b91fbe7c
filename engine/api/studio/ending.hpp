// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bridging.hpp"
#include "text.hpp"

/// The end of an ephemeral rollup: its states on L1, and what everybody gets there of what they had on it.
namespace studio::api {

/// States of the contract on L1 (EphemeralLife), in their order.
enum class LifeState : std::uint8_t {
    open,          // takes transactions and deposits
    sealing,       // takes none: only what L1 forces comes in, until its last block
    final_output,  // the last block is claimed on L1; the dispute game and the guardian's time run
    settled,       // its last state stands on L1 for ever: everybody can be paid
    dissolved      // the same, and its files may go
};

/// How far the claims of all holders are.
struct ClaimProgress {
    bool is_known = false;      // false: nobody has looked yet, or it is not settled
    std::uint64_t holders = 0;  // who have something
    std::uint64_t paid = 0;     // of them
    std::uint64_t refused = 0;  // of them: what was tried for them cannot succeed, their rows say why
    bool is_paying = false;     // claims are being sent
    Text note;                  // what that waits for, or why it stopped; empty else
    std::string wei;            // all that holders have, decimal
    std::string paid_wei;
    std::string fees_wei;  // paid on L1 for claims, since it was opened
    friend bool operator==(const ClaimProgress&, const ClaimProgress&) = default;
};

/// How far the archive of a rollup that is dissolved has come.
struct ArchiveProgress {
    std::uint64_t l1_blocks = 0;      // of its L1 data that are written
    std::uint64_t all_l1_blocks = 0;  // 0: not begun
    std::string hash;                 // 0x…, once it is made
    friend bool operator==(const ArchiveProgress&, const ArchiveProgress&) = default;
};

/// The life of an ephemeral rollup. Times by the L1's clock, milliseconds since 1970; empty: not yet, or not
/// known.
struct LifeStanding {
    LifeState state{};
    Text ends_when;          // "On 28 November at 18:00", "When its organiser says so"
    bool end_asked = false;  // its organiser has said so, here
    std::optional<std::int64_t> born_ms;
    std::optional<std::int64_t> announced_ms;
    std::optional<std::int64_t> sealable_ms;  // from when anybody may seal it
    std::optional<std::int64_t> sealed_ms;
    std::optional<std::int64_t> last_block_ms;  // the drain is over: the first block from then on is the last
    std::optional<std::int64_t> settleable_ms;  // final_output: when the last of its waits is over
    std::optional<std::int64_t> settled_ms;
    Text waits_for;                // plain: what has to happen before the next state
    std::uint64_t last_block = 0;  // L2 block with which it ends; 0: not known
    std::string final_game;        // 0x…, the dispute game of the last block; empty: not named
    std::string state_root;        // 0x…, that is frozen on L1; empty: not named
    std::uint64_t assets = 0;      // token contracts of the rollup whose holders are paid on L1
    std::string organiser;         // 0x…, also gets what contracts of the rollup hold
    bool dissolve_asked = false;   // its organiser has said so, here
    ArchiveProgress archive;       // once that was said
    ClaimProgress claims;
    friend bool operator==(const LifeStanding&, const LifeStanding&) = default;
};

/// The signed file that is left of a dissolved rollup.
struct ArchiveStanding {
    std::string path;       // of the file
    std::string hash;       // 0x…, of its list of contents
    std::string organiser;  // 0x…, who signed it
    std::uint64_t bytes = 0;
    std::uint64_t freed_bytes = 0;  // of the files that gave way to it; 0: not known
    std::int64_t made_ms = 0;       // when; wall clock since 1970
    bool is_foreign = false;        // it came as a file: its keys are not here
    bool is_open = false;           // its chain is computed again, to look inside
    friend bool operator==(const ArchiveStanding&, const ArchiveStanding&) = default;
};

/// What was found out about an archive.
struct ArchiveCheck {
    std::string name;
    std::string path, hash, organiser;
    std::uint64_t l1_blocks = 0;  // in it, from which all was computed
    std::uint64_t l2_blocks = 0;
    std::uint64_t l2_transactions = 0;
    std::uint64_t forced_blocks = 0;
    std::string last_block_hash, state_root, output_root;  // computed, and equal to what the archive says
    std::uint64_t last_l1_block = 0;
    std::string last_l1_hash;
    bool is_l1_known =
        false;  // the L1 is this workspace's: the blocks are on it, the hash and signer stand there
    double seconds = 0;
};

/// A transaction that pays a holder on L1; anybody may send it.
struct ClaimCall {
    std::string to;         // 0x…, EphemeralClaims
    std::string data;       // 0x…
    bool is_proof = false;  // proves a token contract, once for all holders; it fails where that was done
};

/// A token contract of the rollup whose holders are paid on L1.
struct ClaimAsset {
    AssetKind kind{};  // erc20 or erc721
    std::string name, symbol;
    std::uint8_t decimals = 0;  // erc20
    std::string on_rollup;      // 0x…
    std::string on_l1;          // 0x…
    bool is_born = false;       // on the rollup: it comes to life on L1. Else it was bridged there
    friend bool operator==(const ClaimAsset&, const ClaimAsset&) = default;
};

enum class ClaimState : std::uint8_t { payable, paying, paid, refused };

/// What a holder gets of one asset.
struct ClaimShare {
    std::size_t asset = 0;            // its place in claim_assets()
    std::string amount;               // erc20: its smallest unit, decimal; erc721: how many
    std::vector<std::string> tokens;  // erc721: ids
};

/// What a holder had on the rollup at its end.
struct ClaimRow {
    std::string holder;  // 0x…
    std::string name;    // of a known account or contract; empty: none
    std::string to;      // 0x…, who is paid on L1: the holder, or the organiser for a contract's
    std::string wei;     // decimal
    std::vector<ClaimShare> shares;
    ClaimState state{};
    Text refusal;             // why it, or a token of it while the rest is paid, cannot be; empty else
    std::string transaction;  // 0x…, on L1, that paid it here; empty: none, or somebody else's
};

}  // namespace studio::api
