// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser_blocks.hpp"

#include "page_style.hpp"

namespace studio::report::browser {
namespace {

std::string element(const std::string& name, const std::string& css_class, const std::string& html) {
    return "<" + name + (css_class.empty() ? "" : " class=\"" + css_class + "\"") + ">" + html + "</" + name +
           ">";
}

/// The same, unless there is nothing to put in.
std::string element_if(const std::string& name, const std::string& css_class, const std::string& html) {
    return html.empty() ? "" : element(name, css_class, html);
}

std::string cell_class(const Column& column) {
    return column.is_numeric ? " class=\"number\"" : "";
}

std::string row(const Table& table, const Row& cells) {
    std::string out = "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += "<td" + cell_class(table.columns[i]) + "><span class=\"label\">" + table.columns[i].title +
               "</span><div>" + cells[i] + "</div></td>";
    return out + "</tr>";
}

}  // namespace

std::string begin_page(const Opening& opening) {
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + opening.language +
           "\" dir=\"" + opening.direction +
           "\"><head><meta charset=\"utf-8\"/>"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; img-src data:\"/>"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
           "<meta name=\"color-scheme\" content=\"light dark\"/><title>" +
           opening.title + "</title><style>" + page_style() + "</style></head>\n<body><main>\n";
}

std::string end_page() {
    return "</main></body></html>\n";
}

std::string header(const std::string& kind, const std::string& title) {
    return "<header>" + element("p", "kind", kind) + element("h1", "", title) + "</header>\n";
}

std::string begin_section(const std::string& title, const std::string& explanation) {
    return "<section>" + element("h2", "", title) + element_if("p", "explanation", explanation) + "\n";
}

std::string end_section() {
    return "</section>\n";
}

std::string paragraph(const std::string& html) {
    return element("p", "", html) + "\n";
}

std::string notice(const std::string& html) {
    return element("p", "notice", html) + "\n";
}

std::string tiles(const std::vector<Tile>& tiles) {
    std::string out = "<div class=\"tiles\">";
    for (const auto& tile : tiles)
        out += "<div class=\"tile\"><div class=\"edge\" style=\"--light:" + std::string{tile.tone.light} +
               ";--dark:" + std::string{tile.tone.dark} + "\"></div>" + element("h3", "", tile.title) +
               element("p", "figure", tile.value) + element("p", "meaning", tile.meaning) + "</div>";
    return out + "</div>\n";
}

std::string time_line(const std::vector<Moment>& moments) {
    std::string out = "<ol class=\"life\">";
    for (const auto& moment : moments)
        out += "<li" + std::string{moment.is_reached ? "" : " class=\"ahead\""} + ">" +
               element("h3", "", moment.title) + element("p", "time", moment.time) +
               element_if("p", "since", moment.since) + element("p", "meaning", moment.meaning) + "</li>";
    return out + "</ol>\n";
}

std::string table(const Table& table) {
    std::string out = "<table><thead><tr>";
    for (const auto& column : table.columns)
        out += "<th scope=\"col\"" + cell_class(column) + " style=\"width:" + std::to_string(column.percent) +
               "%\">" + column.title + "</th>";
    out += "</tr></thead><tbody>";
    for (const auto& cells : table.rows)
        out += row(table, cells);
    out += "</tbody>";
    if (table.total)
        out += "<tfoot>" + row(table, *table.total) + "</tfoot>";
    return out + "</table>\n";
}

std::string facts(const std::vector<Fact>& facts) {
    std::string out = "<dl>";
    for (const auto& fact : facts)
        out += "<div>" + element("dt", "", fact.name) +
               element("dd", "", fact.value + element_if("p", "meaning", fact.meaning)) + "</div>";
    return out + "</dl>\n";
}

std::string begin_charts() {
    return "<div class=\"charts\">";
}

std::string end_charts() {
    return "</div>\n";
}

std::string chart(const std::string& title, const std::string& explanation, const std::string& svg) {
    return "<figure>" + element("h3", "", title) + element("p", "meaning", explanation) + svg + "</figure>";
}

}  // namespace studio::report::browser
