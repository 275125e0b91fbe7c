// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <studio/engine.hpp>

class QLabel;
class QVBoxLayout;

namespace studio::app::bridge {
class EngineBridge;
class Navigator;
}  // namespace studio::app::bridge

namespace studio::app {

class EmptyState;

/// The designs on disk, newest first. A deleted one can be brought back until the next is deleted.
class DesignList : public QWidget {
    Q_OBJECT
public:
    DesignList(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    /// Asks the engine again.
    void refresh();

private:
    void take(std::vector<api::DesignSummary> designs);
    void rewrite();
    void addRow(const api::DesignSummary& design);
    void remove(const api::DesignSummary& design);
    void bringBack();

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QVBoxLayout* m_rows;
    EmptyState* m_empty;
    QWidget* m_undo;
    QLabel* m_undoText;
    std::vector<api::DesignSummary> m_designs;
    std::optional<api::DesignSummary> m_deleted;
};

}  // namespace studio::app
