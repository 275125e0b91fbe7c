// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <report/report_json.hpp>
#include <report/report_page.hpp>

/// A report that is read can be written and read again, and a page can be made of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace studio;
    const auto report = report::read_report_json({reinterpret_cast<const char*>(data), size});
    if (!report)
        return 0;
    const auto written = report::write_report_json(*report);
    const auto again = report::read_report_json(written);
    STUDIO_ASSERT(again && report::write_report_json(*again) == written);
    for (const auto form : {api::ReportForm::browser, api::ReportForm::sheets})
        STUDIO_ASSERT(!report::write_report_page(*report, {}, form).html.empty());
    return 0;
}
