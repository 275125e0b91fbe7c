// SPDX-License-Identifier: GPL-3.0-or-later
#include <malloc.h>

#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <ending/archive_layout.hpp>
#include <ending/archived_claims.hpp>
#include <l1/l1_rules.hpp>
#include <nlohmann/json.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>
#include <spec/design.hpp>
#include <store/disk.hpp>
#include <store/scratch_folder.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

/// EngineImpl: what is left of dissolved rollups.
namespace studio::api_impl {
namespace {

namespace fs = std::filesystem;
using ending::layout::kDesign;
using ending::layout::kLife;

constexpr const char* kUnpacked = "unpacked";
constexpr const char* kChain = "chain";

archive::ProgressWatch watch_of(const api::Engine::ShareWatch& watch) {
    return [&watch](const archive::Progress& progress) {
        return !watch || watch(progress.all == 0
                                   ? 0
                                   : static_cast<double>(progress.done) / static_cast<double>(progress.all));
    };
}

Result<api::RollupSpec> read_archived_design(const fs::path& unpacked) {
    STUDIO_TRY(text, store::read_file(unpacked / kDesign, ending::layout::kMostSmallBytes));
    api::RollupSpec spec;
    for (const auto& problem :
         spec::read_design({reinterpret_cast<const char*>(text.data()), text.size()}, spec))
        return fail(errors::kArchiveDesign, {problem.what.english()});
    return spec;
}

Result<ending::ArchivedLife> read_archived_life(const fs::path& folder) {
    STUDIO_TRY(text, store::read_file(folder / kLife, ending::layout::kMostSmallBytes));
    return ending::read_life_json({reinterpret_cast<const char*>(text.data()), text.size()});
}

bool is_l1_of(const L1ToRead& l1, const op::RollupConfig& config) {
    const auto block = (*l1).l1_block(config.l1_genesis.number);
    return block && *block && (*block)->hash == config.l1_genesis.hash;
}

api::ArchiveCheck check_of(const archive::SignedManifest& archive, const ending::Restored& restored) {
    const auto standing = standing_of(archive);
    const auto& rollup = archive.manifest.rollup;
    api::ArchiveCheck check;
    check.name = rollup.name;
    check.hash = standing.hash;
    check.organiser = standing.organiser;
    check.l1_blocks = restored.l1_blocks;
    check.l2_blocks = restored.l2_blocks;
    check.l2_transactions = restored.l2_transactions;
    check.forced_blocks = restored.forced_blocks;
    check.last_block_hash = codec::to_hex(rollup.last_block_hash);
    check.state_root = codec::to_hex(rollup.state_root);
    check.output_root = codec::to_hex(restored.output_root);
    check.last_l1_block = restored.life.last_l1.number;
    check.last_l1_hash = codec::to_hex(restored.life.last_l1.hash);
    return check;
}

/// The computed chain becomes that of the run, twice: the sequencer's copy and the verifier's.
Result<void> install(const fs::path& scratch, const fs::path& run_folder) {
    std::error_code error;
    fs::copy(scratch / kChain, run_folder, fs::copy_options::recursive, error);
    if (!error)
        fs::rename(scratch / kChain, run_folder / "verifier", error);
    for (const auto& entry : fs::directory_iterator{scratch / kUnpacked, error})
        if (const auto name = entry.path().filename();
            !error && name != ending::layout::kExcerpt && name != ending::layout::kAllocs && name != kDesign)
            fs::rename(entry.path(), run_folder / name, error);
    return error ? fail(store::system_error(run_folder, error.value())) : Result<void>{};
}

}  // namespace

api::Outcome<api::Done> EngineImpl::dissolve(api::RunId run) {
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
    STUDIO_CHECK(store::make_folder(scratch.path()));
    STUDIO_TRY(archive, archive::extract(path, scratch.path() / kUnpacked, watch_of(watch)));
    auto standing = standing_of(archive);
    standing.is_foreign = true;
    {
        const std::lock_guard lock{mutex_};
        for (const auto& [id, run] : runs_)
            if (run.snapshot.archive && run.snapshot.archive->hash == standing.hash)
                return id;
    }
    STUDIO_TRY(spec, read_archived_design(scratch.path() / kUnpacked));
    for (const auto& problem : validate(spec).problems)
        if (problem.severity == api::Severity::error)
            return fail(errors::kArchiveDesign, {problem.what.english()});
    std::error_code error;
    fs::copy_file(path, scratch.path() / "copy", error);
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
    STUDIO_CHECK(install(scratch.path(), folder));
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

Result<api::ArchiveCheck> EngineImpl::compute_archive(const fs::path& path, const fs::path& run_folder,
                                                      const fs::path& scratch,
                                                      const ShareWatch& watch) const {
    const auto started_ns = clock_.monotonic_ns();
    STUDIO_CHECK(store::make_folder(scratch));
    STUDIO_TRY(archive, archive::extract(path, scratch / kUnpacked));
    STUDIO_TRY(spec, read_archived_design(scratch / kUnpacked));
    for (const auto& problem : validate(spec).problems)
        if (problem.severity == api::Severity::error)
            return fail(errors::kArchiveDesign, {problem.what.english()});
    STUDIO_TRY(l1, l1_to_read(run_folder, 0));
    ending::RestorationTerms terms{scratch / kUnpacked,
                                   std::move(spec),
                                   archive.manifest.rollup,
                                   l1::l1_schedule(archive.manifest.rollup.l1_chain_id, l1::kBpo2),
                                   {},
                                   context_.disk,
                                   clock_};
    if (l1)
        terms.l1_hash = [&l1](const op::RollupConfig& config, std::uint64_t number) -> std::optional<Hash32> {
            const auto block = is_l1_of(*l1, config) ? (**l1).l1_block(number) : chain::SealedBlockPtr{};
            return block && *block ? std::optional{(*block)->hash} : std::nullopt;
        };
    STUDIO_TRY(restored, ending::restore(terms, scratch / kChain, watch_of(watch)));
    auto check = check_of(archive, restored);
    STUDIO_TRY(is_known, compare_with_l1(l1 ? &*l1 : nullptr, restored, archive));
    check.is_l1_known = is_known;
    check.path = path.string();
    check.seconds = static_cast<double>(clock_.monotonic_ns() - started_ns) / 1e9;
    return check;
}

Result<bool> EngineImpl::compare_with_l1(const L1ToRead* l1, const ending::Restored& restored,
                                         const archive::SignedManifest& archive) const {
    if (l1 == nullptr || !is_l1_of(*l1, restored.config))
        return false;
    const settling::ContractReader life{**l1, settling::life_contract(), restored.life.life};
    STUDIO_TRY(named, life.hash("archive"));
    if (named != archive.archive_hash)
        return fail(errors::kOtherArchiveOnL1, {codec::to_hex(named)});
    STUDIO_TRY(organiser, life.address("owner"));
    if (organiser != archive.manifest.organiser)
        return fail(errors::kOtherOrganiserOnL1, {crypto::checksum_address(archive.manifest.organiser),
                                                  crypto::checksum_address(organiser)});
    return true;
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

/// That of the run whose archive it is; a simulated one has its L1 there. Empty: it is none of them.
fs::path EngineImpl::folder_of_archive(const fs::path& path) const {
    const std::lock_guard lock{mutex_};
    std::error_code ignored;
    for (const auto& [id, run] : runs_)
        if (run.snapshot.archive && fs::equivalent(run.snapshot.archive->path, path, ignored))
            return workspace_->run_folder(id);
    return {};
}

api::Outcome<api::ArchiveCheck> EngineImpl::verify_archive(const std::string& path,
                                                           const ShareWatch& watch) const {
    const std::lock_guard one_at_a_time{archiving_};
    const store::ScratchFolder scratch{workspace_->folder() / "verification"};
    auto check = compute_archive(path, folder_of_archive(path), scratch.path(), watch);
    if (!check)
        return failure_of(check.error());
    return std::move(*check);
}

api::Outcome<std::vector<api::ClaimCall>> EngineImpl::archived_claim(api::RunId run,
                                                                     const std::string& holder) const {
    auto calls = claim_from_archive(run, holder);
    if (!calls)
        return failure_of(calls.error());
    return std::move(*calls);
}

Result<std::vector<api::ClaimCall>> EngineImpl::claim_from_archive(api::RunId run,
                                                                   const std::string& holder) const {
    const auto address = crypto::parse_address(holder);
    if (!address)
        return fail(errors::kBadHolder, {holder});
    STUDIO_TRY(session, session_to_read(run));
    STUDIO_TRY(life, read_archived_life(session->settings().folder));
    STUDIO_TRY(claim, ending::claim_of(session->rollup(), life, *address));
    std::vector<api::ClaimCall> calls;
    const auto to = crypto::checksum_address(life.claims);
    for (const auto& proof : claim.proofs)
        calls.push_back({to, codec::to_hex(proof), true});
    for (const auto& call : claim.claims)
        calls.push_back({to, codec::to_hex(call), false});
    return calls;
}

}  // namespace studio::api_impl
