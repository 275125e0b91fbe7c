// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace studio::report {

/// Values that are HTML already, for %1 … %9 of a sentence.
using Values = std::vector<std::string>;

/// Sentences and values of a page in its language. Everything it gives is HTML, and everything it takes is
/// plain text unless it says otherwise. Values keep their own direction inside of a sentence: with <bdi> in
/// browsers, and with Unicode's isolates where a rich text engine knows no such element.
class PageWords {
public:
    PageWords(const api::ReportWords& words, api::ReportForm form) : words_{words}, form_{form} {}

    /// A sentence of the page: `text` is marked with STUDIO_TEXT.
    std::string say(std::string_view text, const Values& values = {}) const;
    /// A sentence that the report brought along; its arguments are shown as names are.
    std::string say(const api::Text& text) const;
    /// A sentence without values as plain text, for charts.
    std::string plain(std::string_view text) const;

    /// A number with its unit, a time, an amount: read from left to right in every language.
    std::string number(std::string_view text) const;
    std::string number(std::uint64_t number) const;
    /// A hash, an address, a command.
    std::string code(std::string_view text) const;
    /// The same when there is one.
    std::string known_code(std::string_view text) const;
    /// What somebody named; invisible and misleading characters are written out.
    std::string name(std::string_view text) const;

    /// "2026-11-28 18:00 UTC".
    std::string when(const std::optional<std::int64_t>& ms) const;
    /// "1 h 58 min".
    std::string span(std::int64_t ms) const;
    /// Wei as ether; empty is not known.
    std::string ether(std::string_view wei) const;
    std::string not_known() const;

    const api::ReportWords& words() const { return words_; }
    api::ReportForm form() const { return form_; }

private:
    std::string isolated(std::string_view html, bool is_left_to_right) const;

    const api::ReportWords& words_;
    api::ReportForm form_;
};

}  // namespace studio::report
