// SPDX-License-Identifier: GPL-3.0-or-later
#include "scaling_card.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <bridge/text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

using api::ScalingKnob;

constexpr double mega = 1e6;
constexpr double ms_per_s = 1e3;

}  // namespace

ScalingCard::ScalingCard(QWidget* parent) : Card(parent), m_standing(wrappedLabel()) {
    m_standing->setObjectName(QStringLiteral("scalingStanding"));
    setTextRole(m_standing, TextRole::Dim);
    auto* ranges = new QGridLayout;
    ranges->setHorizontalSpacing(space::medium);
    ranges->setVerticalSpacing(space::tiny);
    for (int knob = 0; knob < knobTotal; ++knob) {
        auto& row = m_rows[static_cast<std::size_t>(knob)];
        row = {plainLabel({}, this), plainLabel({}, this)};
        setTextRole(row.name, TextRole::Dim);
        ranges->addWidget(row.name, knob / 2, 2 * (knob % 2));
        ranges->addWidget(row.value, knob / 2, 2 * (knob % 2) + 1);
    }
    ranges->setColumnStretch(1, 1);
    ranges->setColumnStretch(3, 1);
    auto* decisions = new QGridLayout;
    decisions->setHorizontalSpacing(space::medium);
    decisions->setVerticalSpacing(space::tiny);
    for (int i = 0; i < decisionTotal; ++i) {
        auto& row = m_decisions[static_cast<std::size_t>(i)];
        row = {plainLabel({}, this), wrappedLabel({}, this)};
        setTextRole(row.name, TextRole::Dim);
        decisions->addWidget(row.name, i, 0, Qt::AlignTop);
        decisions->addWidget(row.value, i, 1);
    }
    decisions->setColumnStretch(1, 1);
    body()->addLayout(ranges);
    body()->addWidget(m_standing);
    body()->addLayout(decisions);
    keepTranslated(this, [this] { writeTexts(); });
    hide();
}

QString ScalingCard::valueText(ScalingKnob knob, double value) {
    switch (knob) {
        case ScalingKnob::block_gas_limit:
            return tr("%1 M gas").arg(format::decimal(value / mega));
        case ScalingKnob::block_time:
            return tr("every %1 s").arg(format::decimal(value / ms_per_s));
        case ScalingKnob::lanes:
            return tr("%n thread(s)", nullptr, static_cast<int>(value));
        case ScalingKnob::batches:
            break;
    }
    return value > 0 ? tr("full batches") : tr("usual batches");
}

void ScalingCard::writeTexts() {
    setHeading(tr("Growing in a rush"));
    const std::array<std::pair<QString, QString>, knobTotal> names{{
        {tr("Block gas limit"), tr("How much work fits into one block.")},
        {tr("Blocks"), tr("The time from one block to the next.")},
        {tr("Transactions run on"), tr("Threads of this computer that run a block’s transactions.")},
        {tr("Data"),
         tr("When batches go to the L1: as the design says, or once they are full, which is cheaper "
            "for each transaction and makes blocks safe later.")},
    }};
    for (std::size_t knob = 0; knob < names.size(); ++knob) {
        m_rows[knob].name->setText(names[knob].first);
        m_rows[knob].name->setToolTip(names[knob].second);
    }
    write();
}

void ScalingCard::writeRange(const api::ScalingRange& range) {
    const auto& row = m_rows[static_cast<std::size_t>(range.knob)];
    row.value->setText(tr("%1 (%2 to %3)")
                           .arg(valueText(range.knob, range.now), valueText(range.knob, range.quiet),
                                valueText(range.knob, range.rush)));
    row.name->show();
    row.value->show();
}

void ScalingCard::write() {
    for (const Row& row : m_rows) {
        row.name->hide();
        row.value->hide();
    }
    for (const api::ScalingRange& range : m_shown.ranges)
        writeRange(range);
    const bool calm = m_shown.decisions.empty();
    m_standing->setText(
        m_shown.waits_for_l1
            ? tr("A new block gas limit is on its way: it counts once the rollup has read the L1 "
                 "block that holds it.")
            : tr("Nothing had to change yet. In a rush each change appears here with its reason, "
                 "and as a mark in the charts."));
    m_standing->setVisible(m_shown.waits_for_l1 || calm);
    auto decision = m_shown.decisions.rbegin();
    for (const Row& row : m_decisions) {
        const bool is_there = decision != m_shown.decisions.rend();
        row.name->setVisible(is_there);
        row.value->setVisible(is_there);
        if (!is_there)
            continue;
        row.name->setText(format::clock(decision->wall_ms));
        row.value->setText(bridge::translated(decision->text));
        ++decision;
    }
}

void ScalingCard::show(const api::RunSnapshot& run) {
    setVisible(run.scaling.has_value());
    if (!run.scaling || m_shown == *run.scaling)
        return;
    m_shown = *run.scaling;
    write();
}

}  // namespace studio::app
