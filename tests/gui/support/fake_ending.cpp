// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.hpp"
#include "sample_life.hpp"

/// FakeEngine: the end of an ephemeral rollup.
namespace studio::gui_test {

using api::Done;
using api::Outcome;
using api::RunId;

Outcome<Done> FakeEngine::end_life(RunId run) {
    dawdle();
    note("end_life " + std::to_string(run));
    if (failure)
        return *failure;
    return Done{};
}

Outcome<Done> FakeEngine::pay_claims(RunId run, const std::vector<std::string>& holders) {
    auto call = "pay_claims " + std::to_string(run);
    dawdle();
    for (const auto& holder : holders)
        call += " " + holder;
    note(call);
    if (failure)
        return *failure;
    return Done{};
}

Outcome<api::Page<api::ClaimRow>> FakeEngine::claims(RunId run, const std::string& find,
                                                     const std::string& cursor, std::size_t limit) const {
    dawdle();
    note("claims " + std::to_string(run) + " '" + find + "' from '" + cursor + "'");
    const std::lock_guard lock(mutex_);
    if (failure)
        return *failure;
    api::Page<api::ClaimRow> page;
    for (std::size_t i = cursor.empty() ? 0 : std::stoul(cursor); i < claim_list.size(); ++i) {
        const auto& row = claim_list[i];
        if (row.holder.find(find) == std::string::npos && row.name.find(find) == std::string::npos)
            continue;
        if (page.rows.size() == limit) {
            page.next = std::to_string(i);
            break;
        }
        page.rows.push_back(row);
    }
    return page;
}

Outcome<std::vector<api::ClaimAsset>> FakeEngine::claim_assets(RunId) const {
    const std::lock_guard lock(mutex_);
    if (failure)
        return *failure;
    return claim_asset_list;
}

Outcome<Done> FakeEngine::dissolve(RunId run) {
    dawdle();
    note("dissolve " + std::to_string(run));
    if (failure)
        return *failure;
    return Done{};
}

Outcome<RunId> FakeEngine::import_archive(const std::string& path, const ShareWatch&) {
    dawdle();
    note("import_archive " + path);
    const std::lock_guard lock(mutex_);
    if (failure)
        return *failure;
    run_list.insert(run_list.begin(), put_away_run(9));
    run_list.front().archive->is_foreign = true;
    return RunId{9};
}

Outcome<api::RehearsalReport> FakeEngine::rehearse(const api::RollupSpec& spec,
                                                   const api::RehearsalOptions& options,
                                                   const ShareWatch& watch) {
    note("rehearse " + spec.name);
    while (is_opening_slow && watch(0.4))
        dawdle();
    if (is_opening_slow) {
        note("rehearse ended");
        return api::Failure{"rehearsal.cancelled", {"It was stopped as asked.", {}}};
    }
    const std::lock_guard lock(mutex_);
    rehearsed_with = options;
    if (failure)
        return *failure;
    return rehearsal;
}

Outcome<api::ArchiveCheck> FakeEngine::open_archive(RunId run, const ShareWatch& watch) {
    note("open_archive " + std::to_string(run));
    while (is_opening_slow && watch(0.4))
        dawdle();
    if (is_opening_slow) {
        note("open_archive ended");
        return api::Failure{"archive.cancelled", {"It was stopped as asked.", {}}};
    }
    const std::lock_guard lock(mutex_);
    if (failure)
        return *failure;
    for (auto& one : run_list)
        if (one.id == run && one.archive)
            one.archive->is_open = true;
    return archive_check;
}

Outcome<Done> FakeEngine::close_archive(RunId run) {
    note("close_archive " + std::to_string(run));
    const std::lock_guard lock(mutex_);
    for (auto& one : run_list)
        if (one.id == run && one.archive)
            one.archive->is_open = false;
    return Done{};
}

api::Outcome<api::EventReport> FakeEngine::event_report(api::RunId run) const {
    note("event_report " + std::to_string(run));
    if (failure)
        return *failure;
    return report;
}

api::ReportPage FakeEngine::report_page(const api::EventReport&, const api::ReportWords& words,
                                        api::ReportForm form) const {
    note(std::string{"report_page "} + (form == api::ReportForm::browser ? "browser " : "sheets ") +
         words.language);
    return written_page;
}

}  // namespace studio::gui_test
