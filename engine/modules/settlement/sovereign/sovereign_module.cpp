// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/module.hpp>

namespace studio::modules::settlement {
namespace {

/// No L1 above: no block is ever settled. To call each stored one final, as some development nodes do, would
/// let a script believe in a safety that is not there.
class Sovereign final : public seams::Settlement {
public:
    Result<void> settle(const chain::SealedBlock&) override { return {}; }
    seams::SettledHeads heads() const override { return {}; }
};

}  // namespace

seams::Module sovereign() {
    seams::Module module;
    auto& info = module.info;
    info.id = "sovereign";
    info.layer = api::Layer::settlement;
    info.title = {STUDIO_TEXT("engine", "Sovereign"), {}};
    info.plain = {
        STUDIO_TEXT("engine", "The chain settles nowhere else: what its sequencer stores is the result."),
        {}};
    info.provides = {"settlement.none"};
    info.risks = {{api::RiskAxis::exit_window,
                   api::RiskLevel::bad,
                   {STUDIO_TEXT("engine", "There is no L1 to leave to."), {}}}};
    info.cost = {STUDIO_TEXT("engine", "Nothing is sent to an L1, so nothing is paid."), {}};
    info.limits = {
        {STUDIO_TEXT("engine", "Assets cannot be bridged in or out."), {}},
        {STUDIO_TEXT("engine", "No block ever becomes safe or final: both names stay at the first block."),
         {}}};
    info.icon = "flag";
    module.make = seams::Factory<seams::Settlement>{
        [](const seams::Parameters&, const seams::Services&) { return std::make_unique<Sovereign>(); }};
    return module;
}

}  // namespace studio::modules::settlement
