// SPDX-License-Identifier: GPL-3.0-or-later
// spec_runner state|blocks|precompiles|basic|rpc DIR [--fork F] [--filter RE] [--loop fast|careful]
#include <cstdio>
#include <string_view>

#include "basic_files.hpp"
#include "block_case.hpp"
#include "parallel_run.hpp"
#include "precompile_vectors.hpp"
#include "rpc_files.hpp"
#include "state_case.hpp"

namespace {

using namespace studio;
using namespace studio::spec_suites;

constexpr int kBadUsage = 2;

int usage() {
    std::fputs(
        "usage: spec_runner state|blocks|precompiles|basic|rpc DIR [--fork NAME] [--filter REGEX] [--loop "
        "fast|careful]\n",
        stderr);
    return kBadUsage;
}

/// Reads the options after the folder; false when one is not understood.
bool read_options(int count, char** arguments, Selection& selection) {
    for (int i = 3; i + 1 < count; i += 2) {
        const std::string_view option = arguments[i];
        const char* value = arguments[i + 1];
        if (option == "--fork") {
            selection.fork = chain::fork_by_name(value);
            if (!selection.fork) {
                std::fprintf(stderr, "spec_runner: unknown fork %s\n", value);
                return false;
            }
        } else if (option == "--filter") {
            try {
                selection.filter.emplace(value);
            } catch (const std::regex_error& error) {
                std::fprintf(stderr, "spec_runner: %s is no regular expression: %s\n", value, error.what());
                return false;
            }
        } else if (option == "--loop" && std::string_view{value} == "careful") {
            selection.careful = true;
        } else if (option != "--loop" || std::string_view{value} != "fast") {
            return false;
        }
    }
    return count % 2 == 1;
}

void print(const Report& report) {
    for (const auto& failure : report.failures)
        std::printf("FAIL %s\n  expected %s\n  got      %s\n", failure.name.c_str(), failure.expected.c_str(),
                    failure.got.c_str());
    std::printf("%zu passed, %zu failed, %zu skipped\n", report.passed, report.failures.size(),
                report.skipped);
}

}  // namespace

int main(int count, char** arguments) {
    Selection selection;
    if (count < 3 || !read_options(count, arguments, selection))
        return usage();
    const std::string_view suite = arguments[1];
    if (!std::filesystem::exists(arguments[2])) {
        std::fprintf(stderr, "spec_runner: there is no %s\n", arguments[2]);
        return kBadUsage;
    }
    const auto files = fixture_files(arguments[2]);
    Report report;
    if (suite == "state") {
        const auto skips = SkipList::of_suite("state_tests");
        report = run_files(files, [&](const auto& file) { return run_state_file(file, selection, skips); });
    } else if (suite == "blocks") {
        const auto skips = SkipList::of_suite("blockchain_tests");
        report = run_files(files, [&](const auto& file) { return run_block_file(file, selection, skips); });
    } else if (suite == "basic") {
        report = run_files(files, [&](const auto& file) { return run_basic_file(file, selection); });
    } else if (suite == "precompiles") {
        report = run_files(files, [&](const auto& file) { return run_precompile_file(file, selection); });
    } else if (suite == "rpc") {
        report = run_rpc_folder(arguments[2], selection, SkipList::of_suite("rpc"));
    } else {
        return usage();
    }
    print(report);
    return report.failures.empty() ? 0 : 1;
}
