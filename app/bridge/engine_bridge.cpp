// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_bridge.hpp"

#include <algorithm>
#include <studio/engine.hpp>
#include <studio/whole_event.hpp>
#include <tuple>

namespace studio::app::bridge {
namespace {

constexpr std::size_t eventsPerDrain = 500;
constexpr int drainsPerSecond = 1000 / EngineBridge::drainInterval_ms;

// What a person could see change. Settings and history follow from these.
auto visible(const api::RunSnapshot& s) {
    return std::tie(s.state, s.head_number, s.transactions, s.tx_per_s, s.gas_per_s, s.fullness,
                    s.pool_pending, s.remaining_ms, s.load.active, s.load.preparing, s.load.submitted,
                    s.load.refused, s.load.achieved_tx_per_s, s.load.settings, s.load.note, s.usd_per_tx,
                    s.disk_bytes, s.rpc_url, s.failure, s.soft_latency.p50_ms, s.block_latency.p50_ms, s.l1,
                    s.life, s.blocks_due, s.operators, s.rest, s.first_block_ms, s.audience, s.shard);
}

bool sameList(const std::vector<api::RunSnapshot>& a, const std::vector<api::RunSnapshot>& b) {
    return std::ranges::equal(a, b, [](const auto& x, const auto& y) {
        return x.id == y.id && x.state == y.state && x.name == y.name && x.archive == y.archive;
    });
}

}  // namespace

bool isActive(api::RunState state) {
    return state != api::RunState::stopped && state != api::RunState::failed;
}

bool isAwake(api::RunState state) {
    return isActive(state) && state != api::RunState::asleep;
}

EngineBridge::EngineBridge(api::Engine& engine, QObject* parent)
    : QObject(parent), m_engine(engine), m_queries(engine) {
    m_timer.setInterval(drainInterval_ms);
    connect(&m_timer, &QTimer::timeout, this, &EngineBridge::drain);
    drain();
    m_timer.start();
}

const api::RunSnapshot* EngineBridge::run(api::RunId id) const {
    const auto found = std::ranges::find(m_runs, id, &api::RunSnapshot::id);
    return found == m_runs.end() ? nullptr : &*found;
}

int EngineBridge::activeRuns() const {
    return static_cast<int>(std::ranges::count_if(m_runs, [](const auto& r) { return isAwake(r.state); }));
}

void EngineBridge::drain() {
    drainSnapshots();
    drainL1();
    drainEvents();
    drainOrigins();
    if (m_drains++ % drainsPerSecond == 0) {
        m_resources = m_engine.resources();
        Q_EMIT resourcesChanged();
    }
}

void EngineBridge::drainEvents() {
    const auto fresh = m_engine.events_after(m_lastSequence, eventsPerDrain);
    if (fresh.empty())
        return;
    m_lastSequence = fresh.back().sequence;
    const QList<api::Event> batch(fresh.begin(), fresh.end());
    m_recent += batch;
    if (m_recent.size() > keptEvents)
        m_recent.remove(0, m_recent.size() - keptEvents);
    Q_EMIT eventsArrived(batch);
}

void EngineBridge::drainSnapshots() {
    const auto before = std::exchange(m_runs, m_engine.runs());
    api::gather_shards(m_runs);
    if (!sameList(before, m_runs))
        Q_EMIT runsChanged();
    std::vector<api::RunId> changed;
    for (const auto& now : m_runs) {
        const auto old = std::ranges::find(before, now.id, &api::RunSnapshot::id);
        if (old == before.end() || visible(*old) != visible(now))
            changed.push_back(now.id);
    }
    for (const auto id : changed)
        Q_EMIT snapshotChanged(id);
}

void EngineBridge::drainL1() {
    const auto shown = [](const api::L1Status& l1) {
        return std::tie(l1.is_open, l1.is_stored, l1.head_hash);
    };
    const auto before = std::exchange(m_l1, m_engine.l1());
    if (shown(before) != shown(m_l1))
        Q_EMIT l1Changed();
}

void EngineBridge::drainOrigins() {
    const auto before = std::exchange(m_origins, m_engine.web_origins());
    if (before == m_origins)
        return;
    Q_EMIT webOriginsChanged();
    const bool asks = std::ranges::any_of(m_origins, [&](const api::WebOrigin& origin) {
        return origin.state == api::OriginState::asking && std::ranges::find(before, origin) == before.end();
    });
    if (asks)
        Q_EMIT webPageAsks();
}

}  // namespace studio::app::bridge
