// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <codec/abi.hpp>
#include <contracts/artifacts.hpp>
#include <load/contract_calls.hpp>
#include <support/local_chain.hpp>

/// The rules our contracts promise, kept by the contracts as they run in the EVM.
namespace studio::contracts {
namespace {

using codec::abi::Value;
using codec::abi::Values;
using load::Call;
using load::Executed;

constexpr std::uint64_t kPrice = 1'000;

struct ContractRules : ::testing::Test {
    load::LoadAccounts accounts{7, 4};
    load::LocalChain chain{accounts};
    const load::LoadAccount& organiser = accounts.deployer(load::Kind::mint);
    const load::LoadAccount& alice = accounts.user(0);
    const load::LoadAccount& bob = accounts.user(1);

    Address deploy(const Call& call) {
        const Executed executed = chain.send(organiser, call);
        EXPECT_TRUE(executed.succeeded());
        return executed.result.receipt.contract_address.value_or(Address{});
    }

    static codec::abi::Contract abi_of(std::string_view name) {
        return *codec::abi::parse_contract(find(name)->abi_json);
    }
    static Call call_of(std::string_view contract, const Address& at, std::string_view function,
                        const Values& arguments) {
        const auto abi = abi_of(contract);
        return {at, {}, *abi.find_function(function)->encode_call(arguments), 300'000};
    }
    /// The single word that a read-only function gives.
    Uint256 read(std::string_view contract, const Address& at, std::string_view function,
                 const Values& arguments = {}) {
        return Uint256::from_big_endian(chain.view(at, call_of(contract, at, function, arguments).data));
    }
    /// "ok", or what the revert said.
    static std::string outcome(std::string_view contract, const Executed& executed) {
        if (executed.succeeded())
            return "ok";
        const auto abi = abi_of(contract);
        return codec::abi::describe_revert(executed.result.output, &abi).value_or(executed.result.failure);
    }
};

struct DropPassRules : ContractRules {
    Address pass = deploy(load::deploy_pass(organiser.address, {kPrice, 5, 3}));

    std::string mint(const load::LoadAccount& buyer, std::uint64_t quantity, std::uint64_t paid) {
        Call call = call_of("DropPass", pass, "mint", {buyer.address, quantity});
        call.value = paid;
        return outcome("DropPass", chain.send(buyer, call));
    }
};

TEST_F(DropPassRules, sells_numbered_passes) {
    EXPECT_EQ(mint(alice, 2, 2 * kPrice), "ok");
    EXPECT_EQ(mint(bob, 1, kPrice), "ok");

    EXPECT_EQ(read("DropPass", pass, "totalMinted"), Uint256{3});
    EXPECT_EQ(read("DropPass", pass, "balanceOf", {alice.address}), Uint256{2});
    EXPECT_EQ(read("DropPass", pass, "ownerOf", {3}), Uint256::from_big_endian(bob.address.view()));
    EXPECT_EQ(chain.balance(pass), Uint256{3 * kPrice});
}

TEST_F(DropPassRules, gives_the_numbers_of_its_shard) {
    pass = deploy(load::deploy_pass(organiser.address, {kPrice, 5, 3, 2, 4}));
    EXPECT_EQ(mint(alice, 2, 2 * kPrice), "ok");
    Call call = call_of("DropPass", pass, "mint", {bob.address, 1});
    call.value = kPrice;
    const auto logs = chain.send(bob, call).result.receipt.logs;
    EXPECT_EQ(Uint256::from_big_endian(BytesView{logs.at(0).data}.first(32)), Uint256{10}) << "firstPass";
    for (const std::uint64_t number : {2, 6})
        EXPECT_EQ(read("DropPass", pass, "ownerOf", {number}),
                  Uint256::from_big_endian(alice.address.view()));
    EXPECT_EQ(read("DropPass", pass, "ownerOf", {10}), Uint256::from_big_endian(bob.address.view()));
    EXPECT_EQ(read("DropPass", pass, "totalMinted"), Uint256{3});
    EXPECT_EQ(read("DropPass", pass, "remaining"), Uint256{2}) << "the supply is a count";
}

TEST_F(DropPassRules, wants_the_exact_price) {
    EXPECT_EQ(mint(alice, 2, kPrice), "WrongPayment(uint256 sent = 1000, uint256 wanted = 2000)");
    EXPECT_EQ(mint(alice, 2, 3 * kPrice), "WrongPayment(uint256 sent = 3000, uint256 wanted = 2000)");
}

TEST_F(DropPassRules, holds_the_limit_of_a_wallet_and_the_supply) {
    EXPECT_EQ(mint(alice, 0, 0), "NothingToMint()");
    EXPECT_EQ(mint(alice, 3, 3 * kPrice), "ok");
    EXPECT_EQ(mint(alice, 1, kPrice), "WalletLimitReached(uint256 wanted = 1, uint256 left = 0)");
    EXPECT_EQ(mint(bob, 3, 3 * kPrice), "SoldOut(uint256 wanted = 3, uint256 left = 2)");
    EXPECT_EQ(mint(bob, 2, 2 * kPrice), "ok");
}

TEST_F(DropPassRules, only_the_organiser_withdraws) {
    ASSERT_EQ(mint(alice, 1, kPrice), "ok");
    EXPECT_NE(outcome("DropPass", chain.send(bob, call_of("DropPass", pass, "withdraw", {}))), "ok");
    EXPECT_EQ(outcome("DropPass", chain.send(organiser, call_of("DropPass", pass, "withdraw", {}))), "ok");
    EXPECT_EQ(chain.balance(pass), Uint256{});
}

TEST_F(DropPassRules, says_what_is_left) {
    ASSERT_EQ(mint(alice, 3, 3 * kPrice), "ok");
    EXPECT_EQ(read("DropPass", pass, "remaining"), Uint256{2});
}

struct TicketRules : ContractRules {
    Address ticket = deploy(load::deploy_ticket(organiser.address, {kPrice, 3, 2}));

    std::string does(const load::LoadAccount& who, std::string_view function, const Values& arguments = {},
                     std::uint64_t paid = 0) {
        Call call = call_of("Ticket", ticket, function, arguments);
        call.value = paid;
        return outcome("Ticket", chain.send(who, call));
    }
    std::string buy(const load::LoadAccount& who) { return does(who, "buy", {}, kPrice); }
    Uint256 unused(const load::LoadAccount& who) { return read("Ticket", ticket, "unusedOf", {who.address}); }
};

TEST_F(TicketRules, sells_numbered_seats_within_its_limits) {
    EXPECT_EQ(does(alice, "buy", {}, kPrice - 1), "WrongPayment(uint256 sent = 999, uint256 wanted = 1000)");
    EXPECT_EQ(buy(alice), "ok");
    EXPECT_EQ(buy(alice), "ok");
    EXPECT_EQ(buy(alice), "WalletLimitReached(uint256 limit = 2)");
    EXPECT_EQ(buy(bob), "ok");
    EXPECT_EQ(read("Ticket", ticket, "ownerOf", {3}), Uint256::from_big_endian(bob.address.view()));
    EXPECT_EQ(read("Ticket", ticket, "remaining"), Uint256{});
    EXPECT_EQ(buy(bob), "SoldOut(uint256 seats = 3)");
}

TEST_F(TicketRules, sells_the_seats_of_its_shard) {
    ticket = deploy(load::deploy_ticket(organiser.address, {kPrice, 3, 2, 2, 4}));
    ASSERT_EQ(buy(alice), "ok");
    ASSERT_EQ(buy(alice), "ok");
    ASSERT_EQ(buy(bob), "ok");
    EXPECT_EQ(read("Ticket", ticket, "ownerOf", {6}), Uint256::from_big_endian(alice.address.view()));
    EXPECT_EQ(does(bob, "checkIn", {10}), "ok");
    EXPECT_EQ(does(alice, "enter"), "ok");
    EXPECT_EQ(read("Ticket", ticket, "isUsed", {6}), Uint256{1}) << "the newest";
    EXPECT_EQ(read("Ticket", ticket, "totalSold"), Uint256{3});
    EXPECT_EQ(buy(bob), "SoldOut(uint256 seats = 3)");
}

TEST_F(TicketRules, a_ticket_goes_in_once) {
    ASSERT_EQ(buy(alice), "ok");
    EXPECT_TRUE(does(bob, "checkIn", {1}).starts_with("NotTheHolder("));
    EXPECT_EQ(does(alice, "checkIn", {1}), "ok");
    EXPECT_EQ(does(alice, "checkIn", {1}), "AlreadyUsed(uint256 seat = 1)");
    EXPECT_TRUE(does(alice, "enter").starts_with("NoTicketLeft("));
    EXPECT_EQ(read("Ticket", ticket, "isUsed", {1}), Uint256{1});
}

TEST_F(TicketRules, a_used_ticket_stays_with_its_holder) {
    ASSERT_EQ(buy(alice), "ok");
    ASSERT_EQ(does(alice, "enter"), "ok");
    EXPECT_EQ(does(alice, "transferFrom", {alice.address, bob.address, 1}), "AlreadyUsed(uint256 seat = 1)");
    EXPECT_TRUE(does(alice, "give", {bob.address}).starts_with("NoTicketLeft("));
}

TEST_F(TicketRules, a_friend_goes_in_with_a_ticket_that_was_given) {
    ASSERT_EQ(buy(alice), "ok");
    ASSERT_EQ(buy(alice), "ok");
    EXPECT_EQ(does(alice, "transferFrom", {alice.address, bob.address, 1}), "ok");  // not the newest
    EXPECT_EQ(does(alice, "give", {bob.address}), "ok");
    EXPECT_EQ(unused(alice), Uint256{});
    EXPECT_EQ(unused(bob), Uint256{2});
    EXPECT_EQ(does(bob, "checkIn", {1}), "ok");
    EXPECT_EQ(does(bob, "enter"), "ok");
    EXPECT_EQ(unused(bob), Uint256{});
}

TEST_F(TicketRules, only_the_organiser_withdraws) {
    ASSERT_EQ(buy(alice), "ok");
    EXPECT_NE(does(bob, "withdraw"), "ok");
    EXPECT_EQ(does(organiser, "withdraw"), "ok");
    EXPECT_EQ(chain.balance(ticket), Uint256{});
}

struct GameTokenRules : ContractRules {
    Address token = deploy(load::deploy_token(organiser.address, {"Game Token", "GAME", 1000, 100}));
};

TEST_F(GameTokenRules, a_claim_counts_once) {
    EXPECT_TRUE(chain.send(alice, load::claim_tokens(token)).succeeded());
    EXPECT_TRUE(chain.send(alice, load::claim_tokens(token)).succeeded());

    EXPECT_EQ(read("GameToken", token, "balanceOf", {alice.address}), Uint256{100});
    EXPECT_EQ(read("GameToken", token, "totalSupply"), Uint256{1100});
}

TEST_F(GameTokenRules, only_the_organiser_distributes) {
    const Call call = call_of("GameToken", token, "distribute", {Values{alice.address, bob.address}, 30});
    EXPECT_FALSE(chain.send(alice, call).succeeded());
    EXPECT_TRUE(chain.send(organiser, call).succeeded());
    EXPECT_EQ(read("GameToken", token, "balanceOf", {bob.address}), Uint256{30});
    EXPECT_EQ(read("GameToken", token, "balanceOf", {organiser.address}), Uint256{940});
}

struct ArenaRules : ContractRules {
    Address arena = deploy(load::deploy_arena());

    struct Player {
        std::uint64_t x, y, energy, score, moves;
    };
    Player player(const load::LoadAccount& account) {
        const Bytes data = chain.view(arena, call_of("Arena", arena, "playerOf", {account.address}).data);
        const auto word = [&data](std::size_t i) {
            return Uint256::from_big_endian(BytesView{data}.subspan(32 * i, 32)).low64();
        };
        return {word(0), word(1), word(2), word(3), word(4)};
    }
    bool move(const load::LoadAccount& account, std::uint8_t direction) {
        return chain.send(account, load::move_player(arena, direction)).succeeded();
    }
};

TEST_F(ArenaRules, a_player_walks_one_field) {
    ASSERT_TRUE(move(alice, 1));
    const Player before = player(alice);
    ASSERT_TRUE(move(alice, 1));
    const Player after = player(alice);

    EXPECT_EQ(after.x, (before.x + 1) % 256);
    EXPECT_EQ(after.y, before.y);
    EXPECT_EQ(after.moves, 2U);
    EXPECT_EQ(after.energy, before.energy - 1);
}

TEST_F(ArenaRules, the_board_wraps_around) {
    ASSERT_TRUE(move(alice, 3));
    const Player start = player(alice);
    for (int i = 0; i < 256; ++i) {
        chain.next_block();
        ASSERT_TRUE(move(alice, 3));
    }
    EXPECT_EQ(player(alice).x, start.x);
    EXPECT_GT(player(alice).score, 0U);
}

TEST_F(ArenaRules, a_tired_player_rests) {
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(move(alice, 0));
    const Player tired = player(alice);
    EXPECT_EQ(tired.energy, 0U);
    ASSERT_TRUE(move(alice, 0));
    EXPECT_EQ(player(alice).y, tired.y);
    EXPECT_EQ(player(alice).energy, 5U);
}

TEST_F(ArenaRules, knows_four_directions) {
    EXPECT_EQ(outcome("Arena", chain.send(alice, load::move_player(arena, 4))),
              "UnknownDirection(uint8 direction = 4)");
}

TEST_F(ArenaRules, the_leader_has_the_top_score) {
    for (int i = 0; i < 60; ++i)
        ASSERT_TRUE(move(i < 50 ? alice : bob, 1));
    const Uint256 leader = read("Arena", arena, "leader");
    EXPECT_EQ(leader, Uint256::from_big_endian(alice.address.view()));
    EXPECT_EQ(read("Arena", arena, "topScore"), Uint256{player(alice).score});
}

struct PoolRules : ContractRules {
    static constexpr std::uint64_t kReserve = 1'000'000'000;
    Address gold = deploy(load::deploy_token(organiser.address, {"Gold", "GOLD", 10 * kReserve, 1'000'000}));
    Address wood = deploy(load::deploy_token(organiser.address, {"Wood", "WOOD", 10 * kReserve, 1'000'000}));
    Address pool = deploy(load::deploy_pool(gold, wood));

    void SetUp() override {
        for (const Address& token : {gold, wood})
            ASSERT_TRUE(chain.send(organiser, load::approve_tokens(token, pool)).succeeded());
        ASSERT_TRUE(
            chain.send(organiser, load::add_liquidity(pool, {kReserve, 4 * kReserve, organiser.address}))
                .succeeded());
        ASSERT_TRUE(chain.send(alice, load::claim_tokens(gold)).succeeded());
        ASSERT_TRUE(chain.send(alice, load::approve_tokens(gold, pool)).succeeded());
    }
    Uint256 balance(const Address& token, const Address& of) {
        return read("GameToken", token, "balanceOf", {of});
    }
    Uint256 product() { return read("Pool", pool, "reserve0") * read("Pool", pool, "reserve1"); }
};

TEST_F(PoolRules, a_swap_follows_the_curve_less_the_fee) {
    const Uint256 before = product();

    ASSERT_TRUE(chain.send(alice, load::swap_tokens(pool, {gold, 1'000'000, 1, alice.address})).succeeded());

    // 4e9 · 997000 / (1e9 + 997000), rounded down
    EXPECT_EQ(balance(wood, alice.address), Uint256{3'984'027});
    EXPECT_EQ(balance(gold, alice.address), Uint256{0});
    EXPECT_GT(product(), before);
    EXPECT_EQ(balance(gold, pool), read("Pool", pool, "reserve0"));
    EXPECT_EQ(balance(wood, pool), read("Pool", pool, "reserve1"));
}

TEST_F(PoolRules, a_swap_gives_at_least_what_was_asked_for) {
    const auto said =
        outcome("Pool", chain.send(alice, load::swap_tokens(pool, {gold, 1000, 4000, alice.address})));
    EXPECT_TRUE(said.starts_with("TooLittleOut(")) << said;
}

TEST_F(PoolRules, trades_its_own_tokens_only) {
    const auto said =
        outcome("Pool", chain.send(alice, load::swap_tokens(pool, {pool, 1000, 1, alice.address})));
    EXPECT_TRUE(said.starts_with("UnknownToken(")) << said;
}

TEST_F(PoolRules, a_later_deposit_keeps_the_price) {
    ASSERT_TRUE(chain.send(organiser, load::add_liquidity(pool, {kReserve, kReserve, organiser.address}))
                    .succeeded());
    EXPECT_EQ(read("Pool", pool, "reserve0"), Uint256{kReserve + kReserve / 4});
    EXPECT_EQ(read("Pool", pool, "reserve1"), Uint256{5 * kReserve});
}

TEST_F(PoolRules, shares_pay_out_no_more_than_was_put_in) {
    const Uint256 shares = read("Pool", pool, "balanceOf", {organiser.address});
    ASSERT_TRUE(
        chain.send(organiser, call_of("Pool", pool, "removeLiquidity", {shares, 0, 0, organiser.address}))
            .succeeded());
    EXPECT_LT(balance(gold, organiser.address), Uint256{10 * kReserve});
    EXPECT_GT(balance(gold, organiser.address), Uint256{10 * kReserve - 1000});
    EXPECT_GT(product(), Uint256{});
}

}  // namespace
}  // namespace studio::contracts
