// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstdio>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "terminal_text.hpp"

/// Commands about the archive of a dissolved rollup.
namespace studio::cli {
namespace {

using nlohmann::ordered_json;

api::Engine::ShareWatch share_line() {
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [](double share) {
        constexpr int percents = 100;
        std::fprintf(stderr, "\r\033[K%d %%", static_cast<int>(share * percents));
        return true;
    };
}

void end_line() {
    if (isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r\033[K");
}

int fail_with(const api::Failure& failure) {
    std::fprintf(stderr, "rollupctl: %s\n", terminal_text(failure.text).c_str());
    return 1;
}

ordered_json as_json(const api::ArchiveCheck& check) {
    return {{"name", check.name},
            {"archive_hash", check.hash},
            {"organiser", check.organiser},
            {"l1_blocks", check.l1_blocks},
            {"l2_blocks", check.l2_blocks},
            {"l2_transactions", check.l2_transactions},
            {"forced_blocks", check.forced_blocks},
            {"last_block_hash", check.last_block_hash},
            {"state_root", check.state_root},
            {"output_root", check.output_root},
            {"last_l1_block", check.last_l1_block},
            {"last_l1_hash", check.last_l1_hash},
            {"l1_known", check.is_l1_known},
            {"seconds", check.seconds}};
}

void print(const api::ArchiveCheck& check) {
    std::printf("%s, signed by its organiser %s\n", terminal_text(check.name).c_str(),
                check.organiser.c_str());
    std::printf("  archive hash %s\n", check.hash.c_str());
    std::printf("  computed     %llu L2 blocks with %llu transactions from %llu L1 blocks in %.1f s\n",
                static_cast<unsigned long long>(check.l2_blocks),
                static_cast<unsigned long long>(check.l2_transactions),
                static_cast<unsigned long long>(check.l1_blocks), check.seconds);
    std::printf("  block hash   %s\n  state root   %s\n  output root  %s\n", check.last_block_hash.c_str(),
                check.state_root.c_str(), check.output_root.c_str());
    std::printf("  last L1 block %llu, %s\n", static_cast<unsigned long long>(check.last_l1_block),
                check.last_l1_hash.c_str());
    if (check.is_l1_known)
        std::printf("  The same as the archive says, and the L1 names its hash and its signer.\n");
    else
        std::printf(
            "  The same as the archive says. Its L1 is not here: ask a node of it whether the last L1 block\n"
            "  is on it, and EphemeralLife there for archive() and owner().\n");
}

}  // namespace

int verify_archive(const api::Engine& engine, const std::string& path, bool json) {
    const auto check = engine.verify_archive(path, share_line());
    end_line();
    if (!check)
        return fail_with(check.failure());
    if (json)
        std::printf("%s\n", as_json(*check).dump().c_str());
    else
        print(*check);
    return 0;
}

int show_report(const api::Engine& engine, const std::string& path) {
    const auto report = engine.archived_report(path);
    if (!report)
        return fail_with(report.failure());
    const auto page = engine.report_page(*report, {}, api::ReportForm::browser);
    std::fwrite(page.html.data(), 1, page.html.size(), stdout);
    return 0;
}

int show_claim(api::Engine& engine, const Arguments& arguments) {
    const auto taken = engine.import_archive(arguments.design, share_line());
    const auto opened = taken ? engine.open_archive(*taken, share_line()) : taken.failure();
    end_line();
    if (!opened)
        return fail_with(opened.failure());
    const auto calls = engine.archived_claim(*taken, arguments.holder);
    if (!calls)
        return fail_with(calls.failure());
    auto out = ordered_json::array();
    for (const auto& call : *calls)
        out.push_back({{"to", call.to}, {"data", call.data}, {"proves_token", call.is_proof}});
    std::printf("%s\n", out.dump().c_str());
    return 0;
}

}  // namespace studio::cli
