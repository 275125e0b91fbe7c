// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <query/chain_access.hpp>
#include <support/temporary_folder.hpp>
#include <vector>

namespace studio::query::test {

/// A chain in a store whose transactions run in the real EVM, one block for each call of mine().
class EvmChain {
public:
    struct User {
        crypto::SecretKey key;
        Address address;
        std::uint64_t nonce = 0;
    };

    EvmChain();
    ChainAccess access() const { return {*store_, state_, chain::constant_schedule(config_), "TOK"}; }

    User& user(std::size_t index) { return users_[index]; }
    /// Signs a call (a deployment without `to`) and puts it into the next block.
    Hash32 send(std::size_t from, std::optional<Address> to, Bytes data, const Uint256& value = {});
    /// Makes the block and stores it.
    void mine();
    std::uint64_t head() const { return *store_->head(); }

    /// Deploys DropPass at a price of 1000 wei: 100 passes, 5 a wallet.
    Address deploy_pass();
    static Bytes mint_call(const Address& to, std::uint64_t quantity);

private:
    studio::test::TemporaryFolder folder_;
    SystemClock clock_;
    chain::ChainConfig config_;
    std::vector<User> users_;
    std::unique_ptr<store::ChainStore> store_;
    state::ChainState state_{nullptr};
    chain::SealedBlockPtr head_;
    std::vector<chain::TransactionPtr> waiting_;
};

}  // namespace studio::query::test
