// SPDX-License-Identifier: GPL-3.0-or-later
#include <malloc.h>

#include <codec/hex.hpp>
#include <ending/archive_contents.hpp>
#include <ending/archive_layout.hpp>
#include <nlohmann/json.hpp>
#include <spec/design.hpp>
#include <store/disk.hpp>
#include <store/scratch_folder.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "archive_work.hpp"
#include "engine_impl.hpp"

/// EngineImpl: what is left of dissolved rollups.
namespace studio::api_impl {
namespace {

namespace fs = std::filesystem;

/// The computed chain becomes that of the run, twice: the sequencer's copy and the verifier's. Nothing else
/// of the archive comes there but the files that are named.
Result<void> install(const fs::path& scratch, const fs::path& run_folder,
                     const std::vector<std::string>& files) {
    std::error_code error;
    fs::copy(scratch / kChain, run_folder, fs::copy_options::recursive, error);
    if (!error)
        fs::rename(scratch / kChain, run_folder / "verifier", error);
    for (auto name = files.begin(); !error && name != files.end(); ++name) {
        fs::create_directories((run_folder / *name).parent_path(), error);
        if (!error)
            fs::rename(scratch / kUnpacked / *name, run_folder / *name, error);
    }
    return error ? fail(store::system_error(run_folder, error.value())) : Result<void>{};
}

}  // namespace

api::Outcome<api::Done> EngineImpl::dissolve_one(api::RunId run) {
    const auto session = live_session(run);
    if (!session)
        return failure(errors::kRunNotLive);
    const auto ending = session->ending();
    if (!ending)
        return failure_of(ending.error());
    if (const auto asked = (*ending)->dissolve(); !asked)
        return failure_of(asked.error());
    return api::Done{};
}

void EngineImpl::put_away(api::RunId id, api::ArchiveStanding standing) {
    const auto folder = workspace_->run_folder(id);
    standing.path = archive_path(folder).string();
    std::error_code missing;
    const auto bytes = fs::file_size(standing.path, missing);
    standing.bytes = missing ? 0 : bytes;
    // Whoever is killed meanwhile goes on with it when the workspace is opened.
    if (const auto kept = set_archive(id, standing); !kept)
        return report(id, kept.error());
    standing.freed_bytes = keep_archive_alone(folder);
#ifdef __GLIBC__
    malloc_trim(0);  // else what it used stays with the program, for whatever comes next
#endif
    if (const auto kept = set_archive(id, standing); !kept)
        report(id, kept.error());
    events_.add(id, clock_.wall_ms(),
                {api::EventKind::lifecycle,
                 api::Layer::lifecycle,
                 {STUDIO_TEXT("engine",
                              "Dissolved: %1 kB of files gave way to an archive of %2 kB, whose hash stands "
                              "on L1."),
                  {std::to_string((standing.freed_bytes + 1023) / 1024),
                   std::to_string((standing.bytes + 1023) / 1024)}},
                 {},
                 {},
                 {}});
}

Result<void> EngineImpl::set_archive(api::RunId id, const api::ArchiveStanding& standing) {
    store::RunRecord record;
    {
        const std::lock_guard lock{mutex_};
        auto& run = runs_.at(id);
        auto details = nlohmann::json::parse(run.record.details_json, nullptr, false);
        details["archive"] = write_archive_record(standing);
        run.record.details_json = details.dump();
        run.snapshot.archive = standing;
        if (run.snapshot.life)
            run.snapshot.life->waits_for = {};  // what it waited for has come
        record = run.record;
    }
    return workspace_->update_run(record);
}

api::Outcome<api::RunId> EngineImpl::import_archive(const std::string& path, const ShareWatch& watch) {
    const std::lock_guard one_at_a_time{archiving_};
    auto taken = take_archive(path, watch);
    if (!taken)
        return failure_of(taken.error());
    return *taken;
}

Result<api::RunId> EngineImpl::take_archive(const std::string& path, const ShareWatch& watch) {
    const store::ScratchFolder scratch{workspace_->folder() / "importing"};
    STUDIO_TRY(archive, unpack(path, scratch.path(), context_.disk, watch_of(watch)));
    auto standing = standing_of(archive);
    standing.is_foreign = true;
    {
        const std::lock_guard lock{mutex_};
        for (const auto& [id, run] : runs_)
            if (run.snapshot.archive && run.snapshot.archive->hash == standing.hash)
                return id;
    }
    STUDIO_TRY(spec, usable_design(scratch.path() / kUnpacked));
    STUDIO_CHECK(ending::check_contents(archive.manifest, spec));
    std::error_code error;
    const auto bytes = fs::file_size(path, error);
    if (!error) {
        STUDIO_CHECK(check_room(scratch.path(), bytes, limits_of_a_look(context_.disk)));
        fs::copy_file(path, scratch.path() / "copy", error);
    }
    if (error)
        return fail(store::system_error(path, error.value()));
    STUDIO_CHECK(store::sync_file(scratch.path() / "copy"));

    const auto& rollup = archive.manifest.rollup;
    store::RunRecord record;
    record.name = rollup.name;
    record.spec_json = spec::write_design(spec);
    record.chain_id = rollup.chain_id;
    record.state = "stopped";
    record.started_ms = standing.made_ms;
    record.ended_ms = standing.made_ms;
    record.head_number = rollup.last_block;
    record.head_hash = codec::to_hex(rollup.last_block_hash);
    record.state_root = codec::to_hex(rollup.state_root);
    record.details_json = nlohmann::json{{"archive", write_archive_record(standing)}}.dump();
    STUDIO_TRY(id, workspace_->insert_run(record));
    record.id = id;
    const auto folder = workspace_->run_folder(id);
    STUDIO_CHECK(store::make_folder(folder));
    fs::rename(scratch.path() / "copy", archive_path(folder), error);
    if (error)
        return fail(store::system_error(folder, error.value()));
    store::sync_folder(folder);
    remember_archive(std::move(record));
    return id;
}

api::Outcome<api::ArchiveCheck> EngineImpl::open_archive(api::RunId run, const ShareWatch& watch) {
    const std::lock_guard one_at_a_time{archiving_};
    auto check = restore_run(run, watch);
    if (!check)
        return failure_of(check.error());
    return std::move(*check);
}

Result<api::ArchiveStanding> EngineImpl::archive_of(api::RunId id) {
    SessionPtr reader;  // closed outside the lock
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    if (found == runs_.end())
        return fail(errors::kNoSuchRun);
    auto& run = found->second;
    if (run.live)
        return fail(errors::kRunIsLive);
    if (!run.snapshot.archive)
        return fail(errors::kNotDissolved);
    reader = std::move(run.session);
    std::erase(readers_, id);
    return *run.snapshot.archive;
}

Result<api::ArchiveCheck> EngineImpl::restore_run(api::RunId id, const ShareWatch& watch) {
    STUDIO_TRY(standing, archive_of(id));
    const auto folder = workspace_->run_folder(id);
    standing.is_open = false;
    STUDIO_CHECK(set_archive(id, standing));
    keep_archive_alone(folder);
    const store::ScratchFolder scratch{folder / "opening"};
    STUDIO_TRY(computed, compute_archive(standing.path, folder, scratch.path(), watch));
    STUDIO_TRY(spec, read_archived_design(scratch.path() / kUnpacked));
    if (spec.genesis_list)
        STUDIO_CHECK(
            lists_.take(*spec.genesis_list, scratch.path() / kUnpacked / ending::layout::kAccountList));
    STUDIO_CHECK(
        check_room(folder, store::folder_bytes(scratch.path() / kChain), limits_of_a_look(context_.disk)));
    STUDIO_TRY(files, ending::files_of_run(spec));
    STUDIO_CHECK(install(scratch.path(), folder, files));
    if (standing.is_foreign) {
        const std::lock_guard lock{mutex_};
        auto& run = runs_.at(id);
        // Each block begins with one that nobody sent, the L1 attributes.
        run.record.transactions = run.snapshot.transactions = computed.l2_transactions - computed.l2_blocks;
    }
    standing.is_open = true;
    STUDIO_CHECK(set_archive(id, standing));
    return std::move(computed);
}

api::Outcome<api::Done> EngineImpl::close_archive(api::RunId run) {
    const std::lock_guard one_at_a_time{archiving_};
    auto standing = archive_of(run);
    if (!standing)
        return failure_of(standing.error());
    standing->is_open = false;
    if (const auto kept = set_archive(run, *standing); !kept)
        return failure_of(kept.error());
    keep_archive_alone(workspace_->run_folder(run));
    return api::Done{};
}

}  // namespace studio::api_impl
