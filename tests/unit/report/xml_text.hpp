// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace studio::report {

/// What keeps `text` from being well-formed XML, or empty: of tags, attributes and entities, all that the
/// report's pages and pictures are made of.
std::string xml_problem(std::string_view text);

/// The text that a page shows beside values (in <bdi>, or between Unicode's isolates) and styles, where it
/// is outside of ⟦ and ⟧; white space is left out.
std::string untranslated_text(std::string_view html);

}  // namespace studio::report
