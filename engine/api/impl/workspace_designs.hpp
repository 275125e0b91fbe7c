// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/engine.hpp>
#include <store/workspace.hpp>

namespace studio::api_impl {

/// Designs and presets: the files of the workspace and those the program brings along.
const std::vector<api::PresetInfo>& presets();
Result<std::vector<api::DesignSummary>> saved_designs(const store::Workspace& workspace);
/// "Friday drop!" → "friday-drop", or "friday-drop-2" when that is taken.
std::string unused_design_id(const store::Workspace& workspace, const std::string& name);
/// Letters, digits and dashes: what may be a file name everywhere.
bool is_design_id(const std::string& id);
/// Kinds of traffic, for lists.
const std::vector<api::LoadKindInfo>& load_kind_infos();
/// Ways in which traffic comes, for lists and for drawings of their shapes.
const std::vector<api::LoadArrivalInfo>& load_arrival_infos();

}  // namespace studio::api_impl
