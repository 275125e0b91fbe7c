// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "terminal_text.hpp"

namespace studio::cli {
namespace {

using nlohmann::ordered_json;

constexpr std::uint64_t kBlocksBetweenLines = 100;

/// That the sequencer has not stored, though nothing it has is different: it takes them over when it goes on.
std::uint64_t later_blocks(const api::RunSnapshot& run, const api::Verification& found) {
    return found.is_whole() ? found.l2_blocks - std::min(found.l2_blocks, run.head_number) : 0;
}

ordered_json as_json(const api::RunSnapshot& run, const api::Verification& found) {
    ordered_json out{{"run", run.id},
                     {"design", run.name},
                     {"chain_id", run.chain_id},
                     {"l1_blocks", found.l1_blocks},
                     {"l2_blocks", found.l2_blocks},
                     {"l2_transactions", found.l2_transactions},
                     {"forced_blocks", found.forced_blocks},
                     {"later_blocks", later_blocks(run, found)},
                     {"equal", found.is_whole()}};
    out["first_difference"] = found.first_difference ? ordered_json(*found.first_difference) : ordered_json();
    out["head_hash"] = found.head_hash;
    out["state_root"] = found.state_root;
    out["output_root"] = found.output_root;
    out["seconds"] = found.seconds;
    return out;
}

void print(const api::RunSnapshot& run, const api::Verification& found) {
    std::printf("%s (run %llu, chain id %llu)\n", terminal_text(run.name).c_str(),
                static_cast<unsigned long long>(run.id), static_cast<unsigned long long>(run.chain_id));
    std::printf("  read         L1 up to block %llu\n", static_cast<unsigned long long>(found.l1_blocks));
    std::printf(
        "  computed     %llu L2 blocks with %llu transactions in %.1f s, %llu of them without a batch\n",
        static_cast<unsigned long long>(found.l2_blocks),
        static_cast<unsigned long long>(found.l2_transactions), found.seconds,
        static_cast<unsigned long long>(found.forced_blocks));
    if (const auto later = later_blocks(run, found); later > 0)
        std::printf("  later        L1 alone has made the last %llu of them since the sequencer stopped\n",
                    static_cast<unsigned long long>(later));
    std::printf("  block hash   %s\n  state root   %s\n  output root  %s\n", found.head_hash.c_str(),
                found.state_root.c_str(), found.output_root.c_str());
    if (found.is_whole())
        std::printf("  The same as the sequencer's own blocks, every one of them.\n");
    else
        std::printf("  DIFFERENT: block %llu is not what the sequencer stored.\n",
                    static_cast<unsigned long long>(*found.first_difference));
}

void progress_line(std::uint64_t number) {
    if (number % kBlocksBetweenLines == 0)
        std::fprintf(stderr, "\r\033[Kblock %llu", static_cast<unsigned long long>(number));
}

}  // namespace

int verify_runs(api::Engine& engine, const Arguments& arguments) {
    const bool live_line = isatty(STDERR_FILENO) != 0;
    int checked = 0;
    int different = 0;
    for (const auto& run : engine.runs()) {
        if (run.archive) {  // its own blocks are none that a sequencer stored
            ++checked;
            different += verify_archive(engine, run.archive->path, arguments.json);
            continue;
        }
        const auto found = engine.verify(run.id, live_line ? progress_line : nullptr);
        if (live_line)
            std::fprintf(stderr, "\r\033[K");
        if (!found && found.failure().id == "engine.no_place")
            continue;  // it stands on no L1
        ++checked;
        if (!found) {
            std::fprintf(stderr, "rollupctl: %s: %s\n", terminal_text(run.name).c_str(),
                         terminal_text(found.failure().text).c_str());
            ++different;
            continue;
        }
        different += found->is_whole() ? 0 : 1;
        if (arguments.json)
            std::printf("%s\n", as_json(run, *found).dump().c_str());
        else
            print(run, *found);
    }
    if (checked == 0)
        std::fprintf(stderr, "rollupctl: no rollup in %s stands on an L1: there is nothing to verify.\n",
                     arguments.data.c_str());
    return checked == 0 || different > 0 ? 1 : 0;
}

}  // namespace studio::cli
