// SPDX-License-Identifier: GPL-3.0-or-later
#include "artifacts.hpp"

#include <algorithm>

namespace studio::contracts {

const Artifact* find(std::string_view name) {
    const auto found = std::ranges::find(all(), name, &Artifact::name);
    return found == all().end() ? nullptr : &*found;
}

}  // namespace studio::contracts
