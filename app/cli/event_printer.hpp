// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <studio/engine.hpp>

namespace studio::cli {

/// Prints the engine's warnings and errors to standard error, each event once. Those of single transactions
/// are left to whoever sent them: a wallet learns it from its receipt, and under load there are thousands.
/// `tells_lifecycle`: also that a rollup fell asleep or woke, and the like.
class EventPrinter {
public:
    explicit EventPrinter(const api::Engine& engine, bool tells_lifecycle = false)
        : engine_{engine}, tells_lifecycle_{tells_lifecycle} {}

    void print_new();
    bool has_printed(const api::Text& text) const { return printed_.contains(text.english()); }

private:
    const api::Engine& engine_;
    const bool tells_lifecycle_;
    std::uint64_t last_ = 0;
    std::set<std::string> printed_;
};

}  // namespace studio::cli
