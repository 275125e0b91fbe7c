// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_settings.hpp"

#include <base/assert.hpp>
#include <base/limits.hpp>

#include "load_errors.hpp"
#include "load_kinds.hpp"

namespace studio::load {
namespace {

template <class Infos>
std::string ids_of(const Infos& infos) {
    std::string ids;
    for (const auto& info : infos)
        ids += (ids.empty() ? "" : ", ") + std::string{info.id};
    return ids;
}

Result<void> check_rate_and_users(const LoadSettings& settings, std::uint32_t funded_users) {
    const auto rate = settings.rate_tx_per_s.value_or(1);
    if (rate == 0 || rate > limits::kLoadMaxRate)
        return fail(errors::kBadRate, {std::to_string(rate), std::to_string(limits::kLoadMaxRate)});
    if (settings.users < limits::kLoadMinUsers)
        return fail(errors::kTooFewUsers,
                    {std::to_string(limits::kLoadMinUsers), std::to_string(settings.users)});
    if (settings.users > funded_users)
        return fail(errors::kTooManyUsers, {std::to_string(funded_users), std::to_string(settings.users)});
    return {};
}

Result<void> check_arrival(const LoadSettings& settings) {
    const auto* curve = find_curve(settings.arrival);
    if (curve == nullptr)
        return fail(errors::kUnknownArrival, {settings.arrival, ids_of(curves())});
    if (curve->curve == Curve::steady)
        return {};
    if (settings.arrival_s < limits::kLoadMinArrivalS || settings.arrival_s > limits::kLoadMaxArrivalS)
        return fail(errors::kBadArrivalTime,
                    {std::to_string(settings.arrival_s), std::to_string(limits::kLoadMinArrivalS),
                     std::to_string(limits::kLoadMaxArrivalS)});
    if (!settings.rate_tx_per_s)
        return fail(errors::kCurveNeedsRate);
    return {};
}

Result<void> check_supply(const LoadSettings& settings, const KindInfo& kind) {
    if (!settings.supply)
        return {};
    if (!kind.sells)
        return fail(errors::kNothingForSale, {settings.kind});
    if (*settings.supply < 1 || *settings.supply > limits::kLoadMaxSupply)
        return fail(errors::kBadSupply,
                    {std::to_string(*settings.supply), std::to_string(limits::kLoadMaxSupply)});
    return {};
}

}  // namespace

Result<void> check_settings(const LoadSettings& settings, std::uint32_t funded_users) {
    const auto* kind = find_load_kind(settings.kind);
    if (kind == nullptr)
        return fail(errors::kUnknownKind, {settings.kind, ids_of(load_kinds())});
    STUDIO_CHECK(check_rate_and_users(settings, funded_users));
    STUDIO_CHECK(check_arrival(settings));
    return check_supply(settings, *kind);
}

Arrival arrival_of(const LoadSettings& settings) {
    const auto* curve = find_curve(settings.arrival);
    STUDIO_ASSERT(curve != nullptr);
    return Arrival{curve->curve, settings.arrival_s};
}

}  // namespace studio::load
