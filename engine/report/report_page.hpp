// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>

namespace studio::report {

/// A report of an event as a page for people who build no chains. Whatever the report says, the page holds
/// no script and no link, and all of a stranger's text in it is text.
api::ReportPage write_report_page(const api::EventReport& report, const api::ReportWords& words,
                                  api::ReportForm form);

}  // namespace studio::report
