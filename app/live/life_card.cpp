// SPDX-License-Identifier: GPL-3.0-or-later
#include "life_card.hpp"

#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/shard_names.hpp>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "life_claims.hpp"
#include "life_facts.hpp"
#include "life_line.hpp"

namespace studio::app {

LifeCard::LifeCard(QWidget* parent)
    : Card(parent),
      m_line(new LifeLine),
      m_facts(new LifeFacts),
      m_claims(new LifeClaims),
      m_end(makeButton(Emphasis::Danger)),
      m_dissolve(makeButton(Emphasis::Danger)),
      m_report(makeButton(Emphasis::Link)) {
    body()->addWidget(m_line);
    body()->addSpacing(space::tiny);
    body()->addWidget(m_facts);
    body()->addWidget(m_claims);
    addToHeader(m_report);
    addToHeader(m_end);
    addToHeader(m_dissolve);
    setHeadingTone(Tone::Lifecycle);
    m_end->setObjectName(QStringLiteral("endLife"));
    m_dissolve->setObjectName(QStringLiteral("dissolve"));
    m_report->setObjectName(QStringLiteral("report"));
    connect(m_end, &QPushButton::clicked, this, &LifeCard::endRequested);
    connect(m_dissolve, &QPushButton::clicked, this, &LifeCard::dissolveRequested);
    connect(m_report, &QPushButton::clicked, this, &LifeCard::reportRequested);
    connect(m_claims, &LifeClaims::openRequested, this, &LifeCard::claimsRequested);
    connect(m_facts, &LifeFacts::blockRequested, this, &LifeCard::blockRequested);
    connect(m_facts, &LifeFacts::contractRequested, this, &LifeCard::contractRequested);
    keepTranslated(this, [this] { writeTexts(); });
    hide();
}

void LifeCard::writeTexts() {
    setHeading(tr("Its life"));
    setHelp(
        tr("An ephemeral rollup is made for an event and ends with it. At its end everybody gets on the L1 "
           "what they had on it."));
    m_end->setText(tr("End it now…"));
    m_dissolve->setText(tr("Dissolve…"));
    m_report->setText(tr("Save a report…"));
}

void LifeCard::showEnd(const api::RunSnapshot& run) {
    const bool runs = run.state == api::RunState::running;
    m_end->setVisible(run.life->state == api::LifeState::open && !run.life->end_asked);
    m_end->setEnabled(runs);
    m_end->setToolTip(
        plainToolTip(runs ? bridge::saidOfEvent(tr("Begins its end at once. You are asked first."), run)
                          : tr("It can be ended while it runs: resume it, or open it again, first.")));
}

void LifeCard::showDissolve(const api::RunSnapshot& run) {
    const bool runs = run.state == api::RunState::running;
    const api::LifeStanding& life = *run.life;
    m_dissolve->setVisible(life.state >= api::LifeState::settled && !life.dissolve_asked &&
                           bridge::isActive(run.state));
    m_dissolve->setEnabled(runs && life.claims.is_known);
    m_dissolve->setToolTip(
        plainToolTip(!runs ? tr("It can be dissolved while it runs: resume it, or open it again, first.")
                     : life.claims.is_known
                         ? bridge::saidOfEvent(
                               tr("Frees what it uses and keeps a signed archive. You are asked first."), run)
                         : tr("It can be dissolved once it is known who had what.")));
}

void LifeCard::showReport(const api::LifeStanding& life) {
    m_report->setVisible(life.state >= api::LifeState::settled);
    m_report->setEnabled(life.claims.is_known);
    m_report->setToolTip(plainToolTip(
        life.claims.is_known
            ? tr("Charts, costs, who was paid, and the proof that it settled: as a PDF or a web page.")
            : tr("The report can be written once it is known who had what.")));
}

void LifeCard::show(const api::RunSnapshot& run, qint64 now_ms) {
    setVisible(run.life.has_value());
    if (!run.life)
        return;
    m_line->show(*run.life, now_ms);
    m_facts->show(*run.life, now_ms);
    m_claims->show(*run.life);
    showEnd(run);
    showDissolve(run);
    showReport(*run.life);
}

}  // namespace studio::app
