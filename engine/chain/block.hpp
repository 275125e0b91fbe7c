// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <crypto/keccak256.hpp>
#include <memory>
#include <optional>
#include <vector>

#include "receipt.hpp"
#include "transaction.hpp"

namespace studio::chain {

/// keccak(rlp([]))
inline constexpr Hash32 empty_ommers_hash{{0x1d, 0xcc, 0x4d, 0xe8, 0xde, 0xc7, 0x5d, 0x7a, 0xab, 0x85, 0xb5,
                                           0x67, 0xb6, 0xcc, 0xd4, 0x1a, 0xd3, 0x12, 0x45, 0x1b, 0x94, 0x8a,
                                           0x74, 0x13, 0xf0, 0xa1, 0x42, 0xfd, 0x40, 0xd4, 0x93, 0x47}};
/// keccak(rlp("")): the root of a trie without entries.
inline constexpr Hash32 empty_trie_root{{0x56, 0xe8, 0x1f, 0x17, 0x1b, 0xcc, 0x55, 0xa6, 0xff, 0x83, 0x45,
                                         0xe6, 0x92, 0xc0, 0xf8, 0x6e, 0x5b, 0x48, 0xe0, 0x1b, 0x99, 0x6c,
                                         0xad, 0xc0, 0x01, 0x62, 0x2f, 0xb5, 0xe3, 0x63, 0xb4, 0x21}};
/// keccak("")
inline constexpr Hash32 empty_code_hash = crypto::kEmptyKeccak256;
/// sha256(""): EIP-7685's hash of no requests.
inline constexpr Hash32 empty_requests_hash{{0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4,
                                             0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b,
                                             0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55}};

/// A block header in Ethereum's order (Yellow Paper 4.3 and the EIPs named). Optional fields are present
/// or absent by fork, never in between.
struct Header {
    Hash32 parent_hash;
    Hash32 ommers_hash = empty_ommers_hash;  // since the Merge no block has any
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
    Hash32 prev_randao;  // EIP-4399; before the Merge the mix hash of the proof of work
    std::array<std::uint8_t, 8> nonce{};
    std::optional<Uint256> base_fee_per_gas;         // EIP-1559
    std::optional<Hash32> withdrawals_root;          // EIP-4895; OP Isthmus: message passer root
    std::optional<std::uint64_t> blob_gas_used;      // EIP-4844
    std::optional<std::uint64_t> excess_blob_gas;    // EIP-4844
    std::optional<Hash32> parent_beacon_block_root;  // EIP-4788
    std::optional<Hash32> requests_hash;             // EIP-7685

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
    std::optional<std::vector<Withdrawal>> withdrawals;  // present since Shanghai
    std::vector<Header> ommers;                          // before the Merge: siblings of ancestors
};

/// A sealed block with what its execution gave: immutable, shared between threads.
struct SealedBlock {
    Block block;
    Hash32 hash;
    std::vector<Receipt> receipts;
};
using SealedBlockPtr = std::shared_ptr<const SealedBlock>;

Bytes encode_header(const Header& header);
/// Strict; the optional fields must end where a fork's header ends.
Result<Header> decode_header(BytesView rlp);
Hash32 header_hash(const Header& header);
/// rlp[header, transactions, ommers, withdrawals?]
Bytes encode_block(const Block& block);
/// Strict but for EIP-2, which the block's rules decide; recovers every sender. Neither the roots nor the
/// ommers' hash are checked.
Result<Block> decode_block(BytesView rlp);

/// Trie roots over RLP index keys (Yellow Paper 4.3.2), from values alone.
Hash32 transactions_root(const std::vector<TransactionPtr>& transactions);
Hash32 receipts_root(const std::vector<Receipt>& receipts);
Hash32 withdrawals_root(const std::vector<Withdrawal>& withdrawals);
Bloom logs_bloom(const std::vector<Receipt>& receipts);
/// keccak(rlp(ommers)): Yellow Paper 4.3.2.
Hash32 ommers_hash(const std::vector<Header>& ommers);

/// EIP-1559: how far a full or empty block moves the base fee. Neither may be 0.
struct FeeMarket {
    std::uint64_t elasticity = 2;
    std::uint64_t change_denominator = 8;
    friend bool operator==(const FeeMarket&, const FeeMarket&) = default;
};
/// EIP-1559: base fee (wei a gas) of the block after `parent`, which used `gas_used`; never below
/// `min_base_fee`. After a parent without a base fee it is 1 gwei.
Uint256 next_base_fee(const Header& parent, std::uint64_t gas_used, const FeeMarket& market,
                      const Uint256& min_base_fee);

}  // namespace studio::chain
