// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/module.hpp>

namespace studio::modules::proving {
namespace {

/// PermissionedDisputeGame: its type in the DisputeGameFactory.
constexpr std::uint32_t kGameType = 1;

/// Gas of a game from its creation until its bond is back, as other teams measured it: 330,000 to create it,
/// 85,000 to resolve it and as much to claim the bond.
constexpr double kGasOfGame = 500'000;

class Permissioned final : public seams::Proving {
public:
    explicit Permissioned(const seams::Parameters& p) {
        const auto number = [&p](const char* id) { return static_cast<std::uint64_t>(p.integer(id)); };
        choices_.game_type = kGameType;
        choices_.proposal_interval_s = number("proposal_interval_s");
        choices_.max_clock_duration_s = number("challenge_period_s");
        // The contracts want room for two extensions within the clock; an eighth leaves both sides time.
        choices_.clock_extension_s = choices_.max_clock_duration_s / 8;
        choices_.bond_withdrawal_delay_s = number("bond_delay_s");
    }

    std::optional<seams::GameChoices> games() const override { return choices_; }

private:
    seams::GameChoices choices_;
};

api::ParameterInfo seconds(std::string id, api::Text title, api::Text help, std::int64_t value,
                           std::pair<std::int64_t, std::int64_t> range) {
    api::ParameterInfo p;
    p.id = std::move(id);
    p.title = std::move(title);
    p.help = std::move(help);
    p.type = api::ParameterType::integer;
    p.unit = {STUDIO_TEXT("engine", "s"), {}};
    p.default_value = value;
    p.min = range.first;
    p.max = range.second;
    return p;
}

std::vector<api::ParameterInfo> parameters() {
    std::vector<api::ParameterInfo> list{
        seconds("proposal_interval_s", {STUDIO_TEXT("engine", "Claim the state every"), {}},
                {STUDIO_TEXT("engine",
                             "How often the proposer claims the newest state on L1. Withdrawals wait for the "
                             "next claim."),
                 {}},
                600, {10, 86'400}),
        seconds("challenge_period_s", {STUDIO_TEXT("engine", "Challenge period"), {}},
                {STUDIO_TEXT("engine",
                             "How long each side of a dispute game has to answer. Mainnet rollups use "
                             "302,400 s (3.5 days)."),
                 {}},
                300, {2, 604'800}),
        seconds("bond_delay_s", {STUDIO_TEXT("engine", "Bonds come back after"), {}},
                {STUDIO_TEXT("engine",
                             "Seconds between the end of a game and the return of the bonds locked in it. "
                             "Mainnet rollups use 604,800 s (7 days)."),
                 {}},
                300, {1, 1'209'600})};
    list.back().advanced = true;
    return list;
}

/// A game for each interval, shared by the transactions that come in it.
double cost(const seams::Footprint& use, const seams::Parameters& parameters, const seams::Prices& prices) {
    if (use.tx_per_s <= 0)
        return 0;
    const auto transactions = use.tx_per_s * static_cast<double>(parameters.integer("proposal_interval_s"));
    return seams::usd_of({kGasOfGame / transactions, 0}, prices);
}

std::vector<api::RiskNote> risks() {
    return {
        {api::RiskAxis::state_validation,
         api::RiskLevel::bad,
         {STUDIO_TEXT("engine",
                      "Only a permitted proposer and challenger take part in dispute games: a wrong state "
                      "is not stopped by outsiders."),
          {}}},
        {api::RiskAxis::proposer_failure,
         api::RiskLevel::bad,
         {STUDIO_TEXT("engine", "Only the permitted proposer claims states: without it nobody can withdraw."),
          {}}}};
}

}  // namespace

seams::Module permissioned() {
    seams::Module module;
    auto& info = module.info;
    info.id = "permissioned";
    info.layer = api::Layer::proving;
    info.title = {STUDIO_TEXT("engine", "Permissioned dispute games"), {}};
    info.plain = {STUDIO_TEXT("engine",
                              "One proposer claims the state on L1 and locks a bond; one challenger may "
                              "dispute the claim."),
                  {}};
    info.parameters = parameters();
    info.requirements = {"settlement.l1"};
    info.risks = risks();
    info.cost = {STUDIO_TEXT("engine",
                             "About 330,000 gas of the L1 for each claim and 170,000 to settle it, shared by "
                             "all transactions in between."),
                 {}};
    info.limits = {
        {STUDIO_TEXT("engine",
                     "Dispute games are permissioned in this version: no fault proof program runs."),
         {}}};
    info.icon = "permissioned";
    module.make = seams::Factory<seams::Proving>{
        [](const seams::Parameters& p, const seams::Services&) { return std::make_unique<Permissioned>(p); }};
    module.cost = cost;
    return module;
}

}  // namespace studio::modules::proving
