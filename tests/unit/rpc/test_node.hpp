// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <chain/transaction.hpp>
#include <codec/hex.hpp>
#include <load/test_keys.hpp>
#include <nlohmann/json.hpp>
#include <rollup/rollup.hpp>
#include <rpc/dispatcher.hpp>
#include <rpc/rollup_chain.hpp>
#include <rpc/subscriptions.hpp>
#include <spec/design.hpp>
#include <support/temporary_folder.hpp>

namespace studio::rpc::test {

using nlohmann::json;

inline constexpr std::uint64_t kSeed = 7;
inline constexpr std::uint64_t kChainId = 7007;

/// A rollup in simulated time with two rich users, and the dispatcher in front of it. Without run() it stays
/// at its genesis block, so transactions wait in the pool.
class TestNode {
public:
    using Folder = std::shared_ptr<const studio::test::TemporaryFolder>;
    explicit TestNode(std::uint64_t blocks = 3,
                      Folder folder = std::make_shared<const studio::test::TemporaryFolder>())
        : folder_{std::move(folder)}, rollup_{open(blocks)} {}

    rollup::Rollup& rollup() { return *rollup_; }
    ServedChain& chain() { return chain_; }
    Node& node() { return node_; }
    FilterBook& filters() { return filters_; }

    /// Makes the blocks; afterwards the chain stands still.
    void run() {
        rollup_->start();
        EXPECT_TRUE(rollup_->wait_stopped(60'000));
    }

    std::string answer(std::string_view request, Subscriptions* subscriptions = nullptr) {
        return dispatcher_.answer(request, subscriptions);
    }
    json ask(std::string_view request) { return json::parse(answer(request)); }
    json call(const std::string& method, std::initializer_list<json> params = {},
              Subscriptions* subscriptions = nullptr) {
        return call_with(method, std::vector<json>(params), subscriptions);
    }
    /// Parameters that need not be a list.
    json call_with(const std::string& method, const json& params, Subscriptions* subscriptions = nullptr) {
        const json request{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}};
        return json::parse(answer(request.dump(), subscriptions));
    }

    Address user(std::uint32_t index) const { return load::user_address(kSeed, index); }
    std::string user_text(std::uint32_t index) const { return codec::to_hex(user(index).view()); }

    /// A call of the first user, signed.
    chain::SignedTransaction signed_by_first(std::uint64_t nonce, std::optional<Address> to, Bytes data = {},
                                             std::uint64_t chain_id = kChainId) const {
        chain::Transaction transaction;
        transaction.type = chain::TransactionType::fee_market;
        transaction.chain_id = chain_id;
        transaction.nonce = nonce;
        transaction.max_fee_per_gas = transaction.max_priority_fee_per_gas = Uint256{10'000'000'000};
        transaction.gas_limit = 200'000;
        transaction.to = to;
        transaction.value = to ? Uint256{5} : Uint256{};
        transaction.data = std::move(data);
        return chain::sign_transaction(std::move(transaction), load::user_key(kSeed, 0));
    }
    json send(const chain::SignedTransaction& transaction) {
        return call("eth_sendRawTransaction", {codec::to_hex(transaction.encoded)});
    }

private:
    std::unique_ptr<rollup::Rollup> open(std::uint64_t blocks) {
        rollup::RollupSettings settings;
        settings.spec = spec::blank_design();
        settings.chain_id = kChainId;
        settings.folder = folder_->path();
        settings.max_blocks = blocks;
        settings.durability = store::Durability::fast;
        for (const std::uint32_t index : {0U, 1U})
            settings.funded.push_back({load::user_address(kSeed, index), load::genesis_funding_wei()});
        return rollup::Rollup::open(std::move(settings), {&clock_, &stopwatch_}).value();
    }

    const Folder folder_;
    SimulatedClock clock_{1'767'225'600'000};
    SystemClock stopwatch_;
    std::unique_ptr<rollup::Rollup> rollup_;
    FilterBook filters_{stopwatch_};
    RollupChain chain_{*rollup_};
    Node node_{chain_, filters_, stopwatch_};
    Dispatcher dispatcher_{node_};
};

/// Deploys code that emits one log with the topic 0x…2a and the data 0x…07 whenever it is called, and
/// returns nothing.
inline Bytes log_contract() {
    // PUSH1 7 PUSH1 0 MSTORE; PUSH1 0x2a PUSH1 0x20 PUSH1 0 LOG1; STOP, behind a constructor that copies it.
    return codec::from_hex(
               "600d600c600039600d6000f3"
               "6007600052602a60206000a100")
        .value();
}

}  // namespace studio::rpc::test
