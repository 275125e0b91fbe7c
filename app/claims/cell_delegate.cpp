// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_delegate.hpp"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QToolTip>
#include <widgets/icons.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int sidePadding = 8;
constexpr int rowPadding = 7;
constexpr int dotSize = 8;
constexpr int iconSide = 14;
constexpr qsizetype measuredCharacters = 300;  // no cell is wider than this many

QRect placed(const QStyleOptionViewItem& option, const QRect& logical) {
    return QStyle::visualRect(option.direction, option.rect, logical);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, selected  ? theme().tint(Tone::Execution)
                                  : hovered ? theme().raised
                                            : theme().panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(theme().accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -2), 4, 4);
}

void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area,
               const QModelIndex& index) {
    const bool isFigure = index.data(figureRole).toBool();
    const bool isLink = !index.data(linkRole).toString().isEmpty();
    const QFont font = isFigure ? monoFont() : option.font;
    painter.setFont(font);
    painter.setPen(isLink ? theme().accent : theme().text);
    const QString line = index.data().toString().left(measuredCharacters);
    const QString shown = QFontMetrics(font).elidedText(line, Qt::ElideRight, area.width());
    const auto side = QStyle::visualAlignment(option.direction, isFigure ? Qt::AlignRight : Qt::AlignLeft);
    // Else the text's own direction would choose the side.
    painter.setLayoutDirection(option.direction);
    painter.drawText(placed(option, area), static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     shown);
}

}  // namespace

QModelIndex cellWith(const QModelIndex& index, int role) {
    if (!index.isValid())
        return {};
    if (!index.data(role).toString().isEmpty())
        return index;
    for (int column = 0; column < index.model()->columnCount(); ++column)
        if (const QModelIndex cell = index.siblingAtColumn(column); !cell.data(role).toString().isEmpty())
            return cell;
    return {};
}

CellDelegate::CellDelegate(QTableView* table) : QStyledItemDelegate(table), m_table(table) {
    table->setItemDelegate(this);
    table->setMouseTracking(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->installEventFilter(this);
    fitRows();
}

void CellDelegate::fitRows() {
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * rowPadding);
}

QRect CellDelegate::copyRect(const QStyleOptionViewItem& option) {
    const QRect logical(option.rect.right() - sidePadding - iconSide, option.rect.center().y() - iconSide / 2,
                        iconSide, iconSide);
    return placed(option, logical);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    paintGround(*painter, option);
    QRect area = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    if (const QVariant tone = index.data(toneRole); tone.isValid()) {
        const QRect dot(area.left(), area.center().y() - dotSize / 2, dotSize, dotSize);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().color(static_cast<Tone>(tone.toInt())));
        painter->drawEllipse(placed(option, dot));
        area.setLeft(dot.right() + space::small);
    }
    if (!index.data(copyRole).toString().isEmpty()) {
        painter->drawPixmap(copyRect(option), iconPixmap(QStringLiteral("copy"), iconSide, theme().dim,
                                                         m_table->devicePixelRatioF()));
        area.setRight(area.right() - iconSide - space::small);
    }
    paintText(*painter, option, area, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {80, QFontMetrics(option.font).height() + 2 * rowPadding};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const bool overCopy =
        !index.data(copyRole).toString().isEmpty() && copyRect(option).contains(event->pos());
    const QString text = overCopy ? tr("Copy") : index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), text, view);  // models give tooltips that are plain
    return true;
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return false;
    const bool copies = !index.data(copyRole).toString().isEmpty();
    if (copies && copyRect(option).adjusted(-3, -3, 3, 3).contains(mouse->position().toPoint()))
        copy(index, mouse->globalPosition().toPoint());
    else if (!index.data(linkRole).toString().isEmpty())
        Q_EMIT linkOpened(index);
    return false;
}

void CellDelegate::copy(const QModelIndex& index, const QPoint& globalPos) {
    if (!index.isValid())
        return;
    QGuiApplication::clipboard()->setText(index.data(copyRole).toString());
    QToolTip::showText(globalPos, tr("Copied"), m_table);
}

bool CellDelegate::answerKey(QKeyEvent* event) {
    const QModelIndex current = m_table->currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        const QRect at = m_table->visualRect(current);
        copy(cellWith(current, copyRole), m_table->viewport()->mapToGlobal(at.center()));
        return true;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    const QModelIndex link = cellWith(current, linkRole);
    if (link.isValid())
        Q_EMIT linkOpened(link);
    return link.isValid();
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::FontChange)
        fitRows();
    if (watched == m_table && event->type() == QEvent::KeyPress && answerKey(static_cast<QKeyEvent*>(event)))
        return true;
    // Not the base class, which takes whatever it watches for an editor.
    return QObject::eventFilter(watched, event);
}

}  // namespace studio::app
