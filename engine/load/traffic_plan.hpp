// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/random.hpp>
#include <cstdint>
#include <memory>
#include <optional>
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

/// The sequence of a kind's calls, endless unless a sale closes. It depends on seed, kind, number of users
/// and where their own contracts lie. The users take turns; amounts, receivers and directions are drawn from
/// the seed.
class TrafficPlan {
public:
    TrafficPlan(std::shared_ptr<const LoadAccounts> accounts, Kind kind);

    /// From now on the first `users` accounts take part.
    void set_users(std::uint32_t users);
    /// Empty when nobody has anything left to do.
    std::optional<PlannedCall> next();
    /// The contract that a creation of the user makes, once its nonce is known: what the user's next calls
    /// are of.
    void created(std::uint32_t user, const Address& contract) { own_contracts_[user] = contract; }
    /// Sold out: nobody asks to buy any more. Whoever has bought does what is left to do with it.
    void close_sale() { sale_is_open_ = false; }
    void open_sale() { sale_is_open_ = true; }
    bool is_exhausted() const;
    /// The user will repeat everything from `step` on, because that call never reached the chain.
    void rewind(std::uint32_t user, std::uint32_t step);

private:
    /// Whether the user's next step is one that can be made.
    bool has_something_to_do(std::uint32_t user) const;
    bool is_purchase(std::uint32_t step) const;
    Call call_of(std::uint32_t user, std::uint32_t step);
    Call transfer_coins(std::uint32_t user);
    Call pass_on_tokens(std::uint32_t user, std::uint32_t step);
    Call trade(std::uint32_t user, std::uint32_t step);
    Call visit(std::uint32_t user, std::uint32_t step);
    Call tinker(std::uint32_t user, std::uint32_t step);
    const Address& somebody_else(std::uint32_t user);
    const Address& friend_of(std::uint32_t user) const;

    std::shared_ptr<const LoadAccounts> accounts_;
    Kind kind_;
    ContractAddresses at_;
    Random random_;
    std::vector<std::uint32_t> steps_;    // by user
    std::vector<Address> own_contracts_;  // by user
    bool sale_is_open_ = true;
    std::uint32_t users_;
    std::uint32_t turn_ = 0;
};

}  // namespace studio::load
