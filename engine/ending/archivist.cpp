// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivist.hpp"

#include <archive/l1_excerpt.hpp>
#include <op/allocs_json.hpp>
#include <report/report_json.hpp>
#include <report/report_page.hpp>
#include <rollup/rollup_errors.hpp>
#include <rollup/run_folder.hpp>
#include <store/disk.hpp>
#include <store/scratch_folder.hpp>

#include "archive_contents.hpp"
#include "archive_layout.hpp"
#include "ending_errors.hpp"

namespace studio::ending {
namespace {

BytesView view_of(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace

Result<archive::SignedManifest> Archivist::archive(const settling::Life& life) {
    const auto path = terms_.folder / layout::kArchive;
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return make(life);
    // It appeared in one piece, but what went wrong with the disk since then is not known.
    auto there = archive::read_manifest(path);
    if (there && there->manifest.rollup.state_root == life.state_root)
        return there;
    std::filesystem::remove(path, ignored);
    return make(life);
}

Result<archive::SignedManifest> Archivist::make(const settling::Life& life) {
    const store::ScratchFolder work{terms_.folder / "archiving"};
    STUDIO_CHECK(store::make_folder(work.path()));
    STUDIO_TRY(archived, write_excerpt(life, work.path()));
    STUDIO_CHECK(write_files(archived, work.path()));
    STUDIO_TRY(rollup, subject(life));
    archive::ArchiveContents contents{std::move(rollup), {}};
    for (const auto& name : made_files(terms_.rollup.l1()->verifier().genesis().list != nullptr))
        contents.files.push_back({name, work.path() / name});
    for (const auto& name : terms_.rollup.availability().reader_files())
        contents.files.push_back({name, terms_.folder / name});
    const auto& organiser = *terms_.rollup.l1()->terms().owner_key;
    const auto path = terms_.folder / layout::kArchive;
    STUDIO_CHECK(
        archive::write_archive(path, contents, organiser, [this](const auto&) { return goes_on(); }));
    return archive::read_manifest(path);
}

Result<ArchivedLife> Archivist::write_excerpt(const settling::Life& life,
                                              const std::filesystem::path& folder) {
    const auto& terms = terms_.rollup.l1()->terms();
    const auto& contracts = *terms.life;
    // The L1 block with which the rollup's last block was known: nothing after it says more.
    const auto last = terms_.rollup.l1()->verifier().final_l1().number;
    STUDIO_TRY(assets, settling::read_claim_assets(*terms.l1, contracts.claims));
    STUDIO_TRY(written, archive::write_l1_excerpt(
                            *terms.l1, {terms.config, last, terms_.rollup.availability().committed()},
                            folder / layout::kExcerpt, [this](const auto& blocks) {
                                done_ = blocks.done;
                                all_ = blocks.all;
                                return goes_on();
                            }));
    return ArchivedLife{contracts.life,   contracts.claims, life.settled_at,
                        life.final_block, written,          std::move(assets)};
}

Result<void> Archivist::write_files(const ArchivedLife& life, const std::filesystem::path& folder) const {
    const auto& link = *terms_.rollup.l1();
    STUDIO_CHECK(store::write_file_atomically(folder / layout::kDesign, view_of(terms_.design)));
    STUDIO_CHECK(store::write_file_atomically(folder / layout::kConfig,
                                              view_of(op::write_rollup_json(link.terms().config))));
    const auto& genesis = link.verifier().genesis();
    STUDIO_CHECK(store::write_file_atomically(folder / layout::kAllocs,
                                              view_of(op::write_allocs_json(genesis.accounts))));
    if (genesis.list)
        STUDIO_CHECK(store::write_file_atomically(folder / layout::kAccountList, genesis.list->encoded()));
    STUDIO_CHECK(store::write_file_atomically(folder / layout::kLife, view_of(write_life_json(life))));
    STUDIO_TRY(event, terms_.report());
    STUDIO_CHECK(
        store::write_file_atomically(folder / layout::kReport, view_of(report::write_report_json(event))));
    const auto page = report::write_report_page(event, {}, api::ReportForm::browser);
    return store::write_file_atomically(folder / layout::kReportPage, view_of(page.html));
}

Result<archive::ArchivedRollup> Archivist::subject(const settling::Life& life) const {
    STUDIO_TRY(last, terms_.rollup.store().summary(life.final_block));
    if (!last)
        return fail(rollup::errors::kNoBlock, {std::to_string(life.final_block)});
    const auto& config = terms_.rollup.l1()->terms().config;
    archive::ArchivedRollup subject;
    subject.name = terms_.rollup.spec().name;
    subject.chain_id = config.l2_chain_id;
    subject.l1_chain_id = config.l1_chain_id;
    subject.genesis_hash = config.l2_genesis.hash;
    subject.last_block = life.final_block;
    subject.last_block_hash = last->hash;
    subject.state_root = life.state_root;
    subject.created_s = static_cast<std::uint64_t>(terms_.clock.wall_ms() / 1000);
    return subject;
}

bool Archivist::goes_on() const {
    const auto phase = terms_.rollup.phase();
    return phase == rollup::Phase::running || phase == rollup::Phase::paused;
}

}  // namespace studio::ending
