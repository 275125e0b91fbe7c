// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <optional>
#include <vector>

#include "transaction.hpp"

namespace studio::chain {

using Bloom = FixedBytes<256>;

struct Log {
    Address address;
    std::vector<Hash32> topics;  // at most 4
    Bytes data;
    friend bool operator==(const Log&, const Log&) = default;
};

/// The consensus fields (EIP-658, 2718; deposits add depositNonce), then what nodes keep beside them. Before
/// Byzantium a receipt has the state's root after its transaction in place of a status; `success` is then
/// known to nodes alone.
struct Receipt {
    TransactionType type = TransactionType::legacy;
    bool success = false;
    std::optional<Hash32> post_state_root;
    std::uint64_t cumulative_gas_used = 0;
    Bloom logs_bloom;
    std::vector<Log> logs;
    std::optional<std::uint64_t> deposit_nonce;
    std::optional<std::uint64_t> deposit_receipt_version;
    // not part of the encoding:
    std::uint64_t gas_used = 0;
    Uint256 effective_gas_price;
    std::optional<Address> contract_address;

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// The EIP-2718 form, as in the receipts trie.
Bytes encode_receipt(const Receipt& receipt);
/// Reads the consensus fields; the others stay empty.
Result<Receipt> decode_receipt(BytesView encoded);
/// Sets three bits by the item's hash (Yellow Paper 4.3.1).
void add_to_bloom(Bloom& bloom, BytesView item);
/// The bloom of the logs' addresses and topics.
Bloom bloom_of(const std::vector<Log>& logs);
/// False: the item is surely in no log behind this bloom.
bool bloom_may_contain(const Bloom& bloom, BytesView item);

}  // namespace studio::chain
