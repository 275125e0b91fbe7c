// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text.hpp"

/// Moving assets between the L1 and a rollup on it, through the OP Stack's standard bridges.
namespace studio::api {

enum class AssetKind : std::uint8_t { ether, erc20, erc721 };

enum class BridgeKind : std::uint8_t {
    deposit,     // from L1 to the rollup
    withdrawal,  // from the rollup to L1: sent, proven against a dispute game, finished after both delays
    test_assets  // makes a test token and a test collection on both chains and gives the account some
};

/// What a person asks for. The account pays on both sides and gets what arrives.
struct BridgeOrder {
    BridgeKind kind{};
    AssetKind asset{};    // not of test_assets
    std::string account;  // 0x…, one of the run's test accounts: the studio signs for it
    std::string amount;   // ether: wei; ERC-20: its smallest unit; decimal, above 0. ERC-721: the token's id
};

enum class BridgeStepState : std::uint8_t { to_come, waiting, done, failed };

/// One step of a transfer, in the order in which they are taken.
struct BridgeStep {
    Text title;  // "Prove it on L1"
    Text plain;  // one plain sentence: what happens and why
    BridgeStepState state{};
    Text waits_for;  // while waiting: for what
    std::optional<std::int64_t>
        since_ms;  // while waiting: when that began, by the L1's clock; empty: not known
    std::optional<std::int64_t> until_ms;  // about when that is over, by the L1's clock; empty: not known
    bool on_l1 = false;                    // where its transaction is, if it has one
    std::string transaction;               // 0x…; empty: none yet, or none at all
    std::optional<std::uint64_t> block;    // that has it
    std::string fee_wei;                   // paid for it; empty: not known yet
};

/// One transfer: lasting, it goes on by itself after the program was closed or killed.
struct BridgeTransfer {
    std::uint64_t id = 0;  // ascending within the run
    BridgeOrder order;
    std::int64_t begun_ms = 0;  // by the L1's clock
    std::optional<std::int64_t> ended_ms;
    std::vector<BridgeStep> steps;
    Text failure;  // why it cannot go on; empty else. What it had sent stays on the chains
    bool is_done() const { return ended_ms && failure.empty(); }
};

/// What an account has of an asset on both sides, in the asset's smallest unit.
struct BridgeAsset {
    AssetKind kind{};
    std::string symbol;  // "ETH", "TEST"
    std::string name;
    std::uint8_t decimals = 0;
    std::string l1_address, l2_address;             // 0x…; empty: ether
    std::string balance_l1, balance_l2;             // decimal; ERC-721: how many
    std::vector<std::string> tokens_l1, tokens_l2;  // ids, ERC-721 only
    /// Ether only, decimal: what the portal on L1 can pay to new withdrawals. What accounts had on the rollup
    /// from its beginning was never deposited there.
    std::string payable_l1;
};

}  // namespace studio::api
