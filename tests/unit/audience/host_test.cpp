// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <audience/host.hpp>
#include <base/limits.hpp>

namespace studio::audience {
namespace {

/// A chain on which nobody has anything.
class PoorChain final : public bridging::ChainSide {
public:
    bool is_l1() const override { return false; }
    Head head() const override { return {}; }
    std::uint64_t finalized() const override { return 0; }
    std::uint64_t nonce(const Address&) const override { return 0; }
    std::uint64_t next_nonce(const Address&) const override { return 0; }
    Uint256 balance(const Address&) const override { return {}; }
    Result<Bytes> call(const Address&, BytesView) const override { return Bytes{}; }
    Result<std::optional<Included>> included(const Hash32&) const override { return std::nullopt; }
    bool waits(const Hash32&) const override { return false; }
    std::uint64_t chain_id() const override { return 1; }
    GasPrice gas_price() const override { return {}; }
    Uint256 most_it_costs(std::uint64_t) const override { return {}; }
    Result<void> send(BytesView) override { return {}; }
};

/// Takes whatever it is sent.
class OpenDoor final : public load::LoadTarget {
public:
    Result<Hash32> submit(Bytes) override { return Hash32{{static_cast<std::uint8_t>(++taken)}}; }
    std::uint64_t chain_id() const override { return 1; }
    std::uint64_t next_nonce(const Address&) const override { return taken; }
    std::uint64_t executed_nonce(const Address&) const override { return taken; }
    Uint256 suggested_fee_cap() const override { return fee; }
    bool has_code(const Address&) const override { return true; }
    Result<Bytes> call(const Address&, BytesView) const override { return Bytes{}; }
    std::size_t pool_room() const override { return 0; }

    Uint256 fee{7};
    std::size_t taken = 0;
};

class HostTest : public testing::Test {
protected:
    static Address guest(std::size_t number) {
        return Address{{0x5a, static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 8),
                        static_cast<std::uint8_t>(number)}};
    }
    static std::string peer(std::size_t number) { return "10.0.0." + std::to_string(number); }
    Host::Welcome welcome(std::size_t number, std::size_t from) {
        return host_.welcome(guest(number), peer(from)).value();
    }

    PoorChain chain_;
    OpenDoor target_;
    const load::LoadAccounts accounts_{7, 2};
    Host host_{chain_,
               target_,
               accounts_.deployer(load::Kind::game),
               *attraction_of(load::Kind::game, accounts_),
               {}};
};

TEST_F(HostTest, OneAddressDoesNotGetAllCoins) {
    constexpr auto kOfPeer = limits::kAudienceMaxGuestsOfPeer;
    static_assert(kOfPeer >= 250 && kOfPeer < limits::kAudienceMaxGifts / 2);
    std::size_t number = 0;
    for (; number < kOfPeer; ++number)
        ASSERT_TRUE(welcome(number, 1).gift) << number;

    const auto late = welcome(number, 1);
    EXPECT_FALSE(late.gift);
    EXPECT_TRUE(late.is_full);
    EXPECT_FALSE(welcome(0, 1).is_full) << "who has had coins is told nothing new";
    EXPECT_TRUE(welcome(number, 2).gift) << "another address";
    EXPECT_EQ(host_.guests(), kOfPeer + 1);
}

TEST_F(HostTest, CoinsHaveAnEndAndGuestsAreLetInEvenSo) {
    for (std::size_t number = 0; number < limits::kAudienceMaxGifts; ++number)
        ASSERT_TRUE(welcome(number, number % 10).gift) << number;

    const auto late = welcome(limits::kAudienceMaxGifts, 99);
    EXPECT_FALSE(late.gift);
    EXPECT_TRUE(late.is_full);
    EXPECT_EQ(target_.taken, limits::kAudienceMaxGifts);
}

TEST_F(HostTest, WhereNothingCostsAnythingNobodyIsLate) {
    target_.fee = {};
    for (std::size_t number = 0; number < limits::kAudienceMaxGifts + 100; ++number) {
        const auto welcomed = welcome(number, 1);
        ASSERT_FALSE(welcomed.gift);
        ASSERT_FALSE(welcomed.is_full) << number;
    }
    EXPECT_EQ(host_.guests(), limits::kAudienceMaxGuestsOfPeer) << "one address does not seem a crowd";
}

}  // namespace
}  // namespace studio::audience
