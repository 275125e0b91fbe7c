// SPDX-License-Identifier: GPL-3.0-or-later
#include "ephemeral_run.hpp"

#include <algorithm>
#include <chain/predeploys.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>

namespace studio::simulation {
namespace {

constexpr int kPatience = 600;  // L2 blocks
constexpr int kMostBlocksOfAClaim = 30;
/// Their proofs fit into the 128 KB that a node takes of a transaction.
constexpr std::size_t kHoldersATransaction = 30;

/// They have a wei each from genesis on (OP specs, predeploys), and some refuse what is paid to them.
bool is_precompile(const Address& address) {
    return std::all_of(address.begin(), address.end() - 1, [](std::uint8_t byte) { return byte == 0; });
}

WorldSettings settings_of(Dice& dice, WorldSettings settings) {
    settings.seed = dice.next();
    settings.block_time_s = dice.pick<std::uint64_t>({2, 3, 6});
    settings.safe_depth = dice.between(1, 2);
    settings.finality_depth = settings.safe_depth + dice.between(1, 4);
    settings.times = {24, 24, 60, 12, 24, 86'400};
    settings.proposer.unit = settling::ProposalInterval::l2_blocks;
    settings.proposer.interval = dice.between(10, 60);
    settings.proposer.head = dice.pick({settling::ProposedHead::safe, settling::ProposedHead::finalized});
    settings.confirmations = dice.between(0, 6);
    l1::LifeSettings life;
    life.notice_s = dice.between(0, 40);
    // The shortest that a design may have, or longer.
    life.drain_s = std::max<std::uint64_t>(24, (settings.confirmations + 3) * settings.block_time_s);
    life.drain_s += dice.chance(50) ? 0 : dice.between(1, 90);
    if (!settings.life)
        settings.life = life;
    return settings;
}

}  // namespace

EphemeralRun::EphemeralRun(std::uint64_t seed, WorldSettings settings)
    : dice{seed}, world{settings_of(dice, std::move(settings))} {}

void EphemeralRun::traffic() {
    Address to;
    to[0] = 0xee;
    to[19] = static_cast<std::uint8_t>(dice.between(1, 20));
    if (dice.chance(40))
        world.transfer(dice.between(1, World::kUsers), to, dice.between(1, 1'000'000));
    if (dice.chance(8) && !life().is_sealed())
        world.deposit(kHelper, to, dice.between(1, 1'000'000));
}

void EphemeralRun::pass(std::size_t blocks) {
    for (std::size_t i = 0; i < blocks; ++i) {
        if (has_traffic && !world.link().life()->is_sealed())
            traffic();
        const auto before = world.unsafe();
        world.l2_block([this] { invariants_.check_sequencer(); });
        if (world.unsafe() == before)  // it has ended: nothing else makes time pass
            world.l1_block();
        invariants_.check();
    }
}

settling::Life EphemeralRun::life() {
    return settling::read_life(world.l1(), world.placement().contracts.ephemeral_life).value();
}

void EphemeralRun::reach(settling::LifeState state) {
    for (int i = 0; i < kPatience && life().state < state; ++i)
        pass();
    EXPECT_GE(life().state, state) << "it never comes to that";
}

void EphemeralRun::wish(settling::LifeWishes wishes) {
    wishes_ = wishes;
    world.link().wish(wishes_);
}

void EphemeralRun::restart() {
    world.restart_l2();
    world.link().wish(wishes_);
}

void EphemeralRun::break_something() {
    const auto head = world.l1().l1_head()->block.header.number;
    const auto least = std::max(world.l1().l1_settled().finalized, first_);
    switch (dice.between(0, 3)) {
        case 0:
            world.restart_l1();
            world.link().wish(wishes_);
            break;
        case 1:
        case 2:
            restart();
            break;
        default:
            if (head > least) {
                const auto undone = dice.pick({l1::Undone::wait_again, l1::Undone::are_dropped});
                const auto rewound = world.l1().rewind(dice.between(least, head - 1), undone);
                EXPECT_TRUE(rewound) << rewound.error().english();
            }
    }
}

bool EphemeralRun::is_paid(const Address& holder) {
    const settling::ContractReader claims{world.l1(), settling::claims_contract(),
                                          world.placement().contracts.ephemeral_claims};
    return claims.flag("isPaid", {holder}).value();
}

settling::Claim EphemeralRun::claim_of(const Address& holder) {
    const auto at = life().final_block;
    const auto proof = world.l2().prove(at, holder, {}).value();
    const auto code = world.l2().state_at(at).value()->code(proof.account.code_hash);
    return {holder, false, code ? *code : Bytes{}, proof.nodes, {}};
}

std::optional<chain::Receipt> EphemeralRun::send_l1(std::optional<Address> to, const Bytes& data,
                                                    std::uint64_t user) {
    chain::Transaction fields;
    fields.to = to;
    fields.data = data;
    fields.gas_limit = 16'000'000;
    const auto hash = world.l1_fixture().send(user, fields);
    EXPECT_TRUE(hash) << hash.error().english();
    for (int i = 0; i < kMostBlocksOfAClaim; ++i) {
        if (const auto included = world.l1().l1_receipt(*hash).value())
            return included->receipt;
        pass();
    }
    return std::nullopt;
}

bool EphemeralRun::send(const Address& to, const Bytes& data, std::uint64_t user) {
    const auto receipt = send_l1(to, data, user);
    return receipt && receipt->success;
}

Hash32 EphemeralRun::submit_l2(const crypto::SecretKey& key, std::optional<Address> to, const Bytes& data,
                               const Uint256& wei, std::uint64_t gas) {
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = World::kL2ChainId;
    fields.nonce = world.l2().pool().next_nonce(crypto::address_of(key));
    fields.to = to;
    fields.data = data;
    fields.value = wei;
    fields.gas_limit = gas;
    fields.max_fee_per_gas = Uint256{10'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{1};
    const auto sent = world.l2().submit(chain::sign_transaction(fields, key).encoded);
    EXPECT_TRUE(sent) << sent.error().english();
    return sent.value_or(Hash32{});
}

chain::Receipt EphemeralRun::receipt_l2(const Hash32& transaction) {
    const auto& store = world.l2().store();
    for (int i = 0; i < kPatience; ++i) {
        if (const auto at = store.find_transaction(transaction).value())
            return store.transaction(*at).value()->receipt;
        pass();
    }
    ADD_FAILURE() << "a transaction on L2 never came into a block";
    return {};
}

chain::Receipt EphemeralRun::send_l2(std::uint64_t user, std::optional<Address> to, const Bytes& data) {
    return receipt_l2(submit_l2(test::test_key(user), to, data));
}

settling::LastState EphemeralRun::last_state() {
    const auto last = life().final_block;
    last_view_ = world.l2().state_at(last).value();
    return {last, blocks_, *last_view_,
            [this](const auto& visit) { world.l2().state().for_each_account(visit); },
            [this, last](const Address& address, const std::vector<Uint256>& keys) {
                return world.l2().prove(last, address, keys);
            }};
}

bool EphemeralRun::claim(const std::vector<Address>& holders) {
    for (std::size_t from = 0; from < holders.size(); from += kHoldersATransaction) {
        std::vector<settling::Claim> claims;
        for (auto i = from; i < std::min(holders.size(), from + kHoldersATransaction); ++i)
            claims.push_back(claim_of(holders[i]));
        if (!send(world.placement().contracts.ephemeral_claims, settling::claim_call(claims)))
            return false;
    }
    return true;
}

Uint256 EphemeralRun::left_to_precompiles() {
    Uint256 sum;
    world.l2().state().for_each_account([&](const Address& address, const state::Account& account) {
        if (is_precompile(address))
            sum = sum + account.balance;
    });
    return sum;
}

std::vector<Address> EphemeralRun::holders() {
    std::vector<Address> all;
    world.l2().state().for_each_account([&](const Address& address, const state::Account& account) {
        if (!account.balance.is_zero() && address != chain::message_passer && !is_precompile(address))
            all.push_back(address);
    });
    return all;
}

}  // namespace studio::simulation
