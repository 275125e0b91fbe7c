// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_delegate.hpp"

#include <QFontInfo>
#include <QPainter>
#include <QStyle>
#include <widgets/format.hpp>
#include <widgets/theme.hpp>

#include "paged_model.hpp"

namespace studio::app {
namespace {

constexpr int sideMargin = 14;
constexpr int rowPadding = 8;
constexpr int lineGap = 3;
constexpr int barHeight = 5;
constexpr int barShareOfWidth = 3;  // the bar takes the last third
constexpr int percentWidth = 38;
constexpr int edgeWidth = 3;
constexpr qsizetype measuredCharacters = 300;  // no line is wider than this many

Tone toneOf(BadgeColor color) {
    switch (color) {
        case BadgeColor::good:
            return Tone::Good;
        case BadgeColor::bad:
            return Tone::Bad;
        case BadgeColor::soft:
            return Tone::Sequencing;
        case BadgeColor::contract:
            return Tone::Execution;
        case BadgeColor::dim:
            break;
    }
    return Tone::Neutral;
}

/// Draws into a rectangle given as if for left to right; mirrors it when the list is mirrored.
struct Line {
    QPainter& painter;
    const QStyleOptionViewItem& option;

    void text(const QRect& logical, const QString& text, Qt::Alignment align) const {
        const QRect area = QStyle::visualRect(option.direction, option.rect, logical);
        const QString line =
            painter.fontMetrics().elidedText(text.left(measuredCharacters), Qt::ElideRight, area.width());
        const auto flags =
            static_cast<int>(QStyle::visualAlignment(option.direction, align) | Qt::AlignVCenter);
        painter.drawText(area, flags | Qt::TextSingleLine, line);
    }
    void bar(const QRect& logical, double share) const {
        const QRect whole = QStyle::visualRect(option.direction, option.rect, logical);
        QRect filled = logical;
        filled.setWidth(static_cast<int>(logical.width() * qBound(0.0, share, 1.0)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().line);
        painter.drawRoundedRect(whole, 2, 2);
        painter.setBrush(theme().color(Tone::Execution));
        painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, filled), 2, 2);
    }
};

}  // namespace

void ListDelegate::paintFrame(QPainter& painter, const QStyleOptionViewItem& option) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, theme().tint(Tone::Execution));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme().raised);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().line);
    if (selected) {
        const QRect edge(option.rect.left(), option.rect.top(), edgeWidth, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge), theme().accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(theme().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, option);
    const Line line{*painter, option};
    const QRect area = option.rect.adjusted(sideMargin, rowPadding, -sideMargin, -rowPadding);
    const QFont titleFont = uiFont(QFontInfo(option.font).pixelSize(), QFont::DemiBold);
    const QFont smallFont = uiFont(QFontInfo(option.font).pixelSize() - 1);
    const int titleHeight = QFontMetrics(titleFont).height();
    const QRect first(area.left(), area.top(), area.width(), titleHeight);
    const QRect second(area.left(), first.bottom() + lineGap, area.width(), QFontMetrics(smallFont).height());

    painter->setFont(smallFont);
    const QString badge = index.data(badgeRole).toString();
    const int badgeWidth =
        badge.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(badge) + space::small;
    painter->setPen(theme().color(toneOf(static_cast<BadgeColor>(index.data(badgeColorRole).toInt()))));
    line.text(first, badge, Qt::AlignRight);
    painter->setFont(titleFont);
    painter->setPen(theme().text);
    line.text(first.adjusted(0, 0, -badgeWidth, 0), index.data().toString(), Qt::AlignLeft);

    painter->setFont(smallFont);
    painter->setPen(theme().dim);
    const QVariant share = index.data(fractionRole);
    QRect detail = second;
    if (share.isValid()) {
        const int barWidth = area.width() / barShareOfWidth;
        const QRect percent(second.right() - percentWidth, second.top(), percentWidth + 1, second.height());
        const QRect bar(percent.left() - barWidth - space::tiny, second.center().y() - barHeight / 2,
                        barWidth, barHeight);
        line.text(percent, format::percent(share.toDouble()), Qt::AlignRight);
        detail.setRight(bar.left() - space::small);
        line.text(detail, index.data(detailRole).toString(), Qt::AlignLeft);
        line.bar(bar, share.toDouble());
    } else {
        line.text(detail, index.data(detailRole).toString(), Qt::AlignLeft);
    }
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int title = QFontMetrics(uiFont(QFontInfo(option.font).pixelSize(), QFont::DemiBold)).height();
    const int small = QFontMetrics(uiFont(QFontInfo(option.font).pixelSize() - 1)).height();
    return {160, title + lineGap + small + 2 * rowPadding};
}

}  // namespace studio::app
