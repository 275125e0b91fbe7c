// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <ending/archive_contents.hpp>
#include <ending/archive_layout.hpp>
#include <ending/archived_claims.hpp>
#include <l1/l1_rules.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>
#include <spec/design.hpp>
#include <spec/problem_kinds.hpp>
#include <store/disk.hpp>
#include <store/scratch_folder.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "archive_work.hpp"
#include "engine_impl.hpp"

/// EngineImpl: what archives give when they are computed, and what pays from them.
namespace studio::api_impl {
namespace {

namespace fs = std::filesystem;
using ending::layout::kLife;

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

}  // namespace

Result<api::RollupSpec> EngineImpl::usable_design(const fs::path& unpacked) const {
    STUDIO_TRY(spec, read_archived_design(unpacked));
    // Its list of accounts, if it has one, is in the archive.
    // A drain that is too short for a new event was long enough for this one, or too late to mend.
    for (const auto& problem : spec::validate(spec, prices_.ids()).problems)
        if (problem.severity == api::Severity::error && problem.id != spec::problems::kShortDrain.id)
            return fail(errors::kArchiveDesign, {problem.what.english()});
    return std::move(spec);
}

Result<api::ArchiveCheck> EngineImpl::compute_archive(const fs::path& path, const fs::path& run_folder,
                                                      const fs::path& scratch,
                                                      const ShareWatch& watch) const {
    const auto started_ns = clock_.monotonic_ns();
    STUDIO_TRY(archive, unpack(path, scratch, context_.disk));
    STUDIO_TRY(spec, usable_design(scratch / kUnpacked));
    STUDIO_CHECK(ending::check_contents(archive.manifest, spec));
    STUDIO_TRY(l1, l1_to_read(run_folder, 0));
    ending::RestorationTerms terms{scratch / kUnpacked,
                                   std::move(spec),
                                   archive.manifest.rollup,
                                   l1::l1_schedule(archive.manifest.rollup.l1_chain_id, l1::kBpo2),
                                   {},
                                   limits_of_a_look(context_.disk),
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
