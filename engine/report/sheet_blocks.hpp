// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "page_blocks.hpp"

/// The same parts for paper, in the HTML 4 that Qt's rich text engine lays out: tables, attributes and a few
/// properties of text.
namespace studio::report::sheets {

/// Lays pages out for one direction of writing.
class SheetBlocks {
public:
    explicit SheetBlocks(bool is_right_to_left) : is_right_to_left_{is_right_to_left} {}

    std::string begin_page(const std::string& language, const std::string& title) const;
    std::string end_page() const;

    std::string header(const std::string& kind, const std::string& title) const;
    /// `on_new_sheet`: what belongs together does not begin at the end of a sheet.
    std::string begin_section(const std::string& title, const std::string& explanation,
                              bool on_new_sheet) const;
    std::string paragraph(const std::string& html) const;
    std::string notice(const std::string& html) const;
    std::string tiles(const std::vector<Tile>& tiles) const;
    std::string time_line(const std::vector<Moment>& moments) const;
    std::string table(const Table& table) const;
    std::string facts(const std::vector<Fact>& facts) const;
    /// `place` of the chart among ReportPage::charts.
    std::string chart(const std::string& title, const std::string& explanation, std::size_t place) const;
    std::string no_chart(const std::string& title, const std::string& explanation) const;

private:
    /// Cells from left to right, since the engine does not turn tables round.
    std::string in_order(std::vector<std::string> cells) const;
    std::string align(const Column& column) const;
    std::string row(const Table& table, const Row& cells, const std::string& attributes) const;

    bool is_right_to_left_;
};

}  // namespace studio::report::sheets
