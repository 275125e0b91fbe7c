// SPDX-License-Identifier: GPL-3.0-or-later
#include "withdrawal_run.hpp"

#include <chain/predeploys.hpp>

namespace studio::simulation {
namespace {

using contracts::ContractCode;

constexpr std::uint64_t kActions = 40;
constexpr std::uint64_t kTokens = 100'000'000'000;
/// Gas that is enough for any finalisation here.
constexpr std::uint64_t kPlenty = 2'000'000;
constexpr std::uint64_t kGreetGas = 120'000;

const Address kMessenger = chain::predeploy(0x07);

WorldSettings settings_of(Random& dice) {
    auto settings = quick_settling();
    settings.block_time_s = dice.below(3) == 0 ? 6 : 12;
    settings.proposer.interval = 1 + dice.below(6);
    settings.proposer.head =
        dice.below(3) == 0 ? settling::ProposedHead::finalized : settling::ProposedHead::safe;
    settings.finality_depth = 2 + dice.below(5);
    return settings;
}

const TestContract& moody() {
    return test_contract("MoodyTarget");
}

}  // namespace

WithdrawalRun::WithdrawalRun(std::uint64_t seed)
    : dice_{seed},
      bridge_{settings_of(dice_)},
      token_{bridge_, "HonestToken", BridgeWorld::kDepositor, kTokens},
      target_{bridge_.deploy_l1(moody().creation)},
      undertaker_{bridge_.deploy_l2(test_contract("Undertaker").creation)} {}

void WithdrawalRun::run() {
    for (std::uint64_t user = 1; user <= BridgeWorld::kUsers; ++user)
        bridge_.fund(user, 10'000'000);
    for (std::uint64_t i = 0; i < kActions && !::testing::Test::HasFailure(); ++i) {
        act();
        bridge_.pass(dice_.below(3));
        check_tokens();
    }
    settle_accounts();
}

void WithdrawalRun::act() {
    using Action = void (WithdrawalRun::*)();
    static constexpr Action actions[] = {
        &WithdrawalRun::deposit,
        &WithdrawalRun::deposit_token,
        &WithdrawalRun::withdraw,
        &WithdrawalRun::withdraw,
        &WithdrawalRun::withdraw,
        &WithdrawalRun::withdraw_token,
        &WithdrawalRun::prove,
        &WithdrawalRun::prove,
        &WithdrawalRun::prove,
        &WithdrawalRun::prove_badly,
        &WithdrawalRun::finalize,
        &WithdrawalRun::finalize,
        &WithdrawalRun::finalize_starved,
        &WithdrawalRun::retry,
        &WithdrawalRun::change_mood,
        &WithdrawalRun::bury,
        &WithdrawalRun::kill,
        &WithdrawalRun::kill,
    };
    constexpr std::uint64_t rarely = 25;  // a game is taken back
    if (dice_.below(rarely) == 0)
        return blacklist();
    (this->*actions[dice_.below(std::size(actions))])();
}

Address WithdrawalRun::new_sink() {
    const auto word = Uint256{0x51'4b'00'00 + ++sinks_}.to_hash();
    return Address::right_aligned(word.view());
}

WithdrawalRun::Tracked* WithdrawalRun::any() {
    return items_.empty() ? nullptr : &items_[dice_.below(items_.size())];
}

// --- what users do ----------------------------------------------------------------------------------

void WithdrawalRun::deposit() {
    if (dice_.below(2) == 0)
        bridge_.fund(any_user(), amount());
    else
        bridge_.send_l1(BridgeWorld::kDepositor,
                        bridge_ether(bridge_.on_l1().l1_standard_bridge, bridge_.user(any_user()), amount()));
}

void WithdrawalRun::deposit_token() {
    const auto value = amount();
    bridge_.send_l1(BridgeWorld::kDepositor, token_.deposit(bridge_.user(2), value));
    deposited_tokens_ += value;
}

void WithdrawalRun::withdraw() {
    Tracked item;
    item.amount = amount();
    item.to_target = dice_.below(2) == 0;
    item.sink = item.to_target ? target_ : new_sink();
    item.way = static_cast<Way>(dice_.below(3));
    const auto greet = item.to_target ? moody().call("greet") : Bytes{};
    BridgeWorld::Call call;
    if (item.way == Way::passer)
        call = {chain::message_passer,
                ContractCode{"L2ToL1MessagePasser"}.call("initiateWithdrawal", {item.sink, kGreetGas, greet}),
                Uint256{item.amount}};
    else if (item.way == Way::messenger)
        call = {kMessenger,
                ContractCode{"L2CrossDomainMessenger"}.call("sendMessage", {item.sink, greet, kGreetGas}),
                Uint256{item.amount}};
    else
        call = bridge_ether(kL2Bridge, item.sink, item.amount);
    item.sent = bridge_.withdraw(any_user(), std::move(call));
    items_.push_back(std::move(item));
}

void WithdrawalRun::withdraw_token() {
    const auto owned = token_.balance_l2(bridge_.user(2)).low64();
    if (owned == 0)
        return;
    Tracked item;
    item.way = Way::token_bridge;
    item.amount = 1 + dice_.below(owned);
    item.sink = new_sink();
    item.sent = bridge_.withdraw(2, token_.withdrawal(item.sink, item.amount));
    items_.push_back(std::move(item));
}

void WithdrawalRun::prove() {
    auto* item = any();
    const auto game = item != nullptr ? bridge_.find_game(item->sent) : std::nullopt;
    if (!game)
        return;
    const auto proof = bridge_.proof(item->sent, *game);
    ASSERT_TRUE(proof) << proof.error().english();
    const auto prover = any_user();
    const auto sent =
        bridge_.l1(prover, {bridge_.on_l1().optimism_portal, settling::prove_withdrawal_call(*proof)});
    EXPECT_TRUE(sent.success);
    item->provers.push_back(prover);
}

void WithdrawalRun::prove_badly() {
    auto* item = any();
    const auto game = item != nullptr ? bridge_.find_game(item->sent) : std::nullopt;
    if (!game)
        return;
    auto proof = bridge_.proof(item->sent, *game).value();
    auto& nodes = proof.storage_nodes;
    auto& node = nodes[dice_.below(nodes.size())];
    switch (dice_.below(8)) {
        case 0:
            node[dice_.below(node.size())] ^= static_cast<std::uint8_t>(1U << dice_.below(8));
            break;
        case 1:
            nodes.push_back(node);
            break;
        case 2:
            nodes.insert(nodes.begin(), proof.account_nodes.front());
            break;
        case 3:
            nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(dice_.below(nodes.size())));
            break;
        case 4:
            proof.output = {};
            break;
        case 5:
            proof.withdrawal.value = proof.withdrawal.value + Uint256{amount()};
            break;
        case 6:
            proof.withdrawal.nonce = proof.withdrawal.nonce + Uint256{1'000'000};
            break;
        default:
            proof.withdrawal.target = bridge_.user(3);
            break;
    }
    const auto sent =
        bridge_.l1(3, {bridge_.on_l1().optimism_portal, settling::prove_withdrawal_call(proof)});
    EXPECT_FALSE(sent.success);
}

void WithdrawalRun::try_to_finalize(Tracked& item, std::uint64_t prover, std::uint64_t gas) {
    const auto before = bridge_.finalized(item.sent);
    const auto& portal = bridge_.on_l1().optimism_portal;
    const bool ready =
        bridge_.refusal_l1(prover, portal, settling::finalize_withdrawal_call(item.sent.withdrawal)) == "ok";
    const auto receipt = bridge_.finalize(prover, item.sent, gas);
    const auto after = bridge_.finalized(item.sent);
    EXPECT_EQ(receipt.success, !before && after) << "a finalisation that succeeds finalises, once";
    if (before || !after)
        EXPECT_TRUE(before == after);
    else if (item.way == Way::passer)
        // Only a target that refuses makes it fail, however little gas there was.
        EXPECT_EQ(*after, !(item.to_target && angry_));
    else
        EXPECT_TRUE(*after) << "the messenger takes whatever comes";
    if (ready && gas == kPlenty) {
        EXPECT_TRUE(after.has_value());
    }
}

void WithdrawalRun::finalize() {
    if (auto* item = any())
        try_to_finalize(*item, any_user(), kPlenty);
}

void WithdrawalRun::finalize_starved() {
    if (auto* item = any())
        try_to_finalize(*item, any_user(), 60'000 + dice_.below(400'000));
}

void WithdrawalRun::retry() {
    auto* item = any();
    if (item == nullptr || item->way == Way::passer)
        return;
    // Refused unless it has failed before: what has arrived, and what has not come yet, cannot be relayed.
    const auto relayed = bridge_.messages_relayed_l1();
    const auto receipt =
        bridge_.l1(any_user(), {bridge_.on_l1().l1_cross_domain_messenger, item->sent.withdrawal.data});
    if (!receipt.success) {
        EXPECT_EQ(bridge_.messages_relayed_l1(), relayed);
    }
}

// --- what befalls them ------------------------------------------------------------------------------

void WithdrawalRun::change_mood() {
    ASSERT_TRUE(bridge_.l1(3, {target_, moody().call("setAngry", {!angry_})}).success);
    angry_ = !angry_;
}

void WithdrawalRun::blacklist() {
    if (items_.empty())
        return;
    if (const auto game = bridge_.find_game(items_.back().sent))
        bridge_.world().blacklist(game->address);
}

void WithdrawalRun::bury() {
    const auto& contract = test_contract("Undertaker");
    const auto times = 1 + dice_.below(5);
    const auto each = amount();
    const auto heir = dice_.below(2) == 0 ? Address{} : new_sink();
    const auto sent =
        bridge_.send_l2(2, {undertaker_, contract.call("bury", {times, heir}), Uint256{times * each}});
    if (heir.is_zero())
        bridge_.expect_burnt_by(sent, Uint256{times * each});
    EXPECT_TRUE(bridge_.receipt_l2(sent).success);
    if (!heir.is_zero()) {
        EXPECT_EQ(bridge_.balance_l2(heir), Uint256{times * each});
    }
}

/// Between two steps of the work that a new L1 block brings.
void WithdrawalRun::kill() {
    auto& world = bridge_.world();
    ASSERT_TRUE(world.l2().step());
    world.l1_fixture().produce();
    for (auto steps = dice_.below(30); steps > 0; --steps) {
        const auto did = world.link().work(world.unsafe());
        ASSERT_TRUE(did) << did.error().english();
        if (!*did)
            break;
    }
    bridge_.restart_l2();
}

void WithdrawalRun::check_tokens() {
    const auto escrow = token_.escrow();
    EXPECT_EQ(escrow, token_.booked());
    EXPECT_GE(escrow, token_.supply_l2());
}

// --- the end ----------------------------------------------------------------------------------------

void WithdrawalRun::finish(Tracked& item) {
    if (!bridge_.finalized(item.sent)) {
        bridge_.prove(1, item.sent);
        ASSERT_EQ(bridge_.wait_until_ready(1, item.sent), "ok");
        try_to_finalize(item, 1, kPlenty);
    }
    ASSERT_TRUE(bridge_.finalized(item.sent));
    if (item.way != Way::passer)  // refused when it has arrived already
        bridge_.l1(1, {bridge_.on_l1().l1_cross_domain_messenger, item.sent.withdrawal.data});
}

void WithdrawalRun::settle_accounts() {
    if (angry_)
        change_mood();
    bridge_.pass(8);
    Uint256 to_target;
    std::size_t messages = 0;
    for (auto& item : items_) {
        finish(item);
        const bool arrives = item.way != Way::passer || bridge_.finalized(item.sent) == true;
        messages += item.way != Way::passer ? 1 : 0;
        if (item.to_target)
            to_target = to_target + Uint256{arrives ? item.amount : 0};
        else if (item.way == Way::token_bridge)
            EXPECT_EQ(token_.balance_l1(item.sink), Uint256{item.amount});
        else
            EXPECT_EQ(bridge_.balance_l1(item.sink), Uint256{item.amount});
    }
    EXPECT_EQ(bridge_.read_l1(target_, moody().function("received")), to_target);
    EXPECT_EQ(bridge_.balance_l1(bridge_.on_l1().l1_cross_domain_messenger), Uint256{});
    EXPECT_EQ(bridge_.messages_relayed_l1(), messages);
    EXPECT_EQ(token_.escrow(), token_.supply_l2());
    EXPECT_EQ(token_.balance_l1(bridge_.user(BridgeWorld::kDepositor)), Uint256{kTokens - deposited_tokens_});
}

}  // namespace studio::simulation
