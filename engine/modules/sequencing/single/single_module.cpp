// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/module.hpp>

#include "scaling_parameters.hpp"

namespace studio::modules::sequencing {
namespace {

using api::ParameterType;

/// One sequencer makes every block. First come first served, or the higher tip first; arrival breaks ties.
class Single final : public seams::Sequencing {
public:
    explicit Single(const seams::Parameters& p)
        : block_time_ms_{p.integer("block_time_s") * 1000},
          slice_ms_{p.integer("slice_ms")},
          by_tip_{p.text("ordering") == "tip"},
          empty_blocks_{p.boolean(seams::kEmptyBlocksParameter)},
          admission_{p.text("senders") == "genesis" ? seams::Admission::genesis_accounts
                                                    : seams::Admission::everybody},
          scaling_{read_scaling(p)} {}

    std::int64_t block_time_ms() const override { return block_time_ms_; }
    std::int64_t slice_ms() const override { return slice_ms_; }
    bool before(const seams::Candidate& a, const seams::Candidate& b) const override {
        if (by_tip_ && a.tip != b.tip)
            return a.tip > b.tip;
        return a.arrival < b.arrival;
    }
    bool makes_empty_blocks() const override { return empty_blocks_; }
    seams::Admission admission() const override { return admission_; }
    std::optional<seams::ScalingChoices> scaling() const override { return scaling_; }

private:
    std::int64_t block_time_ms_;
    std::int64_t slice_ms_;
    bool by_tip_;
    bool empty_blocks_;
    seams::Admission admission_;
    std::optional<seams::ScalingChoices> scaling_;
};

api::ParameterInfo block_time() {
    api::ParameterInfo p;
    p.id = "block_time_s";
    p.title = {STUDIO_TEXT("engine", "Block time"), {}};
    p.help = {STUDIO_TEXT("engine",
                          "Seconds from one block to the next. Ethereum's time stamps are whole seconds."),
              {}};
    p.type = ParameterType::integer;
    p.unit = {STUDIO_TEXT("engine", "s"), {}};
    p.default_value = std::int64_t{1};
    p.min = 1;
    p.max = 60;
    return p;
}

api::ParameterInfo slice_time() {
    api::ParameterInfo p;
    p.id = "slice_ms";
    p.title = {STUDIO_TEXT("engine", "Preconfirmation every"), {}};
    p.help = {
        STUDIO_TEXT(
            "engine",
            "Between blocks the sequencer promises a place to what it has taken so far; wallets see it as "
            "\"pending\". 0 turns this off."),
        {}};
    p.type = ParameterType::integer;
    p.unit = {STUDIO_TEXT("engine", "ms"), {}};
    p.default_value = std::int64_t{200};
    p.min = 0;
    p.max = 1000;
    p.step = 100;
    return p;
}

api::ParameterInfo ordering() {
    api::ParameterInfo p;
    p.id = "ordering";
    p.title = {STUDIO_TEXT("engine", "Order"), {}};
    p.help = {STUDIO_TEXT("engine", "Who gets in first when there is more demand than room."), {}};
    p.type = ParameterType::choice;
    p.default_value = std::string{"arrival"};
    p.choices = {{"arrival", {STUDIO_TEXT("engine", "First come, first served"), {}}},
                 {"tip", {STUDIO_TEXT("engine", "Highest tip first"), {}}}};
    return p;
}

api::ParameterInfo senders() {
    api::ParameterInfo p;
    p.id = "senders";
    p.title = {STUDIO_TEXT("engine", "Who may send"), {}};
    p.help = {
        STUDIO_TEXT(
            "engine",
            "An allow list: with it, the sequencer takes transactions only of accounts that the design lists "
            "in its genesis, and of the users that its traffic makes up. A deposit on the L1 gets through "
            "all "
            "the same: no sequencer can refuse it."),
        {}};
    p.type = ParameterType::choice;
    p.default_value = std::string{"everybody"};
    p.choices = {{"everybody", {STUDIO_TEXT("engine", "Everybody"), {}}},
                 {"genesis", {STUDIO_TEXT("engine", "Accounts of the genesis"), {}}}};
    return p;
}

api::ParameterInfo empty_blocks() {
    api::ParameterInfo p;
    p.id = seams::kEmptyBlocksParameter;
    p.title = {STUDIO_TEXT("engine", "Make empty blocks"), {}};
    p.help = {STUDIO_TEXT("engine",
                          "When off, a block is made only when there is a transaction for it. Saves disk on "
                          "a quiet chain. A rollup on an L1 makes them in any case."),
              {}};
    p.type = ParameterType::boolean;
    p.default_value = true;
    p.advanced = true;
    return p;
}

/// What is wrong with the spans of time, if anything.
std::optional<seams::ParameterClash> check_times(const seams::Parameters& p) {
    const auto block_ms = p.integer("block_time_s") * 1000;
    const auto slice_ms = p.integer("slice_ms");
    if (slice_ms == 0 || block_ms % slice_ms == 0)
        return check_rush_block_time(p);
    return seams::ParameterClash{
        "slice_ms",
        {STUDIO_TEXT("engine", "Blocks of %1 ms cannot be divided into preconfirmations every %2 ms."),
         {std::to_string(block_ms), std::to_string(slice_ms)}},
        {STUDIO_TEXT("engine", "Choose a span that divides the block time, or 0 for none."), {}},
        std::int64_t{200}};
}

}  // namespace

seams::Module single() {
    seams::Module module;
    auto& info = module.info;
    info.id = "single";
    info.layer = api::Layer::sequencing;
    info.title = {STUDIO_TEXT("engine", "Single sequencer"), {}};
    info.plain = {STUDIO_TEXT("engine",
                              "One operator orders every transaction and promises each its place within a "
                              "fraction of a second."),
                  {}};
    info.parameters = {block_time(), slice_time(), ordering(), senders(), empty_blocks()};
    for (auto& parameter : scaling_parameters())
        info.parameters.push_back(std::move(parameter));
    info.provides = {"sequencing.preconfirmation"};
    info.risks = {
        {api::RiskAxis::sequencer_failure,
         api::RiskLevel::bad,
         {STUDIO_TEXT("engine", "If the one sequencer stops or refuses you, there is no other way in."),
          {}}}};
    info.cost = {STUDIO_TEXT("engine", "The computer it runs on; counted under execution."), {}};
    info.limits = {
        {STUDIO_TEXT("engine", "The sequencer runs inside this program, on your computer."), {}},
        {STUDIO_TEXT("engine",
                     "A preconfirmation is the sequencer's word: nothing punishes it for breaking it."),
         {}}};
    info.icon = "sequencer";
    module.make = seams::Factory<seams::Sequencing>{
        [](const seams::Parameters& p, const seams::Services&) { return std::make_unique<Single>(p); }};
    module.check = check_times;
    return module;
}

}  // namespace studio::modules::sequencing
