// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoration.hpp"

#include <archive/archive_errors.hpp>
#include <archive/l1_excerpt.hpp>
#include <chain/predeploys.hpp>
#include <codec/hex.hpp>
#include <op/allocs_json.hpp>
#include <op/output_root.hpp>
#include <rollup/genesis.hpp>
#include <rollup/run_folder.hpp>
#include <rollup/verifier.hpp>
#include <store/disk.hpp>

#include "archive_layout.hpp"
#include "ending_errors.hpp"

namespace studio::ending {
namespace {

Result<std::string> read_text(const std::filesystem::path& path, std::size_t most_bytes) {
    STUDIO_TRY(content, store::read_file(path, most_bytes));
    return std::string{content.begin(), content.end()};
}

class Restoration {
public:
    Restoration(const RestorationTerms& terms, const archive::ProgressWatch& watch)
        : terms_{terms}, watch_{watch}, files_{terms.unpacked} {}

    Result<Restored> run(const std::filesystem::path& folder) {
        STUDIO_CHECK(read_parts());
        STUDIO_TRY(verifier, open_verifier(folder));
        STUDIO_CHECK(derive(*verifier));
        STUDIO_CHECK(check_end(*verifier));
        return std::move(out_);
    }

private:
    Result<void> read_parts() {
        STUDIO_TRY(life, read_text(terms_.unpacked / layout::kLife, layout::kMostSmallBytes));
        STUDIO_TRY(read_life, read_life_json(life));
        out_.life = std::move(read_life);
        STUDIO_TRY(config, read_text(terms_.unpacked / layout::kConfig, layout::kMostSmallBytes));
        STUDIO_TRY(read_config, op::read_rollup_json(config));
        out_.config = std::move(read_config);
        out_.config.life = out_.life.life;
        const auto& rollup = terms_.rollup;
        if (out_.config.l2_chain_id != rollup.chain_id)
            return differs("chain id", std::to_string(out_.config.l2_chain_id));
        if (out_.config.l1_chain_id != rollup.l1_chain_id)
            return differs("L1 chain id", std::to_string(out_.config.l1_chain_id));
        return {};
    }

    Result<std::unique_ptr<rollup::Verifier>> open_verifier(const std::filesystem::path& folder) {
        STUDIO_TRY(modules, rollup::compose(terms_.spec, {nullptr, &files_, 0}));
        modules_ = std::move(modules);
        const auto hash =
            terms_.l1_hash ? terms_.l1_hash(out_.config, out_.life.last_l1.number) : std::nullopt;
        STUDIO_TRY(l1, archive::L1Excerpt::open(terms_.unpacked / layout::kExcerpt,
                                                hash.value_or(out_.life.last_l1.hash)));
        l1_ = std::move(l1);
        if (const auto* rules = modules_.availability->committed())
            committed_ = l1_->committed(*rules);
        STUDIO_TRY(accounts, read_accounts());
        rollup::VerifierSettings settings;
        settings.config = out_.config;
        settings.l1_schedule = terms_.l1_schedule;
        settings.rules = modules_.execution->rules(terms_.rollup.chain_id);
        settings.genesis = rollup::l2_genesis_from(out_.config, std::move(accounts), settings.rules,
                                                   modules_.execution->initial_base_fee());
        settings.folder = folder;
        settings.disk = terms_.disk;
        settings.checks_blobs = false;  // the excerpt compares them with their hashes
        const auto& first = settings.genesis->block->hash;
        if (first != out_.config.l2_genesis.hash || first != terms_.rollup.genesis_hash)
            return differs("first block", codec::to_hex(first.view()));
        return rollup::Verifier::open(std::move(settings), *modules_.execution, *l1_, committed_.get(),
                                      terms_.stopwatch);
    }

    Result<rollup::L2Accounts> read_accounts() const {
        STUDIO_TRY(allocs, read_text(terms_.unpacked / layout::kAllocs, layout::kMostAllocsBytes));
        STUDIO_TRY(accounts, op::read_allocs_json(allocs));
        if (!terms_.spec.genesis_list)
            return rollup::L2Accounts{std::move(accounts), nullptr};
        // Whether it is the right one, the hash of the first block says.
        STUDIO_TRY(file, store::read_file(terms_.unpacked / layout::kAccountList, layout::kMostAllocsBytes));
        STUDIO_TRY(list, chain::AccountList::decode(std::move(file)));
        return rollup::L2Accounts{std::move(accounts),
                                  std::make_shared<const chain::AccountList>(std::move(list))};
    }

    /// All that L1 says, up to where it says that the rollup ends.
    Result<void> derive(rollup::Verifier& verifier) {
        for (;;) {
            STUDIO_TRY(did, verifier.step());
            const auto head = verifier.safe();
            if (!archive::goes_on(watch_, {head->block.header.number, terms_.rollup.last_block}))
                return fail(archive::errors::kCancelled, {terms_.rollup.name});
            if (did == rollup::Verifier::Step::waits)
                return {};
            if (head->block.header.number > layout::kMostBlocks)  // an L1 that never says so
                return fail(errors::kTooManyBlocks,
                            {terms_.rollup.name, std::to_string(head->block.header.number),
                             std::to_string(layout::kMostBlocks)});
        }
    }

    Result<void> check_end(const rollup::Verifier& verifier) {
        const auto head = verifier.safe();
        const auto& header = head->block.header;
        out_.l1_blocks = l1_->last().number - l1_->first().number + 1;
        out_.l2_blocks = header.number;
        out_.l2_transactions = verifier.store().transaction_count();
        out_.forced_blocks = verifier.forced_blocks();
        out_.output_root = op::output_root(
            {header.state_root, verifier.state().storage_root(chain::message_passer), head->hash});
        if (header.number != terms_.rollup.last_block)
            return differs("last block", std::to_string(header.number));
        if (head->hash != terms_.rollup.last_block_hash)
            return differs("hash of the last block", codec::to_hex(head->hash.view()));
        if (header.state_root != terms_.rollup.state_root)
            return differs("last state root", codec::to_hex(header.state_root.view()));
        return {};
    }

    tl::unexpected<Error> differs(const char* what, const std::string& computed) const {
        return fail(errors::kRestoredOtherwise, {terms_.rollup.name, what, computed});
    }

    const RestorationTerms& terms_;
    const archive::ProgressWatch& watch_;
    rollup::RunFolder files_;
    rollup::Composition modules_;
    std::unique_ptr<archive::L1Excerpt> l1_;
    std::unique_ptr<seams::CommittedData> committed_;
    Restored out_;
};

}  // namespace

Result<Restored> restore(const RestorationTerms& terms, const std::filesystem::path& folder,
                         const archive::ProgressWatch& watch) {
    return Restoration{terms, watch}.run(folder);
}

}  // namespace studio::ending
