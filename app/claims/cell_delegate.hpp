// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace studio::app {

/// What a cell tells its delegate, besides the display text.
enum CellRole {
    copyRole = Qt::UserRole + 1,  // QString, what its copy button puts on the clipboard; empty: it has none
    linkRole,                     // QString, what a click on the text opens; empty: nothing
    toneRole,                     // int, Tone of the dot before the text; invalid: no dot
    figureRole,                   // bool, stands at the end of its column, in the letters of numbers
};

/// Draws the cells of the tables on the Claims page: a text, with a dot before it or a copy button behind.
/// Ctrl+C copies the current cell, or what its row is about; Enter opens what the row links to.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Takes the table over: its looks, its mouse and its keys.
    explicit CellDelegate(QTableView* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Where the copy button of a cell is drawn.
    static QRect copyRect(const QStyleOptionViewItem& option);

Q_SIGNALS:
    void linkOpened(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copy(const QModelIndex& index, const QPoint& globalPos);
    bool answerKey(class QKeyEvent* event);
    void fitRows();

    QTableView* m_table;
};

/// The first cell of the index's row that has something under the role; invalid: none.
QModelIndex cellWith(const QModelIndex& index, int role);

}  // namespace studio::app
