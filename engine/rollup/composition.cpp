// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.hpp"

#include <modules/registry.hpp>

#include "rollup_errors.hpp"

namespace studio::rollup {
namespace {

/// Builds the module that the design names for `layer`.
template <class Seam>
Result<void> build(const api::RollupSpec& spec, api::Layer layer, const seams::Services& services,
                   std::unique_ptr<Seam>& out) {
    const auto choice = spec.layers.find(layer);
    const auto id = choice == spec.layers.end() ? std::string{} : choice->second.module;
    const auto* module = modules::find(layer, id);
    if (module == nullptr)
        return fail(errors::kUnknownModule, {id, modules::layer_info(layer).id});
    const seams::Parameters parameters{module->info, choice->second.parameters};
    out = std::get<seams::Factory<Seam>>(module->make)(parameters, services);
    return {};
}

}  // namespace

Result<Composition> compose(const api::RollupSpec& spec, const seams::Services& services) {
    Composition parts;
    STUDIO_CHECK(build(spec, api::Layer::execution, services, parts.execution));
    STUDIO_CHECK(build(spec, api::Layer::sequencing, services, parts.sequencing));
    STUDIO_CHECK(build(spec, api::Layer::availability, services, parts.availability));
    STUDIO_CHECK(build(spec, api::Layer::settlement, services, parts.settlement));
    STUDIO_CHECK(build(spec, api::Layer::proving, services, parts.proving));
    STUDIO_CHECK(build(spec, api::Layer::lifecycle, services, parts.lifecycle));
    return parts;
}

}  // namespace studio::rollup
