// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_view.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/text.hpp>
#include <widgets/badge.hpp>
#include <widgets/card.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/icons.hpp>
#include <widgets/plain_text.hpp>

#include "band_chart.hpp"
#include "rehearsal_text.hpp"

namespace studio::app {
namespace {

constexpr int iconSize = 16;

struct ChartPlan {
    api::RehearsalMetric metric;
    Tone tone;
};
constexpr ChartPlan charts[] = {
    {api::RehearsalMetric::long_wait_s, Tone::Sequencing}, {api::RehearsalMetric::wait_s, Tone::Sequencing},
    {api::RehearsalMetric::waiting, Tone::Lifecycle},      {api::RehearsalMetric::fullness, Tone::Execution},
    {api::RehearsalMetric::base_fee_gwei, Tone::Economy},  {api::RehearsalMetric::usd_per_tx, Tone::Economy}};

struct Look {
    const char* icon;
    Tone tone;
};
Look lookOf(api::RehearsalTone tone) {
    switch (tone) {
        case api::RehearsalTone::good:
            return {"check", Tone::Good};
        case api::RehearsalTone::bad:
            return {"warning", Tone::Warning};
        case api::RehearsalTone::advice:
            return {"suggestion", Tone::Execution};
        case api::RehearsalTone::fact:
        case api::RehearsalTone::limit:
            break;
    }
    return {"info", Tone::Neutral};
}

QWidget* sentenceRow(const api::RehearsalSentence& sentence) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    const auto look = lookOf(sentence.tone);
    auto* icon = plainLabel();
    icon->setPixmap(themedIcon(QLatin1String(look.icon), look.tone).pixmap(iconSize));
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto* text = wrappedLabel(inWindowDirection(bridge::translated(sentence.text)));
    if (sentence.tone == api::RehearsalTone::limit)
        setTextRole(text, TextRole::Dim);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);
    return row;
}

QLabel* cell(const QString& text, TextRole role, Qt::Alignment alignment) {
    auto* label = plainLabel(text);
    label->setAlignment(alignment);
    setTextRole(label, role);
    return label;
}

}  // namespace

RehearsalView::RehearsalView(const api::RehearsalReport& report, QWidget* parent) : QScrollArea(parent) {
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::small, 0);
    m_column->setSpacing(space::medium);
    addSentences(report);
    addCharts(report);
    addTotals(report);
    addLimits(report);
    m_column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RehearsalView::addSentences(const api::RehearsalReport& report) {
    auto* card = new Card;
    card->setHeading(tr("What it showed"));
    for (const auto& sentence : report.sentences)
        if (sentence.tone != api::RehearsalTone::limit)
            card->body()->addWidget(sentenceRow(sentence));
    m_column->addWidget(card);
}

void RehearsalView::addCharts(const api::RehearsalReport& report) {
    auto* grid = new QGridLayout;
    grid->setSpacing(space::medium);
    int place = 0;
    for (const auto& [metric, tone] : charts) {
        const auto curve = std::ranges::find(report.curves, metric, &api::RehearsalCurve::metric);
        if (curve == report.curves.end() || curve->points.empty())
            continue;
        auto* card = new Card;
        auto* chart = new BandChart(*curve, tone);
        card->setHeading(chart->title());
        card->setHelp(
            tr("The line is the median of the rehearsals, the band goes from the lowest to the "
               "highest. Time is counted from the opening."));
        card->body()->addWidget(chart);
        grid->addWidget(card, place / 2, place % 2);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_column->addLayout(grid);
}

void RehearsalView::addTotals(const api::RehearsalReport& report) {
    auto* card = new Card;
    card->setHeading(tr("The whole event"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    const auto numbers = Qt::AlignTrailing | Qt::AlignVCenter;
    int column = 1;
    for (const QString& title : {tr("Lowest"), tr("Median"), tr("Highest")})
        grid->addWidget(cell(title, TextRole::Faint, numbers), 0, column++);
    int row = 1;
    for (const auto& [total, band] : report.figures) {
        const QString name = totalName(total);
        grid->addWidget(cell(name, TextRole::Dim, Qt::AlignLeading | Qt::AlignVCenter), row, 0);
        column = 1;
        for (const double value : {band.low, band.median, band.high}) {
            auto* number = cell(leftToRight(totalText(total, value)), TextRole::Body, numbers);
            number->setAccessibleName(QStringLiteral("%1: %2").arg(name, totalText(total, value)));
            grid->addWidget(number, row, column++);
        }
        ++row;
    }
    card->body()->addLayout(grid);
    m_column->addWidget(card);
}

void RehearsalView::addLimits(const api::RehearsalReport& report) {
    auto* card = new Card;
    card->setHeading(tr("How to read it"));
    for (const auto& sentence : report.sentences)
        if (sentence.tone == api::RehearsalTone::limit)
            card->body()->addWidget(sentenceRow(sentence));
    m_column->addWidget(card);
}

}  // namespace studio::app
