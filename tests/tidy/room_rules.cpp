// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>

#include "arrows.hpp"
#include "cpp_text.hpp"
#include "rules.hpp"

namespace studio::tidy {

namespace {

constexpr std::array<std::string_view, 3> README_PARTS{"Purpose", "May include", "Must not contain"};

/// Rooms that hold code, each with the folder its README lies in.
std::set<std::string> rooms_with_code(const Tree& tree) {
    std::set<std::string> rooms;
    for (const auto& file : tree) {
        const std::string room = room_of(file.path);
        if (is_cpp(file.path) && !room.empty()) {
            rooms.insert(room == "face" ? "engine/api" : room);
        }
    }
    return rooms;
}

const SourceFile* find_file(const Tree& tree, const std::string& path) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [&](const auto& file) { return file.path == path; });
    return found == tree.end() ? nullptr : &*found;
}

void check_readmes(const Tree& tree, Findings& findings) {
    for (const auto& room : rooms_with_code(tree)) {
        const std::string path = room + "/README.md";
        const SourceFile* readme = find_file(tree, path);
        if (readme == nullptr) {
            findings.push_back(
                {"readme", path, 0, "each room has one: purpose, may include, must not contain"});
            continue;
        }
        // A module's README speaks of its protocol instead; its arrows are those of every module.
        for (const auto part : README_PARTS) {
            if (kind_of(room) != "module" && readme->text.find(part) == std::string::npos) {
                findings.push_back({"readme", path, 0, "it has no part '" + std::string{part} + "'"});
            }
        }
    }
}

/// One studio_room() call.
struct RoomCall {
    std::string name;
    std::string cmake_path;
    std::set<std::string> depends;
};

/// The words between the parentheses of the call, comments left out.
std::vector<std::string> call_words(std::string_view text, std::string_view call) {
    std::string inside;
    bool found = false;
    for (const auto line : split_lines(text)) {
        std::string_view code = line.substr(0, line.find('#'));
        if (!found && code.starts_with(call)) {
            found = true;
            code.remove_prefix(call.size());
        }
        if (found) {
            inside += std::string{code.substr(0, code.find(')'))} + " ";
        }
        if (found && code.find(')') != std::string_view::npos) {
            break;
        }
    }
    std::istringstream words{inside};
    return {std::istream_iterator<std::string>{words}, std::istream_iterator<std::string>{}};
}

std::optional<RoomCall> room_call(const SourceFile& file) {
    const auto words = call_words(file.text, "studio_room(");
    if (words.empty()) {
        return std::nullopt;
    }
    RoomCall call{words[0], file.path, {}};
    bool in_depends = false;
    for (const auto& word : words) {
        const bool keyword =
            word == "SOURCES" || word == "DEPENDS" || word == "LINK" || word == "LINK_PRIVATE";
        in_depends = keyword ? word == "DEPENDS" : in_depends;
        if (in_depends && !keyword) {
            call.depends.insert(word);
        }
    }
    return call;
}

/// The room whose CMake call covers a file: the one in the nearest folder above it.
const RoomCall* owner_of(const std::map<std::string, RoomCall>& calls, std::string_view path) {
    for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
        if (const auto found = calls.find(std::string{folder}); found != calls.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

void compare(const RoomCall& call, const std::set<std::string>& used, Findings& findings) {
    for (const auto& name : used) {
        if (!call.depends.contains(name)) {
            findings.push_back(
                {"depends", call.cmake_path, 0, "includes " + name + ", which DEPENDS does not list"});
        }
    }
    for (const auto& name : call.depends) {
        if (!used.contains(name)) {
            findings.push_back(
                {"depends", call.cmake_path, 0, "DEPENDS lists " + name + ", which nothing includes"});
        }
    }
}

void check_depends(const Tree& tree, Findings& findings) {
    std::map<std::string, RoomCall> calls;  // by folder
    for (const auto& file : tree) {
        if (file.path.starts_with("engine/") && name_of(file.path) == "CMakeLists.txt") {
            if (auto call = room_call(file)) {
                calls.emplace(folder_of(file.path), std::move(*call));
            }
        }
    }
    const IncludeResolver resolver{tree};
    std::map<const RoomCall*, std::set<std::string>> used;
    for (const auto& file : tree) {
        const RoomCall* owner = is_cpp(file.path) ? owner_of(calls, file.path) : nullptr;
        if (owner == nullptr) {
            continue;
        }
        for (const auto& include : includes_of(file.text)) {
            const RoomCall* other = owner_of(calls, resolver.resolve(file.path, include.path));
            if (other != nullptr && other != owner) {
                used[owner].insert(other->name);
            }
        }
    }
    for (const auto& [folder, call] : calls) {
        compare(call, used[&call], findings);
    }
}

}  // namespace

Findings check_rooms(const Tree& tree) {
    Findings findings;
    check_readmes(tree, findings);
    check_depends(tree, findings);
    return findings;
}

}  // namespace studio::tidy
