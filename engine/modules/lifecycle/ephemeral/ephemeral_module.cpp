// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/message.hpp>
#include <seams/module.hpp>
#include <seams/parameter_info.hpp>

namespace studio::modules::lifecycle {
namespace {

using End = seams::LifeChoices::End;

constexpr std::uint64_t kSecondsPerMinute = 60;
constexpr std::int64_t kMillisecondsPerSecond = 1000;

seams::LifeChoices choices_of(const seams::Parameters& p) {
    const auto number = [&p](const char* id) { return static_cast<std::uint64_t>(p.integer(id)); };
    const auto end = p.text("ends");
    seams::LifeChoices choices;
    choices.notice_s = number("notice_s");
    choices.drain_s = number("drain_s");
    choices.shards = static_cast<std::uint32_t>(p.integer("shards"));
    if (end == "time") {
        choices.end = End::time;
        choices.value = number("duration_min") * kSecondsPerMinute;
    } else if (end == "block") {
        choices.end = End::l2_block;
        choices.value = number("last_block");
    } else if (end == "minted") {
        choices.end = End::minted;
        choices.value = number("minted");
    } else if (end == "idle") {
        choices.idle_s = number("idle_min") * kSecondsPerMinute;
    }
    return choices;
}

class Ephemeral final : public seams::Lifecycle {
public:
    explicit Ephemeral(const seams::Parameters& p) : choices_{choices_of(p)} {}

    std::optional<api::Text> ended(const seams::ChainProgress&) const override { return std::nullopt; }
    std::optional<std::int64_t> remaining_ms(const seams::ChainProgress& progress) const override {
        if (choices_.end != End::time)
            return std::nullopt;
        const auto all = static_cast<std::int64_t>(choices_.value) * kMillisecondsPerSecond;
        return std::max<std::int64_t>(0, all - progress.running_ms);
    }
    std::optional<seams::LifeChoices> on_l1() const override { return choices_; }

private:
    seams::LifeChoices choices_;
};

api::ParameterInfo ends() {
    api::ParameterInfo p;
    p.id = "ends";
    p.title = {STUDIO_TEXT("engine", "Ends"), {}};
    p.help = {STUDIO_TEXT("engine",
                          "What ends the event. You can end it earlier at any time; nobody can make it last "
                          "longer."),
              {}};
    p.type = api::ParameterType::choice;
    p.default_value = std::string{"manual"};
    p.choices = {{"manual", {STUDIO_TEXT("engine", "When you say so"), {}}},
                 {"time", {STUDIO_TEXT("engine", "After a set time"), {}}},
                 {"block", {STUDIO_TEXT("engine", "With a block"), {}}},
                 {"minted", {STUDIO_TEXT("engine", "When so many are minted"), {}}},
                 {"idle", {STUDIO_TEXT("engine", "When nobody uses it any more"), {}}}};
    return p;
}

api::ParameterInfo shards() {
    return seams::integer_parameter(
        "shards", {STUDIO_TEXT("engine", "Shards"), {}},
        {STUDIO_TEXT("engine",
                     "Rollups that carry the event together, for more people than one can take in. Each "
                     "account lives on one of them, by its address; wallets see one network, and at the "
                     "end the event's tokens are the same ones on L1."),
         {}},
        {}, 1, {1, 8});
}

api::Text minutes() {
    return {STUDIO_TEXT("engine", "min"), {}};
}

api::ParameterInfo duration() {
    return seams::integer_parameter(
        "duration_min", {STUDIO_TEXT("engine", "Duration"), {}},
        {STUDIO_TEXT("engine",
                     "Minutes from the launch, by the L1's clock. It goes on while the studio is paused, "
                     "not while it is closed."),
         {}},
        minutes(), 60, {1, 30 * 24 * 60});
}

api::ParameterInfo last_block() {
    return seams::integer_parameter(
        "last_block", {STUDIO_TEXT("engine", "Block"), {}},
        {STUDIO_TEXT("engine", "The rollup is sealed when this block, or a later one, is claimed on L1."),
         {}},
        {}, 1'000, {1, 1'000'000'000});
}

api::ParameterInfo minted() {
    return seams::integer_parameter(
        "minted", {STUDIO_TEXT("engine", "Number minted"), {}},
        {STUDIO_TEXT("engine",
                     "Passes or tickets of the design's own traffic. The rollup is sealed when a claim on "
                     "L1 shows that their contract has given out so many."),
         {}},
        {}, 300, {1, 1'000'000});
}

api::ParameterInfo idle() {
    return seams::integer_parameter("idle_min", {STUDIO_TEXT("engine", "Quiet for"), {}},
                                    {STUDIO_TEXT("engine", "Minutes without a transaction of a user."), {}},
                                    minutes(), 10, {1, 7 * 24 * 60});
}

/// Advanced: seconds around the end.
api::ParameterInfo seconds(std::string id, api::Text title, api::Text help, std::int64_t value,
                           std::pair<std::int64_t, std::int64_t> range) {
    auto p = seams::integer_parameter(std::move(id), std::move(title), std::move(help),
                                      {STUDIO_TEXT("engine", "s"), {}}, value, range);
    p.advanced = true;
    return p;
}

api::ParameterInfo notice() {
    return seconds("notice_s", {STUDIO_TEXT("engine", "Notice"), {}},
                   {STUDIO_TEXT("engine",
                                "Seconds between your word that it shall end and the last transaction: "
                                "whoever would rather withdraw before has so long."),
                    {}},
                   0, {0, 7 * 86'400});
}

api::ParameterInfo drain() {
    return seconds(
        "drain_s", {STUDIO_TEXT("engine", "Drain"), {}},
        {STUDIO_TEXT("engine",
                     "Seconds from the last transaction to the last block: deposits that were on "
                     "their way still arrive. At least three blocks of the rollup, and one more for "
                     "each L1 confirmation."),
         {}},
        36, {24, 86'400});
}

std::vector<api::ParameterInfo> parameters() {
    const auto at = [](const char* end, api::ParameterInfo info) {
        return seams::applying_when("ends", std::string{end}, std::move(info));
    };
    return {ends(),
            shards(),
            at("time", duration()),
            at("block", last_block()),
            at("minted", minted()),
            at("idle", idle()),
            notice(),
            drain()};
}

}  // namespace

seams::Module ephemeral() {
    seams::Module module;
    auto& info = module.info;
    info.id = "ephemeral";
    info.layer = api::Layer::lifecycle;
    info.title = {STUDIO_TEXT("engine", "Ephemeral"), {}};
    info.plain = {STUDIO_TEXT("engine",
                              "Born for an event. When it ends, its last state is frozen on L1 and everybody "
                              "gets there what they had: ether, tokens, collectibles."),
                  {}};
    info.parameters = parameters();
    info.requirements = {"settlement.l1"};
    info.risks = {
        {api::RiskAxis::exit_window,
         api::RiskLevel::good,
         {STUDIO_TEXT("engine", "Nobody can change the rollup's contracts, from its beginning to its end."),
          {}}}};
    info.cost = {
        STUDIO_TEXT("engine",
                    "Two contracts more when it is launched, for about 8 million gas of the L1, and "
                    "about 300,000 gas for each account that is paid at the end. With several shards, "
                    "that for each of them, and a contract for 2.3 million gas that makes their "
                    "tokens one."),
        {}};
    info.limits = {
        {STUDIO_TEXT(
             "engine",
             "Tokens are paid when their contracts keep balances as OpenZeppelin's do, and of at most "
             "64 contracts: those with the most holders. The studio says how many are left out."),
         {}},
        {STUDIO_TEXT("engine",
                     "The last state counts when its dispute game is over; games are permissioned in this "
                     "version."),
         {}},
        {STUDIO_TEXT(
             "engine",
             "Only the studio knows its end: another program that derives it from L1, such as op-node, "
             "makes blocks of deposits alone after the last one."),
         {}},
        {STUDIO_TEXT(
             "engine",
             "With several shards, what is sent to an account of another shard reaches it on L1, when "
             "the event has ended."),
         {}},
        {STUDIO_TEXT("engine",
                     "With several shards, that an account sends on its own shard alone is a rule of the "
                     "sequencers: a dishonest organiser could repeat a transaction on another shard, if its "
                     "sender has something there."),
         {}}};
    info.icon = "hourglass";
    module.make = seams::Factory<seams::Lifecycle>{
        [](const seams::Parameters& p, const seams::Services&) { return std::make_unique<Ephemeral>(p); }};
    return module;
}

}  // namespace studio::modules::lifecycle
