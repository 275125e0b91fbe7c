// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims_notice.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

QString sentence(api::RunState state, const QString& failure) {
    switch (state) {
        case api::RunState::starting:
            return ClaimsNotice::tr("The rollup is starting. Who had what is shown in a moment.");
        case api::RunState::running:
            return failure;
        case api::RunState::paused:
            return ClaimsNotice::tr("The rollup is paused: nobody is paid until it is resumed.");
        case api::RunState::asleep:
            return ClaimsNotice::tr("The rollup sleeps. Who had what is known when it wakes and has ended.");
        case api::RunState::stopping:
            return ClaimsNotice::tr("The rollup is stopping. Payments go on when it is opened again.");
        case api::RunState::stopped:
        case api::RunState::failed:
            return ClaimsNotice::tr(
                "This rollup does not run now, so nobody can be paid from here. Reopen it: payments that "
                "were under way then go on by themselves.");
    }
    return failure;
}

}  // namespace

ClaimsNotice::ClaimsNotice(QWidget* parent)
    : Card(parent),
      m_text(wrappedLabel()),
      m_reopen(makeButton(Emphasis::Primary)),
      m_resume(makeButton(Emphasis::Primary)),
      m_retry(makeButton()) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_text, 1);
    for (QPushButton* button : {m_reopen, m_resume, m_retry})
        line->addWidget(button);
    body()->addLayout(line);
    m_text->setObjectName(QStringLiteral("notice"));
    m_reopen->setObjectName(QStringLiteral("reopen"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_retry->setObjectName(QStringLiteral("retry"));
    connect(m_reopen, &QPushButton::clicked, this, &ClaimsNotice::reopenRequested);
    connect(m_resume, &QPushButton::clicked, this, &ClaimsNotice::resumeRequested);
    connect(m_retry, &QPushButton::clicked, this, &ClaimsNotice::retryRequested);
    keepTranslated(this, [this] {
        m_reopen->setText(tr("Reopen"));
        m_resume->setText(tr("Resume"));
        m_retry->setText(tr("Try again"));
    });
    hide();
}

void ClaimsNotice::show(api::RunState state, const QString& failure) {
    const QString text = sentence(state, failure);
    const bool runs = state == api::RunState::running;
    setState(runs ? State::Bad : State::Warning);
    m_text->setText(text);
    m_reopen->setVisible(!bridge::isActive(state));
    m_resume->setVisible(state == api::RunState::paused);
    m_retry->setVisible(runs);
    setVisible(!text.isEmpty());
    setAccessibleName(text);
}

}  // namespace studio::app
