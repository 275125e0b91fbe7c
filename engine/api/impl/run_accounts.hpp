// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/engine.hpp>
#include <crypto/secp256k1.hpp>
#include <load/load_accounts.hpp>
#include <memory>
#include <rollup/rollup.hpp>
#include <vector>

namespace studio::api_impl {

/// The accounts a run's genesis funds beside the design's own: test accounts for people's wallets, and the
/// players of the load. All follow from the run's seed; those of a shard live there.
class RunAccounts {
public:
    RunAccounts(std::uint64_t seed, std::uint32_t load_users, chain::ShardPlace place = {});
    /// Of a run whose seed is not known.
    static RunAccounts nobody() { return RunAccounts{}; }

    bool is_nobody() const { return load_ == nullptr; }
    /// Null: it is nobody.
    const std::shared_ptr<const load::LoadAccounts>& load() const { return load_; }
    std::vector<api::Engine::TestAccount> test_accounts() const;
    const std::vector<crypto::SecretKey>& test_keys() const { return test_keys_; }
    std::vector<rollup::FundedAccount> funded() const;

private:
    RunAccounts() = default;

    std::vector<crypto::SecretKey> test_keys_;
    std::shared_ptr<const load::LoadAccounts> load_;
};

/// The test accounts of a run with that seed, in their order; on its L1 they are the same.
std::vector<Address> test_addresses(std::uint64_t seed, chain::ShardPlace place);

/// Accounts of a load that a design with `users` users funds: enough to turn the knob up later.
std::uint32_t funded_users(std::uint32_t users);

}  // namespace studio::api_impl
