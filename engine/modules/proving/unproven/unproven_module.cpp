// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/module.hpp>

namespace studio::modules::proving {
namespace {

class Unproven final : public seams::Proving {
public:
    std::optional<seams::GameChoices> games() const override { return std::nullopt; }
};

}  // namespace

seams::Module unproven() {
    seams::Module module;
    auto& info = module.info;
    info.id = "unproven";
    info.layer = api::Layer::proving;
    info.title = {STUDIO_TEXT("engine", "No proofs"), {}};
    info.plain = {STUDIO_TEXT("engine", "Nothing is claimed on an L1, so there is nothing to prove."), {}};
    info.requirements = {"settlement.none"};
    info.risks = {
        {api::RiskAxis::state_validation,
         api::RiskLevel::bad,
         {STUDIO_TEXT("engine", "No contract and no outsider checks that the balances are right."), {}}},
        {api::RiskAxis::proposer_failure,
         api::RiskLevel::bad,
         {STUDIO_TEXT("engine", "Nothing is proposed to an L1, so nobody can step in."), {}}}};
    info.cost = {STUDIO_TEXT("engine", "Nothing is proven, so nothing is paid."), {}};
    info.limits = {
        {STUDIO_TEXT("engine", "Everybody trusts the sequencer that the balances are right."), {}}};
    info.icon = "unproven";
    module.make = seams::Factory<seams::Proving>{
        [](const seams::Parameters&, const seams::Services&) { return std::make_unique<Unproven>(); }};
    return module;
}

}  // namespace studio::modules::proving
