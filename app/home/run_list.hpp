// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <studio/outcome.hpp>
#include <studio/snapshots.hpp>
#include <studio/whole_event.hpp>

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
    void addRow(api::Shards event);
    void addActions(EntryRow* row, api::Shards event);
    void addLiveActions(EntryRow* row, api::Shards event, api::RunId active);
    void addPastActions(EntryRow* row, api::Shards event);
    void addExplore(EntryRow* row, api::RunId id);
    void addOpenArchive(EntryRow* row, api::Shards event);
    void addArchiveActions(EntryRow* row, api::Shards event);
    void addPutAway(EntryRow* row, api::Shards event);
    void addCopies(EntryRow* row, api::Shards event);
    void write(EntryRow* row, api::Shards event);
    void showFigures(api::RunId id);
    void reopen(api::RunId id);
    void wake(api::RunId id);
    void askToDelete(api::RunId id);
    void tell(const api::Outcome<api::Done>& outcome);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QVBoxLayout* m_rowLayout;
    EmptyState* m_empty;
    QHash<api::RunId, EntryRow*> m_rows;  // of each run; shards share one
};

}  // namespace studio::app
