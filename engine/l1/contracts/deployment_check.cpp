// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployment_check.hpp"

#include <utility>

#include "deployment_errors.hpp"
#include "deposit_market.hpp"

namespace studio::l1 {

namespace {

/// SystemConfig::maximumGasLimit.
constexpr std::uint64_t kMaxGasLimitGranite = 200'000'000;
constexpr std::uint64_t kMaxGasLimitIsthmus = 500'000'000;
/// LibPosition::MAX_POSITION_BITLEN - 1.
constexpr std::uint64_t kMaxGameDepth = 125;

using NamedRole = std::pair<const char*, Address>;

Result<void> check_roles(std::initializer_list<NamedRole> roles) {
    for (const auto& [name, address] : roles)
        if (address.is_zero())
            return fail(errors::kRoleMissing, {name});
    return {};
}

Result<void> check_gas_limit(std::uint64_t gas_limit, chain::OpFork fork) {
    const auto least = DepositMarket::max_resource_limit + DepositMarket::system_tx_max_gas;
    const auto most = fork == chain::OpFork::granite ? kMaxGasLimitGranite : kMaxGasLimitIsthmus;
    if (gas_limit < least || gas_limit > most)
        return fail(errors::kGasLimitOutOfRange,
                    {std::to_string(gas_limit), std::to_string(least), std::to_string(most)});
    return {};
}

Result<void> check_fees(const L2Fees& fees, chain::OpFork fork) {
    if (fees.eip1559_denominator == 0 || fees.eip1559_elasticity == 0)
        return fail(errors::kFeeMarketZero);
    const bool has_operator_fee = fees.operator_fee_scalar != 0 || fees.operator_fee_constant != 0;
    if (has_operator_fee && fork < chain::OpFork::isthmus)
        return fail(errors::kFeeNeedsFork, {"operator fee", "Isthmus"});
    if (fees.min_base_fee != 0 && fork < chain::OpFork::jovian)
        return fail(errors::kFeeNeedsFork, {"minimum base fee", "Jovian"});
    if (fees.da_footprint_gas_scalar != 0 && fork < chain::OpFork::jovian)
        return fail(errors::kFeeNeedsFork, {"DA footprint gas scalar", "Jovian"});
    return {};
}

/// What the constructor refuses, and what would make later moves fail: it takes the clock less twice the
/// extension, and the split depth less one.
Result<void> check_games(const GameSettings& games) {
    const auto& [max_clock, extension] =
        std::pair{games.times.max_clock_duration_s, games.times.clock_extension_s};
    if (extension > max_clock / 2)
        return fail(errors::kClockTooShort, {std::to_string(max_clock), std::to_string(extension)});
    if (games.max_depth > kMaxGameDepth || games.split_depth < 2 || games.split_depth + 2 > games.max_depth)
        return fail(errors::kGameDepth, {std::to_string(games.split_depth), std::to_string(games.max_depth)});
    if (games.anchor_root.is_zero())
        return fail(errors::kAnchorMissing);
    return {};
}

}  // namespace

Result<void> check_settings(const SharedSettings& settings) {
    return check_roles(
        {{"deployer", settings.deployer}, {"owner", settings.owner}, {"guardian", settings.guardian}});
}

Result<void> check_settings(const RollupSettings& settings) {
    const auto& roles = settings.roles;
    STUDIO_CHECK(check_roles({{"deployer", roles.deployer},
                              {"owner", roles.owner},
                              {"guardian", roles.guardian},
                              {"batcher", roles.batcher},
                              {"proposer", roles.proposer},
                              {"challenger", roles.challenger},
                              {"unsafe block signer", roles.unsafe_block_signer}}));
    if (settings.life)
        STUDIO_CHECK(check_roles({{"organiser", settings.life->organiser}, {"heir", settings.life->heir}}));
    if (settings.batch_inbox.is_zero())
        return fail(errors::kBatchInboxMissing);
    STUDIO_CHECK(check_gas_limit(settings.l2_gas_limit, settings.fork));
    STUDIO_CHECK(check_fees(settings.fees, settings.fork));
    return check_games(settings.games);
}

}  // namespace studio::l1
