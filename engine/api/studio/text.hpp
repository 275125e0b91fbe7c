// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace studio::api {

/// A sentence for people: an English template of the engine with %1 … %9, and the values for them.
/// The window translates `text` (context "engine") and fills it; a script uses english().
/// Arguments may come from a chain, a file or a peer: show them as plain text only.
struct Text {
    std::string text;
    std::vector<std::string> args;

    bool empty() const { return text.empty(); }
    std::string english() const;
    friend bool operator==(const Text&, const Text&) = default;
};

/// Why a call failed: a stable id for programs ("design.unknown_module") and a sentence for people.
struct Failure {
    std::string id;
    Text text;
};

}  // namespace studio::api
