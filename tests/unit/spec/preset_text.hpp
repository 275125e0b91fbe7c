// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <embedded/preset_files.hpp>
#include <string>

namespace studio::spec {

/// A design that comes with the studio.
inline std::string preset(std::string_view name) {
    for (const auto& file : presets::files())
        if (file.name == name)
            return std::string{file.text};
    ADD_FAILURE() << name;
    return {};
}

}  // namespace studio::spec
