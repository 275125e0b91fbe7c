// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_blocks.hpp"

#include <algorithm>

#include "chart_svg.hpp"

namespace studio::report::sheets {
namespace {

constexpr std::string_view kStyle =
    "body{font-family:'Inter','Noto Naskh Arabic','Noto Sans Arabic';font-size:9pt;color:#1a1f2b}"
    "h1{font-size:22pt;font-weight:600;margin-top:0;margin-bottom:8px}"
    "h2{font-size:14pt;font-weight:600;margin-top:22px;margin-bottom:4px}"
    "h3{font-size:10pt;font-weight:600;margin-top:10px;margin-bottom:2px}"
    "p{margin-top:2px;margin-bottom:6px}"
    "code{font-family:'JetBrains Mono','DejaVu Sans Mono';font-size:7pt}"
    ".faint{color:#626c7d}.small{font-size:8pt;color:#626c7d;margin-top:0;margin-bottom:2px}"
    ".kind{font-size:9pt;font-weight:600;color:#2b5fe0;margin-bottom:0}"
    ".title{font-size:8.5pt;color:#556071;margin-top:2px;margin-bottom:0}"
    ".figure{font-size:14pt;font-weight:600;margin-top:0;margin-bottom:2px}"
    ".strong{font-weight:600}.value{margin-top:0;margin-bottom:0}";

/// Three pictures with their words fill a sheet of A4 or Letter.
constexpr std::size_t kChartsOnSheet = 3;
constexpr int kShownWidth = 560;
constexpr int kShownHeight = kShownWidth * kChartHeight / kChartWidth;

constexpr std::string_view kBreakBefore = " style=\"page-break-before:always\"";

std::string paragraph_of(const std::string& css_class, const std::string& html) {
    return html.empty() ? "" : "<p class=\"" + css_class + "\">" + html + "</p>";
}

std::string begin_table(int padding) {
    return "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"" + std::to_string(padding) +
           "\" border=\"0\" style=\"margin-top:8px;margin-bottom:8px\">";
}

std::string width(int percent) {
    return percent == 0 ? "" : " width=\"" + std::to_string(percent) + "%\"";
}

std::string tile(const Tile& tile) {
    constexpr int kPercent = 25;
    return "<td" + width(kPercent) + " bgcolor=\"#f3f5f9\" valign=\"top\">" +
           paragraph_of("title", "<span style=\"color:" + std::string{tile.tone.light} +
                                     "\">&#9632;</span> " + tile.title) +
           paragraph_of("figure", tile.value) + paragraph_of("small", tile.meaning) + "</td>";
}

}  // namespace

std::string SheetBlocks::begin_page(const std::string& language, const std::string& title) const {
    return "<html lang=\"" + language + "\" dir=\"" + (is_right_to_left_ ? "rtl" : "ltr") +
           "\"><head><meta charset=\"utf-8\"/><title>" + title + "</title><style>" + std::string{kStyle} +
           "</style></head><body>\n";
}

std::string SheetBlocks::end_page() const {
    return "</body></html>\n";
}

std::string SheetBlocks::header(const std::string& kind, const std::string& title) const {
    return paragraph_of("kind", kind) + "<h1>" + title + "</h1>\n";
}

std::string SheetBlocks::begin_section(const std::string& title, const std::string& explanation,
                                       bool on_new_sheet) const {
    return "<h2" + std::string{on_new_sheet ? kBreakBefore : ""} + ">" + title + "</h2>" +
           paragraph_of("faint", explanation) + "\n";
}

std::string SheetBlocks::paragraph(const std::string& html) const {
    return "<p>" + html + "</p>\n";
}

std::string SheetBlocks::notice(const std::string& html) const {
    return begin_table(8) + "<tr><td bgcolor=\"#fdf3dc\"><p>" + html + "</p></td></tr></table>\n";
}

std::string SheetBlocks::tiles(const std::vector<Tile>& tiles) const {
    constexpr std::size_t kInRow = 4;
    std::string out = "<table width=\"100%\" cellspacing=\"6\" cellpadding=\"6\" border=\"0\">";
    for (std::size_t i = 0; i < tiles.size(); i += kInRow) {
        std::vector<std::string> cells;
        for (std::size_t j = i; j < i + kInRow; ++j)
            cells.push_back(j < tiles.size() ? tile(tiles[j]) : "<td></td>");
        out += in_order(std::move(cells));
    }
    return out + "</table>\n";
}

std::string SheetBlocks::in_order(std::vector<std::string> cells) const {
    if (is_right_to_left_)
        std::reverse(cells.begin(), cells.end());
    std::string out = "<tr>";
    for (const auto& cell : cells)
        out += cell;
    return out + "</tr>";
}

std::string SheetBlocks::time_line(const std::vector<Moment>& moments) const {
    std::vector<std::string> cells;
    const int percent = moments.empty() ? 0 : 100 / static_cast<int>(moments.size());
    for (const auto& moment : moments) {
        const std::string colour = moment.is_reached ? "#ab3c93" : "#d5dae4";
        cells.push_back(
            "<td" + width(percent) + " valign=\"top\"><p class=\"strong\"><span style=\"color:" + colour +
            "\">&#9679;</span> " + moment.title + "</p>" + paragraph_of("strong", moment.time) +
            paragraph_of("small", moment.since) + paragraph_of("small", moment.meaning) + "</td>");
    }
    return begin_table(6) + in_order(std::move(cells)) + "</table>\n";
}

std::string SheetBlocks::align(const Column& column) const {
    if (!column.is_numeric)
        return "";
    return is_right_to_left_ ? " align=\"left\"" : " align=\"right\"";
}

std::string SheetBlocks::row(const Table& table, const Row& cells, const std::string& attributes) const {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < cells.size(); ++i)
        out.push_back("<td valign=\"top\"" + attributes + align(table.columns[i]) + ">" + cells[i] + "</td>");
    return in_order(std::move(out));
}

std::string SheetBlocks::table(const Table& table) const {
    std::vector<std::string> titles;
    for (const auto& column : table.columns)
        titles.push_back("<td valign=\"bottom\" bgcolor=\"#edf0f6\"" + width(column.percent) + align(column) +
                         "><span class=\"strong\">" + column.title + "</span></td>");
    std::string out = begin_table(4) + "<thead>" + in_order(std::move(titles)) + "</thead>";
    for (const auto& cells : table.rows)
        out += row(table, cells, "");
    if (table.total)
        out += row(table, *table.total, " class=\"strong\" bgcolor=\"#f3f5f9\"");
    return out + "</table>\n";
}

std::string SheetBlocks::facts(const std::vector<Fact>& facts) const {
    constexpr int kNames = 26;
    std::string out = begin_table(4);
    for (const auto& fact : facts)
        out += in_order(
            {"<td valign=\"top\"" + width(kNames) + "><span class=\"faint\">" + fact.name + "</span></td>",
             "<td valign=\"top\"" + width(100 - kNames) + ">" + paragraph_of("value", fact.value) +
                 paragraph_of("small", fact.meaning) + "</td>"});
    return out + "</table>\n";
}

std::string SheetBlocks::chart(const std::string& title, const std::string& explanation,
                               std::size_t place) const {
    const bool on_new_sheet = place > 0 && place % kChartsOnSheet == 0;
    return "<h3" + std::string{on_new_sheet ? kBreakBefore : ""} + ">" + title + "</h3>" +
           paragraph_of("small", explanation) + "<p><img src=\"chart:" + std::to_string(place) +
           "\" width=\"" + std::to_string(kShownWidth) + "\" height=\"" + std::to_string(kShownHeight) +
           "\" alt=\"\"/></p>\n";
}

std::string SheetBlocks::no_chart(const std::string& title, const std::string& explanation) const {
    return "<h3>" + title + "</h3>" + paragraph_of("small", explanation) + "\n";
}

}  // namespace studio::report::sheets
