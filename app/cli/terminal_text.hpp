// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <studio/text.hpp>

namespace studio::cli {

/// Text that may come from a design file or a chain, as it may be written to a terminal: control characters,
/// which could colour, move or rewrite what stands there, become question marks.
std::string terminal_text(std::string_view text);
std::string terminal_text(const api::Text& text);

}  // namespace studio::cli
