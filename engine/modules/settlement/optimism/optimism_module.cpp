// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/module.hpp>
#include <seams/parameter_info.hpp>

namespace studio::modules::settlement {
namespace {

/// What the verifier says is settled, so this module itself has nothing to remember.
class Optimism final : public seams::Settlement {
public:
    explicit Optimism(const seams::Parameters& p) {
        const auto number = [&p](const char* id) { return static_cast<std::uint64_t>(p.integer(id)); };
        choices_.sequencing_window = number("sequencing_window");
        choices_.max_sequencer_drift_s = number("max_drift_s");
        choices_.confirmations = number("confirmations");
        choices_.proof_maturity_delay_s = number("proof_maturity_s");
        choices_.dispute_game_finality_delay_s = number("game_finality_s");
    }

    std::optional<seams::L1Choices> l1() const override { return choices_; }
    Result<void> settle(const chain::SealedBlock&) override { return {}; }
    seams::SettledHeads heads() const override { return {}; }

private:
    seams::L1Choices choices_;
};

api::ParameterInfo setting(std::string id, api::Text title, api::Text help, api::Text unit,
                           std::int64_t value, std::pair<std::int64_t, std::int64_t> range, bool advanced) {
    auto p = seams::integer_parameter(std::move(id), std::move(title), std::move(help), std::move(unit),
                                      value, range);
    p.advanced = advanced;
    return p;
}

std::vector<api::ParameterInfo> parameters() {
    return {
        setting("proof_maturity_s", {STUDIO_TEXT("engine", "Withdrawals mature after"), {}},
                {STUDIO_TEXT("engine",
                             "Seconds between proving a withdrawal on L1 and finishing it. Mainnet rollups "
                             "use 604,800 s (7 days)."),
                 {}},
                {STUDIO_TEXT("engine", "s"), {}}, 300, {1, 1209600}, false),
        setting("game_finality_s", {STUDIO_TEXT("engine", "Pause after a game"), {}},
                {STUDIO_TEXT("engine",
                             "Seconds between the end of a game and the first withdrawal that may rely on "
                             "it. Mainnet rollups use 302,400 s."),
                 {}},
                {STUDIO_TEXT("engine", "s"), {}}, 60, {0, 604800}, true),
        setting("sequencing_window", {STUDIO_TEXT("engine", "Sequencing window"), {}},
                {STUDIO_TEXT("engine",
                             "L1 blocks in which the batcher must bring a block to L1. After it, blocks are "
                             "made from deposits alone."),
                 {}},
                {STUDIO_TEXT("engine", "L1 blocks"), {}}, 3600, {10, 50000}, true),
        setting(
            "max_drift_s", {STUDIO_TEXT("engine", "Lead over the L1"), {}},
            {STUDIO_TEXT(
                 "engine",
                 "Seconds by which the sequencer may be ahead of the L1 before its blocks must be empty."),
             {}},
            {STUDIO_TEXT("engine", "s"), {}}, 1800, {10, 1800}, true),
        setting("confirmations", {STUDIO_TEXT("engine", "L1 confirmations"), {}},
                {STUDIO_TEXT("engine",
                             "L1 blocks that must lie on a deposit before the sequencer takes it. More means "
                             "fewer surprises when the L1 reorganises."),
                 {}},
                {STUDIO_TEXT("engine", "L1 blocks"), {}}, 0, {0, 64}, true)};
}

}  // namespace

seams::Module optimism() {
    seams::Module module;
    auto& info = module.info;
    info.id = "optimism";
    info.layer = api::Layer::settlement;
    info.title = {STUDIO_TEXT("engine", "Ethereum, by OP Stack contracts"), {}};
    info.plain = {STUDIO_TEXT("engine",
                              "The state is claimed on an L1 that runs on this computer; assets go there and "
                              "back through the OP Stack's own bridges."),
                  {}};
    info.parameters = parameters();
    info.provides = {"settlement.l1", "stage.state_on_l1", "stage.open_node"};
    info.requirements = {"data.batches"};
    info.risks = {
        {api::RiskAxis::exit_window,
         api::RiskLevel::bad,
         {STUDIO_TEXT("engine", "The owner can change the contracts at once, before anybody has left."), {}}},
        {api::RiskAxis::sequencer_failure,
         api::RiskLevel::good,
         {STUDIO_TEXT(
              "engine",
              "Transactions can be forced in through the L1: the chain goes on without its sequencer."),
          {}}}};
    info.cost = {STUDIO_TEXT("engine",
                             "The contracts are deployed once, for about 49 million gas of the L1; claims "
                             "are counted under proofs."),
                 {}};
    info.limits = {
        {STUDIO_TEXT(
             "engine",
             "The L1 is real, with real contracts, but it runs on this computer with one block maker."),
         {}}};
    info.icon = "ethereum";
    module.make = seams::Factory<seams::Settlement>{
        [](const seams::Parameters& p, const seams::Services&) { return std::make_unique<Optimism>(p); }};
    return module;
}

}  // namespace studio::modules::settlement
