// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "tracer.hpp"

namespace studio::evm {

/// An account as the transaction met it. Storage holds the slots it used.
struct AccountBefore {
    Uint256 balance;  // wei
    std::uint64_t nonce = 0;
    Bytes code;
    std::map<Uint256, Uint256> storage;
    bool is_absent = false;  // not there, or empty (EIP-161)
};

/// What the transaction made different in an account. Slots that it cleared are left out.
struct AccountAfter {
    std::optional<Uint256> balance;  // wei
    std::optional<std::uint64_t> nonce;
    std::optional<Bytes> code;
    std::map<Uint256, Uint256> storage;
};

/// What a transaction changed: `before` has the accounts that are different afterwards, with the slots that
/// are; `after` what they became. An account without an entry in `after` was destroyed, one without an entry
/// in `before` was made.
struct StateChanges {
    std::map<Address, AccountBefore> before;
    std::map<Address, AccountAfter> after;
};

struct PrestateOptions {
    bool code = true;
    bool storage = true;
};

/// Collects what a transaction needs to be run anywhere else: every account and slot it looks at, as they
/// were before (geth's prestateTracer, also its diffMode). Stops, and says so by truncated(), at
/// limits::kEvmPrestateMaxBytes.
class PrestateTracer final : public Tracer {
public:
    /// `journal` must be the one the transaction runs on, and outlive the tracer.
    PrestateTracer(const state::Journal& journal, PrestateOptions options)
        : journal_{journal}, options_{options} {}

    bool wants_steps() const override { return true; }
    void before_step(const Step& step) override;

    /// Takes an account in as it stands now. Before the transaction runs: its sender, its recipient, the
    /// receiver of its fees and its authorities, whom no instruction names.
    void note(const Address& address);

    /// The accounts that were there; `with_absent` adds those that were not.
    std::map<Address, AccountBefore> prestate(bool with_absent) const;
    /// Valid when the transaction is finished.
    StateChanges changes() const;
    bool truncated() const { return truncated_; }

private:
    void note_slot(const Address& address, const Uint256& key);
    void note_callee(const Address& address);
    bool fits(std::size_t bytes);
    AccountAfter compare(const Address& address, AccountBefore& before) const;

    const state::Journal& journal_;
    const PrestateOptions options_;
    std::map<Address, AccountBefore> accounts_;
    std::size_t bytes_ = 0;
    bool truncated_ = false;
};

}  // namespace studio::evm
