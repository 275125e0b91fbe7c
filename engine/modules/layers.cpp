// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/assert.hpp>
#include <base/message.hpp>

#include "registry.hpp"

namespace studio::modules {
namespace {

std::vector<api::LayerInfo> make_layers() {
    using api::Layer;
    return {
        {Layer::lifecycle,
         "lifecycle",
         {STUDIO_TEXT("engine", "Lifecycle"), {}},
         {STUDIO_TEXT("engine", "When the rollup begins and when it ends."), {}}},
        {Layer::execution,
         "execution",
         {STUDIO_TEXT("engine", "Execution"), {}},
         {STUDIO_TEXT("engine", "The rules by which transactions change balances and contracts."), {}}},
        {Layer::sequencing,
         "sequencing",
         {STUDIO_TEXT("engine", "Sequencing"), {}},
         {STUDIO_TEXT("engine", "Who puts transactions in order and makes the blocks, and how often."), {}}},
        {Layer::availability,
         "availability",
         {STUDIO_TEXT("engine", "Data availability"), {}},
         {STUDIO_TEXT("engine", "Where the data is kept from which anybody could rebuild the chain."), {}}},
        {Layer::settlement,
         "settlement",
         {STUDIO_TEXT("engine", "Settlement"), {}},
         {STUDIO_TEXT("engine", "Where the result of the chain becomes binding."), {}}},
        {Layer::proving,
         "proving",
         {STUDIO_TEXT("engine", "Proofs"), {}},
         {STUDIO_TEXT("engine", "How others can show that a claimed result is wrong, or that it is right."),
          {}}},
    };
}

}  // namespace

const std::vector<api::LayerInfo>& layers() {
    static const auto list = make_layers();
    return list;
}

const api::LayerInfo& layer_info(api::Layer layer) {
    const auto& list = layers();
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& l) { return l.layer == layer; });
    STUDIO_ASSERT(found != list.end());
    return *found;
}

const api::LayerInfo* find_layer(const std::string& id) {
    const auto& list = layers();
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& l) { return l.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace studio::modules
