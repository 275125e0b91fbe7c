// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/bridging.hpp>

namespace studio::app {

/// A step's place in its column: its number in a ring while it is to come or waiting, a check when it is
/// done, a cross when it failed, and the line to the next one. Says its state to a screen reader.
class StepMark : public QWidget {
    Q_OBJECT
public:
    explicit StepMark(QWidget* parent = nullptr);

    struct Look {
        int number = 1;  // from 1 on
        bool isLast = false;
        api::BridgeStepState state{};
        bool operator==(const Look&) const = default;
    };
    void setLook(const Look& look);
    const Look& look() const { return m_look; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameState();

    Look m_look;
};

/// "to come", "waiting", "done", "failed" in the window's language.
QString stepStateName(api::BridgeStepState state);

}  // namespace studio::app
