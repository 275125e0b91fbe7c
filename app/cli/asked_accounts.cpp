// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_accounts.hpp"

#include <cstdio>

#include "terminal_text.hpp"

namespace studio::cli {
namespace {

void print_problems(const api::ListImport& imported, const char* file) {
    for (const auto& problem : imported.problems)
        std::fprintf(stderr, "%s:%llu: %s %s\n", file, static_cast<unsigned long long>(problem.line),
                     terminal_text(problem.what).c_str(), terminal_text(problem.mend).c_str());
    if (imported.problem_count > imported.problems.size())
        std::fprintf(stderr, "rollupctl: %llu lines have problems; these are the first. Nothing was taken.\n",
                     static_cast<unsigned long long>(imported.problem_count));
}

}  // namespace

bool ask_accounts(api::Engine& engine, const Arguments& arguments, api::RollupSpec& spec) {
    if (arguments.genesis_list.empty())
        return true;
    const auto imported = engine.import_genesis_list(arguments.genesis_list, arguments.genesis_balance, {});
    if (!imported) {
        std::fprintf(stderr, "rollupctl: %s\n", terminal_text(imported.failure().text).c_str());
        return false;
    }
    print_problems(*imported, arguments.genesis_list.c_str());
    if (!imported->list)
        return false;
    spec.genesis_list = imported->list;
    if (imported->names_left_out > 0)
        std::fprintf(stderr, "rollupctl: accounts of a list have no names: %llu were left out.\n",
                     static_cast<unsigned long long>(imported->names_left_out));
    return true;
}

}  // namespace studio::cli
