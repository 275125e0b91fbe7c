// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_writer.hpp"

#include <base/message.hpp>
#include <utility>

#include "browser_blocks.hpp"
#include "html_text.hpp"

namespace studio::report {

PageWriter::PageWriter(const api::ReportWords& words, api::ReportForm form)
    : words_{words, form}, sheets_{words.is_right_to_left} {}

void PageWriter::begin(const std::string& kind, const std::string& title, const std::string& plain_title) {
    const auto language = escape_html(words_.words().language);
    const auto window_title = escape_html(plain_title);
    if (is_browser()) {
        page_.html =
            browser::begin_page({language, words_.words().is_right_to_left ? "rtl" : "ltr", window_title});
        page_.html += browser::header(kind, title);
    } else {
        page_.html = sheets_.begin_page(language, window_title) + sheets_.header(kind, title);
    }
}

void PageWriter::begin_section(const std::string& title, const std::string& explanation) {
    page_.html += is_browser() ? browser::begin_section(title, explanation)
                               : sheets_.begin_section(title, explanation, begins_sheet_);
    begins_sheet_ = false;
}

void PageWriter::begin_sheet() {
    begins_sheet_ = true;
}

void PageWriter::end_section() {
    page_.html += is_browser() ? browser::end_section() : "";
}

void PageWriter::paragraph(const std::string& html) {
    page_.html += is_browser() ? browser::paragraph(html) : sheets_.paragraph(html);
}

void PageWriter::notice(const std::string& html) {
    page_.html += is_browser() ? browser::notice(html) : sheets_.notice(html);
}

void PageWriter::tiles(const std::vector<Tile>& tiles) {
    page_.html += is_browser() ? browser::tiles(tiles) : sheets_.tiles(tiles);
}

void PageWriter::time_line(const std::vector<Moment>& moments) {
    page_.html += is_browser() ? browser::time_line(moments) : sheets_.time_line(moments);
}

void PageWriter::table(const Table& table) {
    page_.html += is_browser() ? browser::table(table) : sheets_.table(table);
}

void PageWriter::facts(const std::vector<Fact>& facts) {
    page_.html += is_browser() ? browser::facts(facts) : sheets_.facts(facts);
}

void PageWriter::begin_charts(std::vector<std::int64_t> marks_ms) {
    marks_ms_ = std::move(marks_ms);
    page_.html += is_browser() ? browser::begin_charts() : "";
}

void PageWriter::end_charts() {
    page_.html += is_browser() ? browser::end_charts() : "";
}

void PageWriter::chart(Chart chart, const std::string& explanation) {
    chart.marks_ms = marks_ms_;
    const auto title = escape_html(chart.title);
    auto svg = chart_svg(chart);
    const auto below =
        svg.empty() ? words_.say(STUDIO_TEXT("engine", "Nothing of this was measured.")) : explanation;
    if (is_browser()) {
        page_.html += browser::chart(title, below, svg);
    } else if (svg.empty()) {
        page_.html += sheets_.no_chart(title, below);
    } else {
        page_.html += sheets_.chart(title, below, page_.charts.size());
        page_.charts.push_back(std::move(svg));
    }
}

api::ReportPage PageWriter::finish() {
    page_.html += is_browser() ? browser::end_page() : sheets_.end_page();
    return std::move(page_);
}

}  // namespace studio::report
