// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopped_banner.hpp"

#include <QLabel>
#include <QVBoxLayout>
#include <bridge/archive_state.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

QString archiveSentence(const api::RunSnapshot& run) {
    const QString size = format::bytes(run.archive->bytes);
    if (bridge::isForeign(run))
        return StoppedBanner::tr(
                   "This rollup ran on another computer and was dissolved; its archive (%1) came as a file. "
                   "Its blocks can be looked into once the archive is open; `rollupctl claim` gives the "
                   "transactions that pay whoever was not paid yet.")
            .arg(size);
    if (bridge::isPutAway(run))
        return StoppedBanner::tr(
                   "This rollup was dissolved on %1. An archive of %2 took the place of its files, %3. Open "
                   "it to look into its blocks, or to pay whoever was not paid yet.")
            .arg(format::dateTime(run.archive->made_ms), size, format::bytes(run.archive->freed_bytes));
    return StoppedBanner::tr(
        "This rollup was dissolved, and its blocks are computed again from its archive. Reopen it to pay "
        "whoever was not paid yet; its charts are gone.");
}

}  // namespace

StoppedBanner::StoppedBanner(QWidget* parent) : Card(parent), m_text(wrappedLabel()) {
    body()->addWidget(m_text);
    m_text->setObjectName(QStringLiteral("stoppedText"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void StoppedBanner::tell(State state, const QString& text) {
    setState(state);
    m_text->setText(text);
    setAccessibleName(text);
}

void StoppedBanner::show(const api::RunSnapshot& run) {
    const bool asleep = run.state == api::RunState::asleep;
    setVisible(asleep || !bridge::isActive(run.state));
    if (asleep)
        tell(State::Normal,
             tr("This rollup sleeps: its chain is on the disk, and these figures are those of its "
                "last moment awake. Using its address wakes it, so does “Wake now”."));
    if (asleep || bridge::isActive(run.state))
        return;
    if (run.archive) {
        tell(State::Normal, inWindowDirection(archiveSentence(run)));
        return;
    }
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
