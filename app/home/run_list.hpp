// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
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

/// Rollups that run and those that did: newest first. Figures of running ones move.
class RunList : public QWidget {
    Q_OBJECT
public:
    RunList(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    void rewrite();

private:
    void addRow(const api::RunSnapshot& run);
    void addActions(EntryRow* row, const api::RunSnapshot& run);
    void write(EntryRow* row, const api::RunSnapshot& run);
    void showFigures(api::RunId id);
    void reopen(api::RunId id);
    void wake(api::RunId id);
    void addArchiveActions(EntryRow* row, const api::RunSnapshot& run);
    void askToDelete(api::RunId id, const QString& name, bool isArchive);
    void tell(const api::Outcome<api::Done>& outcome);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QVBoxLayout* m_rowLayout;
    EmptyState* m_empty;
    QHash<api::RunId, EntryRow*> m_rows;
};

}  // namespace studio::app
