// SPDX-License-Identifier: GPL-3.0-or-later
#include "ephemeral_world.hpp"

#include <gtest/gtest.h>

#include <chain/predeploys.hpp>
#include <contracts/contract_code.hpp>
#include <op/output_root.hpp>

namespace studio::l1::test {
namespace {

using codec::abi::Value;
using codec::abi::Values;

constexpr std::uint64_t kBond = 80'000'000'000'000'000;
/// Of games in this world.
constexpr GameTimes kTimes{60, 30, 600, 60, 45, 60};

chain::Header l2_header(const EphemeralWorld::L2Block& block) {
    state::ChainState state{nullptr};
    state.load_genesis(block.accounts);
    chain::Header header;
    header.number = block.number;
    header.timestamp = block.time;
    header.state_root = state.root();
    return header;
}

Value proof_of(const std::vector<Bytes>& nodes) {
    return Value{Values{Value{Values{nodes.begin(), nodes.end()}}}};
}

state::AccountProof prove(const EphemeralWorld::L2Block& block, const Address& account,
                          const std::vector<Uint256>& slots) {
    state::ChainState state{nullptr};
    state.load_genesis(block.accounts);
    return state.prove(0, account, slots).value();
}

op::OutputParts parts_of(const EphemeralWorld::L2Block& block) {
    const auto header = l2_header(block);
    return {header.state_root, prove(block, chain::message_passer, {}).storage_root,
            chain::header_hash(header)};
}

Value value_of(const op::Withdrawal& withdrawal) {
    return Value{Values{withdrawal.nonce, withdrawal.sender, withdrawal.target, withdrawal.value,
                        withdrawal.gas_limit, withdrawal.data}};
}

Value asset_claim(const EphemeralWorld::L2Block& block, const Address& holder,
                  const EphemeralWorld::AssetWish& wish) {
    Values tokens;
    Values proofs;
    for (const auto token : wish.tokens) {
        tokens.emplace_back(token);
        proofs.push_back(
            EphemeralWorld::slot_proof(block, wish.on_rollup, slot_of(token, EphemeralWorld::kOwnersSlot)));
    }
    if (tokens.empty())
        proofs.push_back(EphemeralWorld::slot_proof(block, wish.on_rollup,
                                                    slot_of(number_of(holder), EphemeralWorld::kTokenSlot)));
    return Value{Values{wish.asset, Value{tokens}, Value{proofs}}};
}

}  // namespace

Uint256 number_of(const Address& address) {
    return Uint256::from_big_endian(address.view());
}

Uint256 slot_of(const Uint256& key, std::uint64_t mapping) {
    Bytes data;
    for (const auto& word : {key.to_hash(), Uint256{mapping}.to_hash()})
        data.insert(data.end(), word.begin(), word.end());
    return Uint256::from_big_endian(crypto::keccak256(data).view());
}

RollupSettings EphemeralWorld::usual_settings(LifeSettings life) {
    auto settings = DeployedWorld::usual_settings();
    settings.games.times = kTimes;
    settings.games.anchor_l2_block = 100;
    life.organiser = account(11);
    life.heir = account(12);
    life.notice_s = kNotice;
    life.drain_s = kDrain;
    life.l2_block_time_s = kBlockTime;
    life.backing_wei = ether(kBacking);
    settings.life = life;
    return settings;
}

// --- claims of the rollup's blocks ----------------------------------------------------------------------

std::uint64_t EphemeralWorld::propose(const L2Block& l2) {
    const auto number = Uint256{l2.number}.to_hash();
    const auto made = send(settings.roles.proposer, factory(), "create",
                           {static_cast<std::uint32_t>(GameType::permissioned_cannon),
                            op::output_root(parts_of(l2)), Bytes(number.begin(), number.end())},
                           kBond);
    EXPECT_EQ(made, "ok");
    return read<Uint256>(factory(), "gameCount").low64() - 1;
}

At EphemeralWorld::game(std::uint64_t index) {
    return {"PermissionedDisputeGame", std::get<Address>(view(factory(), "gameAtIndex", {index}).at(2).data)};
}

void EphemeralWorld::win(std::uint64_t index) {
    wait(kTimes.max_clock_duration_s);
    EXPECT_EQ(send(account(9), game(index), "resolveClaim", {0, 0}), "ok");
    EXPECT_EQ(send(account(9), game(index), "resolve"), "ok");
}

void EphemeralWorld::lose(std::uint64_t index) {
    const auto root = view(game(index), "rootClaim").at(0);
    const auto bond = read<Uint256>(game(index), "getRequiredBond", {2});
    EXPECT_EQ(
        send(settings.roles.challenger, game(index), "attack", {root, 0, Uint256{0xbad}.to_hash()}, bond),
        "ok");
    wait(2 * kTimes.max_clock_duration_s);
    EXPECT_EQ(send(account(9), game(index), "resolveClaim", {1, 0}), "ok");
    EXPECT_EQ(send(account(9), game(index), "resolveClaim", {0, 0}), "ok");
    EXPECT_EQ(send(account(9), game(index), "resolve"), "ok");
}

Value EphemeralWorld::output_of(const L2Block& l2) {
    const auto parts = parts_of(l2);
    return Value{Values{parts.state_root, parts.message_passer_storage_root, parts.block_hash}};
}

Bytes EphemeralWorld::header_of(const L2Block& l2) {
    return chain::encode_header(l2_header(l2));
}

Value EphemeralWorld::account_proof(const L2Block& l2, const Address& account) {
    return proof_of(prove(l2, account, {}).nodes);
}

Value EphemeralWorld::slot_proof(const L2Block& l2, const Address& account, const Uint256& slot) {
    return proof_of(prove(l2, account, {slot}).storage.at(0).nodes);
}

// --- its life -------------------------------------------------------------------------------------------

void EphemeralWorld::settle(L2Block& l2) {
    ASSERT_EQ(send(organiser(), life(), "announce"), "ok");
    wait(kNotice);
    ASSERT_EQ(send(account(9), life(), "seal"), "ok");
    l2.time = read<Uint256>(life(), "lastBlockTime").low64();
    wait(kDrain);
    const auto index = propose(l2);
    ASSERT_EQ(name_final(index, l2), "ok");
    win(index);
    wait(kTimes.dispute_game_finality_delay_s);
    ASSERT_EQ(send(account(9), life(), "settle"), "ok");
}

Value EphemeralWorld::claim_of(const L2Block& l2, const Address& holder,
                               const std::vector<AssetWish>& wishes) {
    const auto found = l2.accounts.find(holder);
    Values assets;
    for (const auto& wish : wishes)
        assets.push_back(asset_claim(l2, holder, wish));
    const bool is_absent = found == l2.accounts.end();
    return Value{Values{holder, is_absent, is_absent ? Bytes{} : found->second.code,
                        account_proof(l2, holder), Value{assets}}};
}

std::string EphemeralWorld::claim(const L2Block& l2, const Address& holder,
                                  const std::vector<AssetWish>& wishes) {
    return send(account(9), claims(), "claim", {Value{Values{claim_of(l2, holder, wishes)}}});
}

std::string EphemeralWorld::finish_withdrawal(const L2Block& l2, const op::Withdrawal& withdrawal) {
    const auto parts = parts_of(l2);
    const Value output{
        Values{Hash32{}, parts.state_root, parts.message_passer_storage_root, parts.block_hash}};
    const auto slot = Uint256::from_big_endian(op::withdrawal_slot(op::withdrawal_hash(withdrawal)).view());
    const auto proven = prove(l2, chain::message_passer, {slot});
    const auto& nodes = proven.storage.at(0).nodes;
    const auto last_game = read<Uint256>(factory(), "gameCount").low64() - 1;
    const auto sent =
        send(account(9), portal(), "proveWithdrawalTransaction",
             {value_of(withdrawal), last_game, output, Value{Values{nodes.begin(), nodes.end()}}});
    if (sent != "ok")
        return sent;
    wait(kTimes.proof_maturity_delay_s + kTimes.dispute_game_finality_delay_s);
    return send(account(9), portal(), "finalizeWithdrawalTransaction", {value_of(withdrawal)});
}

Address EphemeralWorld::create(std::string_view artifact, const Values& arguments) {
    PlannedTransaction planned;
    planned.data = contracts::ContractCode{artifact}.creation(arguments);
    planned.gas_limit = 5'000'000;
    EXPECT_EQ(run(account(10), planned), "ok");
    return last.receipt.contract_address.value_or(Address{});
}

}  // namespace studio::l1::test
