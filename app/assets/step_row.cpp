// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_row.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/text.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "step_mark.hpp"

namespace studio::app {
namespace {

constexpr int shareSteps = 1'000;
constexpr int shareWidth = 160;
constexpr qsizetype feeCharacters = 40;

QHBoxLayout* lineOf(QWidget* holder) {
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    return line;
}

}  // namespace

StepRow::StepRow(QWidget* parent)
    : QWidget(parent),
      m_mark(new StepMark),
      m_title(wrappedLabel()),
      m_plain(wrappedLabel()),
      m_wait(new QWidget),
      m_waitsFor(wrappedLabel()),
      m_when(plainLabel()),
      m_share(new QProgressBar),
      m_skip(makeButton()),
      m_failed(new QWidget),
      m_failure(wrappedLabel()),
      m_retry(makeButton()),
      m_sent(new QWidget),
      m_side(plainLabel()),
      m_transaction(makeButton(Emphasis::Link)),
      m_copy(new CopyButton),
      m_place(plainLabel()) {
    build();
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(m_until_ms); });
    connect(m_retry, &QPushButton::clicked, this, &StepRow::retryRequested);
    connect(m_transaction, &QPushButton::clicked, this,
            [this] { Q_EMIT transactionRequested(m_hash, m_onL1); });
    keepTranslated(this, [this] {
        m_skip->setText(tr("Skip the wait"));
        m_skip->setToolTip(plainToolTip(tr("Moves the clock of the L1 and of its rollups forward.")));
        m_retry->setText(tr("Try again"));
        m_share->setAccessibleName(tr("Share of the time that is over"));
        setButtonName(m_copy, tr("Copy the transaction's hash"));
    });
}

void StepRow::build() {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 2, 0, space::medium);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_plain);
    column->addWidget(buildWait());
    auto* failed = lineOf(m_failed);
    failed->addWidget(m_failure, 1);
    failed->addWidget(m_retry, 0, Qt::AlignTop);
    column->addWidget(m_failed);
    column->addWidget(buildTransaction());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_mark);
    row->addLayout(column, 1);
    setTextRole(m_plain, TextRole::Dim);
    setTextRole(m_failure, TextRole::Error);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_when->setObjectName(QStringLiteral("waitsUntil"));
    m_waitsFor->setObjectName(QStringLiteral("waitsFor"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_retry->setObjectName(QStringLiteral("retry"));
    m_transaction->setObjectName(QStringLiteral("transaction"));
}

QWidget* StepRow::buildWait() {
    m_share->setTextVisible(false);
    m_share->setRange(0, shareSteps);
    m_share->setFixedSize(shareWidth, 6);
    auto* column = new QVBoxLayout(m_wait);
    column->setContentsMargins(0, space::tiny, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_waitsFor);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_when);
    line->addWidget(m_share);
    line->addWidget(m_skip);
    line->addStretch(1);
    column->addLayout(line);
    return m_wait;
}

QWidget* StepRow::buildTransaction() {
    setTextRole(m_side, TextRole::Faint);
    setTextRole(m_place, TextRole::Faint);
    m_transaction->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* line = lineOf(m_sent);
    line->addWidget(m_side);
    line->addWidget(m_transaction);
    line->addWidget(m_copy);
    line->addWidget(m_place);
    line->addStretch(1);
    return m_sent;
}

void StepRow::show(const api::BridgeStep& step, const View& view) {
    m_mark->setLook({view.number, view.isLast, step.state});
    const QString title = clipped(bridge::translated(step.title));
    m_title->setText(title);
    const bool toCome = step.state == api::BridgeStepState::to_come;
    if (const TextRole role = toCome ? TextRole::Dim : TextRole::Body;
        m_title->property("textRole").toString() != (toCome ? QLatin1String("dim") : QLatin1String("body")))
        setTextRole(m_title, role);
    m_plain->setText(clipped(bridge::translated(step.plain)));
    m_plain->setVisible(!step.plain.empty());
    setAccessibleName(tr("%1: %2").arg(title, stepStateName(step.state)));
    m_failed->setVisible(step.state == api::BridgeStepState::failed);
    m_failure->setText(view.failure);
    m_retry->setEnabled(view.mayAct);
    showWait(step, view);
    showTransaction(step);
}

void StepRow::showWait(const api::BridgeStep& step, const View& view) {
    const bool isWaiting = step.state == api::BridgeStepState::waiting;
    m_wait->setVisible(isWaiting);
    if (!isWaiting)
        return;
    m_until_ms = step.until_ms.value_or(0);
    const bool known = step.until_ms.has_value();
    const qint64 left = m_until_ms - view.now_ms;
    if (known && left > 0)
        m_when->setText(
            tr("In %1, at %2").arg(format::span(left), leftToRight(format::moment(m_until_ms, view.now_ms))));
    else if (known)
        m_when->setText(tr("Any moment now"));
    else
        m_when->setText(
            tr("Under way for %1").arg(format::span(view.now_ms - step.since_ms.value_or(view.begun_ms))));
    m_waitsFor->setText(tr("Waits for: %1").arg(clipped(bridge::translated(step.waits_for))));
    m_waitsFor->setVisible(!step.waits_for.empty());
    m_skip->setVisible(known && left > 0);
    m_skip->setEnabled(view.mayAct);
    const qint64 since_ms = step.since_ms.value_or(view.begun_ms);
    const double whole = double(m_until_ms - since_ms);
    const double share = whole > 0 ? double(view.now_ms - since_ms) / whole : 1.0;
    m_share->setVisible(known && step.since_ms);
    m_share->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * shareSteps));
}

void StepRow::showTransaction(const api::BridgeStep& step) {
    m_sent->setVisible(!step.transaction.empty());
    if (step.transaction.empty())
        return;
    m_hash = QString::fromStdString(step.transaction);
    m_onL1 = step.on_l1;
    m_side->setText(step.on_l1 ? tr("On Ethereum (L1)") : tr("On the rollup"));
    // No key of a stranger's choosing presses it.
    m_transaction->setText(shortHash(step.transaction).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_transaction->setToolTip(plainToolTip(m_hash));
    m_transaction->setAccessibleName(tr("Open the transaction in Explore"));
    m_transaction->setAccessibleDescription(clipped(shownText(m_hash)));
    m_copy->setCopyText(m_hash);
    QStringList place;
    if (step.block)
        place << tr("block %1").arg(format::number(*step.block));
    if (!step.fee_wei.empty())
        place << tr("fee %1").arg(leftToRight(clipped(format::coins(step.fee_wei), feeCharacters)));
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_place->setToolTip(plainToolTip(tr("The fee is what the account paid for the transaction.")));
}

}  // namespace studio::app
