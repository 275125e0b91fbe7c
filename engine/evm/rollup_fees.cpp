// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup_fees.hpp"

#include <algorithm>
#include <chain/predeploys.hpp>
#include <codec/fastlz.hpp>

namespace studio::evm {
namespace {

// Slots of the L1Block predeploy.
const Uint256 kL1BaseFeeSlot{1};
const Uint256 kFeeScalarsSlot{3};
const Uint256 kL1BlobBaseFeeSlot{7};
const Uint256 kOperatorFeeSlot{8};

// Fjord's linear estimate of a transaction's compressed size, in millionths of a byte.
constexpr std::int64_t kSizeIntercept = -42'585'600;
constexpr std::int64_t kSizePerFastlzByte = 836'500;
constexpr std::int64_t kLeastSize = 100'000'000;
constexpr std::int64_t kMillion = 1'000'000;

constexpr std::uint16_t kUsualDaFootprintScalar = 400;

/// The number that ends `from_end` bytes before the end of the word; the caller cuts it to its width.
std::uint64_t number_in(const Uint256& word, unsigned from_end) {
    return (word >> 8 * from_end).low64();
}

template <class Read>
RollupFeeParameters parameters_from(const Read& read) {
    const Uint256 scalars = read(kFeeScalarsSlot);
    const Uint256 operator_fees = read(kOperatorFeeSlot);
    RollupFeeParameters out;
    out.base_fee_scalar = static_cast<std::uint32_t>(number_in(scalars, 12));
    out.blob_base_fee_scalar = static_cast<std::uint32_t>(number_in(scalars, 8));
    out.da_footprint_gas_scalar = static_cast<std::uint16_t>(number_in(operator_fees, 12));
    out.operator_fee_scalar = static_cast<std::uint32_t>(number_in(operator_fees, 8));
    out.operator_fee_constant = number_in(operator_fees, 0);
    if (out.charges_for_data()) {
        out.l1_base_fee = read(kL1BaseFeeSlot);
        out.l1_blob_base_fee = read(kL1BlobBaseFeeSlot);
    }
    return out;
}

/// Fjord: the size after compression as the batcher will reach it, in millionths of a byte.
std::int64_t estimated_size(const chain::SignedTransaction& transaction) {
    const auto size = static_cast<std::int64_t>(codec::fastlz_size(transaction.encoded));
    return std::max(kLeastSize, kSizeIntercept + kSizePerFastlzByte * size);
}

bool is_deposit(const chain::SignedTransaction& transaction) {
    return transaction.fields.type == chain::TransactionType::deposit;
}

}  // namespace

RollupFeeParameters rollup_fee_parameters(const state::Journal& state) {
    return parameters_from([&](const Uint256& slot) { return state.storage(chain::l1_block, slot); });
}
RollupFeeParameters rollup_fee_parameters(const state::StateView& state) {
    return parameters_from([&](const Uint256& slot) { return state.storage(chain::l1_block, slot); });
}

Uint256 l1_fee(const RollupFeeParameters& p, const chain::SignedTransaction& transaction) {
    if (!p.charges_for_data() || is_deposit(transaction))
        return {};
    const auto per_byte = Uint256{16} * Uint256{p.base_fee_scalar} * p.l1_base_fee +
                          Uint256{p.blob_base_fee_scalar} * p.l1_blob_base_fee;
    return Uint256{static_cast<std::uint64_t>(estimated_size(transaction))} * per_byte /
           Uint256{static_cast<std::uint64_t>(kMillion * kMillion)};
}

std::uint64_t l1_gas(const chain::SignedTransaction& transaction) {
    constexpr std::int64_t kGasPerByte = 16;  // EIP-2028
    return is_deposit(transaction)
               ? 0
               : static_cast<std::uint64_t>(estimated_size(transaction) * kGasPerByte / kMillion);
}

Uint256 operator_fee(const RollupFeeParameters& p, chain::OpFork fork, std::uint64_t gas) {
    if (fork < chain::OpFork::isthmus)
        return {};
    const auto product = Uint256{gas} * Uint256{p.operator_fee_scalar};
    const auto by_gas = fork >= chain::OpFork::jovian
                            ? product * Uint256{100}
                            : product / Uint256{static_cast<std::uint64_t>(kMillion)};
    return by_gas + Uint256{p.operator_fee_constant};
}

std::uint64_t da_footprint(const RollupFeeParameters& p, const chain::SignedTransaction& transaction) {
    if (is_deposit(transaction))
        return 0;
    const auto scalar = p.da_footprint_gas_scalar == 0 ? kUsualDaFootprintScalar : p.da_footprint_gas_scalar;
    return static_cast<std::uint64_t>(estimated_size(transaction) / kMillion) * scalar;
}

}  // namespace studio::evm
