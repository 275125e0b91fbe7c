// SPDX-License-Identifier: GPL-3.0-or-later
#include "assets_stage.hpp"

#include <QTest>
#include <gui/support/sample_chain.hpp>

namespace studio::gui_test {
namespace {

using api::BridgeStepState;
using api::Layer;

api::ParameterInfo setting(const char* id, std::int64_t value) {
    api::ParameterInfo info;
    info.id = id;
    info.type = api::ParameterType::integer;
    info.default_value = value;
    return info;
}

api::BridgeStep step(const char* title, BridgeStepState state) {
    api::BridgeStep one;
    one.title = {title, {}};
    one.plain = {"What happens here and why, in one sentence.", {}};
    one.state = state;
    return one;
}

}  // namespace

void add_l1_modules(FakeEngine& engine) {
    api::ModuleInfo settlement;
    settlement.id = "portal";
    settlement.layer = Layer::settlement;
    settlement.title = {"Ethereum, by contracts", {}};
    settlement.provides = {"settlement.l1"};
    settlement.parameters = {setting("proof_maturity_s", 300), setting("game_finality_s", 60),
                             setting("confirmations", 0)};
    api::ModuleInfo proving;
    proving.id = "games";
    proving.layer = Layer::proving;
    proving.title = {"Games", {}};
    proving.parameters = {setting("proposal_interval_s", 600), setting("challenge_period_s", 300)};
    engine.module_list.push_back(settlement);
    engine.module_list.push_back(proving);
}

api::RunSnapshot run_on_l1(api::RunId id, api::RunState state) {
    api::RunSnapshot run = sample_run(id, state);
    run.spec.layers[Layer::settlement] = {
        "portal", {{"proof_maturity_s", std::int64_t{120}}, {"game_finality_s", std::int64_t{30}}}};
    run.spec.layers[Layer::proving] = {
        "games", {{"proposal_interval_s", std::int64_t{120}}, {"challenge_period_s", std::int64_t{120}}}};
    run.l1.emplace();
    return run;
}

std::vector<api::BridgeAsset> sample_assets() {
    api::BridgeAsset ether{api::AssetKind::ether, "ETH", "Ether", 18, {}, {}, {}, {}, {}, {}, {}};
    ether.balance_l1 = "9999500000000000000000";
    ether.balance_l2 = "100000000000000000001";
    api::BridgeAsset token{
        api::AssetKind::erc20, "TEST", "Test token", 6, contract, contract, {}, {}, {}, {}, {}};
    token.balance_l1 = "1000000000";
    token.balance_l2 = "0";
    api::BridgeAsset pass{
        api::AssetKind::erc721, "PASS", "Test collection", 0, contract, contract, {}, {}, {}, {}, {}};
    pass.balance_l1 = "2";
    pass.balance_l2 = "1";
    pass.tokens_l1 = {"3", "12"};
    pass.tokens_l2 = {"7"};
    return {ether, token, pass};
}

api::BridgeTransfer withdrawal_under_way(std::uint64_t id) {
    api::BridgeTransfer transfer;
    transfer.id = id;
    transfer.order = {api::BridgeKind::withdrawal, api::AssetKind::ether, alice, "1500000000000000000"};
    transfer.begun_ms = now_ms - 40'000;
    transfer.steps = {step("Send it on the rollup", BridgeStepState::done),
                      step("Prove it on Ethereum", BridgeStepState::waiting),
                      step("Finish it on Ethereum", BridgeStepState::to_come)};
    transfer.steps[0].transaction = transaction_hash(41, 0);
    transfer.steps[0].block = 41;
    transfer.steps[0].fee_wei = "21000000000000";
    transfer.steps[1].waits_for = {"The next claim of the rollup's state", {}};
    transfer.steps[1].until_ms = now_ms + 80'000;
    return transfer;
}

api::BridgeTransfer finished_deposit(std::uint64_t id) {
    api::BridgeTransfer transfer;
    transfer.id = id;
    transfer.order = {api::BridgeKind::deposit, api::AssetKind::erc20, contract, "2500000"};
    transfer.begun_ms = now_ms - 300'000;
    transfer.ended_ms = now_ms - 275'000;
    transfer.steps = {step("Send it on Ethereum", BridgeStepState::done),
                      step("It arrives on the rollup", BridgeStepState::done)};
    transfer.steps[0].transaction = transaction_hash(12, 0);
    transfer.steps[0].on_l1 = true;
    return transfer;
}

AssetsStage::AssetsStage(api::RunState state) {
    add_l1_modules(engine);
    engine.run_list = {run_on_l1(1, state)};
    engine.test_account_list = {{alice, "0x" + std::string(64, '1'), "Alice"},
                                {contract, "0x" + std::string(64, '2'), "Bob"}};
    engine.bridge_asset_list = sample_assets();
    engine.l1_status.is_open = true;
    engine.l1_status.now_ms = now_ms;
    engine.l1_status.block_time_ms = 2'000;
    bridge = std::make_unique<app::bridge::EngineBridge>(engine);
    page = std::make_unique<app::AssetsPage>(*bridge, navigator);
    page->resize(1300, 900);
    page->show();
    page->activate();
}

void AssetsStage::show(std::vector<api::BridgeTransfer> transfers) {
    engine.with([&](FakeEngine& fake) { fake.bridge_transfer_list = std::move(transfers); });
    page->activate();
    QTest::qWait(1);  // what is new gets its place
}

FilledStage::FilledStage(api::RunState state) : AssetsStage(state) {
    if (!QTest::qWaitFor([this] { return assetBox()->count() == 3; }))
        qWarning("the assets did not come");
}

}  // namespace studio::gui_test
