// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/message.hpp>
#include <seams/archived_data.hpp>
#include <seams/module.hpp>

namespace studio::modules::availability {
namespace {

/// The sequencer's own block store is the only copy.
class SequencerOnly final : public seams::ArchivedData {
public:
    using ArchivedData::ArchivedData;
    bool is_public() const override { return false; }
};

}  // namespace

seams::Module sequencer_only() {
    seams::Module module;
    auto& info = module.info;
    info.id = "sequencer-only";
    info.layer = api::Layer::availability;
    info.title = {STUDIO_TEXT("engine", "Sequencer only"), {}};
    info.plain = {
        STUDIO_TEXT("engine", "Only the sequencer keeps the data. Free, and you have to take its word."), {}};
    info.provides = {"data.local"};
    info.risks = {{api::RiskAxis::data_availability,
                   api::RiskLevel::bad,
                   {STUDIO_TEXT("engine",
                                "The data is on the sequencer's disk alone: if it is lost or withheld, "
                                "nobody can rebuild the chain."),
                    {}}}};
    info.cost = {STUDIO_TEXT("engine", "Nothing is posted anywhere, so nothing is paid."), {}};
    info.limits = {{STUDIO_TEXT("engine", "Nobody but the sequencer can check the chain."), {}},
                   {STUDIO_TEXT("engine", "A lost disk is a lost chain."), {}}};
    info.icon = "disk";
    module.make =
        seams::Factory<seams::Availability>{[](const seams::Parameters&, const seams::Services& services) {
            return std::make_unique<SequencerOnly>(services.archive);
        }};
    return module;
}

}  // namespace studio::modules::availability
