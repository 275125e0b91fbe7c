// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <chain/transaction.hpp>
#include <chrono>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <studio/engine.hpp>
#include <support/temporary_folder.hpp>
#include <thread>

namespace studio::test {

/// An engine on the wall clock whose L1 has a block each second, for tests that use it as scripts do.
class QuickEngine : public testing::Test {
protected:
    static constexpr std::chrono::seconds kPatience{120};
    static constexpr std::chrono::milliseconds kLook{20};
    static constexpr const char* kReceiver = "0x5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a";
    static constexpr std::uint64_t kGwei = 1'000'000'000;
    /// Beyond the ports that rollups take by themselves: a test beside this one does not take them while an
    /// engine is closed and opened again.
    static constexpr std::uint16_t kPortOfRestTest = 8650;
    static constexpr std::uint16_t kPortOfShardsTest = 8651;

    void SetUp() override { open(); }
    void open() {
        api::EngineOptions options;
        options.data_dir = folder_.path() / "data";
        options.seed = 7;
        options.l1_block_time_ms = 1000;
        options.l1_safe_depth = 1;
        options.l1_finality_depth = 4;
        auto engine = api::Engine::open(std::move(options));
        ASSERT_TRUE(engine) << engine.failure().text.english();
        engine_ = std::move(*engine);
    }
    api::RollupSpec preset_design(const std::string& id) const {
        for (const auto& info : engine_->presets())
            if (info.id == id)
                return info.spec;
        ADD_FAILURE() << "there is no preset " << id;
        return {};
    }
    template <class Condition>
    static bool eventually(Condition holds) {
        const auto end = std::chrono::steady_clock::now() + kPatience;
        while (!holds()) {
            if (std::chrono::steady_clock::now() > end)
                return false;
            std::this_thread::sleep_for(kLook);
        }
        return true;
    }
    /// A gwei for kReceiver from the run's first test account, signed.
    std::string payment(api::RunId run, std::uint64_t nonce) const {
        chain::Transaction transaction;
        transaction.type = chain::TransactionType::fee_market;
        transaction.chain_id = engine_->snapshot(run)->chain_id;
        transaction.nonce = nonce;
        transaction.max_fee_per_gas = Uint256{100 * kGwei};
        transaction.max_priority_fee_per_gas = Uint256{kGwei};
        transaction.gas_limit = 21'000;
        transaction.to = crypto::parse_address(kReceiver);
        transaction.value = Uint256{kGwei};
        const auto key = *codec::from_hex(engine_->test_accounts(run).front().private_key);
        Hash32 bytes;
        std::copy(key.begin(), key.end(), bytes.begin());
        return codec::to_hex(
            chain::sign_transaction(transaction, *crypto::SecretKey::from_bytes(bytes)).encoded);
    }

    TemporaryFolder folder_;
    std::unique_ptr<api::Engine> engine_;
};

}  // namespace studio::test
