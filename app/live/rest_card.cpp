// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest_card.hpp"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>
#include <bridge/engine_bridge.hpp>
#include <bridge/shard_names.hpp>
#include <bridge/text.hpp>
#include <initializer_list>
#include <widgets/buttons.hpp>
#include <widgets/choice_box.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

constexpr qint64 minute_ms = 60'000;
constexpr std::array<qint64, 5> offered_ms{0, minute_ms, 5 * minute_ms, 15 * minute_ms, 60 * minute_ms};

QString choiceText(qint64 ms) {
    return ms == 0 ? RestCard::tr("never") : RestCard::tr("after %1").arg(format::span(ms));
}

QString sentence(const api::RunSnapshot& run) {
    const auto& rest = run.rest;
    if (rest.asleep_since_ms && rest.wakes_at_ms)
        return RestCard::tr("Asleep since %1. It wakes on %2, or earlier when somebody uses it.")
            .arg(format::dateTime(*rest.asleep_since_ms), format::dateTime(*rest.wakes_at_ms));
    if (rest.asleep_since_ms)
        return RestCard::tr("Asleep since %1. It wakes when a wallet or a script uses it.")
            .arg(format::dateTime(*rest.asleep_since_ms));
    if (rest.falls_asleep)
        return RestCard::tr("It is falling asleep: its last blocks are brought to the L1 first.");
    if (!rest.stays_awake.empty())
        return RestCard::tr("It stays awake for now: %1").arg(bridge::translated(rest.stays_awake));
    return RestCard::tr(
        "It is awake. While it sleeps, its chain is on the disk alone and takes no memory; its address "
        "still answers, and using it wakes it.");
}

QString figures(const api::RunSnapshot& run) {
    QStringList parts;
    if (run.cold_start_ms)
        parts << RestCard::tr("first answer after %1").arg(format::milliseconds(*run.cold_start_ms));
    if (run.first_block_ms)
        parts << RestCard::tr("first block after %1").arg(format::milliseconds(*run.first_block_ms));
    return parts.isEmpty() ? QString()
                           : RestCard::tr("Last start, measured: %1").arg(parts.join(QStringLiteral(" · ")));
}

}  // namespace

RestCard::RestCard(QWidget* parent)
    : Card(parent),
      m_text(wrappedLabel()),
      m_choiceName(new QLabel),
      m_choice(new ChoiceBox),
      m_figures(wrappedLabel()),
      m_sleep(makeButton()),
      m_wake(makeButton(Emphasis::Primary)) {
    m_text->setObjectName(QStringLiteral("restText"));
    m_choice->setObjectName(QStringLiteral("sleepAfter"));
    m_figures->setObjectName(QStringLiteral("coldStart"));
    m_sleep->setObjectName(QStringLiteral("sleepNow"));
    m_wake->setObjectName(QStringLiteral("wakeNow"));
    m_choiceName->setTextFormat(Qt::PlainText);
    m_choiceName->setBuddy(m_choice);
    setTextRole(m_figures, TextRole::Faint);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_choiceName);
    line->addWidget(m_choice);
    line->addStretch(1);
    line->addWidget(m_sleep);
    line->addWidget(m_wake);
    body()->addWidget(m_text);
    body()->addLayout(line);
    body()->addWidget(m_figures);
    for (const qint64 ms : offered_ms)
        m_choice->addItem(QString(), ms);
    connect(m_sleep, &QPushButton::clicked, this, &RestCard::sleepRequested);
    connect(m_wake, &QPushButton::clicked, this, &RestCard::wakeRequested);
    connect(m_choice, qOverload<int>(&QComboBox::activated), this,
            [this](int index) { Q_EMIT restRequested(m_choice->itemData(index).toLongLong()); });
    keepTranslated(this, [this] { writeTexts(); });
    hide();
}

void RestCard::writeTexts() {
    setHeading(tr("Sleep"));
    setHelp(
        tr("An idle rollup can sleep: it is closed to the disk, its address stays open, and it is awake "
           "again within a moment when somebody uses it."));
    m_choiceName->setText(tr("Falls asleep unused"));
    m_choice->setAccessibleName(tr("Falls asleep unused"));
    for (int i = 0; i < m_choice->count(); ++i)
        m_choice->setItemText(i, choiceText(m_choice->itemData(i).toLongLong()));
    m_sleep->setText(tr("Sleep now"));
    m_wake->setText(tr("Wake now"));
}

/// A time that came from elsewhere, such as the command line, is offered too.
void RestCard::showChoice(std::int64_t sleepAfterMs) {
    int index = m_choice->findData(qint64{sleepAfterMs});
    if (index < 0) {
        m_choice->addItem(choiceText(sleepAfterMs), qint64{sleepAfterMs});
        index = m_choice->count() - 1;
    }
    if (m_choice->currentIndex() != index && !m_choice->view()->isVisible())
        m_choice->setCurrentIndex(index);
}

void RestCard::show(const api::RunSnapshot& run) {
    const bool asleep = run.state == api::RunState::asleep;
    setVisible(bridge::isActive(run.state));
    m_text->setText(sentence(run));
    const QString measured = figures(run);
    m_figures->setText(measured);
    m_figures->setVisible(!measured.isEmpty());
    m_wake->setVisible(asleep || run.rest.falls_asleep);
    m_sleep->setVisible(!m_wake->isVisibleTo(this));
    m_sleep->setEnabled(run.state == api::RunState::running);
    showChoice(run.rest.sleep_after_ms);
    const QString ofEvent = plainToolTip(bridge::saidOfEvent({}, run));
    for (QWidget* part : std::initializer_list<QWidget*>{m_sleep, m_wake, m_choice})
        part->setToolTip(ofEvent);
    setAccessibleDescription(m_text->text());
}

}  // namespace studio::app
