// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_card.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {

NoticeCard::NoticeCard(QWidget* parent)
    : Card(parent),
      m_text(wrappedLabel()),
      m_reopen(makeButton(Emphasis::Primary)),
      m_resume(makeButton(Emphasis::Primary)) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_text, 1);
    line->addWidget(m_reopen);
    line->addWidget(m_resume);
    body()->addLayout(line);
    setState(State::Warning);
    m_text->setObjectName(QStringLiteral("notice"));
    m_reopen->setObjectName(QStringLiteral("reopen"));
    m_resume->setObjectName(QStringLiteral("resume"));
    connect(m_reopen, &QPushButton::clicked, this, &NoticeCard::reopenRequested);
    connect(m_resume, &QPushButton::clicked, this, &NoticeCard::resumeRequested);
    keepTranslated(this, [this] {
        m_reopen->setText(tr("Reopen"));
        m_resume->setText(tr("Resume"));
    });
    hide();
}

void NoticeCard::show(const api::RunSnapshot& run) {
    const api::RunState state = run.state;
    const bool isOver = run.archive && !bridge::isActive(state);
    switch (state) {
        case api::RunState::starting:
            m_text->setText(
                tr("The rollup is starting: its contracts are being put on the L1. Assets can be moved in a "
                   "moment."));
            break;
        case api::RunState::running:
            break;
        case api::RunState::paused:
            m_text->setText(tr("The rollup is paused: nothing arrives on it until it is resumed."));
            break;
        case api::RunState::asleep:
            m_text->setText(tr("The rollup sleeps: nothing arrives on it until it wakes."));
            break;
        case api::RunState::stopping:
            m_text->setText(tr("The rollup is stopping. What is under way goes on when it is opened again."));
            break;
        case api::RunState::stopped:
        case api::RunState::failed:
            m_text->setText(
                isOver ? tr("This rollup was dissolved: nothing can be moved any more. Whoever was not paid "
                            "gets it through its claims.")
                       : tr("This rollup has stopped, so nothing can be moved. Reopen it: what is under way "
                            "then goes "
                            "on by itself, without traffic until you start it."));
            break;
    }
    setVisible(state != api::RunState::running);
    m_reopen->setVisible((state == api::RunState::stopped || state == api::RunState::failed) && !isOver);
    m_resume->setVisible(state == api::RunState::paused);
    setAccessibleName(m_text->text());
}

}  // namespace studio::app
