// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_header.hpp"

#include <chain/blob_market.hpp>
#include <chain/difficulty.hpp>
#include <chain/op_header.hpp>
#include <codec/hex.hpp>

#include "pipeline_errors.hpp"

namespace studio::pipeline {
namespace {

using chain::Fork;
using chain::Header;

constexpr std::uint64_t kLeastGasLimit = 5'000;
constexpr std::uint64_t kGasLimitStep = 1'024;
constexpr std::size_t kMostExtraData = 32;

std::string text(std::uint64_t number) {
    return std::to_string(number);
}

Result<void> check_fields(const Header& header, const chain::ChainConfig& config) {
    const bool shanghai = config.fork >= Fork::shanghai;
    const bool cancun = config.fork >= Fork::cancun;
    const bool as_fork_says = header.base_fee_per_gas.has_value() == (config.fork >= Fork::london) &&
                              header.withdrawals_root.has_value() == shanghai &&
                              header.blob_gas_used.has_value() == cancun &&
                              header.excess_blob_gas.has_value() == cancun &&
                              header.parent_beacon_block_root.has_value() == cancun &&
                              header.requests_hash.has_value() == (config.fork >= Fork::prague);
    if (!as_fork_says)
        return fail(errors::kBlockFieldsOfOtherFork, {std::string{chain::fork_name(config.fork)}});
    if (header.extra_data.size() > kMostExtraData)
        return fail(errors::kBlockExtraDataTooLong, {text(header.extra_data.size()), text(kMostExtraData)});
    if (header.gas_used > header.gas_limit)
        return fail(errors::kBlockGasAboveLimit, {text(header.gas_used), text(header.gas_limit)});
    return {};
}

Result<void> check_difficulty(const Header& header, const Header& parent, const chain::ChainConfig& config) {
    if (config.fork >= Fork::paris) {
        const bool is_free_of_work = header.difficulty.is_zero() &&
                                     header.nonce == decltype(header.nonce){} &&
                                     header.ommers_hash == chain::empty_ommers_hash;
        if (!is_free_of_work)
            return fail(errors::kBlockProofOfWork);
        return {};
    }
    const auto difficulty = chain::next_difficulty(parent, header.timestamp, config);
    if (header.difficulty != difficulty)
        return fail(errors::kBlockWrongDifficulty, {header.difficulty.to_decimal(), difficulty.to_decimal()});
    return {};
}

/// EIP-1559: the first block with a base fee may have as much gas more as its elasticity says, so that what
/// was the limit becomes the target.
std::uint64_t gas_limit_to_go_by(const Header& parent, const chain::ChainConfig& config) {
    const bool is_first_of_london = config.fork >= Fork::london && !parent.base_fee_per_gas;
    return parent.gas_limit * (is_first_of_london ? config.fee_market.elasticity : 1);
}

Result<void> check_gas_limit(const Header& header, const Header& parent, const chain::ChainConfig& config) {
    const auto before = gas_limit_to_go_by(parent, config);
    const auto distance = header.gas_limit > before ? header.gas_limit - before : before - header.gas_limit;
    if (header.gas_limit < kLeastGasLimit || distance >= before / kGasLimitStep)
        return fail(errors::kBlockGasLimitStep, {text(header.gas_limit), text(before)});
    return {};
}

Result<void> check_fees(const Header& header, const Header& parent, const chain::ChainConfig& config) {
    const auto base_fee = chain::next_base_fee(parent, config);
    if (header.base_fee_per_gas && *header.base_fee_per_gas != base_fee)
        return fail(errors::kBlockWrongBaseFee,
                    {header.base_fee_per_gas->to_decimal(), base_fee.to_decimal()});
    const auto excess = config.consensus_layer ? chain::next_excess_blob_gas(parent, config) : 0;
    if (header.excess_blob_gas && *header.excess_blob_gas != excess)
        return fail(errors::kBlockWrongExcessBlobGas, {text(*header.excess_blob_gas), text(excess)});
    return {};
}

}  // namespace

Result<void> check_header(const Header& header, const Header& parent, const Hash32& parent_hash,
                          const chain::ChainConfig& config) {
    if (header.parent_hash != parent_hash)
        return fail(errors::kBlockWrongParent,
                    {codec::to_hex(header.parent_hash), codec::to_hex(parent_hash)});
    if (header.number != parent.number + 1)
        return fail(errors::kBlockWrongNumber, {text(header.number), text(parent.number + 1)});
    if (header.timestamp <= parent.timestamp)
        return fail(errors::kBlockTimestampNotLater, {text(header.timestamp), text(parent.timestamp)});
    STUDIO_CHECK(check_fields(header, config));
    STUDIO_CHECK(check_difficulty(header, parent, config));
    STUDIO_CHECK(check_gas_limit(header, parent, config));
    return check_fees(header, parent, config);
}

}  // namespace studio::pipeline
