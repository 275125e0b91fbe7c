// SPDX-License-Identifier: GPL-3.0-or-later
#include "module_delegate.hpp"

#include <QAbstractItemView>
#include <QPainter>
#include <widgets/icons.hpp>

#include "module_model.hpp"

namespace studio::app {
namespace {

constexpr int gap = 8;  // below each card
constexpr int padding = 11;
constexpr int iconSide = 18;
constexpr int textFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

QFont titleFont() {
    return uiFont(isArabicScript() ? 15 : 13, QFont::DemiBold);
}

QFont plainFont() {
    return uiFont(isArabicScript() ? 14 : 12);
}

int plainHeight(int cardWidth, const QString& text) {
    const QRect room(0, 0, cardWidth - 2 * padding, 1'000);
    return QFontMetrics(plainFont()).boundingRect(room, textFlags, text).height();
}

void paintCard(QPainter& painter, const QRectF& card, const QStyleOptionViewItem& option, Tone tone,
               bool inUse) {
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) ||
                         (option.state.testFlag(QStyle::State_Selected) && option.widget != nullptr &&
                          option.widget->hasFocus());
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.setBrush(inUse ? theme().tint(tone) : hovered ? theme().raised : theme().panel);
    painter.setPen(QPen(focused ? theme().accent
                        : inUse ? theme().color(tone)
                                : theme().line,
                        focused ? 2 : 1));
    painter.drawRoundedRect(card, space::radius, space::radius);
}

}  // namespace

void ModuleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto tone = static_cast<Tone>(index.data(ModuleModel::ToneRole).toInt());
    const bool inUse = index.data(ModuleModel::InUseRole).toBool();
    const QRect card = option.rect.adjusted(1, 1, -1, -gap);
    const auto mirrored = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, card, logical);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintCard(*painter, QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), option, tone, inUse);

    const int line = QFontMetrics(titleFont()).height();
    QRect head(card.left() + padding, card.top() + padding - 1, card.width() - 2 * padding, line);
    const QRect iconBox(head.left(), head.top() + (line - iconSide) / 2, iconSide, iconSide);
    painter->drawPixmap(mirrored(iconBox).topLeft(),
                        iconPixmap(index.data(ModuleModel::IconRole).toString(), iconSide,
                                   theme().color(tone), painter->device()->devicePixelRatioF()));
    head.setLeft(head.left() + iconSide + 8);
    if (inUse) {
        painter->setFont(uiFont(11));
        const QString badge = ModuleModel::tr("in use");
        const int width = painter->fontMetrics().horizontalAdvance(badge) + 4;
        painter->setPen(theme().color(tone));
        painter->drawText(mirrored(QRect(head.right() - width, head.top(), width, line)),
                          Qt::AlignTrailing | Qt::AlignVCenter, badge);
        head.setRight(head.right() - width - 6);
    }
    painter->setFont(titleFont());
    painter->setPen(theme().text);
    painter->drawText(
        mirrored(head), Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, head.width()));
    painter->setFont(plainFont());
    painter->setPen(theme().dim);
    const QRect body = card.adjusted(padding, padding + line + 4, -padding, -padding + 2);
    painter->drawText(body, textFlags, index.data(ModuleModel::PlainRole).toString());
    painter->restore();
}

QSize ModuleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : 260;
    const QString plain = index.data(ModuleModel::PlainRole).toString();
    return {width,
            QFontMetrics(titleFont()).height() + plainHeight(width - 2, plain) + 2 * padding + 4 + gap};
}

}  // namespace studio::app
