// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QToolButton;
class QVBoxLayout;

namespace studio::app {

/// The column of places at the window's start side; arrow keys move through it.
class NavBar : public QFrame {
    Q_OBJECT
public:
    explicit NavBar(QWidget* parent = nullptr);
    void addPlace(const QString& iconName);
    void setPlaceName(int index, const QString& name);
    void setCurrent(int index);

Q_SIGNALS:
    void placeChosen(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QList<QToolButton*> m_buttons;
};

}  // namespace studio::app
