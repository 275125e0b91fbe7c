// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/random.hpp>
#include <cstdint>
#include <memory>
#include <vector>

#include "call.hpp"
#include "load_accounts.hpp"
#include "load_contracts.hpp"

namespace studio::load {

/// Who does what next.
struct PlannedCall {
    std::uint32_t user = 0;
    std::uint32_t step = 0;  // how many calls of this plan the user had before
    Call call;
};

/// The endless sequence of a kind's calls. It depends on seed, kind and number of users only. The users take
/// turns; amounts, receivers and directions are drawn from the seed.
class TrafficPlan {
public:
    TrafficPlan(std::shared_ptr<const LoadAccounts> accounts, Kind kind);

    /// From now on the first `users` accounts take part.
    void set_users(std::uint32_t users);
    PlannedCall next();
    /// The user will repeat everything from `step` on, because that call never reached the chain.
    void rewind(std::uint32_t user, std::uint32_t step);

private:
    Call call_of(std::uint32_t user, std::uint32_t step);
    Call transfer_coins(std::uint32_t user);
    Call pass_on_tokens(std::uint32_t user, std::uint32_t step);
    Call trade(std::uint32_t user, std::uint32_t step);
    const Address& somebody_else(std::uint32_t user);

    std::shared_ptr<const LoadAccounts> accounts_;
    Kind kind_;
    ContractAddresses at_;
    Random random_;
    std::vector<std::uint32_t> steps_;  // by user
    std::uint32_t users_;
    std::uint32_t turn_ = 0;
};

}  // namespace studio::load
