// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge_world.hpp"

#include <chain/predeploys.hpp>
#include <derivation/refs.hpp>
#include <evm/execution.hpp>
#include <op/deposits.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>
#include <settling/settling_errors.hpp>

namespace studio::simulation {
namespace {

using settling::ContractReader;

/// L2 blocks after which nothing that is waited for comes any more.
constexpr int kPatience = 400;

const Hash32 kFinalizedEvent = codec::abi::topic_of("WithdrawalFinalized(bytes32,bool)");
const Hash32 kRelayedEvent = codec::abi::topic_of("RelayedMessage(bytes32)");

template <class T>
T value_of(Result<T> result) {
    if (!result)
        ADD_FAILURE() << result.error().english();
    return result ? std::move(*result) : T{};
}

chain::Transaction transaction_of(BridgeWorld::Call call) {
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.to = call.to;
    fields.data = std::move(call.data);
    fields.value = call.value;
    fields.gas_limit = call.gas;
    return fields;
}

template <class Chain>
evm::CallOutcome simulate(const Chain& state, const chain::Header& header, const chain::ChainConfig& rules,
                          const evm::CallRequest& request) {
    const auto view = state.view_at(header.number).value();
    state::Journal journal{*view};
    return evm::call(request, evm::environment_of(header, rules, nullptr), rules, journal).value();
}

}  // namespace

WorldSettings quick_settling() {
    WorldSettings settings;
    settings.block_time_s = 12;
    settings.times = {24, 24, 60, 12, 24, 86'400};
    settings.proposer.unit = settling::ProposalInterval::l2_blocks;
    settings.proposer.interval = 2;
    return settings;
}

BridgeWorld::BridgeWorld(WorldSettings settings) : world_{settings} {
    genesis_supply_ = supply_l2();
    pass();
}

// --- sending ----------------------------------------------------------------------------------------

Hash32 BridgeWorld::send_l1(std::uint64_t from, Call call) {
    return value_of(world_.l1_fixture().send(from, transaction_of(std::move(call))));
}

Hash32 BridgeWorld::send_l2(std::uint64_t from, Call call) {
    auto fields = transaction_of(std::move(call));
    fields.chain_id = World::kL2ChainId;
    fields.nonce = world_.l2().pool().next_nonce(user(from));
    fields.max_fee_per_gas = Uint256{10'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{1};
    return value_of(world_.l2().submit(chain::sign_transaction(fields, test::test_key(from)).encoded));
}

chain::Receipt BridgeWorld::receipt_l1(const Hash32& transaction) {
    for (int i = 0; i < kPatience; ++i) {
        if (const auto included = world_.l1().l1_receipt(transaction).value())
            return included->receipt;
        pass();
    }
    ADD_FAILURE() << "a transaction on L1 never came into a block";
    return {};
}

chain::Receipt BridgeWorld::receipt_l2(const Hash32& transaction) {
    for (int i = 0; i < kPatience; ++i) {
        const auto& store = world_.l2().store();
        if (const auto at = store.find_transaction(transaction).value())
            return store.transaction(*at).value()->receipt;
        pass();
    }
    ADD_FAILURE() << "a transaction on L2 never came into a block";
    return {};
}

Address BridgeWorld::deploy_l1(const Bytes& code) {
    return l1(1, {{}, code}).contract_address.value_or(Address{});
}

Address BridgeWorld::deploy_l2(const Bytes& code) {
    return l2(1, {{}, code}).contract_address.value_or(Address{});
}

std::string BridgeWorld::refusal_l1(std::uint64_t from, const Address& to, const Bytes& data) {
    const auto head = world_.l1().l1_head();
    evm::CallRequest request;
    request.from = user(from);
    request.to = to;
    request.data = data;
    const auto outcome = simulate(world_.l1().state(), head->block.header,
                                  world_.l1().schedule().rules_of(head->block.header), request);
    if (outcome.status == evm::CallStatus::success)
        return "ok";
    return codec::abi::describe_revert(outcome.output).value_or("reverted without a word");
}

Uint256 BridgeWorld::read_l1(const Address& at, const codec::abi::Function& function,
                             const codec::abi::Values& arguments) {
    const auto returned = value_of(world_.l1().l1_call(at, function.encode_call(arguments).value()));
    return Uint256::from_big_endian(BytesView{returned}.first(32));
}

Uint256 BridgeWorld::read_l2(const Address& at, const codec::abi::Function& function,
                             const codec::abi::Values& arguments) {
    evm::CallRequest request;
    request.to = at;
    request.data = function.encode_call(arguments).value();
    const auto outcome =
        simulate(world_.l2().state(), world_.l2().head()->block.header, world_.l2().config(), request);
    EXPECT_EQ(outcome.status, evm::CallStatus::success);
    return outcome.output.size() < 32 ? Uint256{}
                                      : Uint256::from_big_endian(BytesView{outcome.output}.first(32));
}

// --- withdrawals ------------------------------------------------------------------------------------

BridgeWorld::Sent BridgeWorld::withdraw(std::uint64_t from, Call call) {
    const auto transaction = send_l2(from, std::move(call));
    const auto receipt = receipt_l2(transaction);
    EXPECT_TRUE(receipt.success);
    const auto found = value_of(settling::withdrawals_in(receipt));
    EXPECT_EQ(found.size(), 1U);
    const auto at = world_.l2().store().find_transaction(transaction).value();
    return {found.empty() ? op::Withdrawal{} : found[0], at ? at->block : 0};
}

std::optional<settling::Game> BridgeWorld::find_game(const Sent& sent) {
    settling::DisputeGames games{world_.l1(), on_l1().dispute_game_factory};
    auto game =
        settling::WithdrawalProver{world_.l1(), on_l1().optimism_portal, games, world_.link().passer_proofs()}
            .choose_game(sent.l2_block);
    if (game)
        return *game;
    EXPECT_TRUE(game.error().is(settling::errors::kNoGameForWithdrawal)) << game.error().english();
    return std::nullopt;
}

settling::Game BridgeWorld::game_for(const Sent& sent) {
    for (int i = 0; i < kPatience; ++i) {
        if (const auto game = find_game(sent))
            return *game;
        pass();
    }
    ADD_FAILURE() << "no game ever claims the withdrawal's block";
    return {};
}

Result<settling::WithdrawalProof> BridgeWorld::proof(const Sent& sent, const settling::Game& game) {
    settling::DisputeGames games{world_.l1(), on_l1().dispute_game_factory};
    return settling::WithdrawalProver{world_.l1(), on_l1().optimism_portal, games,
                                      world_.link().passer_proofs()}
        .prove(sent.withdrawal, game);
}

settling::WithdrawalProof BridgeWorld::prove(std::uint64_t from, const Sent& sent) {
    const auto game = game_for(sent);
    auto made = value_of(proof(sent, game));
    const auto receipt = l1(from, {on_l1().optimism_portal, settling::prove_withdrawal_call(made)});
    EXPECT_TRUE(receipt.success);
    return made;
}

std::string BridgeWorld::wait_until_ready(std::uint64_t prover, const Sent& sent) {
    const auto check = settling::portal_contract().call("checkWithdrawal",
                                                        {op::withdrawal_hash(sent.withdrawal), user(prover)});
    std::string refusal;
    for (int i = 0; i < 40; ++i) {
        refusal = refusal_l1(prover, on_l1().optimism_portal, check);
        if (refusal == "ok")
            return refusal;
        pass();
    }
    return refusal;
}

chain::Receipt BridgeWorld::finalize(std::uint64_t from, const Sent& sent, std::uint64_t gas) {
    return l1(from, {on_l1().optimism_portal, settling::finalize_withdrawal_call(sent.withdrawal), {}, gas});
}

std::optional<bool> BridgeWorld::finalized(const Sent& sent) const {
    const auto found = finalized_.find(op::withdrawal_hash(sent.withdrawal));
    return found == finalized_.end() ? std::nullopt : std::optional{found->second};
}

// --- what must hold ---------------------------------------------------------------------------------

void BridgeWorld::pass(std::size_t l2_blocks) {
    for (std::size_t i = 0; i < l2_blocks; ++i) {
        world_.l2_block();
        read_new_blocks();
        check_ether();
    }
}

void BridgeWorld::read_l1_log(const chain::Log& log) {
    if (log.topics.empty())
        return;
    if (log.address == on_l1().optimism_portal && log.topics[0] == kFinalizedEvent) {
        EXPECT_TRUE(passed_.contains(log.topics[1])) << "a withdrawal was finalised that nobody sent";
        EXPECT_TRUE(finalized_.emplace(log.topics[1], log.data.back() != 0).second)
            << "a withdrawal was finalised twice";
    }
    if (log.address == on_l1().l1_cross_domain_messenger && log.topics[0] == kRelayedEvent) {
        EXPECT_TRUE(relayed_l1_.insert(log.topics[1]).second) << "a message was relayed twice on L1";
    }
}

void BridgeWorld::read_l2_block(const chain::SealedBlock& block) {
    for (const auto& transaction : block.block.transactions)
        if (const auto burning = burning_.find(transaction->hash); burning != burning_.end())
            burnt_ = burnt_ + burning->second;
    for (const auto& receipt : block.receipts) {
        for (const auto& withdrawal : value_of(settling::withdrawals_in(receipt)))
            passed_.emplace(op::withdrawal_hash(withdrawal), withdrawal.value);
        for (const auto& log : receipt.logs)
            if (log.address == chain::predeploy(0x07) && log.topics.at(0) == kRelayedEvent) {
                EXPECT_TRUE(relayed_l2_.insert(log.topics[1]).second) << "a message was relayed twice on L2";
            }
    }
}

void BridgeWorld::read_new_blocks() {
    for (const auto head = world_.unsafe(); l2_read_ < head;)
        read_l2_block(*world_.l2().store().block(++l2_read_).value());
    for (const auto head = world_.l1().l1_head()->block.header.number; l1_read_ < head;) {
        const auto block = world_.l1().l1_block(++l1_read_).value();
        for (const auto& receipt : block->receipts)
            for (const auto& log : receipt.logs)
                read_l1_log(log);
    }
}

Uint256 BridgeWorld::supply_l2() {
    Uint256 sum;
    world_.l2().state().for_each_account([&](const Address& address, const state::Account& account) {
        if (address != chain::message_passer)
            sum = sum + account.balance;
    });
    return sum;
}

Uint256 BridgeWorld::deposits_in_flight() {
    const auto head = derivation::l2_ref_of(*world_.l2().head(), world_.placement().terms->config).value();
    Uint256 sum;
    for (auto number = head.l1_origin.number + 1; number <= world_.l1().l1_head()->block.header.number;
         ++number) {
        const auto block = world_.l1().l1_block(number).value();
        for (const auto& deposit :
             value_of(op::read_deposits(block->receipts, block->hash, on_l1().optimism_portal)))
            sum = sum + deposit.mint;
    }
    return sum;
}

void BridgeWorld::check_ether() {
    Uint256 pending;
    for (const auto& [hash, value] : passed_)
        if (const auto done = finalized_.find(hash); done == finalized_.end() || !done->second)
            pending = pending + value;
    EXPECT_EQ(balance_l1(on_l1().optimism_portal) + genesis_supply_,
              supply_l2() + deposits_in_flight() + pending + burnt_)
        << "L2 block " << world_.unsafe();
}

}  // namespace studio::simulation
