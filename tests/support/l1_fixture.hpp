// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <base/clock.hpp>
#include <crypto/secp256k1.hpp>
#include <l1/l1_chain.hpp>
#include <modules/registry.hpp>
#include <seams/module.hpp>
#include <support/temporary_folder.hpp>

namespace studio::test {

/// The execution module with its descriptor's own settings.
inline std::unique_ptr<seams::Execution> default_execution() {
    const auto* module = modules::find(api::Layer::execution, "evm");
    const seams::Parameters parameters{module->info, {}};
    return std::get<seams::Factory<seams::Execution>>(module->make)(parameters, {});
}

/// A key made from a number, for tests alone.
inline crypto::SecretKey test_key(std::uint64_t number) {
    return crypto::SecretKey::from_bytes(Uint256{number}.to_hash()).value();
}

/// A local L1 in a folder of its own, whose blocks come when a test says so.
class L1Fixture {
public:
    static constexpr std::uint64_t kChainId = 900;
    static constexpr std::uint64_t kStart = 1'767'225'600;

    explicit L1Fixture(std::size_t users = 4) {
        for (std::size_t i = 1; i <= users; ++i)
            settings_.genesis[crypto::address_of(test_key(i))].balance =
                Uint256{1'000'000} * Uint256{1'000'000'000'000'000'000ULL};
        settings_.chain_id = kChainId;
        settings_.folder = folder_.path();
        settings_.genesis_time = kStart;
        settings_.durability = store::Durability::fast;
        settings_.disk = {1, 0, {}};
    }

    l1::L1Settings& settings() { return settings_; }
    /// Opens it, again if it was open: as after a restart.
    void open() {
        chain_.reset();
        auto opened = l1::L1Chain::open(settings_, default_execution(), clock_);
        ASSERT_TRUE(opened) << opened.error().english();
        chain_ = std::move(*opened);
    }
    l1::L1Chain& operator*() { return *chain_; }
    l1::L1Chain* operator->() { return chain_.get(); }
    const l1::L1Chain* operator->() const { return chain_.get(); }

    chain::SealedBlockPtr produce() {
        auto made = chain_->produce(chain_->l1_head()->block.header.timestamp + l1::kSlotSeconds);
        EXPECT_TRUE(made) << made.error().english();
        return *made;
    }
    void produce(std::size_t blocks) {
        for (std::size_t i = 0; i < blocks; ++i)
            produce();
    }
    /// Signs and sends from user `user` (1 and on), with the account's next nonce.
    Result<Hash32> send(std::uint64_t user, chain::Transaction fields) {
        const auto key = test_key(user);
        fields.type = chain::TransactionType::fee_market;
        fields.chain_id = kChainId;
        fields.nonce = chain_->pool().next_nonce(crypto::address_of(key));
        fields.max_fee_per_gas = Uint256{100'000'000'000};
        fields.max_priority_fee_per_gas = Uint256{1'000'000'000};
        return chain_->send_to_l1(chain::sign_transaction(std::move(fields), key).encoded);
    }
    Result<Hash32> transfer(std::uint64_t user, const Address& to, std::uint64_t wei) {
        chain::Transaction fields;
        fields.to = to;
        fields.value = Uint256{wei};
        fields.gas_limit = 21'000;
        return send(user, std::move(fields));
    }
    Uint256 balance(const Address& address) {
        const auto& state = chain_->state();
        return state.view_at(state.head()).value()->account(address).value_or(state::Account{}).balance;
    }

private:
    TemporaryFolder folder_;
    SystemClock clock_;
    l1::L1Settings settings_;
    std::unique_ptr<l1::L1Chain> chain_;
};

}  // namespace studio::test
