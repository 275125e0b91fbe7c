// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.hpp"

namespace studio::spec_suites {

/// Counts the cases of one file.
class Tally {
public:
    explicit Tally(const Selection& selection) : selection_{selection} {}

    /// Whether the case is to be run.
    bool takes(const std::string& name) const { return selection_.takes(name); }
    const Selection& selection() const { return selection_; }

    /// The case passes when both are the same.
    void compare(const std::string& name, const std::string& expected, const std::string& got) {
        if (expected == got)
            ++report_.passed;
        else
            report_.failures.push_back({name, expected, got});
    }
    void skip() { ++report_.skipped; }

    Report take() { return std::move(report_); }

private:
    const Selection& selection_;
    Report report_;
};

}  // namespace studio::spec_suites
