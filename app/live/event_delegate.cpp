// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_delegate.hpp"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <bridge/layer_tone.hpp>
#include <studio/events.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "event_model.hpp"

namespace studio::app {
namespace {

constexpr int rowPadding = 5;
constexpr int timeWidth = 62;
constexpr int dotSize = 8;
constexpr qsizetype measuredCharacters = 400;  // no line is wider than this many

Tone dotTone(const QModelIndex& index) {
    const auto kind = static_cast<api::EventKind>(index.data(EventModel::kindRole).toInt());
    if (kind == api::EventKind::error)
        return Tone::Bad;
    if (kind == api::EventKind::warning)
        return Tone::Warning;
    const int layer = index.data(EventModel::layerRole).toInt();
    return layer < 0 ? Tone::Neutral : bridge::toneOf(static_cast<api::Layer>(layer));
}

QRect placed(const QStyleOptionViewItem& option, const QRect& logical) {
    return QStyle::visualRect(option.direction, option.rect, logical);
}

}  // namespace

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool opens = !index.data(EventModel::targetRole).toString().isEmpty();
    const bool hovered = opens && option.state.testFlag(QStyle::State_MouseOver);
    if (option.state.testFlag(QStyle::State_Selected) || hovered)
        painter->fillRect(option.rect, theme().raised);
    QRect area = option.rect.adjusted(space::tiny, 0, -space::tiny, 0);
    const QRect time(area.left(), area.top(), timeWidth, area.height());
    painter->setFont(monoFont(12));
    painter->setPen(theme().dim);
    painter->drawText(placed(option, time), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data(EventModel::timeRole).toString());
    const QRect dot(time.right() + space::tiny, area.center().y() - dotSize / 2, dotSize, dotSize);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().color(dotTone(index)));
    painter->drawEllipse(placed(option, dot));
    area.setLeft(dot.right() + space::small);
    painter->setFont(option.font);
    painter->setPen(opens ? theme().text : theme().dim);
    const QString line = index.data().toString().left(measuredCharacters);
    const QString shown = QFontMetrics(option.font).elidedText(line, Qt::ElideRight, area.width());
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->setLayoutDirection(option.direction);
    painter->drawText(placed(option, area), static_cast<int>(align) | Qt::TextSingleLine, shown);
    if (focused) {
        painter->setPen(theme().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), 4, 4);
    }
    painter->restore();
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, QFontMetrics(option.font).height() + 2 * rowPadding};
}

bool EventDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                              const QModelIndex& index) {
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
    return true;
}

}  // namespace studio::app
