// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <memory>
#include <optional>
#include <vector>

#include "receipt.hpp"
#include "transaction.hpp"

namespace studio::chain {

/// A block header in Ethereum's order (Yellow Paper 4.3 and the EIPs named). Optional fields are present
/// or absent by fork, never in between.
struct Header {
    Hash32 parent_hash;
    Hash32 ommers_hash;  // empty_ommers_hash since the Merge
    Address beneficiary;
    Hash32 state_root;
    Hash32 transactions_root;
    Hash32 receipts_root;
    Bloom logs_bloom;
    Uint256 difficulty;
    std::uint64_t number = 0;
    std::uint64_t gas_limit = 0;
    std::uint64_t gas_used = 0;
    std::uint64_t timestamp = 0;  // seconds
    Bytes extra_data;
    Hash32 prev_randao;
    std::array<std::uint8_t, 8> nonce{};
    std::optional<Uint256> base_fee_per_gas;           // EIP-1559
    std::optional<Hash32> withdrawals_root;            // EIP-4895; OP Isthmus: message passer root
    std::optional<std::uint64_t> blob_gas_used;        // EIP-4844
    std::optional<std::uint64_t> excess_blob_gas;      // EIP-4844
    std::optional<Hash32> parent_beacon_block_root;    // EIP-4788
    std::optional<Hash32> requests_hash;               // EIP-7685

    friend bool operator==(const Header&, const Header&) = default;
};

/// EIP-4895: a credit from the consensus layer, amount in gwei. L2 blocks have none.
struct Withdrawal {
    std::uint64_t index = 0;
    std::uint64_t validator_index = 0;
    Address address;
    std::uint64_t amount_gwei = 0;
    friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};

using TransactionPtr = std::shared_ptr<const SignedTransaction>;

struct Block {
    Header header;
    std::vector<TransactionPtr> transactions;
    std::optional<std::vector<Withdrawal>> withdrawals;
};

/// A sealed block with what its execution gave: immutable, shared between threads.
struct SealedBlock {
    Block block;
    Hash32 hash;
    std::vector<Receipt> receipts;
};
using SealedBlockPtr = std::shared_ptr<const SealedBlock>;

Bytes encode_header(const Header& header);
Result<Header> decode_header(BytesView rlp);
Hash32 header_hash(const Header& header);
/// rlp[header, transactions, ommers, withdrawals?]
Bytes encode_block(const Block& block);
/// Strict; recovers every sender.
Result<Block> decode_block(BytesView rlp);

/// Trie roots over RLP index keys (Yellow Paper 4.3.2), from values alone.
Hash32 transactions_root(const std::vector<TransactionPtr>& transactions);
Hash32 receipts_root(const std::vector<Receipt>& receipts);
Hash32 withdrawals_root(const std::vector<Withdrawal>& withdrawals);
Bloom logs_bloom(const std::vector<Receipt>& receipts);

/// EIP-1559: base fee of the block after `parent`, with the chain's elasticity and denominator.
struct FeeMarket {
    std::uint64_t elasticity = 2;
    std::uint64_t change_denominator = 8;
};
Uint256 next_base_fee(const Header& parent, const FeeMarket& market);

extern const Hash32 empty_ommers_hash;    // keccak(rlp([]))
extern const Hash32 empty_trie_root;      // keccak(rlp(""))
extern const Hash32 empty_code_hash;      // keccak("")
extern const Hash32 empty_requests_hash;  // sha256("")

}  // namespace studio::chain
