// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_card.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/choice_box.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "amount.hpp"
#include "asset_table.hpp"

namespace studio::app {
namespace {

QString nameOf(const api::Engine::TestAccount& account) {
    return account.label.empty() ? shortHash(account.address) : shortName(account.label);
}

QString entryOf(const api::Engine::TestAccount& account) {
    const QString hash = shortHash(account.address);
    return account.label.empty() ? hash : nameOf(account) + QStringLiteral("  ") + hash;
}

}  // namespace

AssetCard::AssetCard(QWidget* parent)
    : Card(parent),
      m_account(new ChoiceBox),
      m_copy(new CopyButton),
      m_table(new AssetTable),
      m_failure(wrappedLabel()),
      m_offer(new QWidget),
      m_make(makeButton()),
      m_makeHelp(wrappedLabel()) {
    auto* whose = new QHBoxLayout;
    whose->setSpacing(space::small);
    whose->addWidget(m_account, 1);
    whose->addWidget(m_copy);
    auto* offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(0, space::small, 0, 0);
    offer->setSpacing(space::medium);
    offer->addWidget(m_make, 0, Qt::AlignTop);
    offer->addWidget(m_makeHelp, 1);
    body()->addLayout(whose);
    body()->addSpacing(space::tiny);
    body()->addWidget(m_table);
    body()->addWidget(m_failure);
    body()->addWidget(m_offer);
    body()->addStretch(1);
    setTextRole(m_failure, TextRole::Error);
    setTextRole(m_makeHelp, TextRole::Dim);
    m_account->setObjectName(QStringLiteral("account"));
    m_make->setObjectName(QStringLiteral("getTestAssets"));
    m_failure->hide();
    m_offer->hide();
    connect(m_account, &QComboBox::activated, this, [this] {
        markAccount();
        Q_EMIT accountChosen();
    });
    connect(m_make, &QPushButton::clicked, this, &AssetCard::testAssetsRequested);
    keepTranslated(this, [this] { writeTexts(); });
}

void AssetCard::writeTexts() {
    setHeading(tr("Assets"));
    m_account->setAccessibleName(tr("Account"));
    m_account->setToolTip(
        plainToolTip(tr("A test account of this rollup. The studio has its key and signs for it; it pays the "
                        "fees on both sides and gets what arrives.")));
    setButtonName(m_copy, tr("Copy the account's address"));
    m_makeHelp->setText(
        tr("Makes a test token and a test collection on both chains and gives this account some of each, so "
           "that there is more than ether to move."));
    markOffer();
}

void AssetCard::setAccounts(const std::vector<api::Engine::TestAccount>& accounts) {
    const std::string kept = account();
    const QSignalBlocker quiet(m_account);
    m_accounts = accounts;
    m_account->clear();
    for (const auto& one : m_accounts)
        m_account->addItem(entryOf(one));
    const auto found = std::ranges::find(m_accounts, kept, &api::Engine::TestAccount::address);
    if (found != m_accounts.end())
        m_account->setCurrentIndex(static_cast<int>(found - m_accounts.begin()));
    m_account->setEnabled(!m_accounts.empty());
    markAccount();
}

void AssetCard::markAccount() {
    m_copy->setCopyText(QString::fromStdString(account()));
    m_copy->setEnabled(!account().empty());
}

std::string AssetCard::account() const {
    const int index = m_account->currentIndex();
    return index < 0 ? std::string() : m_accounts[static_cast<std::size_t>(index)].address;
}

QString AssetCard::accountName() const {
    const int index = m_account->currentIndex();
    return index < 0 ? QString() : nameOf(m_accounts[static_cast<std::size_t>(index)]);
}

void AssetCard::setAssets(const std::vector<api::BridgeAsset>& assets) {
    m_table->setAssets(assets);
    m_failure->hide();
    // Once they are made for one account, others can take some of the same.
    m_hasOnlyEther = !assets.empty() && std::ranges::all_of(assets, [](const api::BridgeAsset& asset) {
        return asset.kind == api::AssetKind::ether ||
               (amount::isZero(asset.balance_l1) && amount::isZero(asset.balance_l2));
    });
    markOffer();
}

void AssetCard::showFailure(const QString& why) {
    m_failure->setText(tr("What the account has is not known: %1").arg(clipped(why)));
    m_failure->show();
}

void AssetCard::setTestAssets(bool possible, bool underWay) {
    m_possible = possible;
    m_underWay = underWay;
    markOffer();
}

void AssetCard::markOffer() {
    m_offer->setVisible(m_hasOnlyEther);
    m_make->setEnabled(m_possible && !m_underWay);
    m_make->setText(m_underWay ? tr("Being made…") : tr("Get test assets"));
}

}  // namespace studio::app
