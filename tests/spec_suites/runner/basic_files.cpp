// SPDX-License-Identifier: GPL-3.0-or-later
#include "basic_files.hpp"

#include "basic_suites.hpp"
#include "fixture_json.hpp"
#include "skip_list.hpp"

namespace studio::spec_suites {
namespace {

using Suite = void (*)(const std::filesystem::path&, const nlohmann::json&, Tally&);

struct SuiteFolder {
    const char* folder;
    Suite run;
};
constexpr SuiteFolder kSuites[] = {
    {"RLPTests", run_rlp_cases},   {"TrieTests", run_trie_cases},
    {"ABITests", run_abi_cases},   {"TransactionTests", run_transaction_cases},
    {"BasicTests", run_key_cases}, {"KeyStoreTests", run_keystore_cases},
};

Suite suite_of(const std::filesystem::path& file, const nlohmann::json& content) {
    for (const auto& part : std::filesystem::absolute(file))
        for (const auto& suite : kSuites)
            if (part == suite.folder)
                return suite.run;
    return content.is_object() && content.contains("testGroups") ? run_wycheproof_groups : nullptr;
}

}  // namespace

Report run_basic_file(const std::filesystem::path& file, const Selection& selection) {
    static const auto skips = SkipList::of_suite("basic");
    Tally tally{selection};
    if (skips.reason_for(file.string()) != nullptr) {
        tally.skip();
        return tally.take();
    }
    const auto content = read_json(file);
    if (const auto run = suite_of(file, content))
        run(file, content, tally);
    else
        tally.skip();
    return tally.take();
}

}  // namespace studio::spec_suites
