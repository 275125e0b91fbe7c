// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <studio/rest.hpp>

namespace studio::cli {

/// "now", "demand", a time of day such as "18:30" (the next one), or "2026-11-28T18:30", also with seconds,
/// in local time, or with Z in UTC. Empty: it is none of these.
std::optional<api::Activation> activation_of(std::string_view text);

}  // namespace studio::cli
