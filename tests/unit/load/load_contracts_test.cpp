// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <chain/transaction.hpp>
#include <contracts/artifacts.hpp>
#include <load/load_contracts.hpp>
#include <load/test_keys.hpp>
#include <set>

namespace studio::load {
namespace {

/// What a sale's constructor is given: eight words, and two texts of two each.
struct Arguments {
    explicit Arguments(Call call) : data{std::move(call.data)} {}
    Uint256 word(std::size_t index) const {
        return Uint256::from_big_endian(BytesView{data}.last(12 * 32).subspan(index * 32, 32));
    }
    Bytes data;
};

TEST(load_contracts, lie_where_their_deployer_creates_them) {
    for (const KindInfo& info : load_kinds()) {
        SCOPED_TRACE(info.id);
        const Address deployer = deployer_address(7, info.kind);
        std::vector<Address> created;
        const auto calls = setup_calls(info.kind, deployer);
        for (std::size_t nonce = 0; nonce < calls.size(); ++nonce)
            if (!calls[nonce].to)
                created.push_back(chain::create_address(deployer, nonce));

        std::vector<Address> known;
        for (const KnownContract& contract : known_contracts(info.kind, 7))
            known.push_back(contract.address);
        EXPECT_EQ(known, created);
    }
}

TEST(load_contracts, are_known_by_their_artifact) {
    std::set<Address> addresses;
    for (const KnownContract& contract : known_contracts(7)) {
        const auto* artifact = contracts::find(contract.artifact);
        ASSERT_NE(artifact, nullptr);
        addresses.insert(contract.address);
    }
    EXPECT_EQ(addresses.size(), known_contracts(7).size());
}

TEST(load_contracts, setup_creates_the_named_artifacts_in_order) {
    for (const KindInfo& info : load_kinds()) {
        const auto calls = setup_calls(info.kind, deployer_address(7, info.kind));
        const auto known = known_contracts(info.kind, 7);
        for (std::size_t i = 0; i < known.size(); ++i) {
            const auto code = contracts::find(known[i].artifact)->init_code;
            ASSERT_GE(calls[i].data.size(), code.size());
            EXPECT_TRUE(std::equal(code.begin(), code.end(), calls[i].data.begin()));
        }
    }
}

TEST(load_contracts, a_sale_has_the_supply_that_was_asked_for) {
    for (const Kind kind : {Kind::mint, Kind::ticket}) {
        const Arguments arguments{setup_calls(kind, {}, {777}).front()};
        EXPECT_EQ(arguments.word(4), Uint256{777});
    }
}

TEST(load_contracts, a_sale_gives_numbers_that_no_other_shard_gives) {
    for (const Kind kind : {Kind::mint, Kind::ticket}) {
        const Arguments alone{setup_calls(kind, {}).front()};
        EXPECT_EQ(alone.word(6), Uint256{1});
        EXPECT_EQ(alone.word(7), Uint256{1});
        const Arguments third_of_eight{setup_calls(kind, {}, {std::nullopt, {2, 8}}).front()};
        EXPECT_EQ(third_of_eight.word(6), Uint256{3});
        EXPECT_EQ(third_of_eight.word(7), Uint256{8});
    }
}

TEST(load_kinds, are_found_by_id) {
    for (const char* id : {"transfers", "token", "mint", "game", "swap", "ticket", "sandbox"}) {
        ASSERT_NE(find_load_kind(id), nullptr);
        EXPECT_EQ(find_load_kind(id)->id, id);
        EXPECT_EQ(&info_of(find_load_kind(id)->kind), find_load_kind(id));
    }
    EXPECT_EQ(find_load_kind("Mint"), nullptr);
}

}  // namespace
}  // namespace studio::load
