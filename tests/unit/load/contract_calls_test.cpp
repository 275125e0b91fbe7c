// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <codec/abi.hpp>
#include <contracts/artifacts.hpp>
#include <load/contract_calls.hpp>

namespace studio::load {
namespace {

const Address kContract{{0xc0}};
const Address kSomebody{{0x50}};

/// What an explorer that knows the ABI makes of a call.
std::string described(std::string_view artifact, const Call& call) {
    const auto abi = codec::abi::parse_contract(contracts::find(artifact)->abi_json);
    const auto text = codec::abi::describe_call(*abi, call.data);
    return text ? *text : text.error().english();
}

TEST(contract_calls, are_those_of_the_abi) {
    EXPECT_TRUE(described("DropPass", mint_pass(kContract, kSomebody, 5)).starts_with("mint(address to"));
    EXPECT_EQ(described("GameToken", claim_tokens(kContract)), "claim()");
    EXPECT_TRUE(
        described("GameToken", transfer_tokens(kContract, kSomebody, 9)).starts_with("transfer(address to"));
    EXPECT_TRUE(
        described("GameToken", approve_tokens(kContract, kSomebody)).starts_with("approve(address spender"));
    EXPECT_EQ(described("Ticket", buy_ticket(kContract, 5)), "buy()");
    EXPECT_TRUE(described("Ticket", give_ticket(kContract, kSomebody)).starts_with("give(address friend"));
    EXPECT_EQ(described("Ticket", use_ticket(kContract)), "enter()");
    EXPECT_EQ(described("Arena", move_player(kContract, 2)), "move(uint8 direction = 2)");
    EXPECT_TRUE(described("Pool", swap_tokens(kContract, {kSomebody, 2, 1, kSomebody}))
                    .starts_with("swap(address tokenIn"));
    EXPECT_TRUE(described("Pool", add_liquidity(kContract, {1, 2, kSomebody})).starts_with("addLiquidity("));
}

TEST(contract_calls, a_mint_pays_its_price) {
    const Call call = mint_pass(kContract, kSomebody, 5);
    EXPECT_EQ(call.value, Uint256{5});
    EXPECT_EQ(call.to, kContract);
}

TEST(contract_calls, a_creation_ends_with_its_arguments) {
    const Call call = deploy_pass(kSomebody, {1, 2, 3});

    const auto init_code = contracts::find("DropPass")->init_code;
    ASSERT_GT(call.data.size(), init_code.size());
    EXPECT_TRUE(std::equal(init_code.begin(), init_code.end(), call.data.begin()));
    EXPECT_FALSE(call.to);
    const BytesView arguments = BytesView{call.data}.subspan(init_code.size());
    EXPECT_EQ(arguments[4 * 32 + 31], 2);  // the supply cap, fifth of eight words
}

}  // namespace
}  // namespace studio::load
