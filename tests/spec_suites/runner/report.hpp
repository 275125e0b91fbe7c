// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <regex>
#include <string>
#include <vector>

#include <chain/chain_config.hpp>

namespace studio::spec_suites {

/// Which cases to run.
struct Selection {
    std::optional<chain::Fork> fork;
    std::optional<std::regex> filter;  // searched in the case's name
    bool careful = false;              // state tests: the stepping loop in place of the fast one

    bool takes(chain::Fork f) const { return !fork || *fork == f; }
    bool takes(const std::string& name) const { return !filter || std::regex_search(name, *filter); }
};

struct Failure {
    std::string name;
    std::string expected;
    std::string got;
};

/// The outcome of some cases.
struct Report {
    std::size_t passed = 0;
    std::size_t skipped = 0;
    std::vector<Failure> failures;

    void add(Report&& other) {
        passed += other.passed;
        skipped += other.skipped;
        failures.insert(failures.end(), std::make_move_iterator(other.failures.begin()),
                        std::make_move_iterator(other.failures.end()));
    }
};

}  // namespace studio::spec_suites
