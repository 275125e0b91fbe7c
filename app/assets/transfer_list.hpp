// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <studio/engine.hpp>
#include <vector>
#include <widgets/card.hpp>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace studio::app {

class EmptyState;
class TransferRow;

/// All transfers of a rollup, newest first.
class TransferList : public Card {
    Q_OBJECT
public:
    explicit TransferList(QWidget* parent = nullptr);

    /// Another rollup's: nothing of the last one stays.
    void clear();
    /// For the names of accounts and assets.
    void setAccounts(const std::vector<api::Engine::TestAccount>& accounts);
    void setAssets(const std::vector<api::BridgeAsset>& assets);
    struct State {
        std::vector<api::BridgeTransfer> transfers;  // newest first
        std::int64_t now_ms = 0;                     // by the L1's clock
        bool isOpen = true;                          // else the engine knows none of them
        bool mayAct = true;                          // the rollup runs
        std::uint64_t blocksDue = 0;                 // that the rollup is behind its clock
    };
    void show(const State& state);
    using Card::show;

    /// How many are shown at first, and how many more with each press of the button.
    static constexpr std::size_t pageSize = 20;

Q_SIGNALS:
    void skipRequested(qint64 until_ms);
    void retryRequested(quint64 transfer);
    void transactionRequested(const QString& hash, bool onL1);

private:
    TransferRow* rowOf(quint64 transfer);
    QString nameOf(const std::string& address) const;
    void writeEmptyTexts();
    void dropOthers(const std::vector<api::BridgeTransfer>& transfers);

    EmptyState* m_empty;
    QLabel* m_catchingUp;
    QVBoxLayout* m_column;
    QPushButton* m_more;
    std::map<quint64, TransferRow*> m_rows;
    std::vector<api::Engine::TestAccount> m_accounts;
    std::vector<api::BridgeAsset> m_assets;
    State m_state;
    std::size_t m_most = pageSize;
};

}  // namespace studio::app
