// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <string>

#include "location.hpp"

class QStackedWidget;
class QTabBar;

namespace studio::app {

class AccountListModel;
class BlockListModel;
class ChainSource;
class ListPane;
class LogListModel;
class PagedModel;
class TransactionListModel;

/// The left side of Explore: blocks, transactions, accounts, contracts, logs. A list is fetched when it is
/// first looked at.
class ExploreLists : public QWidget {
    Q_OBJECT
public:
    explicit ExploreLists(const ChainSource& source, QWidget* parent = nullptr);

    /// Another run: every list begins again.
    void setRun(const std::string& symbol);
    /// The chain has grown: the list in front shows it.
    void newestChanged();
    void select(const ExploreLocation& location);
    ListPane* currentPane() const;

Q_SIGNALS:
    void opened(const studio::app::ExploreLocation& location);

private:
    enum Tab { blocksTab, transactionsTab, accountsTab, contractsTab, logsTab, tabTotal };

    void writeTexts();
    void showTab(int tab);
    void fetch(int tab);

    const ChainSource& m_source;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    BlockListModel* m_blocks;
    TransactionListModel* m_transactions;
    AccountListModel* m_accounts;
    AccountListModel* m_contracts;
    LogListModel* m_logs;
    std::array<ListPane*, tabTotal> m_panes{};
    std::array<bool, tabTotal> m_fetched{};
};

}  // namespace studio::app
