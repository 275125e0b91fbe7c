// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/module.hpp>

namespace studio::modules::lifecycle {
namespace {

class Persistent final : public seams::Lifecycle {
public:
    std::optional<api::Text> ended(const seams::ChainProgress&) const override { return std::nullopt; }
    std::optional<std::int64_t> remaining_ms(const seams::ChainProgress&) const override {
        return std::nullopt;
    }
};

}  // namespace

seams::Module persistent() {
    seams::Module module;
    module.info.id = "persistent";
    module.info.layer = api::Layer::lifecycle;
    module.info.title = {STUDIO_TEXT("engine", "Persistent"), {}};
    module.info.plain = {
        STUDIO_TEXT("engine", "Runs until you stop it, and can be reopened where it left off."), {}};
    module.info.cost = {STUDIO_TEXT("engine", "Costs nothing by itself."), {}};
    module.info.limits = {{STUDIO_TEXT("engine", "While the studio is closed, no blocks are made."), {}}};
    module.info.icon = "infinity";
    module.make = seams::Factory<seams::Lifecycle>{
        [](const seams::Parameters&, const seams::Services&) { return std::make_unique<Persistent>(); }};
    return module;
}

}  // namespace studio::modules::lifecycle
