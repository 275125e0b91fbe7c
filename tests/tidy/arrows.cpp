// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.hpp"

#include <filesystem>

#include "cpp_text.hpp"

namespace studio::tidy {

namespace {

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
        parts.push_back(path.substr(0, slash));
        path.remove_prefix(slash + 1);
    }
    parts.push_back(path);
    return parts;
}

std::string joined(const std::vector<std::string_view>& parts, std::size_t count) {
    std::string path;
    for (std::size_t i = 0; i < count; ++i) {
        path += (i == 0 ? "" : "/") + std::string{parts[i]};
    }
    return path;
}

bool is_qt(std::string_view included) {
    const bool capital_after_q =
        included.size() > 1 && included[0] == 'Q' && included[1] >= 'A' && included[1] <= 'Z';
    return capital_after_q || included.starts_with("Qt") || included.starts_with("qt");
}

}  // namespace

std::string room_of(std::string_view path) {
    const auto parts = parts_of(path);
    if (path.starts_with("engine/api/studio/")) {
        return "face";
    }
    if (parts[0] == "engine" && parts.size() > 2) {
        const bool in_module = parts[1] == "modules" && parts.size() > 4;
        return joined(parts, in_module ? 4 : 2);
    }
    if (parts[0] == "app") {
        return joined(parts, parts.size() > 2 ? 2 : 1);
    }
    return {};
}

std::string kind_of(std::string_view room) {
    if (room.starts_with("engine/modules/")) {
        return "module";
    }
    return std::string{room.starts_with("engine/") ? room.substr(7) : room};
}

namespace {

using Arrows = std::map<std::string, std::set<std::string>>;

const Arrows& engine_arrows() {
    static const Arrows arrows{
        {"face", {}},
        {"base", {}},
        {"crypto", {"base"}},
        {"codec", {"crypto"}},
        {"chain", {"codec"}},
        {"op", {"chain"}},
        {"state", {"chain"}},
        {"evm", {"state"}},
        {"store", {"state"}},
        {"contracts", {"codec"}},
        {"seams", {"state", "face", "op"}},
        {"module", {"seams", "evm", "op"}},
        {"txpool", {"seams", "evm"}},
        {"pipeline", {"txpool", "op"}},
        {"derivation", {"seams", "evm", "op"}},
        {"settling", {"seams", "evm", "op", "contracts"}},
        {"l1", {"pipeline", "store", "op", "contracts"}},
        {"metrics", {"seams", "store"}},
        {"load", {"contracts", "chain"}},
        // The registry links the modules and includes none: the rest of the engine reaches a module through
        // it alone.
        {"modules", {"seams"}},
        {"spec", {"modules", "load", "metrics"}},
        {"scaling", {"seams"}},
        {"rollup",
         {"scaling", "spec", "pipeline", "derivation", "settling", "l1", "modules", "store", "metrics",
          "contracts", "op"}},
        {"query", {"rollup"}},
        {"archive", {"derivation", "store"}},
        {"bridging", {"rollup"}},
        {"web", {"base"}},
        {"rpc", {"query", "web"}},
        {"gate", {"rpc", "web"}},
        {"ending", {"bridging", "archive", "report"}},
        {"report", {"face", "base", "codec"}},
        {"rehearsal", {"report"}},
        {"audience", {"rpc", "web", "load", "bridging"}},
        {"api", {"audience", "gate", "ending", "rehearsal"}},
    };
    return arrows;
}

const Arrows& app_arrows() {
    static const Arrows arrows{
        // The window and rollupctl see the face of the engine, and nothing behind it.
        {"app/bridge", {"face", "app/widgets"}},
        {"app/cli", {"face"}},
        {"app/widgets", {}},
        {"app/home", {"app/bridge"}},
        {"app/compose", {"app/bridge"}},
        {"app/audience", {"app/bridge"}},
        {"app/live", {"app/bridge", "app/audience"}},
        {"app/explore", {"app/bridge"}},
        {"app/assets", {"app/bridge"}},
        {"app/claims", {"app/bridge"}},
        {"app/report", {"app/bridge"}},
        {"app/rehearsal", {"app/bridge"}},
        {"app/security", {"app/bridge"}},
        {"app/token", {"app/bridge"}},
        {"app/learn", {"app/bridge"}},
        {"app/projects", {"app/bridge"}},
        {"app/shell",
         {"app/home", "app/compose", "app/live", "app/explore", "app/assets", "app/claims", "app/report",
          "app/rehearsal", "app/security", "app/token", "app/learn", "app/projects"}},
        {"app", {"app/shell", "app/cli"}},
    };
    return arrows;
}

}  // namespace

const std::map<std::string, std::set<std::string>>& direct_arrows() {
    static const Arrows arrows = [] {
        auto all = engine_arrows();
        all.insert(app_arrows().begin(), app_arrows().end());
        return all;
    }();
    return arrows;
}

std::set<std::string> allowed_from(const std::string& kind) {
    std::set<std::string> reached;
    std::vector<std::string> open{kind};
    while (!open.empty()) {
        const auto found = direct_arrows().find(open.back());
        open.pop_back();
        if (found == direct_arrows().end()) {
            continue;
        }
        for (const auto& next : found->second) {
            if (reached.insert(next).second) {
                open.push_back(next);
            }
        }
    }
    return reached;
}

IncludeResolver::IncludeResolver(const Tree& tree) {
    for (const auto& file : tree) {
        paths_.insert(file.path);
    }
}

std::string IncludeResolver::resolve(std::string_view from, std::string_view included) const {
    const std::vector<std::string> starts{std::string{folder_of(from)}, "engine", "engine/api", "app",
                                          "tests"};
    for (const auto& start : starts) {
        const auto path = (std::filesystem::path{start} / included).lexically_normal().generic_string();
        if (paths_.contains(path)) {
            return path;
        }
    }
    return {};
}

namespace {

/// What is wrong with one include line of a room, or empty.
std::string problem_of(const std::string& room, const Include& include, const std::string& target) {
    if (target.empty()) {
        const bool in_engine = room.starts_with("engine/") || room == "face";
        return in_engine && is_qt(include.path) ? "the engine knows no Qt" : "";
    }
    const std::string other = room_of(target);
    if (other.empty()) {
        return "a test's header is no part of the product";
    }
    if (other == room) {
        return "";
    }
    // Two modules are of one kind, and no arrow leads from a kind to itself.
    if (!allowed_from(kind_of(room)).contains(kind_of(other))) {
        return room + " may not include " + other + " (the arrows stand in tests/tidy/arrows.cpp)";
    }
    return include.quoted ? "across rooms an include has angle brackets" : "";
}

}  // namespace

Findings check_arrows(const Tree& tree) {
    const IncludeResolver resolver{tree};
    Findings findings;
    for (const auto& file : tree) {
        const std::string room = room_of(file.path);
        if (room.empty() || !is_cpp(file.path)) {
            continue;
        }
        if (!direct_arrows().contains(kind_of(room))) {
            findings.push_back(
                {"arrows", file.path, 0, "the room " + room + " has no line in tests/tidy/arrows.cpp"});
        }
        for (const auto& include : includes_of(file.text)) {
            const std::string target = resolver.resolve(file.path, include.path);
            if (const std::string problem = problem_of(room, include, target); !problem.empty()) {
                findings.push_back(
                    {"arrows", file.path, include.line, std::string{include.path} + ": " + problem});
            }
        }
    }
    return findings;
}

}  // namespace studio::tidy
