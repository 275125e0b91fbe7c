// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace studio::app {

/// One setting of a form: its name, the control, a way back to the default, what it means, and what is wrong.
class FormRow : public QWidget {
    Q_OBJECT
public:
    /// `control` takes the focus and the name; `field` is put into the row (often the same widget).
    FormRow(QWidget* field, QWidget* control, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& help);
    void setResettable(bool canReset);
    /// Marks the control and says why; empty: all is well.
    void setProblem(const QString& sentence);
    QWidget* control() const { return m_control; }

Q_SIGNALS:
    void resetRequested();

private:
    QWidget* m_control;
    QLabel* m_title;
    QLabel* m_help;
    QLabel* m_problem;
    QToolButton* m_reset;
};

}  // namespace studio::app
