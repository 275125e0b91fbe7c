// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace studio::report {

/// Text for HTML and SVG, between tags and in quoted attributes. What XML cannot hold (control characters,
/// bytes that are not UTF-8) becomes U+FFFD.
std::string escape_html(std::string_view text);

}  // namespace studio::report
