// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/random.hpp>
#include <chain/predeploys.hpp>
#include <chain/transaction.hpp>
#include <evm/speculation.hpp>
#include <functional>

#include "evm_world.hpp"

namespace studio::evm {
namespace {

using test::assemble;
using test::numbered;
using test::World;

constexpr unsigned kSenders = 6;
constexpr unsigned kThreads = 3;
constexpr std::uint64_t kCounter = 0xC0;
constexpr std::uint64_t kLedger = 0xC1;
constexpr std::uint64_t kFactory = 0xC2;
constexpr std::uint64_t kWatcher = 0xC3;

Address sender(std::uint64_t index) {
    return numbered(0x5E000 + index);
}

/// Contracts that get in each other's way: a counter everybody raises, a ledger where callers pay each other,
/// a factory whose children destroy themselves, and a watcher that stores the balances of the beneficiary and
/// of a sender.
void furnish(World& world) {
    world.config.op_fork = chain::OpFork::isthmus;
    world.block.beneficiary = numbered(0x31415);
    for (unsigned i = 0; i < kSenders; ++i)
        world.with_balance(sender(i), Uint256{1'000'000'000'000});
    world.with_code(numbered(kCounter), assemble("PUSH0 SLOAD PUSH1 01 ADD PUSH0 SSTORE PUSH0 PUSH0 LOG0"));
    world.with_code(
        numbered(kLedger),
        assemble("CALLER SLOAD PUSH1 01 ADD CALLER SSTORE PUSH0 CALLDATALOAD SLOAD PUSH1 02 ADD PUSH0 "
                 "CALLDATALOAD SSTORE"));
    // CREATE of the code that stands at bytes 21…: init code "CALLER SELFDESTRUCT"
    world.with_code(numbered(kFactory),
                    assemble("PUSH2 33FF PUSH0 MSTORE PUSH1 02 PUSH1 1E PUSH0 CREATE PUSH0 SSTORE"));
    world.with_code(numbered(kWatcher),
                    assemble("COINBASE BALANCE PUSH0 CALLDATALOAD BALANCE ADD PUSH0 SSTORE"));
}

chain::TransactionPtr random_transaction(Random& random, std::map<Address, std::uint64_t>& nonces) {
    auto transaction = World{}.transfer();
    auto& fields = transaction.fields;
    transaction.sender = sender(random.below(kSenders));
    fields.nonce = nonces[transaction.sender]++;
    if (random.below(40) == 0)
        fields.nonce += 1;  // refused, and so are those after it
    fields.gas_limit = 200'000;
    const std::uint64_t contracts[] = {kCounter, kLedger, kFactory, kWatcher};
    if (random.below(3) == 0) {
        fields.to = random.below(8) == 0 ? numbered(0x31415) : sender(random.below(kSenders));
        fields.value = Uint256{random.below(5)};
    } else {
        fields.to = numbered(contracts[random.below(4)]);
        fields.value = Uint256{};
        const auto other = sender(random.below(kSenders));
        fields.data.assign(12, 0);
        fields.data.insert(fields.data.end(), other.begin(), other.end());
    }
    return std::make_shared<const chain::SignedTransaction>(std::move(transaction));
}

struct Outcome {
    std::vector<std::string> results;
    state::StateDiff diff;
    std::size_t taken_over = 0;
};

std::string describe(const Result<TransactionResult>& result) {
    if (!result)
        return result.error().english();
    return std::to_string(static_cast<int>(result->status)) + " " + std::to_string(result->receipt.gas_used) +
           " " + std::to_string(result->receipt.logs.size());
}

Outcome one_by_one(World& world, std::span<const chain::TransactionPtr> batch) {
    Outcome out;
    for (const auto& transaction : batch)
        out.results.push_back(describe(world.apply(*transaction)));
    out.diff = world.journal().diff();
    return out;
}

Outcome ahead(World& world, std::span<const chain::TransactionPtr> batch, ThreadTeam& team) {
    Outcome out;
    const SystemClock clock;
    constexpr std::size_t kBatch = 16;
    for (std::size_t from = 0; from < batch.size(); from += kBatch) {
        const auto part = batch.subspan(from, std::min(kBatch, batch.size() - from));
        const auto speculations = speculate(part, world.block, world.config, world.journal(), team, clock);
        for (std::size_t i = 0; i < part.size(); ++i) {
            const bool taken = take_over(speculations[i], world.config, world.journal());
            out.taken_over += taken ? 1 : 0;
            out.results.push_back(
                describe(taken ? Result<TransactionResult>{*speculations[i].result} : world.apply(*part[i])));
        }
    }
    out.diff = world.journal().diff();
    return out;
}

TEST(Speculation, EqualsRunningOneByOneOnConflictingTransactions) {
    ThreadTeam team{kThreads};
    std::size_t taken_over = 0;
    std::size_t all = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random{seed};
        std::map<Address, std::uint64_t> nonces;
        std::vector<chain::TransactionPtr> batch;
        for (int i = 0; i < 48; ++i)
            batch.push_back(random_transaction(random, nonces));
        World alone;
        World parallel;
        furnish(alone);
        furnish(parallel);

        const auto expected = one_by_one(alone, batch);
        const auto got = ahead(parallel, batch, team);

        ASSERT_EQ(got.results, expected.results) << "seed " << seed;
        ASSERT_EQ(got.diff.accounts, expected.diff.accounts) << "seed " << seed;
        taken_over += got.taken_over;
        all += batch.size();
    }
    EXPECT_GT(taken_over, all / 10) << "conflicts must not be all there is";
    EXPECT_LT(taken_over, all) << "nor must there be none";
}

TEST(Speculation, IndependentTransactionsAreAllTakenOver) {
    ThreadTeam team{kThreads};
    World world;
    furnish(world);
    std::vector<chain::TransactionPtr> batch;
    for (unsigned i = 0; i < kSenders; ++i) {
        auto transaction = world.transfer();
        transaction.sender = sender(i);
        transaction.fields.nonce = 0;
        transaction.fields.to = numbered(0xF00 + i);
        batch.push_back(std::make_shared<const chain::SignedTransaction>(std::move(transaction)));
    }

    EXPECT_EQ(ahead(world, batch, team).taken_over, kSenders);
}

chain::TransactionPtr call_from(std::uint64_t index, const Address& to, Bytes data = {}) {
    auto transaction = World{}.transfer();
    transaction.sender = sender(index);
    transaction.fields.nonce = 0;
    transaction.fields.gas_limit = 200'000;
    transaction.fields.to = to;
    transaction.fields.value = Uint256{};
    transaction.fields.data = std::move(data);
    return std::make_shared<const chain::SignedTransaction>(std::move(transaction));
}

void expect_the_same(const std::function<void(World&)>& prepare,
                     std::span<const chain::TransactionPtr> batch) {
    ThreadTeam team{kThreads};
    World alone;
    World parallel;
    for (auto* world : {&alone, &parallel}) {
        furnish(*world);
        prepare(*world);
    }
    const auto expected = one_by_one(alone, batch);
    const auto got = ahead(parallel, batch, team);
    EXPECT_EQ(got.results, expected.results);
    EXPECT_EQ(got.diff.accounts, expected.diff.accounts);
}

TEST(Speculation, AFeeForAnAccountThatDestroysItselfIsLostWithIt) {
    const std::vector batch{call_from(0, numbered(kFactory))};
    expect_the_same(
        [](World& world) {
            world.with_nonce(numbered(kFactory), 1);
            world.block.beneficiary = chain::create_address(numbered(kFactory), 1);
        },
        batch);
}

TEST(Speculation, WhoeverClearsStorageSeesWhatWasWrittenBefore) {
    const auto contract = numbered(0xD1E);
    // without data: writes a slot; with data: destroys itself, as every contract could before Cancun
    const auto code =
        assemble("CALLDATASIZE PUSH1 0A JUMPI PUSH1 07 PUSH1 05 SSTORE STOP JUMPDEST CALLER SELFDESTRUCT");
    const std::vector batch{call_from(0, contract), call_from(1, contract, Bytes{1})};
    expect_the_same(
        [&](World& world) {
            world.config.fork = chain::Fork::shanghai;
            world.with_code(contract, code).with_storage(contract, Uint256{1}, Uint256{1});
        },
        batch);
}

}  // namespace
}  // namespace studio::evm
