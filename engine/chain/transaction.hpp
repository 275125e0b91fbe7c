// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <base/uint256.hpp>
#include <crypto/secp256k1.hpp>
#include <optional>
#include <vector>

namespace studio::chain {

/// EIP-2718 type byte.
enum class TransactionType : std::uint8_t {
    legacy = 0x00,
    access_list = 0x01,  // EIP-2930
    fee_market = 0x02,   // EIP-1559
    blob = 0x03,         // EIP-4844: executed for state tests and the L1; an L2 does not accept it
    set_code = 0x04,     // EIP-7702
    deposit = 0x7e,      // OP Stack: brought from L1, unsigned
};

struct AccessListEntry {
    Address address;
    std::vector<Hash32> storage_keys;
    friend bool operator==(const AccessListEntry&, const AccessListEntry&) = default;
};
using AccessList = std::vector<AccessListEntry>;

/// EIP-7702: permission of `authority` (recovered from the signature) to run the code of `address`.
struct Authorization {
    Uint256 chain_id;  // 0: any chain
    Address address;
    std::uint64_t nonce = 0;
    Uint256 y_parity, r, s;            // unchecked: an invalid tuple is skipped, not an error
    std::optional<Address> authority;  // filled by recover_authorities(); empty: invalid tuple
    friend bool operator==(const Authorization&, const Authorization&) = default;
};

/// The fields of every kind; a kind ignores those it does not have.
struct Transaction {
    TransactionType type = TransactionType::legacy;
    std::optional<std::uint64_t> chain_id;  // empty: legacy without EIP-155
    std::uint64_t nonce = 0;
    Uint256 max_priority_fee_per_gas;  // legacy and 2930: equal to max_fee_per_gas (the gas price)
    Uint256 max_fee_per_gas;           // wei a gas
    std::uint64_t gas_limit = 0;
    std::optional<Address> to;  // empty: creates a contract
    Uint256 value;              // wei
    Bytes data;
    AccessList access_list;
    Uint256 max_fee_per_blob_gas;
    std::vector<Hash32> blob_versioned_hashes;
    std::vector<Authorization> authorizations;
    // OP Stack deposits (specs/protocol/deposits.md)
    Hash32 source_hash;
    Address from;  // the sender, which no signature proves
    Uint256 mint;
    bool is_system = false;

    crypto::Signature signature;  // all zero for a deposit and an unsigned call

    friend bool operator==(const Transaction&, const Transaction&) = default;
};

/// A transaction whose encoding was checked and whose sender is known: what the pool and blocks hold.
/// Shared and immutable.
struct SignedTransaction {
    Transaction fields;
    Address sender;
    Hash32 hash;
    Bytes encoded;  // EIP-2718 form, as in a block's list (legacy: bare RLP list)
};

/// Whether a signature's s may lie in the upper half of the curve's order: before EIP-2 it might, and a
/// block's rules decide (evm::check_transaction).
enum class HighS : std::uint8_t { refused, allowed };

/// Reads the EIP-2718 form strictly: canonical RLP, every field in its range, nonce below 2^64 - 1
/// (EIP-2681), nothing behind the end. Neither sender nor authorities are recovered. Errors:
/// chain_errors.hpp, codec_errors.hpp.
Result<Transaction> decode_transaction(BytesView encoded);
Bytes encode_transaction(const Transaction& transaction);
/// Keccak-256 of what the sender signs (EIP-155, 2930, 1559, 4844, 7702).
Hash32 signing_hash(const Transaction& transaction);
/// Checks the signature and gives the sender; a deposit's is `from`.
Result<Address> recover_sender(const Transaction& transaction, HighS high_s = HighS::refused);
/// Recovers the authority of each EIP-7702 tuple; an invalid one stays empty. Its chain and nonce are not
/// looked at.
void recover_authorities(Transaction& transaction);
/// decode + recover (sender and authorities) + hash: the entry for raw bytes from blocks and wallets. Accepts
/// deposits too, which a wallet must not send: the mempool refuses them.
Result<SignedTransaction> read_signed_transaction(BytesView encoded, HighS high_s = HighS::refused);
/// Hashes and encodes fields that need no signature (deposits) or carry theirs already. Error: as
/// recover_sender.
Result<SignedTransaction> seal_transaction(Transaction transaction);
/// A call in the form of a transaction (eth_simulateV1): with an empty signature, all of v, r and s zero.
SignedTransaction seal_unsigned(Transaction transaction, const Address& sender);
/// The tuple with a signature by `key` (EIP-7702: keccak(0x05 || rlp[chain_id, address, nonce])).
Authorization sign_authorization(Authorization authorization, const crypto::SecretKey& key);
/// Signs, encodes and hashes; authorities are recovered. `transaction.chain_id` should be set.
SignedTransaction sign_transaction(Transaction transaction, const crypto::SecretKey& key);
/// The address of a contract made by CREATE: keccak(rlp[sender, nonce])[12:].
Address create_address(const Address& sender, std::uint64_t nonce);
/// EIP-1014.
Address create2_address(const Address& sender, const Hash32& salt, const Hash32& init_code_hash);

/// The price a gas the sender pays at `base_fee`: min(max_fee, base_fee + max_priority_fee).
Uint256 effective_gas_price(const Transaction& transaction, const Uint256& base_fee);

}  // namespace studio::chain
