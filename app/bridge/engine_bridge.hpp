// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <studio/events.hpp>
#include <studio/snapshots.hpp>
#include <studio/web_origins.hpp>
#include <vector>

#include "query_runner.hpp"

namespace studio::app::bridge {

/// Between engine and window: fetches events and snapshots 20 times a second and tells who listens.
/// Everything here happens on the window's thread.
class EngineBridge : public QObject {
    Q_OBJECT
public:
    static constexpr int drainInterval_ms = 50;

    /// The engine must outlive the bridge.
    explicit EngineBridge(api::Engine& engine, QObject* parent = nullptr);

    /// For the calls marked [quick] only; others go through queries().
    api::Engine& engine() { return m_engine; }
    QueryRunner& queries() { return m_queries; }

    /// As of the last drain, newest first; past runs too. The shards of an event stand in their own order.
    const std::vector<api::RunSnapshot>& runs() const { return m_runs; }
    /// Null when there is no such run. Valid until control returns to the event loop.
    const api::RunSnapshot* run(api::RunId id) const;
    /// Runs that are neither stopped, failed nor asleep.
    int activeRuns() const;
    const api::ResourceUse& resources() const { return m_resources; }
    /// The newest events, oldest first, at most `keptEvents`: for a page that comes to the front late.
    const QList<api::Event>& recentEvents() const { return m_recent; }
    static constexpr qsizetype keptEvents = 2'000;

    /// The L1 of the workspace, as of the last drain.
    const api::L1Status& l1() const { return m_l1; }

    /// Web pages that asked to use a rollup, and what was answered; as of the last drain.
    const std::vector<api::WebOrigin>& webOrigins() const { return m_origins; }

    /// Fetches now; the timer does it otherwise.
    void drain();

Q_SIGNALS:
    /// A batch, oldest first, of all runs.
    void eventsArrived(const QList<studio::api::Event>& events);
    /// Something in run(id) is different.
    void snapshotChanged(studio::api::RunId id);
    /// A run came, went or changed its state.
    void runsChanged();
    /// l1() came to be, or has another newest block.
    void l1Changed();
    /// Once a second.
    void resourcesChanged();
    void webOriginsChanged();
    /// A page of another site asks for the first time.
    void webPageAsks();

private:
    void drainEvents();
    void drainSnapshots();
    void drainL1();
    void drainOrigins();

    api::Engine& m_engine;
    QueryRunner m_queries;
    QTimer m_timer;
    std::vector<api::RunSnapshot> m_runs;
    api::L1Status m_l1;
    std::vector<api::WebOrigin> m_origins;
    api::ResourceUse m_resources;
    QList<api::Event> m_recent;
    std::uint64_t m_lastSequence = 0;
    int m_drains = 0;
};

/// True for starting, running, paused, stopping and asleep.
bool isActive(api::RunState state);
/// Active and not asleep: closing the program stops it.
bool isAwake(api::RunState state);

}  // namespace studio::app::bridge
