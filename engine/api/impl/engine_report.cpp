// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive/archive_file.hpp>
#include <ending/archive_layout.hpp>
#include <report/merged_report.hpp>
#include <report/report_json.hpp>
#include <report/report_page.hpp>
#include <store/disk.hpp>
#include <store/scratch_folder.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "archive_work.hpp"
#include "engine_impl.hpp"

/// EngineImpl: reports of events.
namespace studio::api_impl {

namespace fs = std::filesystem;

api::Outcome<api::EventReport> EngineImpl::event_report(api::RunId run) const {
    std::vector<api::EventReport> shards;
    for (const auto shard : event_of(run)) {
        auto report = report_of(shard);
        if (!report)
            return failure_of(report.error());
        shards.push_back(std::move(*report));
    }
    return report::merged_report(shards);
}

Result<api::EventReport> EngineImpl::report_of(api::RunId run) const {
    const auto now = snapshot(run);
    if (!now)
        return fail(errors::kNoSuchRun);
    if (now->archive)
        return read_archived_report(now->archive->path);
    const auto session = live_session(run);
    if (!session)
        return fail(errors::kRunNotLive);
    return session->event_report();
}

api::Outcome<api::EventReport> EngineImpl::archived_report(const std::string& path) const {
    auto report = read_archived_report(path);
    if (!report)
        return failure_of(report.error());
    return std::move(*report);
}

Result<api::EventReport> EngineImpl::read_archived_report(const fs::path& path) const {
    const std::lock_guard one_at_a_time{archiving_};
    const store::ScratchFolder scratch{workspace_->folder() / "reading"};
    STUDIO_TRY(archive, unpack(path, scratch.path(), context_.disk));
    static_cast<void>(archive);
    const auto file = scratch.path() / kUnpacked / ending::layout::kReport;
    std::error_code missing;
    if (!fs::exists(file, missing))
        return fail(errors::kNoReport);
    STUDIO_TRY(text, store::read_file(file, ending::layout::kMostSmallBytes));
    return report::read_report_json({reinterpret_cast<const char*>(text.data()), text.size()});
}

api::ReportPage EngineImpl::report_page(const api::EventReport& report, const api::ReportWords& words,
                                        api::ReportForm form) const {
    return report::write_report_page(report, words, form);
}

}  // namespace studio::api_impl
