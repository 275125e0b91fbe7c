// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <codec/hex.hpp>

#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"

namespace studio::api_impl {
namespace {

/// Ended runs kept open to look inside; each holds its state in memory.
constexpr std::size_t kMaxReaders = 3;
/// A question about a run that is being opened waits for it so long.
constexpr std::chrono::seconds kOpeningPatience{10};

/// What the transaction itself used, as measured when its block was built.
seams::Footprint footprint_of(const store::StoredTransaction& stored) {
    seams::Footprint footprint;
    footprint.gas = static_cast<double>(stored.receipt.gas_used);
    footprint.bytes = static_cast<double>(stored.transaction->encoded.size());
    footprint.cpu_seconds = static_cast<double>(stored.times.execution_ns) / 1e9;
    footprint.is_measured = true;
    return footprint;
}

/// Batches are paid for by their size: the transaction's own against the mean.
void weigh_by_size(seams::Footprint& footprint, double mean_bytes) {
    if (!footprint.batches || mean_bytes <= 0)
        return;
    footprint.batches->gas *= footprint.bytes / mean_bytes;
    footprint.batches->blob_gas *= footprint.bytes / mean_bytes;
}

}  // namespace

void EngineImpl::price(const RunSession& session, api::TransactionDetail& detail) const {
    const auto& store = session.rollup().store();
    const auto hash = codec::fixed_from_hex<32>(detail.row.hash);
    if (!hash)
        return;
    const auto place = store.find_transaction(*hash);
    if (!place || !*place)
        return;
    const auto stored = store.transaction(**place);
    if (!stored || !*stored)
        return;
    const auto& spec = session.settings().spec;
    const auto figures = session.rollup().figures();
    auto footprint = footprint_of(**stored);
    footprint.tx_per_s = figures.tx_per_s;
    footprint = session.with_l1_use(footprint);
    weigh_by_size(footprint, figures.bytes_per_tx);
    detail.cost = spec::costs_of(spec, footprint, prices_.find(spec.prices).values());
    detail.usd = 0;
    for (const auto& cost : detail.cost)
        detail.usd += cost.usd_per_tx;
}

std::vector<EngineImpl::SessionPtr> EngineImpl::take_surplus_readers() const {
    std::vector<SessionPtr> surplus;
    while (readers_.size() > kMaxReaders) {
        surplus.push_back(std::move(runs_.at(readers_.front()).session));
        readers_.erase(readers_.begin());
    }
    return surplus;
}

EngineImpl::SessionPtr EngineImpl::open_session(api::RunId id) const {
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    return found == runs_.end() ? nullptr : found->second.session;
}

void EngineImpl::await_opening(api::RunId id) const {
    std::unique_lock lock{mutex_};
    changed_.wait_for(lock, kOpeningPatience, [&] {
        const auto found = runs_.find(id);
        return found == runs_.end() || found->second.session || !found->second.live;
    });
}

Result<EngineImpl::SessionPtr> EngineImpl::session_to_read(api::RunId id) const {
    await_opening(id);
    if (auto session = open_session(id))
        return session;
    // One thread opens, the others wait for it: opening may take seconds and must happen once.
    const std::lock_guard one_at_a_time{opening_};
    SessionSettings settings;
    {
        const std::lock_guard lock{mutex_};
        const auto found = runs_.find(id);
        if (found == runs_.end())
            return fail(errors::kNoSuchRun);
        if (found->second.session)
            return found->second.session;
        if (found->second.live)
            return fail(errors::kRunNotLive);  // it is being opened to run
        if (const auto& archive = found->second.snapshot.archive; archive && !archive->is_open)
            return fail(errors::kArchiveClosed);
        settings = settings_of(found->second, {}, false);
    }
    STUDIO_TRY(opened, RunSession::open(std::move(settings), context_));
    const SessionPtr session = std::move(opened);
    std::vector<SessionPtr> surplus;  // closed outside the lock: that writes to the disk
    const std::lock_guard lock{mutex_};
    const auto found = runs_.find(id);
    if (found == runs_.end())
        return fail(errors::kNoSuchRun);
    if (found->second.live)
        return fail(errors::kRunNotLive);  // reopened meanwhile; who opens it waits until this one is closed
    found->second.session = session;
    readers_.push_back(id);
    surplus = take_surplus_readers();
    return session;
}

Result<EngineImpl::Look> EngineImpl::look_into(api::RunId run) const {
    if (run != api::l1_run) {
        STUDIO_TRY(session, session_to_read(run));
        return Look{std::move(session)};
    }
    std::vector<api::RunId> runs;
    {
        const std::lock_guard lock{mutex_};
        for (const auto& entry : runs_)
            runs.push_back(entry.first);
    }
    STUDIO_TRY(reading, l1_reader_.read(runs));
    return Look{nullptr, std::move(reading)};
}

api::Page<api::BlockRow> EngineImpl::blocks(api::RunId run, const std::string& cursor,
                                            std::size_t limit) const {
    const auto look = look_into(run);
    return look ? look->explorer().blocks(cursor, limit) : api::Page<api::BlockRow>{};
}

api::Outcome<api::BlockDetail> EngineImpl::block(api::RunId run, std::uint64_t number) const {
    const auto look = look_into(run);
    if (!look)
        return failure_of(look.error());
    auto detail = look->explorer().block(number);
    if (!detail)
        return failure_of(detail.error());
    return std::move(*detail);
}

api::Page<api::TransactionRow> EngineImpl::transactions(api::RunId run, std::optional<std::uint64_t> block,
                                                        const std::string& address, const std::string& cursor,
                                                        std::size_t limit) const {
    const auto look = look_into(run);
    return look ? look->explorer().transactions(block, address, cursor, limit)
                : api::Page<api::TransactionRow>{};
}

api::Outcome<api::TransactionDetail> EngineImpl::transaction(api::RunId run, const std::string& hash) const {
    const auto look = look_into(run);
    if (!look)
        return failure_of(look.error());
    auto detail = look->explorer().transaction(hash);
    if (!detail)
        return failure_of(detail.error());
    if (look->session)
        price(*look->session, *detail);
    return std::move(*detail);
}

api::Page<api::AccountRow> EngineImpl::accounts(api::RunId run, bool contracts_only,
                                                const std::string& cursor, std::size_t limit) const {
    const auto look = look_into(run);
    return look ? look->explorer().accounts(contracts_only, cursor, limit) : api::Page<api::AccountRow>{};
}

api::Outcome<api::AccountDetail> EngineImpl::account(api::RunId run, const std::string& address,
                                                     std::optional<std::uint64_t> as_of) const {
    const auto look = look_into(run);
    if (!look)
        return failure_of(look.error());
    auto detail = look->explorer().account(address, as_of);
    if (!detail)
        return failure_of(detail.error());
    return std::move(*detail);
}

api::Page<api::StorageRow> EngineImpl::storage(api::RunId run, const std::string& address,
                                               std::optional<std::uint64_t> as_of, const std::string& cursor,
                                               std::size_t limit) const {
    const auto look = look_into(run);
    return look ? look->explorer().storage(address, as_of, cursor, limit) : api::Page<api::StorageRow>{};
}

api::Page<api::LogRow> EngineImpl::logs(api::RunId run, const std::string& address, const std::string& cursor,
                                        std::size_t limit) const {
    const auto look = look_into(run);
    return look ? look->explorer().logs(address, cursor, limit) : api::Page<api::LogRow>{};
}

std::vector<api::SearchHit> EngineImpl::search(api::RunId run, const std::string& text) const {
    const auto look = look_into(run);
    return look ? look->explorer().search(text) : std::vector<api::SearchHit>{};
}

std::vector<api::Engine::TestAccount> EngineImpl::test_accounts(api::RunId run) const {
    const auto session = session_to_read(run);
    return session ? (*session)->test_accounts() : std::vector<TestAccount>{};
}

}  // namespace studio::api_impl
