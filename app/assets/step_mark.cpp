// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_mark.hpp"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <widgets/icons.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int diameter = 22;
constexpr int iconSide = 14;
constexpr int lineWidth = 2;
constexpr int gap = 3;  // between a ring and the line below it

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::StepMark)
};

QColor colorOf(api::BridgeStepState state) {
    switch (state) {
        case api::BridgeStepState::to_come:
            return theme().faint;
        case api::BridgeStepState::waiting:
            return theme().accent;
        case api::BridgeStepState::done:
            return theme().color(Tone::Good);
        case api::BridgeStepState::failed:
            return theme().color(Tone::Bad);
    }
    return theme().faint;
}

}  // namespace

QString stepStateName(api::BridgeStepState state) {
    switch (state) {
        case api::BridgeStepState::to_come:
            return Words::tr("to come");
        case api::BridgeStepState::waiting:
            return Words::tr("waiting");
        case api::BridgeStepState::done:
            return Words::tr("done");
        case api::BridgeStepState::failed:
            return Words::tr("failed");
    }
    return {};
}

StepMark::StepMark(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::MinimumExpanding);
    nameState();
}

void StepMark::setLook(const Look& look) {
    if (look == m_look)
        return;
    m_look = look;
    nameState();
    update();
}

void StepMark::nameState() {
    setAccessibleName(Words::tr("Step %1: %2").arg(m_look.number).arg(stepStateName(m_look.state)));
}

void StepMark::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameState();
}

QSize StepMark::sizeHint() const {
    return {diameter + 2, diameter + 2};
}

void StepMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = colorOf(m_look.state);
    const QRectF ring(width() / 2.0 - diameter / 2.0, 1, diameter, diameter);
    const bool over =
        m_look.state == api::BridgeStepState::done || m_look.state == api::BridgeStepState::failed;
    painter.setPen(QPen(color, over ? 0 : lineWidth));
    painter.setBrush(over ? QBrush(color) : Qt::NoBrush);
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (over) {
        const QString icon =
            m_look.state == api::BridgeStepState::done ? QStringLiteral("check") : QStringLiteral("close");
        const QPointF at = ring.center() - QPointF(iconSide / 2.0, iconSide / 2.0);
        painter.drawPixmap(at, iconPixmap(icon, iconSide, theme().panel, devicePixelRatioF()));
    } else {
        painter.setFont(uiFont(11, QFont::DemiBold));
        const QString number = QString::number(m_look.number);
        // By its ink: a font of joined letters has its digits above the middle.
        const QRectF ink = QFontMetricsF(painter.font()).tightBoundingRect(number);
        painter.drawText(ring.center() - ink.center(), number);
    }
    if (m_look.isLast)
        return;
    painter.setPen(QPen(m_look.state == api::BridgeStepState::done ? color : theme().line, lineWidth));
    painter.drawLine(QPointF(width() / 2.0, ring.bottom() + gap), QPointF(width() / 2.0, height()));
}

}  // namespace studio::app
