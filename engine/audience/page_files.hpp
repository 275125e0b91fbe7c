// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace studio::audience {

/// A file of the page (resources/audience).
struct PageFile {
    std::string_view media_type;
    std::string_view gzipped;
};

/// Null: there is none of this name.
const PageFile* find_page_file(std::string_view name);

}  // namespace studio::audience
