// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_wallet.hpp"

#include <chain/blob_market.hpp>
#include <crypto/checksum_address.hpp>
#include <crypto/kzg.hpp>

#include "settling_errors.hpp"

namespace studio::settling {
namespace {

using chain::TransactionType;

constexpr std::uint64_t kTip = 1'000'000'000;  // wei a gas
/// Fee caps as multiples of the next block's fees.
constexpr std::uint64_t kBaseFeeHeadroom = 10;
constexpr std::uint64_t kBlobFeeHeadroom = 100;
constexpr std::uint64_t kPlainGas = 21'000;

Uint256 most_it_costs(const chain::Transaction& fields) {
    const auto blob_gas = Uint256{chain::gas_per_blob * fields.blob_versioned_hashes.size()};
    return Uint256{fields.gas_limit} * fields.max_fee_per_gas + blob_gas * fields.max_fee_per_blob_gas +
           fields.value;
}

}  // namespace

chain::Transaction L1Wallet::with_fees(chain::Transaction fields) const {
    const auto fees = l1_.l1_fees();
    fields.chain_id = l1_.l1_chain_id();
    fields.nonce = l1_.l1_next_nonce(address_);
    fields.max_priority_fee_per_gas = Uint256{kTip};
    fields.max_fee_per_gas = fees.base_fee * Uint256{kBaseFeeHeadroom} + Uint256{kTip};
    fields.max_fee_per_blob_gas = fees.blob_base_fee * Uint256{kBlobFeeHeadroom};
    return fields;
}

Uint256 L1Wallet::free_before(std::uint64_t nonce) {
    most_cost_.erase(most_cost_.begin(), most_cost_.lower_bound(l1_.l1_nonce(address_)));
    Uint256 reserved;  // not for what comes after the nonce: that does not wait, or not before this is there
    for (auto it = most_cost_.begin(); it != most_cost_.end() && it->first < nonce; ++it)
        reserved = reserved + it->second;
    const auto owned = balance();
    return owned < reserved ? Uint256{} : owned - reserved;
}

Result<void> L1Wallet::check_funds(const chain::Transaction& fields) {
    if (const auto free = free_before(fields.nonce); free < most_it_costs(fields))
        return fail(errors::kWalletEmpty, {crypto::checksum_address(address_), free.to_decimal()});
    return {};
}

Result<Sent> L1Wallet::give_out(const chain::Transaction& fields, Result<Hash32> sent) {
    if (!sent)
        return fail(std::move(sent.error()));
    most_cost_[fields.nonce] = most_it_costs(fields);
    return Sent{*sent, fields.nonce};
}

Result<Sent> L1Wallet::send(Call call) {
    chain::Transaction fields;
    fields.type = TransactionType::fee_market;
    fields.to = call.to;
    fields.value = call.value;
    fields.data = std::move(call.data);
    fields.gas_limit = call.gas;
    fields = with_fees(std::move(fields));
    STUDIO_CHECK(check_funds(fields));
    return give_out(fields, l1_.send_to_l1(chain::sign_transaction(fields, key_).encoded));
}

Result<Sent> L1Wallet::send_blobs(const Address& to, const chain::BlobSidecar& sidecar) {
    chain::Transaction fields;
    fields.type = TransactionType::blob;
    fields.to = to;
    fields.gas_limit = kPlainGas;
    for (const auto& commitment : sidecar.commitments)
        fields.blob_versioned_hashes.push_back(crypto::kzg::versioned_hash(commitment));
    fields = with_fees(std::move(fields));
    STUDIO_CHECK(check_funds(fields));
    const auto raw = chain::encode_pooled_transaction(chain::sign_transaction(fields, key_), sidecar);
    return give_out(fields, l1_.send_to_l1(raw));
}

}  // namespace studio::settling
