// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <tuple>

#include "arrows.hpp"
#include "rules.hpp"

namespace studio::tidy {

namespace {

constexpr const char* LIST = "tests/tidy/exceptions.txt";

struct Exception {
    std::string rule;
    std::string path;
    std::size_t count = 0;
    std::string reason;
};

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    return first == std::string_view::npos ? "" : std::string{text.substr(first, last - first + 1)};
}

/// Reads `rule | path | how many | reason`; a line without all four has an empty reason.
Exception parse_exception(std::string_view line) {
    std::vector<std::string> fields;
    for (std::size_t bar = line.find('|'); bar != std::string_view::npos && fields.size() < 3;
         bar = line.find('|')) {
        fields.push_back(trimmed(line.substr(0, bar)));
        line.remove_prefix(bar + 1);
    }
    if (fields.size() < 3) {
        return {};
    }
    Exception exception{fields[0], fields[1], 0, trimmed(line)};
    std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(), exception.count);
    return exception;
}

void apply(const Exception& exception, std::size_t line, Findings& findings) {
    if (exception.reason.empty() || exception.count == 0) {
        findings.push_back({"exceptions", LIST, line, "write: rule | path | how many | reason"});
        return;
    }
    const auto covered = [&](const Finding& f) {
        return f.rule == exception.rule && f.path == exception.path;
    };
    const auto there = static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), covered));
    if (there < exception.count) {
        findings.push_back({"exceptions", LIST, line,
                            exception.path + " has " + std::to_string(there) + " left: lower the number"});
    }
    // More than allowed: all of them are shown, for who can say which one is new?
    if (there <= exception.count) {
        std::erase_if(findings, covered);
    }
}

}  // namespace

Findings apply_exceptions(Findings findings, std::string_view exceptions) {
    const auto lines = split_lines(exceptions);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!trimmed(lines[i]).empty() && !lines[i].starts_with('#')) {
            apply(parse_exception(lines[i]), i + 1, findings);
        }
    }
    return findings;
}

Findings check_everything(const Tree& tree) {
    Findings all;
    for (const auto& check :
         {check_arrows, check_lengths, check_calls, check_text, check_names, check_rooms}) {
        const Findings some = check(tree);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.path, a.line) < std::tie(b.path, b.line);
    });
    return all;
}

}  // namespace studio::tidy
