// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopped_banner.hpp"

#include <QLabel>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {

StoppedBanner::StoppedBanner(QWidget* parent) : Card(parent), m_text(wrappedLabel()) {
    body()->addWidget(m_text);
    m_text->setObjectName(QStringLiteral("stoppedText"));
    hide();
}

void StoppedBanner::show(const api::RunSnapshot& run) {
    const bool over = !bridge::isActive(run.state);
    setVisible(over);
    if (!over)
        return;
    const bool failed = run.state == api::RunState::failed;
    const QString when = run.ended_ms ? format::dateTime(*run.ended_ms) : QString();
    setState(failed ? State::Bad : State::Warning);
    if (failed)
        m_text->setText(tr("This rollup failed: %1 Its chain is kept up to the last stored block; Reopen "
                           "goes on from there, without traffic until you start it.")
                            .arg(clipped(bridge::translated(run.failure))));
    else if (when.isEmpty())
        m_text->setText(
            tr("This rollup has stopped. Its chain and its charts are kept; Reopen goes on from the last "
               "block, without traffic until you start it."));
    else
        m_text->setText(tr("This rollup stopped on %1. Its chain and its charts are kept; Reopen goes on "
                           "from the last block, without traffic until you start it.")
                            .arg(when));
    setAccessibleName(m_text->text());
}

}  // namespace studio::app
