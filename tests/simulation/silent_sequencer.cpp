// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/predeploys.hpp>
#include <codec/abi.hpp>
#include <op/withdrawal.hpp>

#include "rows.hpp"
#include "run.hpp"

namespace studio::simulation {
namespace {

constexpr Address kBob{{0xb0, 0x0b}};

Address address_of(std::uint64_t user) {
    return crypto::address_of(test::test_key(user));
}

/// What verifiers have at their newest block.
std::shared_ptr<const state::StateView> verified_state(Run& run) {
    const auto& state = run.world.link().verifier().state();
    return state.view_at(state.head()).value();
}
Uint256 verified_balance(Run& run, const Address& address) {
    return verified_state(run)->account(address).value_or(state::Account{}).balance;
}

/// The call by which an account takes ETH out, forced in through L1.
World::Deposit withdrawal_of(std::uint64_t user, const Uint256& wei) {
    const auto function = codec::abi::parse_function("initiateWithdrawal(address,uint256,bytes)").value();
    const std::vector<codec::abi::Value> arguments{address_of(user), Uint256{100'000}, Bytes{}};
    return {user, chain::message_passer, {}, wei, 300'000, function.encode_call(arguments).value()};
}

op::Withdrawal first_withdrawal(std::uint64_t user, const Uint256& wei) {
    op::Withdrawal out;
    out.nonce = Uint256{1} << 240U;
    out.sender = address_of(user);
    out.target = address_of(user);
    out.value = wei;
    out.gas_limit = Uint256{100'000};
    return out;
}

}  // namespace

void sequencer_is_down(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice& dice) { settings.seq_window = dice.between(4, 14); }};
    run.l2_blocks(run.dice.between(5, 30));
    const auto amount = Uint256{run.dice.between(1, 1'000'000)};
    const auto leaving = Uint256{run.dice.between(1, 1'000'000)};
    run.l1_blocks(run.dice.between(0, 10));
    const auto before = verified_balance(run, kBob);
    run.world.deposit({2, kBob, amount, amount, 100'000, {}});
    run.world.deposit(withdrawal_of(1, leaving));
    run.l1_blocks(1);
    const auto l1_deposit = run.l1_head();
    run.l1_blocks(run.config().seq_window_size + 1);
    // Within the window, from L1 alone: the deposit is there, and who wants to leave has left.
    EXPECT_GE(run.world.link().verifier().derived(run.world.safe()).value().l1_origin.number, l1_deposit);
    EXPECT_EQ(verified_balance(run, kBob), before + amount);
    const auto slot = op::withdrawal_slot(op::withdrawal_hash(first_withdrawal(1, leaving)));
    EXPECT_EQ(verified_state(run)->storage(chain::message_passer, Uint256::from_big_endian(slot)),
              Uint256{1});
    run.l1_blocks(run.dice.between(0, 10));
    // It comes back, and goes on from what was forced.
    const auto returned = run.world.unsafe();
    run.l2_blocks(run.dice.between(5, 40));
    EXPECT_GT(run.world.unsafe(), returned);
    const auto last = run.l1_head() + 4 * run.config().seq_window_size;
    while (run.l1_head() < last)
        run.l2_block();
    run.finish();
}

void sequencer_censors_an_account(std::uint64_t seed) {
    Run run{seed};
    run.has_traffic = false;
    run.l2_blocks(run.dice.between(5, 20));
    // Nobody takes the third user's transactions on L2: each goes through L1, in the order he wants.
    std::vector<Uint256> wanted;
    const auto count = run.dice.between(1, 6);
    for (std::uint64_t i = 0; i < count; ++i) {
        wanted.push_back(Uint256{run.dice.between(1, 1'000)});
        run.world.deposit({3, kBob, {}, wanted.back(), 100'000, {}});
        if (run.dice.chance(40))
            run.l2_blocks(run.dice.between(1, 10));
    }
    run.l2_blocks(100 / run.config().block_time);
    std::vector<Uint256> seen;
    for (std::uint64_t number = 1; number <= run.world.unsafe(); ++number) {
        const auto block = run.block(number);
        for (const auto& transaction : block->block.transactions)
            if (transaction->sender == address_of(3))
                seen.push_back(transaction->fields.value);
    }
    EXPECT_EQ(seen, wanted);
    Uint256 sum;
    for (const auto& wei : wanted)
        sum = sum + wei;
    EXPECT_EQ(run.world.l2_balance(kBob), sum);
    run.finish();
}

}  // namespace studio::simulation
