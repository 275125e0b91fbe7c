// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge_form.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/choice_box.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "amount.hpp"
#include "direction_switch.hpp"
#include "waiting.hpp"

namespace studio::app {
namespace {

constexpr int longestAmount = 120;  // characters; no amount of 256 bits needs more
constexpr int symbolWidth = 90;

/// Refills a box only when its entries are others, so that an open list and the choice stay.
void refill(ChoiceBox* box, const QStringList& texts, const QStringList& data) {
    QStringList now;
    for (int i = 0; i < box->count(); ++i)
        now << box->itemData(i).toString();
    if (now == data)
        return;
    const QSignalBlocker quiet(box);
    const QString kept = box->currentData().toString();
    box->clear();
    for (qsizetype i = 0; i < data.size(); ++i)
        box->addItem(texts[i], data[i]);
    box->setCurrentIndex(std::max(0, static_cast<int>(data.indexOf(kept))));
}

void markProblem(QWidget* field, bool problem) {
    if (field->property("problem").toBool() == problem)
        return;
    field->setProperty("problem", problem);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

}  // namespace

BridgeForm::BridgeForm(QWidget* parent)
    : Card(parent),
      m_direction(new DirectionSwitch),
      m_assetLabel(plainLabel()),
      m_asset(new ChoiceBox),
      m_amountLabel(plainLabel()),
      m_amountRow(new QWidget),
      m_amount(new QLineEdit),
      m_symbol(new ElidedLabel),
      m_all(makeButton()),
      m_token(new ChoiceBox),
      m_hint(wrappedLabel()),
      m_announcement(wrappedLabel()),
      m_send(makeButton(Emphasis::Primary)) {
    setTextRole(m_hint, TextRole::Faint);
    buildFields();
    connectFields();
    keepTranslated(this, [this] { writeTexts(); });
}

void BridgeForm::buildFields() {
    auto* amount = new QHBoxLayout(m_amountRow);
    amount->setContentsMargins(0, 0, 0, 0);
    amount->setSpacing(space::small);
    amount->addWidget(m_amount, 1);
    amount->addWidget(m_symbol);
    amount->addWidget(m_all);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(m_assetLabel, 0, 0);
    grid->addWidget(m_asset, 0, 1);
    grid->addWidget(m_amountLabel, 1, 0);
    grid->addWidget(m_amountRow, 1, 1);
    grid->addWidget(m_token, 1, 1);
    grid->addWidget(m_hint, 2, 1);
    grid->setColumnStretch(1, 1);
    body()->addWidget(m_direction);
    body()->addLayout(grid);
    body()->addWidget(m_announcement);
    body()->addStretch(1);
    body()->addWidget(m_send, 0, Qt::AlignTrailing);
    for (QLabel* label : {m_assetLabel, m_amountLabel, m_announcement})
        setTextRole(label, TextRole::Dim);
    m_assetLabel->setBuddy(m_asset);
    m_amountLabel->setBuddy(m_amount);
    m_amount->setMaxLength(longestAmount);
    m_amount->setLayoutDirection(Qt::LeftToRight);
    m_symbol->setMaximumWidth(symbolWidth);
    m_asset->setObjectName(QStringLiteral("asset"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_token->setObjectName(QStringLiteral("token"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_announcement->setObjectName(QStringLiteral("announcement"));
    m_all->setObjectName(QStringLiteral("all"));
    m_send->setObjectName(QStringLiteral("send"));
}

void BridgeForm::connectFields() {
    connect(m_direction, &DirectionSwitch::changed, this, [this] {
        fillTokens();
        writeTexts();
        edited();
    });
    connect(m_asset, &QComboBox::currentIndexChanged, this, [this] {
        fillTokens();
        edited();
    });
    connect(m_token, &QComboBox::currentIndexChanged, this, &BridgeForm::edited);
    connect(m_amount, &QLineEdit::textChanged, this, &BridgeForm::edited);
    connect(m_amount, &QLineEdit::returnPressed, this, &BridgeForm::submit);
    connect(m_all, &QPushButton::clicked, this, &BridgeForm::takeAll);
    connect(m_send, &QPushButton::clicked, this, &BridgeForm::submit);
}

void BridgeForm::writeTexts() {
    setHeading(tr("Move assets"));
    m_assetLabel->setText(tr("Asset"));
    m_asset->setAccessibleName(tr("Asset to move"));
    m_amount->setAccessibleName(tr("Amount to move"));
    m_token->setAccessibleName(tr("Token to move"));
    m_token->setToolTip(plainToolTip(tr("Each token of a collection is one of a kind and has a number.")));
    m_all->setText(tr("All"));
    m_all->setToolTip(plainToolTip(tr("Everything there is; of ether a little stays behind for the fees.")));
    const bool deposit = m_direction->kind() == api::BridgeKind::deposit;
    m_send->setText(deposit ? tr("Send to the rollup") : tr("Send back to Ethereum"));
    refresh();
}

void BridgeForm::setTimes(const TransferTimes& times) {
    if (m_times == times)
        return;
    m_times = times;
    refresh();
}

void BridgeForm::setAssets(const std::string& account, const std::vector<api::BridgeAsset>& assets) {
    m_account = account;
    m_assets = assets;
    fillAssets();
    fillTokens();
    refresh();
}

void BridgeForm::fillAssets() {
    QStringList texts;
    QStringList keys;
    for (const api::BridgeAsset& one : m_assets) {
        const QString symbol = shortName(one.symbol, 12);
        const QString name = shortName(one.name);
        texts << (name == symbol ? name : tr("%1 (%2)", "asset, symbol").arg(name, symbol));
        keys << QString::number(static_cast<int>(one.kind));
    }
    refill(m_asset, texts, keys);
}

void BridgeForm::fillTokens() {
    QStringList texts;
    QStringList keys;
    if (const api::BridgeAsset* collection = asset()) {
        for (const std::string& token : tokensOn(sourceOf(m_direction->kind()), *collection)) {
            const QString id = QString::fromStdString(token);
            texts << leftToRight(QLatin1Char('#') + format::shortHex(id, 12));
            keys << id;
        }
    }
    refill(m_token, texts, keys);
}

const api::BridgeAsset* BridgeForm::asset() const {
    const int index = m_asset->currentIndex();
    return index < 0 || static_cast<std::size_t>(index) >= m_assets.size()
               ? nullptr
               : &m_assets[static_cast<std::size_t>(index)];
}

Draft BridgeForm::draft() const {
    const api::BridgeAsset* chosen = asset();
    return {m_direction->kind(), chosen == nullptr ? api::AssetKind::ether : chosen->kind, m_amount->text(),
            m_token->currentData().toString().toStdString()};
}

void BridgeForm::edited() {
    m_refusal.clear();
    refresh();
}

void BridgeForm::refresh() {
    const api::BridgeAsset* chosen = asset();
    const bool isToken = chosen != nullptr && chosen->kind == api::AssetKind::erc721;
    m_amountRow->setVisible(!isToken);
    m_token->setVisible(isToken);
    m_token->setEnabled(m_token->count() > 0);
    m_amountLabel->setText(isToken ? tr("Token") : tr("Amount"));
    m_amountLabel->setBuddy(isToken ? static_cast<QWidget*>(m_token) : m_amount);
    m_symbol->setFullText(chosen == nullptr ? QString() : shortName(chosen->symbol, 12));
    m_all->setEnabled(chosen != nullptr && !amount::isZero(mostToSend(m_direction->kind(), *chosen)));
    const Draft now = draft();
    m_announcement->setText(waiting::announcement(now.kind, now.asset, m_times.of(now.kind, now.asset)));
    const CheckedDraft result = checked(now, m_account, m_assets);
    m_send->setEnabled(result.order && !m_account.empty() && !m_sending);
    showHint(result.problem.isEmpty() ? m_refusal : result.problem);
}

void BridgeForm::showHint(const QString& problem) {
    m_hint->setText(inWindowDirection(problem.isEmpty() ? balanceHint() : problem));
    if (std::exchange(m_hintIsProblem, !problem.isEmpty()) == problem.isEmpty())
        setTextRole(m_hint, problem.isEmpty() ? TextRole::Faint : TextRole::Error);
    markProblem(m_amount, !problem.isEmpty() && !m_amount->text().isEmpty());
    m_amount->setAccessibleDescription(m_hint->text());
}

QString BridgeForm::balanceHint() const {
    const api::BridgeAsset* chosen = asset();
    if (chosen == nullptr)
        return {};
    const Side source = sourceOf(m_direction->kind());
    const QString has = amountOf(*chosen, balanceOn(source, *chosen));
    if (isShortOnEthereum(m_direction->kind(), *chosen))
        return tr("There is %1 on the rollup, and Ethereum can pay out %2 of it now: what accounts have from "
                  "the rollup's beginning was never deposited there.")
            .arg(has, amountOf(*chosen, chosen->payable_l1));
    return source == Side::Ethereum ? tr("There is %1 on Ethereum.").arg(has)
                                    : tr("There is %1 on the rollup.").arg(has);
}

void BridgeForm::takeAll() {
    if (const api::BridgeAsset* chosen = asset())
        m_amount->setText(amount::written(mostToSend(m_direction->kind(), *chosen), chosen->decimals));
    m_amount->setFocus(Qt::OtherFocusReason);
}

void BridgeForm::submit() {
    const CheckedDraft result = checked(draft(), m_account, m_assets);
    if (result.order && m_send->isEnabled())
        Q_EMIT submitted(*result.order);
}

void BridgeForm::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // In the amount's field Enter comes as returnPressed(); on a button it would surprise.
    if (isEnter && (m_asset->hasFocus() || m_token->hasFocus()))
        submit();
    else
        Card::keyPressEvent(event);
}

void BridgeForm::setSending(bool sending) {
    m_sending = sending;
    refresh();
}

void BridgeForm::showRefusal(const QString& why) {
    m_refusal = clipped(why);
    refresh();
}

void BridgeForm::clearAmount() {
    m_amount->clear();
}

}  // namespace studio::app
