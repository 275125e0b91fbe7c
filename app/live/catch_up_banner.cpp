// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch_up_banner.hpp"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

/// Fewer are made before anybody has read the sentence.
constexpr std::uint64_t worthSaying = 20;
constexpr int steps = 1000;

}  // namespace

CatchUpBanner::CatchUpBanner(QWidget* parent)
    : Card(parent), m_text(wrappedLabel()), m_progress(new QProgressBar) {
    m_text->setObjectName(QStringLiteral("catchUpText"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    body()->addWidget(m_text);
    body()->addWidget(m_progress);
    hide();
}

void CatchUpBanner::show(const api::RunSnapshot& run) {
    const bool goesOn = isVisibleTo(parentWidget()) && m_run == run.id;
    const auto due = run.blocks_due;
    m_most = goesOn ? std::max(m_most, due) : due;
    m_run = run.id;
    const bool behind = due >= worthSaying || (goesOn && due > 0);
    setVisible(behind);
    if (!behind)
        return;
    m_progress->setValue(static_cast<int>(steps * (m_most - due) / std::max<std::uint64_t>(m_most, 1)));
    m_text->setText(
        tr("Time has moved on: the rollup makes the blocks that belong to it, %1 of them are left. "
           "Transactions wait until it has caught up.")
            .arg(format::number(due)));
    setAccessibleName(m_text->text());
}

}  // namespace studio::app
