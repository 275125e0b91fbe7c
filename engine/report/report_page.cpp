// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_page.hpp"

#include "page_sections.hpp"

namespace studio::report {

api::ReportPage write_report_page(const api::EventReport& report, const api::ReportWords& words,
                                  api::ReportForm form) {
    PageWriter page{words, form};
    write_heading(page, report);
    write_life(page, report);
    write_glance(page, report);
    page.begin_sheet();
    write_charts(page, report);
    page.begin_sheet();
    write_growth(page, report);
    page.begin_sheet();
    write_costs(page, report);
    write_payments(page, report);
    page.begin_sheet();
    write_proof(page, report);
    write_design(page, report);
    write_reach(page, report);
    return page.finish();
}

}  // namespace studio::report
