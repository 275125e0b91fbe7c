// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <chain/transaction.hpp>
#include <load/traffic_source.hpp>

#include "fake_target.hpp"

namespace studio::load {
namespace {

constexpr std::uint32_t kUsers = 5;

struct TrafficSourceTest : ::testing::Test {
    std::shared_ptr<const LoadAccounts> accounts = std::make_shared<const LoadAccounts>(7, kUsers);
    FakeTarget target;

    TrafficSource source(Kind kind = Kind::transfers) const {
        TrafficSource made{accounts};
        made.choose(kind, kUsers);
        return made;
    }
};

std::vector<Bytes> raws(const std::vector<SignedCall>& calls) {
    std::vector<Bytes> out;
    for (const SignedCall& call : calls)
        out.push_back(call.raw);
    return out;
}

TEST_F(TrafficSourceTest, signs_what_wallets_sign) {
    auto calls = source().next(20, target);

    for (const SignedCall& call : calls) {
        const auto read = chain::read_signed_transaction(call.raw);
        ASSERT_TRUE(read) << read.error().english();
        EXPECT_EQ(read->sender, accounts->user(call.user).address);
        EXPECT_EQ(read->fields.type, chain::TransactionType::fee_market);
        EXPECT_EQ(read->fields.chain_id, target.chain_id());
        EXPECT_EQ(read->fields.max_fee_per_gas, target.suggested_fee_cap());
        EXPECT_LE(read->fields.max_priority_fee_per_gas, read->fields.max_fee_per_gas);
    }
}

TEST_F(TrafficSourceTest, batches_of_any_size_give_the_same_bytes) {
    TrafficSource whole = source();
    TrafficSource parts = source();

    auto expected = raws(whole.next(90, target));
    std::vector<Bytes> got;
    for (const std::size_t count : {1U, 40U, 15U, 34U})
        for (Bytes& raw : raws(parts.next(count, target)))
            got.push_back(std::move(raw));

    EXPECT_EQ(got, expected);
}

TEST_F(TrafficSourceTest, counts_nonces_by_itself) {
    TrafficSource traffic = source();
    for (const SignedCall& call : traffic.next(4 * kUsers, target))
        EXPECT_TRUE(target.submit(call.raw));
}

TEST_F(TrafficSourceTest, asks_the_chain_again_after_a_rewind) {
    TrafficSource traffic = source();
    const auto first = traffic.next(kUsers, target);
    traffic.rewind(first[2]);

    const auto second = traffic.next(kUsers, target);

    EXPECT_EQ(chain::read_signed_transaction(second[2].raw)->fields.nonce, 0U);
    EXPECT_EQ(chain::read_signed_transaction(second[3].raw)->fields.nonce, 1U);
}

TEST_F(TrafficSourceTest, nonces_stay_right_when_the_kind_changes) {
    TrafficSource traffic = source();
    for (const SignedCall& call : traffic.next(7, target))
        EXPECT_TRUE(target.submit(call.raw));
    traffic.choose(Kind::game, kUsers);
    for (const SignedCall& call : traffic.next(7, target))
        EXPECT_TRUE(target.submit(call.raw));
}

}  // namespace
}  // namespace studio::load
