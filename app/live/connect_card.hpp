// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <studio/engine.hpp>
#include <widgets/card.hpp>

class QLabel;
class QPushButton;

namespace studio::app {

class CopyButton;
class ElidedLabel;

/// How wallets and scripts join one rollup: address, chain id, test accounts and a command ready to be
/// pasted. Of a sharded event the address is the event's, and the shard's own comes second.
class ConnectCard : public Card {
    Q_OBJECT
public:
    explicit ConnectCard(QWidget* parent = nullptr);

    void show(const api::RunSnapshot& run);
    using Card::show;
    /// The example uses the first two; none: it names places to fill in.
    void setAccounts(const std::vector<api::Engine::TestAccount>& accounts);

Q_SIGNALS:
    void accountsRequested();
    void webPagesRequested();

private:
    void writeTexts();
    void writeExample();
    void showShard(const QString& url);

    QLabel* m_intro;
    QPushButton* m_webPages;
    QLabel* m_urlLabel;
    QLabel* m_shardLabel;
    QLabel* m_chainLabel;
    QLabel* m_exampleLabel;
    ElidedLabel* m_url;
    ElidedLabel* m_shard;
    ElidedLabel* m_chain;
    ElidedLabel* m_example;
    CopyButton* m_copyUrl;
    CopyButton* m_copyShard;
    CopyButton* m_copyChain;
    CopyButton* m_copyExample;
    QPushButton* m_accounts;
    QWidget* m_rows;
    QString m_urlText;
    QString m_from, m_to;
};

}  // namespace studio::app
