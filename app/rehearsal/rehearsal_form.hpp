// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/rehearsal.hpp>

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace studio::app {

/// How an event shall be rehearsed: how many come, how often, and how much of it.
class RehearsalForm : public QWidget {
    Q_OBJECT
public:
    explicit RehearsalForm(QWidget* parent = nullptr);

    void setOptions(const api::RehearsalOptions& options);
    api::RehearsalOptions options() const;

private:
    QSpinBox* makeNumber(const QString& name, int most, const QString& suffix);
    QSpinBox* addNumber(const QString& name, int most, const QString& suffix);

    QFormLayout* m_rows;
    QSpinBox* m_from;
    QSpinBox* m_to;
    QSpinBox* m_runs;
    QCheckBox* m_isPart;
    QSpinBox* m_minutes;
};

}  // namespace studio::app
