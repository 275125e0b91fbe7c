// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore_lists.hpp"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <widgets/keep_translated.hpp>

#include "chain_source.hpp"
#include "list_models.hpp"
#include "list_pane.hpp"

namespace studio::app {

ExploreLists::ExploreLists(const ChainSource& source, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_blocks(new BlockListModel(this)),
      m_transactions(new TransactionListModel(this)),
      m_accounts(new AccountListModel(this)),
      m_contracts(new AccountListModel(this)),
      m_logs(new LogListModel(this)) {
    PagedModel* const models[tabTotal] = {m_blocks, m_transactions, m_accounts, m_contracts, m_logs};
    for (int tab = 0; tab < tabTotal; ++tab) {
        auto* pane = new ListPane(*models[tab]);
        m_panes[static_cast<std::size_t>(tab)] = pane;
        m_tabs->addTab(QString());
        m_stack->addWidget(pane);
        connect(pane, &ListPane::opened, this, &ExploreLists::opened);
    }
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setProperty("look", QStringLiteral("narrow"));
    m_tabs->setUsesScrollButtons(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExploreLists::showTab);
    keepTranslated(this, [this] { writeTexts(); });
}

void ExploreLists::writeTexts() {
    const QString names[tabTotal] = {tr("Blocks"), tr("Transactions"), tr("Accounts"), tr("Contracts"),
                                     tr("Logs")};
    const QString empties[tabTotal] = {
        tr("No block yet. The first comes within a block time."),
        tr("No transaction yet. Start traffic on the Live page, or send one with a wallet."),
        tr("No account yet."),
        tr("No contract yet. Traffic deploys its own; so can you, with forge create."),
        tr("No log yet. Contracts write them."),
    };
    for (int tab = 0; tab < tabTotal; ++tab) {
        m_tabs->setTabText(tab, names[tab]);
        m_panes[static_cast<std::size_t>(tab)]->setTexts(names[tab], empties[tab]);
    }
    m_tabs->setAccessibleName(tr("Lists"));
}

void ExploreLists::setRun(const std::string& symbol) {
    m_transactions->setSymbol(symbol);
    m_accounts->setSymbol(symbol);
    m_contracts->setSymbol(symbol);
    m_fetched.fill(false);
    fetch(m_tabs->currentIndex());
}

void ExploreLists::showTab(int tab) {
    m_stack->setCurrentIndex(tab);
    if (m_source.run() == 0)
        return;
    if (m_fetched[static_cast<std::size_t>(tab)])
        newestChanged();
    else
        fetch(tab);
}

void ExploreLists::fetch(int tab) {
    m_fetched[static_cast<std::size_t>(tab)] = true;
    switch (tab) {
        case blocksTab:
            m_blocks->setFetch(m_source.blocks(m_blocks));
            break;
        case transactionsTab:
            m_transactions->setFetch(m_source.transactions(m_transactions, std::nullopt, {}));
            break;
        case accountsTab:
            m_accounts->setFetch(m_source.accounts(m_accounts, false));
            break;
        case contractsTab:
            m_contracts->setFetch(m_source.accounts(m_contracts, true));
            break;
        case logsTab:
            m_logs->setFetch(m_source.logs(m_logs, {}));
            break;
        default:
            break;
    }
}

void ExploreLists::newestChanged() {
    currentPane()->newestChanged();
}

void ExploreLists::select(const ExploreLocation& location) {
    for (ListPane* pane : m_panes)
        pane->select(location);
}

ListPane* ExploreLists::currentPane() const {
    return m_panes[static_cast<std::size_t>(m_tabs->currentIndex())];
}

}  // namespace studio::app
