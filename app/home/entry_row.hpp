// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <widgets/theme.hpp>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace studio::app {

class Badge;
class ElidedLabel;

/// A line of Home for a design or a run: its name, a remark, a badge, and what can be done with it.
/// A double click or Enter does the first of these.
class EntryRow : public QFrame {
    Q_OBJECT
public:
    explicit EntryRow(QWidget* parent = nullptr);

    /// Both from outside, shown as plain text. Unchanged texts cost nothing.
    void setTexts(const QString& name, const QString& remark);
    /// An empty text hides the badge.
    void setBadge(const QString& text, Tone tone);
    QPushButton* addAction(const QString& name);
    QToolButton* addIconAction(const QString& iconName, const QString& name);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void doFirst();

    ElidedLabel* m_name;
    QLabel* m_remark;
    Badge* m_badge;
    QHBoxLayout* m_actions;
    QPushButton* m_first = nullptr;
};

}  // namespace studio::app
