// SPDX-License-Identifier: GPL-3.0-or-later
// Roots after a list of insertions and removals.
#include <chain/ordered_trie.hpp>
#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>
#include <map>
#include <state/trie.hpp>
#include <state/trie_values.hpp>

#include "basic_suites.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

Bytes bytes_from(const std::string& text) {
    return text.starts_with("0x") ? codec::from_hex(text).value() : Bytes{text.begin(), text.end()};
}

struct Step {
    Bytes key;
    Bytes value;  // empty: remove
};

std::vector<Step> steps_of(const nlohmann::json& input) {
    std::vector<Step> steps;
    if (input.is_object()) {
        for (const auto& [key, value] : input.items())
            steps.push_back({bytes_from(key), bytes_from(value.get<std::string>())});
        return steps;
    }
    for (const auto& pair : input)
        steps.push_back({bytes_from(pair.at(0).get<std::string>()),
                         pair.at(1).is_null() ? Bytes{} : bytes_from(pair.at(1).get<std::string>())});
    return steps;
}

/// Root of what is left at the end, computed at once.
Hash32 root_at_once(const std::vector<Step>& steps) {
    std::map<Bytes, Bytes> left;
    for (const auto& [key, value] : steps) {
        left[key] = value;
        if (value.empty())
            left.erase(key);
    }
    std::vector<chain::TrieEntry> sorted;
    for (const auto& [key, value] : left)
        sorted.push_back({key, value});
    return chain::ordered_trie_root(sorted);
}

/// Root of the incremental trie after one step at a time. Its keys have 32 bytes.
Hash32 root_step_by_step(const std::vector<Step>& steps) {
    state::NodePool pool;
    state::Trie trie;
    for (const auto& [key, value] : steps) {
        const state::TrieChange change{Hash32::right_aligned(key), value};
        state::update_trie(pool, trie, 0, {&change, 1});
    }
    return trie.root();
}

void run_case(const std::string& name, const nlohmann::json& test, bool is_secure, Tally& tally) {
    auto steps = steps_of(test.at("in"));
    const auto expected = test.at("root").get<std::string>();
    if (!is_secure)
        return tally.compare(name, expected, codec::to_hex(root_at_once(steps)));
    for (auto& step : steps) {
        const auto hash = crypto::keccak256(step.key);
        step.key.assign(hash.begin(), hash.end());
    }
    tally.compare(name, expected + " " + expected,
                  codec::to_hex(root_at_once(steps)) + " " + codec::to_hex(root_step_by_step(steps)));
}

}  // namespace

void run_trie_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally) {
    const auto file_name = file.filename().string();
    const bool is_secure = file_name.find("secure") != std::string::npos;
    for (const auto& [title, test] : cases.items()) {
        const auto name = file_name + " " + title;
        if (tally.takes(name))
            run_case(name, test, is_secure, tally);
    }
}

}  // namespace studio::spec_suites
