// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/bridging.hpp>

class QPushButton;

namespace studio::app {

/// Two halves of which one is pressed: to the rollup, or back to Ethereum. Arrow keys move between them.
class DirectionSwitch : public QWidget {
    Q_OBJECT
public:
    explicit DirectionSwitch(QWidget* parent = nullptr);
    api::BridgeKind kind() const;

Q_SIGNALS:
    void changed();

private:
    QPushButton* m_deposit;
    QPushButton* m_withdrawal;
};

}  // namespace studio::app
