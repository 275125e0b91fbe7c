// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "source_tree.hpp"

namespace studio::tidy {

/// The room a file belongs to, as the table of arrows names it: "engine/evm", "engine/modules/execution/evm",
/// "engine/modules" (the registry), "face" (engine/api/studio), "app/live". Empty outside engine and app.
std::string room_of(std::string_view path);

/// The name of a room in the table of arrows: every module is "module".
std::string kind_of(std::string_view room);

/// Which kinds of room a kind may include, its own aside; the one place where the arrows are written down.
const std::map<std::string, std::set<std::string>>& direct_arrows();
/// The same with everything that can be reached along the arrows.
std::set<std::string> allowed_from(const std::string& kind);

/// The file of the tree that an include line means, or empty when it comes from outside.
class IncludeResolver {
public:
    explicit IncludeResolver(const Tree& tree);
    std::string resolve(std::string_view from, std::string_view included) const;

private:
    std::set<std::string> paths_;
};

/// Include lines against the arrows, Qt in the engine, quotes inside a room and angle brackets across.
Findings check_arrows(const Tree& tree);

}  // namespace studio::tidy
