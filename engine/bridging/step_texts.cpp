// SPDX-License-Identifier: GPL-3.0-or-later
#include "course.hpp"

/// What the steps are called, and what they do, for people who are not chain engineers.
namespace studio::bridging {
namespace {

using api::AssetKind;
using api::BridgeKind;

constexpr bool kOnL1 = true;
constexpr bool kOnL2 = false;

api::BridgeStep step(const char* title, const char* plain, bool on_l1) {
    api::BridgeStep made;
    made.title = {title, {}};
    made.plain = {plain, {}};
    made.on_l1 = on_l1;
    return made;
}

api::BridgeStep approval(AssetKind asset) {
    const auto* title = STUDIO_TEXT("engine", "Let the bridge take it");
    if (asset == AssetKind::erc20)
        return step(title,
                    STUDIO_TEXT("engine",
                                "A token's contract moves nothing without its owner's consent: the account "
                                "lets the bridge take exactly this amount."),
                    kOnL1);
    return step(title,
                STUDIO_TEXT("engine",
                            "A collection's contract moves nothing without its owner's consent: the account "
                            "lets the bridge take this one token."),
                kOnL1);
}

std::vector<api::BridgeStep> deposit_steps(AssetKind asset) {
    std::vector<api::BridgeStep> steps;
    if (asset != AssetKind::ether)
        steps.push_back(approval(asset));
    steps.push_back(
        step(STUDIO_TEXT("engine", "Hand it to the bridge on L1"),
             STUDIO_TEXT("engine",
                         "The bridge's contract on L1 keeps it locked and leaves a message for the rollup, "
                         "which gives the account as much there."),
             kOnL1));
    steps.push_back(step(
        STUDIO_TEXT("engine", "Arrive on the rollup"),
        STUDIO_TEXT("engine",
                    "Every block of the rollup begins with what the L1 tells it: the sequencer must take "
                    "the deposit up and cannot leave it out."),
        kOnL2));
    return steps;
}

std::vector<api::BridgeStep> withdrawal_steps() {
    return {
        step(STUDIO_TEXT("engine", "Leave the rollup"),
             STUDIO_TEXT("engine",
                         "The bridge's contract on the rollup takes it out of circulation there and writes a "
                         "message to L1 into the rollup's state."),
             kOnL2),
        step(
            STUDIO_TEXT("engine", "Wait for a claim on L1"),
            STUDIO_TEXT("engine",
                        "L1 does not run the rollup itself. From time to time the proposer claims there what "
                        "the rollup's state is, and opens a dispute game in which it can be contradicted."),
            kOnL1),
        step(STUDIO_TEXT("engine", "Prove it on L1"),
             STUDIO_TEXT("engine",
                         "A proof shows the portal, the rollup's gate on L1, that the message is in the "
                         "claimed state."),
             kOnL1),
        step(STUDIO_TEXT("engine", "Wait for the delays to pass"),
             STUDIO_TEXT("engine",
                         "They leave time to find a false claim: the proof must be old enough, the dispute "
                         "game over and won, and a pause after it past."),
             kOnL1),
        step(
            STUDIO_TEXT("engine", "Finish it on L1"),
            STUDIO_TEXT("engine",
                        "The portal carries the message out: the bridge on L1 gives the account what it kept "
                        "locked."),
            kOnL1),
    };
}

std::vector<api::BridgeStep> test_asset_steps() {
    const auto* once =
        STUDIO_TEXT("engine", "An ordinary contract with play money, the same for all rollups on this L1.");
    const auto* twin = STUDIO_TEXT("engine",
                                   "A contract that only the rollup's bridge may let mint and burn: it "
                                   "stands for what is locked on L1.");
    return {
        step(STUDIO_TEXT("engine", "Make a test token on L1"), once, kOnL1),
        step(STUDIO_TEXT("engine", "Make a test collection on L1"), once, kOnL1),
        step(STUDIO_TEXT("engine", "Make the token's counterpart on the rollup"), twin, kOnL2),
        step(STUDIO_TEXT("engine", "Make the collection's counterpart on the rollup"), twin, kOnL2),
        step(STUDIO_TEXT("engine", "Take test tokens"),
             STUDIO_TEXT("engine", "Every account may take 1,000 of them once."), kOnL1),
        step(STUDIO_TEXT("engine", "Take test passes"),
             STUDIO_TEXT("engine", "Three tokens of the collection, each with a number of its own."), kOnL1),
    };
}

}  // namespace

std::vector<api::BridgeStep> step_texts(const Order& order) {
    if (order.kind == BridgeKind::deposit)
        return deposit_steps(order.asset);
    return order.kind == BridgeKind::withdrawal ? withdrawal_steps() : test_asset_steps();
}

std::optional<std::size_t> leaving_step(const Order& order) {
    if (order.kind == BridgeKind::test_assets)
        return std::nullopt;
    return order.kind == BridgeKind::deposit && order.asset != AssetKind::ether ? 1 : 0;
}

GasNeeds gas_needs(const Order& order) {
    if (order.kind == BridgeKind::deposit)
        return {gas::kDeposit + (order.asset == AssetKind::ether ? 0 : gas::kApprove), 0};
    if (order.kind == BridgeKind::withdrawal)
        return {gas::kProve + gas::kFinalize, gas::kWithdraw};
    return {2 * gas::kDeploy + 2 * gas::kTake, 2 * gas::kDeploy};
}

}  // namespace studio::bridging
