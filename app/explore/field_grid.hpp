// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/snapshots.hpp>
#include <vector>

#include "location.hpp"

class QGridLayout;

namespace studio::app {

/// Names and values one below the other, each value with a copy button and, where given, what it means.
/// Values that name a place are links.
class FieldGrid : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;
        QString shown;  // fit to be drawn
        QString whole;  // what Copy takes; empty: no copy button
        QString meaning;
        ExploreLocation target;  // nothing: plain text
    };

    explicit FieldGrid(QWidget* parent = nullptr);
    void setRows(const std::vector<Row>& rows);

    /// An engine field as it comes: value in full, cut in the middle where room ends.
    static Row row(const api::Field& field);

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

private:
    void addRow(int line, const Row& row);

    QGridLayout* m_grid;
};

}  // namespace studio::app
