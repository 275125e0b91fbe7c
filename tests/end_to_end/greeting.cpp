// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_to_end/greeting.hpp"

#include <chrono>
#include <regex>
#include <sstream>
#include <thread>

namespace studio::test {
namespace {

/// Accounts that tests use; serve prints them last.
constexpr std::size_t kTestAccounts = 2;
constexpr std::chrono::milliseconds kPoll{20};

Greeting read(const std::string& text) {
    static const std::regex l2{R"( runs at (http\S+), chain id \d+, block \d+\. Ctrl)"};
    static const std::regex l1{R"(^Its L1 runs at (http\S+), chain id)"};
    static const std::regex account{R"(^  0x[0-9a-fA-F]{40}  (0x[0-9a-f]{64})$)"};
    static const std::regex contract{R"(^  (0x[0-9a-fA-F]{40})  (\D.*)$)"};
    Greeting out;
    std::istringstream lines{text};
    std::smatch found;
    for (std::string line; std::getline(lines, line);) {
        if (std::regex_search(line, found, l1))
            out.l1_url = found[1];
        else if (std::regex_search(line, found, l2))
            out.l2_url = found[1];
        else if (std::regex_search(line, found, account))
            out.keys.push_back(found[1]);
        else if (std::regex_search(line, found, contract))
            out.contracts[found[2]] = found[1];
    }
    return out;
}

}  // namespace

std::optional<Greeting> wait_for_greeting(Rollupctl& program) {
    if (!program.wait_for_url())
        return std::nullopt;
    for (;;) {
        auto greeting = read(program.output());
        if (greeting.keys.size() >= kTestAccounts)
            return greeting;
        if (!program.is_running())
            return std::nullopt;
        std::this_thread::sleep_for(kPoll);
    }
}

nlohmann::json quick_design_on_l1() {
    auto design = nlohmann::json::parse(content_of(preset("blank")));
    auto& layers = design["layers"];
    layers["sequencing"] = {{"module", "single"}, {"parameters", {{"block_time_s", 1}, {"slice_ms", 0}}}};
    layers["availability"] = {{"module", "ethereum-calldata"},
                              {"parameters", {{"batch_every_l1_blocks", 1}}}};
    layers["settlement"] = {{"module", "optimism"},
                            {"parameters", {{"proof_maturity_s", 4}, {"game_finality_s", 2}}}};
    layers["proving"] = {{"module", "permissioned"},
                         {"parameters", {{"proposal_interval_s", 10}, {"challenge_period_s", 8}}}};
    return design;
}

}  // namespace studio::test
