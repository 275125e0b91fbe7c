// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/bytes.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "load_accounts.hpp"
#include "load_target.hpp"
#include "traffic_plan.hpp"

namespace studio::load {

/// A transaction ready to be sent, and whose it is.
struct SignedCall {
    std::uint32_t user = 0;
    std::uint32_t step = 0;
    Bytes raw;  // EIP-2718 form
};

/// Signs `call` as an EIP-1559 transaction with fees that `target` suggests.
Bytes sign_call(const LoadAccount& sender, std::uint64_t nonce, Call call, const LoadTarget& target);

/// Turns plans into signed transactions. It counts the users' nonces itself; the chain is asked for a nonce
/// only at a user's first call and after a rewind. Signatures of a batch are made on two threads, which does
/// not change the order.
class TrafficSource {
public:
    explicit TrafficSource(std::shared_ptr<const LoadAccounts> accounts);

    /// What the next calls are of. A kind goes on where it was left.
    void choose(Kind kind, std::uint32_t users);
    /// Fewer than `count` when the users have nothing left to do.
    std::vector<SignedCall> next(std::size_t count, const LoadTarget& target);
    /// See TrafficPlan; of the chosen kind.
    void close_sale() { plan().close_sale(); }
    void open_sale() { plan().open_sale(); }
    /// Whether nobody has anything left to do.
    bool is_exhausted() { return plan().is_exhausted(); }
    /// The chain did not take this call of the chosen kind: its user will repeat it with the chain's nonce.
    /// Later calls of the same user must not be sent.
    void rewind(const SignedCall& call);

private:
    TrafficPlan& plan();
    /// The user's next nonce, counted on.
    std::uint64_t take_nonce(std::uint32_t user, const LoadTarget& target);

    std::shared_ptr<const LoadAccounts> accounts_;
    std::array<std::optional<TrafficPlan>, kKindCount> plans_;
    Kind kind_ = Kind::transfers;
    std::vector<std::optional<std::uint64_t>> nonces_;  // by user; empty: ask the chain
};

}  // namespace studio::load
