// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>
#include <studio/rest.hpp>
#include <vector>

class QVBoxLayout;

namespace studio::app {

namespace bridge {
class EngineBridge;
class Navigator;
}  // namespace bridge

/// The rollups that are launched ahead and kept warm: a line for each design, with what they cost.
class PoolList : public QWidget {
    Q_OBJECT
public:
    PoolList(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);

private:
    void look();
    void rewrite();
    void addRow(const api::WarmPool& pool);
    void empty(const std::string& design);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    QVBoxLayout* m_rows;
    std::vector<api::WarmPool> m_pools;
};

}  // namespace studio::app
