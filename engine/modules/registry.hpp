// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seams/module.hpp>
#include <string>
#include <vector>

namespace studio::modules {

/// Every module of the product, in the palette's order. A duplicate id aborts at the first call.
const std::vector<seams::Module>& all();
/// Null when no module of that layer has the id.
const seams::Module* find(api::Layer layer, const std::string& id);

/// The layers of the stack, top first, with their plain words.
const std::vector<api::LayerInfo>& layers();
const api::LayerInfo& layer_info(api::Layer layer);
/// By the id used in design files.
const api::LayerInfo* find_layer(const std::string& id);

}  // namespace studio::modules
