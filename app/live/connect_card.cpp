// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect_card.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <initializer_list>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

ElidedLabel* valueLabel(Qt::TextElideMode mode) {
    auto* label = new ElidedLabel;
    label->setElideMode(mode);
    label->setLayoutDirection(Qt::LeftToRight);  // addresses and commands read so in every language
    label->setFocusPolicy(Qt::StrongFocus);
    setTextRole(label, TextRole::Mono);
    return label;
}

}  // namespace

ConnectCard::ConnectCard(QWidget* parent)
    : Card(parent),
      m_intro(wrappedLabel()),
      m_webPages(makeButton(Emphasis::Link)),
      m_urlLabel(plainLabel()),
      m_shardLabel(plainLabel()),
      m_chainLabel(plainLabel()),
      m_exampleLabel(plainLabel()),
      m_url(valueLabel(Qt::ElideMiddle)),
      m_shard(valueLabel(Qt::ElideMiddle)),
      m_chain(valueLabel(Qt::ElideRight)),
      m_example(valueLabel(Qt::ElideRight)),
      m_copyUrl(new CopyButton),
      m_copyShard(new CopyButton),
      m_copyChain(new CopyButton),
      m_copyExample(new CopyButton),
      m_accounts(makeButton(Emphasis::Link)),
      m_rows(new QWidget) {
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    QLabel* const names[] = {m_urlLabel, m_chainLabel, m_shardLabel, m_exampleLabel};
    ElidedLabel* const values[] = {m_url, m_chain, m_shard, m_example};
    CopyButton* const copies[] = {m_copyUrl, m_copyChain, m_copyShard, m_copyExample};
    struct Place {
        int row, column, span;
    };
    constexpr Place places[] = {{0, 0, 1}, {0, 3, 1}, {1, 0, 4}, {2, 0, 4}};
    for (int i = 0; i < 4; ++i) {
        const auto& [row, column, span] = places[i];
        setTextRole(names[i], TextRole::Dim);
        grid->addWidget(names[i], row, column);
        grid->addWidget(values[i], row, column + 1, 1, span);
        grid->addWidget(copies[i], row, column + 1 + span);
    }
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(4, 1);
    body()->addWidget(m_rows);
    auto* reach = new QHBoxLayout;
    reach->addWidget(m_intro, 1);
    reach->addWidget(m_webPages);
    body()->addLayout(reach);
    body()->addStretch(1);
    addToHeader(m_accounts);
    m_url->setObjectName(QStringLiteral("rpcUrl"));
    m_shard->setObjectName(QStringLiteral("shardUrl"));
    setTextRole(m_intro, TextRole::Dim);
    connect(m_accounts, &QPushButton::clicked, this, &ConnectCard::accountsRequested);
    connect(m_webPages, &QPushButton::clicked, this, &ConnectCard::webPagesRequested);
    keepTranslated(this, [this] { writeTexts(); });
}

void ConnectCard::writeTexts() {
    setHeading(tr("Join with a wallet or a script"));
    m_urlLabel->setText(tr("RPC"));
    m_urlLabel->setToolTip(tr("The address (JSON-RPC) at which wallets and scripts talk to this rollup."));
    m_shardLabel->setText(tr("This shard"));
    m_shardLabel->setToolTip(
        tr("The shard's own address, to look at this shard alone. It takes transactions of accounts that "
           "live on it, and no others."));
    m_chainLabel->setText(tr("Chain id"));
    m_chainLabel->setToolTip(tr("The number by which wallets tell chains apart. Every signature holds it."));
    m_exampleLabel->setText(tr("Try it"));
    m_accounts->setText(tr("Test accounts…"));
    m_webPages->setText(tr("Web pages…"));
    m_webPages->setToolTip(tr("Which web sites may use your rollups from your browser."));
    setButtonName(m_copyUrl, tr("Copy the RPC address"));
    setButtonName(m_copyShard, tr("Copy the address of this shard"));
    setButtonName(m_copyChain, tr("Copy the chain id"));
    setButtonName(m_copyExample, tr("Copy the command"));
    m_intro->setText(m_urlText.isEmpty() ? tr("Not served now: nothing outside this program can reach it.")
                                         : tr("Only programs on this computer can reach it."));
    writeExample();
}

void ConnectCard::writeExample() {
    const QString key = m_from.isEmpty() ? QStringLiteral("PRIVATE_KEY") : m_from;
    const QString to = m_to.isEmpty() ? QStringLiteral("ADDRESS") : m_to;
    const QString command = QStringLiteral("cast send --rpc-url %1 --private-key %2 %3 --value 0.01ether")
                                .arg(m_urlText, key, to);
    m_example->setFullText(command);
    m_copyExample->setCopyText(command);
}

void ConnectCard::show(const api::RunSnapshot& run) {
    const bool isEvents = run.shard && !run.shard->endpoint.empty();
    const QString url = shownText(isEvents ? run.shard->endpoint : run.rpc_url);
    showShard(isEvents ? shownText(run.rpc_url) : QString());
    m_chain->setFullText(QString::number(run.chain_id));
    m_copyChain->setCopyText(QString::number(run.chain_id));
    m_rows->setVisible(!url.isEmpty());
    if (url == m_urlText && !m_intro->text().isEmpty())
        return;
    m_urlText = url;
    m_url->setFullText(url);
    m_copyUrl->setCopyText(url);
    writeTexts();
}

void ConnectCard::showShard(const QString& url) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_shardLabel, m_shard, m_copyShard})
        part->setVisible(!url.isEmpty());
    if (m_shard->fullText() == url)
        return;
    m_shard->setFullText(url);
    m_copyShard->setCopyText(url);
}

void ConnectCard::setAccounts(const std::vector<api::Engine::TestAccount>& accounts) {
    m_accounts->setEnabled(!accounts.empty());
    m_from = accounts.empty() ? QString() : QString::fromStdString(accounts.front().private_key);
    m_to = accounts.empty() ? QString() : QString::fromStdString(accounts.back().address);
    writeExample();
}

}  // namespace studio::app
