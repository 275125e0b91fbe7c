// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_printer.hpp"

#include <unistd.h>

#include <cstdio>

#include "terminal_text.hpp"

namespace studio::cli {
namespace {

constexpr std::size_t kEventsAtOnce = 1'000;

}  // namespace

void EventPrinter::print_new() {
    const char* clear_progress = isatty(STDERR_FILENO) != 0 ? "\r\033[K" : "";
    for (const auto& event : engine_.events_after(last_, kEventsAtOnce)) {
        last_ = event.sequence;
        const bool error = event.kind == api::EventKind::error;
        if (tells_lifecycle_ && event.kind == api::EventKind::lifecycle)
            std::fprintf(stderr, "%s%s\n", clear_progress, terminal_text(event.text.english()).c_str());
        if ((!error && event.kind != api::EventKind::warning) || !event.transaction_hash.empty())
            continue;
        const auto text = event.text.english();
        std::fprintf(stderr, "%s%s: %s\n", clear_progress, error ? "error" : "warning",
                     terminal_text(text).c_str());
        printed_.insert(text);
    }
}

}  // namespace studio::cli
