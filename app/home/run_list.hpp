// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <bridge/event_shards.hpp>
#include <studio/outcome.hpp>
#include <studio/snapshots.hpp>

class QVBoxLayout;

namespace studio::app::bridge {
class EngineBridge;
class Navigator;
}  // namespace studio::app::bridge

namespace studio::app {

class EmptyState;
class EntryRow;

/// Rollups that run and those that did: newest first, the shards of an event in one row. Figures of running
/// ones move.
class RunList : public QWidget {
    Q_OBJECT
public:
    RunList(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    void rewrite();

private:
    bridge::Shards sharingRow(const api::RunSnapshot& run) const;
    void addRow(const bridge::Shards& event);
    void addActions(EntryRow* row, const bridge::Shards& event);
    void addPastActions(EntryRow* row, const api::RunSnapshot& run);
    void addExplore(EntryRow* row, api::RunId id);
    void write(EntryRow* row, const bridge::Shards& event);
    void showFigures(api::RunId id);
    void reopen(api::RunId id);
    void wake(api::RunId id);
    void addArchiveActions(EntryRow* row, const api::RunSnapshot& run);
    void askToDelete(const api::RunSnapshot& run);
    void tell(const api::Outcome<api::Done>& outcome);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QVBoxLayout* m_rowLayout;
    EmptyState* m_empty;
    QHash<api::RunId, EntryRow*> m_rows;  // of each run; shards share one
};

}  // namespace studio::app
