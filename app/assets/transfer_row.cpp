// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer_row.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/text.hpp>
#include <widgets/badge.hpp>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "order_check.hpp"
#include "step_row.hpp"

namespace studio::app {
namespace {

constexpr std::size_t mostSteps = 24;  // a transfer has at most six or so
constexpr int stepIndent = 6;
constexpr int shownDigits = 6;
constexpr qsizetype symbolCharacters = 12;

qsizetype stepsDone(const api::BridgeTransfer& transfer) {
    return std::ranges::count(transfer.steps, api::BridgeStepState::done, &api::BridgeStep::state);
}

}  // namespace

// Without marks of direction: it stands alone in a label that runs from left to right.
QString TransferRow::amountText(const api::BridgeOrder& order, const std::vector<api::BridgeAsset>& assets) {
    if (order.kind == api::BridgeKind::test_assets)
        return {};
    const api::BridgeAsset* asset = assetOf(order.asset, assets);
    const QString symbol = asset == nullptr ? QString() : shortName(asset->symbol, symbolCharacters);
    if (order.asset == api::AssetKind::erc721)
        return symbol + QStringLiteral(" #") + format::shortHex(QString::fromStdString(order.amount), 12);
    // Ether is what it is; of a token nobody knows the decimals before the list is there.
    if (order.asset == api::AssetKind::ether)
        return format::weiAsEth(order.amount, shownDigits) + QStringLiteral(" ETH");
    return asset == nullptr
               ? tr("tokens")
               : format::units(order.amount, asset->decimals, shownDigits) + QLatin1Char(' ') + symbol;
}

TransferRow::TransferRow(QWidget* parent)
    : QWidget(parent),
      m_fold(makeIconButton(QStringLiteral("minus"))),
      m_kind(plainLabel()),
      m_amount(new ElidedLabel),
      m_account(new ElidedLabel),
      m_when(plainLabel()),
      m_state(new Badge),
      m_steps(new QWidget),
      m_column(new QVBoxLayout(m_steps)),
      m_failure(wrappedLabel()) {
    build();
    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_foldedByHand = !isFolded();
        fold();
    });
    keepTranslated(this, [this] { fold(); });
}

void TransferRow::build() {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_fold);
    line->addWidget(m_kind);
    line->addWidget(m_amount);
    line->addWidget(m_account);
    line->addStretch(1);
    line->addWidget(m_when);
    line->addWidget(m_state);
    m_column->setContentsMargins(stepIndent, space::tiny, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_failure);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::tiny);
    outer->addLayout(line);
    outer->addWidget(m_steps);
    m_amount->setLayoutDirection(Qt::LeftToRight);  // numbers read so in every language
    setTextRole(m_amount, TextRole::Mono);
    setTextRole(m_account, TextRole::Dim);
    setTextRole(m_when, TextRole::Faint);
    setTextRole(m_failure, TextRole::Error);
    m_failure->hide();
    m_fold->setObjectName(QStringLiteral("fold"));
    m_when->setObjectName(QStringLiteral("when"));
}

bool TransferRow::isFolded() const {
    return m_foldedByHand.value_or(m_isDone);
}

void TransferRow::fold() {
    m_steps->setVisible(!isFolded());
    m_fold->setIcon(themedIcon(isFolded() ? QStringLiteral("plus") : QStringLiteral("minus")));
    setButtonName(m_fold, isFolded() ? tr("Show the steps") : tr("Hide the steps"));
}

void TransferRow::show(const api::BridgeTransfer& transfer, const Surroundings& around) {
    m_id = transfer.id;
    showLine(transfer, around);
    showProgress(transfer, around);
    showSteps(transfer, around);
    if (m_isDone == transfer.is_done())
        return;
    m_isDone = transfer.is_done();
    fold();
}

void TransferRow::showLine(const api::BridgeTransfer& transfer, const Surroundings& around) {
    switch (transfer.order.kind) {
        case api::BridgeKind::deposit:
            m_kind->setText(tr("To the rollup"));
            break;
        case api::BridgeKind::withdrawal:
            m_kind->setText(tr("Back to Ethereum"));
            break;
        case api::BridgeKind::test_assets:
            m_kind->setText(tr("Test assets"));
            break;
    }
    m_amount->setFullText(amountText(transfer.order, *around.assets));
    m_amount->setVisible(!m_amount->fullText().isEmpty());
    m_account->setFullText(around.account);
    m_account->setCopyText(QString::fromStdString(transfer.order.account));
    setAccessibleName(m_kind->text() + QLatin1Char(' ') + m_amount->fullText());
}

void TransferRow::showProgress(const api::BridgeTransfer& transfer, const Surroundings& around) {
    const QString begun = leftToRight(format::moment(transfer.begun_ms, around.now_ms));
    m_when->setText(tr("begun at %1").arg(begun));
    if (!transfer.failure.empty()) {
        m_state->setTone(Tone::Bad);
        m_state->setText(tr("failed"));
    } else if (transfer.is_done()) {
        m_when->setText(
            tr("begun at %1, took %2").arg(begun, format::span(*transfer.ended_ms - transfer.begun_ms)));
        m_state->setTone(Tone::Good);
        m_state->setText(tr("done"));
    } else {
        m_state->setTone(Tone::Execution);
        m_state->setText(tr("%1 of %2 steps done").arg(stepsDone(transfer)).arg(transfer.steps.size()));
    }
    setAccessibleDescription(m_state->text());
}

void TransferRow::showSteps(const api::BridgeTransfer& transfer, const Surroundings& around) {
    const std::size_t count = std::min(transfer.steps.size(), mostSteps);
    while (m_rows.size() < count)
        m_rows.push_back(makeStep());
    const QString failure = clipped(bridge::translated(transfer.failure));
    bool isTold = failure.isEmpty();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < count);
        if (i >= count)
            continue;
        isTold = isTold || transfer.steps[i].state == api::BridgeStepState::failed;
        m_rows[i]->show(transfer.steps[i], {static_cast<int>(i) + 1, i + 1 == count, transfer.begun_ms,
                                            around.now_ms, failure, around.mayAct});
    }
    // A transfer that came to its end between two steps.
    m_failure->setText(failure);
    m_failure->setVisible(!isTold);
}

StepRow* TransferRow::makeStep() {
    auto* row = new StepRow;
    connect(row, &StepRow::skipRequested, this, &TransferRow::skipRequested);
    connect(row, &StepRow::retryRequested, this, [this] { Q_EMIT retryRequested(m_id); });
    connect(row, &StepRow::transactionRequested, this, &TransferRow::transactionRequested);
    m_column->addWidget(row);
    return row;
}

}  // namespace studio::app
