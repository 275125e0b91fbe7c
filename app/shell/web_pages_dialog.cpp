// SPDX-License-Identifier: GPL-3.0-or-later
#include "web_pages_dialog.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int leastWidth = 560;

QString stateText(api::OriginState state) {
    switch (state) {
        case api::OriginState::asking:
            return WebPagesDialog::tr("asks");
        case api::OriginState::once:
            return WebPagesDialog::tr("allowed until you quit");
        case api::OriginState::always:
            return WebPagesDialog::tr("always allowed");
        case api::OriginState::denied:
            break;
    }
    return WebPagesDialog::tr("denied until you quit");
}

}  // namespace

WebPagesDialog::WebPagesDialog(bridge::EngineBridge& bridge, QWidget* parent)
    : QDialog(parent), m_bridge(bridge), m_rows(nullptr) {
    m_intro = wrappedLabel({}, this);
    setTextRole(m_intro, TextRole::Dim);
    m_problem = wrappedLabel({}, this);
    m_problem->hide();
    m_close = makeButton(Emphasis::Normal, this);
    m_close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_intro);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(leastWidth);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_bridge, &bridge::EngineBridge::webOriginsChanged, this, &WebPagesDialog::rebuild);
    keepTranslated(this, [this] { writeTexts(); });
}

void WebPagesDialog::writeTexts() {
    setWindowTitle(tr("Web pages"));
    m_close->setText(tr("Close"));
    m_intro->setText(
        m_bridge.webOrigins().empty()
            ? tr("Programs and web pages of this computer may use your rollups. A page of another site is "
                 "refused, and asks here first. None has asked yet.")
            : tr("These sites want to use the rollups of this computer from your browser: to read their "
                 "state and to send transactions that a wallet has signed. Allow only those you trust."));
    rebuild();
}

void WebPagesDialog::rebuild() {
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    for (const auto& origin : m_bridge.webOrigins())
        rows->addWidget(rowOf(origin));
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_rows);
    m_rows->show();
}

QWidget* WebPagesDialog::rowOf(const api::WebOrigin& origin) {
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* name = new ElidedLabel(shownText(origin.name), row);
    name->setElideMode(Qt::ElideMiddle);
    name->setLayoutDirection(Qt::LeftToRight);
    setTextRole(name, TextRole::Mono);
    auto* state = plainLabel(stateText(origin.state), row);
    setTextRole(state, TextRole::Faint);
    line->addWidget(name, 1);
    line->addWidget(state);
    const QString site = QString::fromStdString(origin.name);
    if (origin.state == api::OriginState::asking)
        for (const auto answer :
             {api::OriginAnswer::deny, api::OriginAnswer::once, api::OriginAnswer::always})
            line->addWidget(answerButton(site, answer, row));
    else
        line->addWidget(forgetButton(site, row));
    return row;
}

QPushButton* WebPagesDialog::answerButton(const QString& origin, api::OriginAnswer answer, QWidget* parent) {
    auto* button = makeButton(Emphasis::Normal, parent);
    button->setAutoDefault(false);
    button->setText(answer == api::OriginAnswer::deny   ? tr("Deny")
                    : answer == api::OriginAnswer::once ? tr("Allow once")
                                                        : tr("Always allow"));
    button->setToolTip(answer == api::OriginAnswer::deny
                           ? tr("It is refused and not asked about again until you quit.")
                       : answer == api::OriginAnswer::once
                           ? tr("It may use your rollups until you quit.")
                           : tr("It may use your rollups from now on. You can take this back here."));
    connect(button, &QPushButton::clicked, this, [this, name = origin.toStdString(), answer] {
        tell([name, answer](api::Engine& engine) { return engine.answer_origin(name, answer); });
    });
    return button;
}

QPushButton* WebPagesDialog::forgetButton(const QString& origin, QWidget* parent) {
    auto* button = makeButton(Emphasis::Link, parent);
    button->setAutoDefault(false);
    button->setText(tr("Take back"));
    button->setToolTip(tr("As if the page had never asked: next time it asks again."));
    connect(button, &QPushButton::clicked, this, [this, name = origin.toStdString()] {
        tell([name](api::Engine& engine) { return engine.forget_origin(name); });
    });
    return button;
}

void WebPagesDialog::tell(std::function<api::Outcome<api::Done>(api::Engine&)> command) {
    m_bridge.queries().command(this, std::move(command), [this](const api::Outcome<api::Done>& outcome) {
        m_problem->setVisible(!outcome);
        m_problem->setText(outcome ? QString() : bridge::translated(outcome.failure()));
        m_bridge.drain();
    });
}

}  // namespace studio::app
