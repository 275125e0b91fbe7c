// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <string_view>

/// The names by which a report's file knows what is an enum in the program. They never change.
namespace studio::report {

std::string_view name_of(api::Metric metric);
std::string_view name_of(api::ReportDuty duty);
std::string_view name_of(api::LifeState state);
std::string_view name_of(api::AssetKind kind);
std::string_view name_of(api::ScalingKnob knob);

/// Finds what a name stands for; false when no value has it.
bool read_name(std::string_view name, api::Metric& out);
bool read_name(std::string_view name, api::ReportDuty& out);
bool read_name(std::string_view name, api::LifeState& out);
/// Of a token contract: "ether" is none.
bool read_name(std::string_view name, api::AssetKind& out);
bool read_name(std::string_view name, api::ScalingKnob& out);

}  // namespace studio::report
