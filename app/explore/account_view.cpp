// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_view.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <widgets/card.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "chain_source.hpp"
#include "detail_header.hpp"
#include "field_grid.hpp"
#include "list_pane.hpp"
#include "raw_view.hpp"

namespace studio::app {
namespace {

enum Tab { transactionsTab, logsTab, storageTab, codeTab };

}  // namespace

AccountView::AccountView(const ChainSource& source, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_header(new DetailHeader),
      m_card(new Card),
      m_fields(new FieldGrid),
      m_tabs(new QTabWidget),
      m_transactions(new TransactionListModel(this)),
      m_transactionList(new ListPane(*m_transactions)),
      m_logs(new LogListModel(this)),
      m_logList(new ListPane(*m_logs)),
      m_storage(new StorageModel(this)),
      m_code(new RawView) {
    m_card->body()->addWidget(m_fields);
    m_tabs->addTab(m_transactionList, QString());
    m_tabs->addTab(m_logList, QString());
    m_tabs->addTab(buildStorage(), QString());
    m_tabs->addTab(m_code, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_header);
    column->addWidget(m_card);
    column->addWidget(m_tabs, 1);
    connectLinks();
    keepTranslated(this, [this] { writeTexts(); });
}

QWidget* AccountView::buildStorage() {
    auto* page = new QWidget;
    m_storageWord = wrappedLabel();
    setTextRole(m_storageWord, TextRole::Dim);
    m_storageView = new QTableView;
    m_storageView->setModel(m_storage);
    m_storageView->setShowGrid(false);
    m_storageView->setFont(monoFont());
    m_storageView->setTextElideMode(Qt::ElideMiddle);
    m_storageView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_storageView->setTabKeyNavigation(false);
    m_storageView->verticalHeader()->hide();
    m_storageView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_storageView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::small, 0, 0);
    column->addWidget(m_storageWord);
    column->addWidget(m_storageView, 1);
    auto* copy = new QShortcut(QKeySequence::Copy, m_storageView, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        QGuiApplication::clipboard()->setText(m_storageView->currentIndex().data(copyRole).toString());
    });
    return page;
}

void AccountView::connectLinks() {
    connect(m_fields, &FieldGrid::followed, this, &AccountView::followed);
    connect(m_transactionList, &ListPane::opened, this, &AccountView::followed);
    connect(m_logList, &ListPane::opened, this, &AccountView::followed);
}

void AccountView::writeTexts() {
    m_tabs->setTabText(transactionsTab, tr("Transactions"));
    m_tabs->setTabText(logsTab, tr("Logs"));
    m_tabs->setTabText(storageTab, tr("Storage"));
    m_tabs->setTabText(codeTab, tr("Code"));
    m_card->setAccessibleName(tr("What it holds"));
    m_transactionList->setTexts(tr("Transactions of this account"), tr("No transactions from or to it yet."));
    m_logList->setTexts(tr("Logs of this account"), tr("It has written no logs."));
    m_storageView->setAccessibleName(tr("Storage"));
}

void AccountView::show(const api::AccountDetail& account, const std::string& symbol,
                       std::optional<std::uint64_t> asOf) {
    const api::AccountRow& row = account.row;
    const QString kind = row.is_contract ? tr("Contract") : tr("Account");
    m_header->setSubject(row.name.empty() ? kind : shortName(row.name), QString::fromStdString(row.address));
    m_header->setBadge(row.is_contract ? tr("contract") : tr("account"),
                       row.is_contract ? Tone::Execution : Tone::Neutral);
    m_header->setNote(
        tr("as of block %1").arg(leftToRight(QLatin1Char('#') + format::number(account.as_of_block))));
    m_storageWord->setText(row.is_contract
                               ? tr("As of block %1. Slots whose variable is known carry its name.")
                                     .arg(format::number(account.as_of_block))
                               : tr("An account of a person has no storage."));
    m_tabs->setTabVisible(storageTab, row.is_contract);
    m_tabs->setTabVisible(codeTab, row.is_contract);
    m_code->setRaw(account.code);
    fillFields(account, symbol);
    fillLists(account, symbol, asOf);
}

void AccountView::fillFields(const api::AccountDetail& account, const std::string& symbol) {
    const api::AccountRow& row = account.row;
    std::vector<FieldGrid::Row> rows;
    rows.push_back({tr("Balance"),
                    format::weiAsEth(row.balance_wei, 18) + QLatin1Char(' ') + shortName(symbol, 12),
                    QString::fromStdString(row.balance_wei),
                    tr("Exact. Copy takes it in wei."),
                    {}});
    rows.push_back({tr("Nonce"),
                    format::number(row.nonce),
                    {},
                    row.is_contract ? tr("How many contracts it has made, plus one.")
                                    : tr("How many transactions it has sent."),
                    {}});
    if (!account.contract.empty())
        rows.push_back(
            {tr("Code of"), shortName(account.contract), {}, tr("Known by its code, byte for byte."), {}});
    if (!account.creator.empty()) {
        const QString creator = QString::fromStdString(account.creator);
        rows.push_back(
            {tr("Made by"), shortHash(account.creator), creator, {}, ExploreLocation::account(creator)});
    }
    if (!account.creation_transaction.empty()) {
        const QString hash = QString::fromStdString(account.creation_transaction);
        rows.push_back({tr("Made in"),
                        shortHash(account.creation_transaction),
                        hash,
                        {},
                        ExploreLocation::transaction(hash)});
    }
    m_fields->setRows(rows);
}

void AccountView::fillLists(const api::AccountDetail& account, const std::string& symbol,
                            std::optional<std::uint64_t> asOf) {
    const std::string& address = account.row.address;
    m_transactions->setSymbol(symbol);
    m_transactions->setFetch(m_source.transactions(m_transactions, std::nullopt, address));
    m_logs->setFetch(m_source.logs(m_logs, address));
    m_storage->setFetch(account.row.is_contract ? m_source.storage(m_storage, address, asOf)
                                                : StorageModel::Fetch());
}

}  // namespace studio::app
