// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/bridging.hpp>
#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <optional>
#include <vector>

namespace studio::bridging {

/// What a person asked for, checked.
struct Order {
    api::BridgeKind kind{};
    api::AssetKind asset{};
    Address account;
    Uint256 amount;  // or the token's id
    friend bool operator==(const Order&, const Order&) = default;
};

/// A signed transaction that was written down before it was sent.
struct SentTransaction {
    Hash32 hash;
    std::uint64_t nonce = 0;
    Bytes raw;            // EIP-2718
    bool is_open = true;  // in no block at the last look; not kept
    friend bool operator==(const SentTransaction&, const SentTransaction&) = default;
};

struct StepRecord {
    std::optional<SentTransaction> sent;
    std::uint32_t tries_left = 0;  // transactions that may yet be signed when one was in vain
    // Of a settled transfer:
    std::string transaction;  // 0x…; empty: none
    std::optional<std::uint64_t> block;
    std::string fee_wei;
    friend bool operator==(const StepRecord&, const StepRecord&) = default;
};

/// What is remembered of a transfer. All else the chains say.
struct TransferRecord {
    std::uint64_t id = 0;
    Order order;
    std::int64_t begun_ms = 0;
    std::optional<std::int64_t> ended_ms;
    bool is_settled = false;  // ended, and no block of it is ever taken back
    api::Text failure;        // empty: it goes on, or has ended well
    std::vector<StepRecord> steps;

    friend bool operator==(const TransferRecord&, const TransferRecord&) = default;
};

struct TransferRecords {
    std::uint64_t next_id = 1;
    std::vector<TransferRecord> transfers;  // by id
};

/// JSON. What is read again gives the same.
std::string write_records(const TransferRecords& records);
/// Error: kRecordsUnread, for anything that write_records() does not write.
Result<TransferRecords> read_records(std::string_view text);

}  // namespace studio::bridging
