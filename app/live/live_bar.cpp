// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_bar.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <bridge/archive_state.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/run_names.hpp>
#include <bridge/shard_names.hpp>
#include <utility>
#include <widgets/badge.hpp>
#include <widgets/buttons.hpp>
#include <widgets/format.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/run_picker.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

Tone toneOf(api::RunState state) {
    switch (state) {
        case api::RunState::running:
            return Tone::Good;
        case api::RunState::paused:
            return Tone::Warning;
        case api::RunState::failed:
            return Tone::Bad;
        case api::RunState::starting:
        case api::RunState::stopping:
        case api::RunState::stopped:
        case api::RunState::asleep:
            break;
    }
    return Tone::Neutral;
}

QString pauseIcon(bool paused) {
    return paused ? QStringLiteral("play") : QStringLiteral("pause");
}

}  // namespace

LiveBar::LiveBar(QWidget* parent)
    : QWidget(parent),
      m_badge(new Badge),
      m_picker(new RunPicker),
      m_pause(makeButton()),
      m_stop(makeButton(Emphasis::Danger)),
      m_wake(makeButton(Emphasis::Primary)),
      m_reopen(makeButton(Emphasis::Primary)),
      m_archive(makeButton(Emphasis::Primary)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_picker);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addWidget(m_wake);
    row->addWidget(m_reopen);
    row->addWidget(m_archive);
    connect(m_picker, &RunPicker::chosen, this, &LiveBar::runChosen);
    connect(m_stop, &QPushButton::clicked, this, &LiveBar::stopRequested);
    connect(m_wake, &QPushButton::clicked, this, &LiveBar::wakeRequested);
    connect(m_reopen, &QPushButton::clicked, this, &LiveBar::reopenRequested);
    connect(m_archive, &QPushButton::clicked, this, &LiveBar::archiveRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    m_pause->setIcon(themedIcon(pauseIcon(false)));
    m_stop->setIcon(themedIcon(QStringLiteral("stop"), Tone::Bad));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_wake->setObjectName(QStringLiteral("wake"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_reopen->setObjectName(QStringLiteral("reopen"));
    m_archive->setObjectName(QStringLiteral("openArchive"));
    keepTranslated(this, [this] {
        m_stop->setText(tr("Stop"));
        m_wake->setText(tr("Wake now"));
        m_reopen->setText(tr("Reopen"));
        m_archive->setText(tr("Open the archive"));
        m_archive->setToolTip(plainToolTip(
            tr("Computes its blocks again, to look into them or to pay whoever was not paid yet.")));
    });
    showRun(nullptr);
}

void LiveBar::setRuns(const std::vector<api::RunSnapshot>& runs, std::optional<api::RunId> current) {
    m_picker->setEntries(bridge::runEntries(runs), current);
}

void LiveBar::showRun(const api::RunSnapshot* run) {
    const bool active = run != nullptr && bridge::isActive(run->state);
    m_badge->setVisible(run != nullptr);
    const bool asleep = run != nullptr && run->state == api::RunState::asleep;
    m_pause->setVisible(active && !asleep);
    m_wake->setVisible(asleep);
    m_stop->setVisible(active);
    const bool isPutAway = run != nullptr && bridge::isPutAway(*run);
    m_reopen->setVisible(run != nullptr && !active && !isPutAway && !bridge::isForeign(*run));
    m_archive->setVisible(isPutAway && !active);
    if (run == nullptr)
        return;
    const bool paused = run->state == api::RunState::paused;
    if (std::exchange(m_paused, paused) != paused)
        m_pause->setIcon(themedIcon(pauseIcon(paused)));  // a new icon lays the bar out again
    m_pause->setEnabled(paused || run->state == api::RunState::running);
    m_stop->setEnabled(run->state != api::RunState::stopping);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    showToolTips(*run);
    showLifecycle(*run);
}

void LiveBar::showToolTips(const api::RunSnapshot& run) {
    const QString ofEvent = plainToolTip(bridge::saidOfEvent({}, run));
    for (QPushButton* button : {m_pause, m_stop, m_wake})
        button->setToolTip(ofEvent);
    m_reopen->setToolTip(plainToolTip(
        bridge::saidOfEvent(tr("Goes on from the last block. Traffic stays off until you start it."), run)));
}

void LiveBar::showLifecycle(const api::RunSnapshot& run) {
    QString text = bridge::runStateName(run.state);
    if (run.remaining_ms && bridge::isActive(run.state))
        text = tr("%1 · %2 left").arg(text, format::countdown(*run.remaining_ms));
    const bool isDissolved = run.archive && !bridge::isActive(run.state);
    m_badge->setText(isDissolved ? tr("dissolved") : text);
    m_badge->setTone(isDissolved ? Tone::Lifecycle : toneOf(run.state));
}

}  // namespace studio::app
