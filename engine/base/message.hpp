// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Marks an English text of the engine for translation; lupdate collects it under `context`.
#define STUDIO_TEXT(context, text) text

namespace studio {

/// A sentence a person may read: an English template with %1 … %9, and what to put there.
/// The window translates the template; the engine and the command line show english().
struct Message {
    std::string_view text;  // a string literal marked with STUDIO_TEXT: it outlives the message
    std::vector<std::string> args;

    std::string english() const;
    friend bool operator==(const Message&, const Message&) = default;
};

/// Puts args[0] for %1 and so on. Arguments are never scanned for placeholders themselves.
std::string fill_placeholders(std::string_view text, const std::vector<std::string>& args);

}  // namespace studio
