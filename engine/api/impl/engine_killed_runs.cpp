// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>

#include "api_errors.hpp"
#include "engine_impl.hpp"

/// What a killed program left: its records are as old as its launches, its chains hold every block.
namespace studio::api_impl {

void EngineImpl::learn_from_chains(std::vector<api::RunId> killed) {
    for (const auto id : killed)
        chain_readers_.run([this, id] { learn_from_chain(id); });
}

void EngineImpl::learn_from_chain(api::RunId id) {
    const auto session = session_to_read(id);
    if (!session) {
        // Reopened or deleted in the meantime: then there is nothing to tell.
        if (!session.error().is(errors::kNoSuchRun) && !session.error().is(errors::kRunNotLive))
            report(id, session.error());
        return;
    }
    const auto& chain = (*session)->rollup();
    const auto head = chain.head();
    store::RunRecord record;
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(id);
        if (found == runs_.end() || found->second.live)
            return;
        auto& run = found->second;
        run.snapshot.head_number = head->block.header.number;
        run.snapshot.head_hash = codec::to_hex(head->hash.view());
        run.snapshot.state_root = codec::to_hex(head->block.header.state_root.view());
        run.snapshot.head_time_ms = static_cast<std::int64_t>(head->block.header.timestamp) * 1000;
        run.snapshot.transactions = chain.store().transaction_count();
        run.snapshot.ended_ms = run.record.ended_ms = run.snapshot.head_time_ms;
        remember(run);
        record = run.record;
    }
    keep_record(record);
}

}  // namespace studio::api_impl
