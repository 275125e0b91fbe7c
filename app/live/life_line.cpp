// SPDX-License-Identifier: GPL-3.0-or-later
#include "life_line.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <bridge/life_names.hpp>
#include <utility>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int diameter = 20;
constexpr int iconSide = 13;
constexpr int lineWidth = 2;
constexpr int gap = 4;  // between a mark and the line on its sides
constexpr int dotDiameter = 8;

LifeStage::Progress progressOf(api::LifeState state, api::LifeState now) {
    // Settled is where it wants to be: nothing is under way any more.
    if (state < now || (state == now && now >= api::LifeState::settled))
        return LifeStage::Progress::done;
    return state == now ? LifeStage::Progress::now : LifeStage::Progress::toCome;
}

QColor colorOf(LifeStage::Progress progress) {
    switch (progress) {
        case LifeStage::Progress::done:
            return theme().color(Tone::Good);
        case LifeStage::Progress::now:
            return theme().color(Tone::Lifecycle);
        case LifeStage::Progress::toCome:
            break;
    }
    return theme().faint;
}

void paintMark(QPainter& painter, const QRectF& ring, LifeStage::Progress progress) {
    const QColor color = colorOf(progress);
    const bool done = progress == LifeStage::Progress::done;
    painter.setPen(QPen(color, done ? 0 : lineWidth));
    painter.setBrush(done ? QBrush(color) : Qt::NoBrush);
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (done) {
        const QPointF at = ring.center() - QPointF(iconSide / 2.0, iconSide / 2.0);
        painter.drawPixmap(at, iconPixmap(QStringLiteral("check"), iconSide, theme().panel,
                                          painter.device()->devicePixelRatioF()));
    } else if (progress == LifeStage::Progress::now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(ring.center(), dotDiameter / 2.0, dotDiameter / 2.0);
    }
}

}  // namespace

LifeStage::LifeStage(api::LifeState state, QWidget* parent)
    : QWidget(parent), m_state(state), m_name(wrappedLabel()), m_time(wrappedLabel()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::tiny, diameter + space::small, space::tiny, 0);
    column->setSpacing(0);
    for (QLabel* label : {m_name, m_time}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(label);
    }
    column->addStretch(1);
    setTextRole(m_name, TextRole::Dim);
    setTextRole(m_time, TextRole::Faint);
    m_name->setObjectName(QStringLiteral("stageName"));
    m_time->setObjectName(QStringLiteral("stageTime"));
    keepTranslated(this, [this] { writeTexts(); });
}

void LifeStage::writeTexts() {
    const QString progress = m_progress == Progress::done  ? tr("done")
                             : m_progress == Progress::now ? tr("now")
                                                           : tr("to come");
    const QString help = bridge::lifeStateHelp(m_state);
    m_name->setText(bridge::lifeStateName(m_state));
    setToolTip(plainToolTip(help));
    setAccessibleName(tr("%1: %2").arg(bridge::lifeStateName(m_state), progress));
    setAccessibleDescription(m_time->text().isEmpty() ? help : m_time->text() + QStringLiteral(". ") + help);
}

void LifeStage::show(const api::LifeStanding& life, qint64 now_ms) {
    const Progress progress = progressOf(m_state, life.state);
    if (std::exchange(m_progress, progress) != progress)
        setTextRole(m_name, progress == Progress::toCome ? TextRole::Dim : TextRole::Body);
    m_isLeftBehind = m_state < life.state;
    showTime(life, now_ms);
    writeTexts();
    update();
}

void LifeStage::showTime(const api::LifeStanding& life, qint64 now_ms) {
    const auto begin = bridge::lifeBegin(m_state, life);
    if (!begin)
        return m_time->clear();
    const QString at = leftToRight(format::moment(*begin, now_ms));
    m_time->setText(m_progress == Progress::toCome ? tr("about %1").arg(at) : at);
}

void LifeStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring(width() / 2.0 - diameter / 2.0, 0, diameter, diameter);
    const double middle = ring.center().y();
    const auto line = [&](bool towardsEnd, bool travelled) {
        const bool toTheRight = towardsEnd == (layoutDirection() == Qt::LeftToRight);
        painter.setPen(QPen(travelled ? theme().color(Tone::Good) : theme().line, lineWidth));
        if (toTheRight)
            painter.drawLine(QPointF(ring.right() + gap, middle), QPointF(width(), middle));
        else
            painter.drawLine(QPointF(0, middle), QPointF(ring.left() - gap, middle));
    };
    if (m_state != bridge::lifeStates.front())
        line(false, m_progress != Progress::toCome);
    if (m_state != bridge::lifeStates.back())
        line(true, m_isLeftBehind);
    paintMark(painter, ring, m_progress);
}

LifeLine::LifeLine(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const api::LifeState state : bridge::lifeStates) {
        m_stages << new LifeStage(state);
        row->addWidget(m_stages.last(), 1);
    }
}

void LifeLine::show(const api::LifeStanding& life, qint64 now_ms) {
    for (LifeStage* stage : m_stages)
        stage->show(life, now_ms);
    setAccessibleName(tr("Its life: %1").arg(bridge::lifeStateName(life.state)));
}

}  // namespace studio::app
