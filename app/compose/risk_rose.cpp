// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk_rose.hpp"

#include <QEvent>
#include <QPainter>
#include <QPolygonF>
#include <bridge/layer_tone.hpp>
#include <bridge/text.hpp>
#include <cmath>
#include <numbers>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int labelRoom = 22;
constexpr int labelGap = 11;             // from an axis' end to its name
constexpr double pentagonHeight = 1.81;  // of radius 1
constexpr double leastRadius = 30;

double reach(api::RiskLevel level) {
    switch (level) {
        case api::RiskLevel::good:
            return 1.0;
        case api::RiskLevel::warning:
            return 0.62;
        case api::RiskLevel::bad:
            return 0.26;
    }
    return 0;
}

api::RiskLevel worst(const std::vector<api::RiskNote>& risks) {
    auto level = api::RiskLevel::good;
    for (const auto& note : risks)
        level = std::max(level, note.level);
    return level;
}

QPointF onAxis(const QPointF& middle, double radius, std::size_t axis, std::size_t count) {
    const double angle =
        -std::numbers::pi / 2 + 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count);
    return middle + QPointF(radius * std::cos(angle), radius * std::sin(angle));
}

QFont labelFont() {
    return uiFont(isArabicScript() ? 13 : 11);
}

// As large as height allows, but leaving the names at the sides their room.
double radiusFor(const std::vector<api::RiskNote>& risks, QSize size, const QFontMetrics& metrics) {
    double radius = (size.height() - 2 * labelRoom) / pentagonHeight;
    for (std::size_t i = 0; i < risks.size(); ++i) {
        const double aside = std::fabs(onAxis({}, 1, i, risks.size()).x());
        const int name = metrics.horizontalAdvance(RiskRose::axisName(risks[i].axis));
        if (aside > 0.1)  // else it stands above or below
            radius = std::min(radius, (size.width() / 2.0 - name - 2) / aside - labelGap);
    }
    return std::max(leastRadius, radius);
}

// Beside its axis' end, on the side that leads away from the middle.
void paintLabel(QPainter& painter, const QPointF& end, double fromMiddle, const QString& text,
                const QRect& room) {
    const QFontMetrics metrics = painter.fontMetrics();
    const double width = metrics.horizontalAdvance(text) + 2;
    double x = std::fabs(fromMiddle) < 4 ? end.x() - width / 2 : fromMiddle > 0 ? end.x() : end.x() - width;
    x = std::clamp(x, static_cast<double>(room.left()), std::max<double>(room.left(), room.right() - width));
    const QRectF box(x, end.y() - metrics.height() / 2.0, width, metrics.height());
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

}  // namespace

RiskRose::RiskRose(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RiskRose::setRisks(const std::vector<api::RiskNote>& risks) {
    m_risks = risks;
    describe();
    update();
}

QString RiskRose::axisName(api::RiskAxis axis) {
    switch (axis) {
        case api::RiskAxis::state_validation:
            return tr("State check");
        case api::RiskAxis::data_availability:
            return tr("Data");
        case api::RiskAxis::exit_window:
            return tr("Exit window");
        case api::RiskAxis::sequencer_failure:
            return tr("Sequencer");
        case api::RiskAxis::proposer_failure:
            return tr("Proposer");
    }
    return {};
}

QString RiskRose::axisHelp(api::RiskAxis axis) {
    switch (axis) {
        case api::RiskAxis::state_validation:
            return tr("Does anybody but the sequencer check that every balance is right?");
        case api::RiskAxis::data_availability:
            return tr("Can everybody get the data that is needed to rebuild the chain?");
        case api::RiskAxis::exit_window:
            return tr("How long do people have to leave before a change of the rules binds them?");
        case api::RiskAxis::sequencer_failure:
            return tr(
                "What can people do when the sequencer, who orders transactions, stops or refuses them?");
        case api::RiskAxis::proposer_failure:
            return tr("What happens when the proposer, who reports the state to the L1 below, stops?");
    }
    return {};
}

QString RiskRose::levelName(api::RiskLevel level) {
    switch (level) {
        case api::RiskLevel::good:
            return tr("good");
        case api::RiskLevel::warning:
            return tr("care");
        case api::RiskLevel::bad:
            return tr("weak");
    }
    return {};
}

void RiskRose::describe() {
    setAccessibleName(tr("Who must be trusted"));
    QStringList said;
    QStringList asked;
    for (const auto& note : m_risks)
        asked << QStringLiteral("%1: %2").arg(axisName(note.axis), axisHelp(note.axis));
    setToolTip(plainToolTip(asked.join(QLatin1Char('\n'))));
    for (const auto& note : m_risks)
        said << QStringLiteral("%1: %2. %3")
                    .arg(axisName(note.axis), levelName(note.level), bridge::translated(note.why));
    setAccessibleDescription(said.join(QLatin1Char(' ')));
}

void RiskRose::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

void RiskRose::paintEvent(QPaintEvent*) {
    const std::size_t count = m_risks.size();
    if (count < 3)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont());
    const double radius = radiusFor(m_risks, size(), painter.fontMetrics());
    const double spare = height() - 2 * labelRoom - pentagonHeight * radius;
    const QPointF middle(width() / 2.0, labelRoom + spare / 2 + radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme().line);
    for (const double part : {0.33, 0.66, 1.0}) {
        QPolygonF ring;
        for (std::size_t i = 0; i < count; ++i)
            ring << onAxis(middle, part * radius, i, count);
        painter.drawPolygon(ring);
    }
    QPolygonF rose;
    for (std::size_t i = 0; i < count; ++i)
        rose << onAxis(middle, reach(m_risks[i].level) * radius, i, count);
    QColor fill = theme().color(bridge::toneOf(worst(m_risks)));
    painter.setPen(QPen(fill, 1.6));
    fill.setAlphaF(0.26F);
    painter.setBrush(fill);
    painter.drawPolygon(rose);
    for (std::size_t i = 0; i < count; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(bridge::toneOf(m_risks[i].level)));
        painter.drawEllipse(rose[static_cast<qsizetype>(i)], 3.5, 3.5);
        painter.setPen(theme().dim);
        const QPointF end = onAxis(middle, radius + labelGap, i, count);
        paintLabel(painter, end, end.x() - middle.x(), axisName(m_risks[i].axis), rect());
    }
}

}  // namespace studio::app
