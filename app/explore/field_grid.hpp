// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <studio/snapshots.hpp>
#include <vector>

#include "location.hpp"

class QGridLayout;
class QLabel;

namespace studio::app {

class CopyButton;
class ElidedLabel;
class Link;

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
    /// Fills a few rows at once and the rest in turns: making the widgets of a whole header would hold the
    /// window up.
    void setRows(std::vector<Row> rows);

    /// An engine field as it comes: value in full, cut in the middle where room ends.
    static Row row(const api::Field& field);

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The widgets of one line; made once and filled again for the next block or transaction.
    struct Line {
        ElidedLabel* name = nullptr;
        ElidedLabel* value = nullptr;
        Link* link = nullptr;
        CopyButton* copy = nullptr;
        QLabel* meaning = nullptr;
    };

    void fillSome();
    Line makeLine(int row);
    static void dress(ElidedLabel* value, bool sentence);
    void fill(Line& line, const Row& row);
    static void hideLine(const Line& line);
    /// The meaning stands beside the value, or below it where that column would be too narrow to read.
    void placeMeaning(std::size_t number);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    std::vector<Line> m_lines;
    std::size_t m_filled = 0;
    bool m_isNarrow = false;
    QTimer m_turn;
};

}  // namespace studio::app
