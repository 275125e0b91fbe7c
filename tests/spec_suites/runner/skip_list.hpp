// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace studio::spec_suites {

/// Cases that are known not to pass, each with its reason. A line of the file is `text # reason`; a case is
/// skipped when its name contains the text.
class SkipList {
public:
    /// The list beside a suite: tests/spec_suites/<suite>/skips.txt. Aborts on a line without a reason.
    static SkipList of_suite(const std::string& suite);

    /// The reason, or null.
    const std::string* reason_for(const std::string& name) const;

private:
    struct Line {
        std::string text;
        std::string reason;
    };
    std::vector<Line> lines_;
};

}  // namespace studio::spec_suites
