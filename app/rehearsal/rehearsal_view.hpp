// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <studio/rehearsal.hpp>

class QVBoxLayout;

namespace studio::app {

/// What rehearsals showed: sentences first, then the curves with their bands, then the totals.
class RehearsalView : public QScrollArea {
    Q_OBJECT
public:
    explicit RehearsalView(const api::RehearsalReport& report, QWidget* parent = nullptr);

private:
    void addSentences(const api::RehearsalReport& report);
    void addCharts(const api::RehearsalReport& report);
    void addTotals(const api::RehearsalReport& report);
    void addLimits(const api::RehearsalReport& report);

    QVBoxLayout* m_column;
};

}  // namespace studio::app
