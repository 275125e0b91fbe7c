// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.hpp"
#include "run.hpp"

namespace studio::simulation {
namespace {

struct Failing {
    std::optional<Address> to;
    Bytes data;
    std::uint64_t gas;
    const char* why;
};

/// Calls that the pool cannot know to fail, and that leave something behind when the journal is not clean.
const Failing failing[] = {
    {std::nullopt,
     {0x60, 0x01, 0x60, 0x01, 0x55, 0x60, 0x00, 0x60, 0x00, 0xfd},
     200'000,
     "reverts after SSTORE"},
    {std::nullopt, {0x60, 0x01, 0x60, 0x01, 0x55, 0xfe}, 200'000, "invalid after SSTORE"},
    {std::nullopt, {0x60, 0x01, 0x60, 0x01, 0x5d, 0xfe}, 200'000, "invalid after TSTORE"},
    {std::nullopt, {0x5b, 0x60, 0x00, 0x56}, 150'000, "out of gas"},
    {std::nullopt,
     {0x60, 0xef, 0x60, 0x00, 0x53, 0x60, 0x01, 0x60, 0x00, 0xf3},
     200'000,
     "code that begins with EF"},
    {Address{{0x42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10}},
     {0x12, 0x34, 0x56, 0x78},
     100'000,
     "no such function of the bridge"},
};

Result<Hash32> submit(Run& run, std::uint64_t user, const Failing& call, const Uint256& value) {
    const auto key = test::test_key(user);
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = World::kL2ChainId;
    fields.nonce = run.world.l2().pool().next_nonce(crypto::address_of(key));
    fields.to = call.to;
    fields.value = value;
    fields.data = call.data;
    fields.gas_limit = call.gas;
    fields.max_fee_per_gas = Uint256{10'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{run.dice.between(1, 1'000)};
    return run.world.l2().submit(chain::sign_transaction(fields, key).encoded);
}

/// An account sends all it has twice: the pool sees enough for each, the block for one.
void spend_twice(Run& run) {
    const auto all = run.world.l2_balance(crypto::address_of(test::test_key(2)));
    const auto fee = Uint256{30'000} * Uint256{10'000'000'000};
    if (all < fee + fee)
        return;
    const Failing plain{Address{{0xcc}}, {}, 21'000, ""};
    static_cast<void>(submit(run, 2, plain, all - fee));
    static_cast<void>(submit(run, 2, plain, all - fee));
}

}  // namespace

void transactions_fail_in_blocks(std::uint64_t seed) {
    Run run{seed};
    const auto blocks = run.dice.between(10, 40);
    for (std::uint64_t i = 0; i < blocks; ++i) {
        run.has_traffic = run.dice.chance(50);
        for (auto count = run.dice.between(0, 5); count > 0; --count)
            static_cast<void>(submit(run, run.dice.pick<std::uint64_t>({1, 3}),
                                     failing[run.dice.between(0, std::size(failing) - 1)],
                                     Uint256{run.dice.between(0, 1)}));
        if (run.dice.chance(10)) {
            run.has_traffic = false;
            spend_twice(run);
        }
        run.l2_block();
    }
    run.has_traffic = false;
    const auto number = run.world.unsafe();
    const auto before = run.hash(number);
    run.finish();
    // The verifier made the same block without what was thrown out of it.
    EXPECT_EQ(run.hash(number), before);
    EXPECT_EQ(run.world.link().verifier().store().block(number).value()->hash, before);
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
}

}  // namespace studio::simulation
