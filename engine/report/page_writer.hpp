// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <string>
#include <vector>

#include "chart_svg.hpp"
#include "page_blocks.hpp"
#include "page_words.hpp"
#include "sheet_blocks.hpp"

namespace studio::report {

/// Writes a page block by block, in either form. All texts are HTML, as PageWords makes it.
class PageWriter {
public:
    PageWriter(const api::ReportWords& words, api::ReportForm form);

    const PageWords& words() const { return words_; }

    /// `title` is HTML, `plain_title` the same for the window's title.
    void begin(const std::string& kind, const std::string& title, const std::string& plain_title);
    void begin_section(const std::string& title, const std::string& explanation);
    /// On paper the next section begins on a new sheet.
    void begin_sheet();
    void end_section();
    void paragraph(const std::string& html);
    void notice(const std::string& html);
    void tiles(const std::vector<Tile>& tiles);
    void time_line(const std::vector<Moment>& moments);
    void table(const Table& table);
    void facts(const std::vector<Fact>& facts);
    /// Charts stand between begin_charts and end_charts, and have the same marks. Without samples there is
    /// none, and words say so.
    void begin_charts(std::vector<std::int64_t> marks_ms);
    void chart(Chart chart, const std::string& explanation);
    void end_charts();

    api::ReportPage finish();

private:
    bool is_browser() const { return words_.form() == api::ReportForm::browser; }

    PageWords words_;
    sheets::SheetBlocks sheets_;
    api::ReportPage page_;
    bool begins_sheet_ = false;
    std::vector<std::int64_t> marks_ms_;
};

}  // namespace studio::report
