// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "cpp_text.hpp"
#include "rules.hpp"

namespace studio::tidy {

namespace {

struct BannedCall {
    std::string_view text;
    std::string_view only_in;  // folder the ban holds in; empty: everywhere
    std::string_view not_in;   // file or folder that may; empty: none
    bool tests_may;
    std::string_view instead;
};

constexpr std::array<BannedCall, 19> BANNED{{
    {"srand", "", "", false, "take a Random by constructor (base/random.hpp)"},
    {"rand()", "", "", false, "take a Random by constructor (base/random.hpp)"},
    {"random_device", "", "engine/base/", false, "take a Random by constructor (base/random.hpp)"},
    {"time(nullptr)", "", "", true, "take a Clock by constructor (base/clock.hpp)"},
    {"time(NULL)", "", "", true, "take a Clock by constructor (base/clock.hpp)"},
    {"time(0)", "", "", true, "take a Clock by constructor (base/clock.hpp)"},
    {"gettimeofday", "", "", true, "take a Clock by constructor (base/clock.hpp)"},
    {"chrono::system_clock", "", "engine/base/clock.cpp", true,
     "take a Clock by constructor (base/clock.hpp)"},
    {"chrono::steady_clock", "", "engine/base/clock.cpp", true,
     "take a Clock by constructor (base/clock.hpp)"},
    {"chrono::high_resolution_clock", "", "engine/base/clock.cpp", true,
     "take a Clock by constructor (base/clock.hpp)"},
    {"gets(", "", "", false, "it cannot know the size of its buffer"},
    {"strcpy(", "", "", false, "use std::string"},
    {"strcat(", "", "", false, "use std::string"},
    {"sprintf(", "", "", false, "use std::to_string or std::snprintf"},
    {"std::async", "", "", false, "its future waits in the destructor; give the thread an owner"},
    {".detach()", "", "", false, "a thread has an owner that joins it"},
    {"setHtml(", "app/", "", false, "text from outside is plain; use setPlainText"},
    {"Qt::RichText", "app/", "", false, "text from outside is plain; use Qt::PlainText"},
    {"Qt::AutoText", "app/", "", false, "text from outside is plain; use Qt::PlainText"},
}};

bool holds_for(const BannedCall& call, std::string_view path) {
    const bool excused = (!call.not_in.empty() && path.starts_with(call.not_in)) ||
                         (call.tests_may && path.starts_with("tests/"));
    return path.starts_with(call.only_in) && !excused;
}

}  // namespace

Findings check_calls(const Tree& tree) {
    Findings findings;
    for (const auto& file : tree) {
        if (!is_cpp(file.path)) {
            continue;
        }
        const std::string code = code_only(file.text);
        const auto lines = split_lines(code);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (const auto& call : BANNED) {
                if (holds_for(call, file.path) && stands_in(lines[i], call.text)) {
                    findings.push_back({"calls", file.path, i + 1,
                                        std::string{call.text} + ": " + std::string{call.instead}});
                }
            }
        }
    }
    return findings;
}

}  // namespace studio::tidy
