// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <studio/snapshots.hpp>

#include "location.hpp"

class QLabel;
class QStackedLayout;
class QTabWidget;
class QTableView;

namespace studio::app {

class Card;
class ChainSource;
class DetailHeader;
class FieldGrid;
class ListPane;
class LogListModel;
class RawView;
class StorageModel;
class TransactionListModel;

/// One account as of one block: what it holds, its transactions and logs, a contract's storage and code.
class AccountView : public QWidget {
    Q_OBJECT
public:
    explicit AccountView(const ChainSource& source, QWidget* parent = nullptr);

    /// `asOf` empty: the newest block.
    void show(const api::AccountDetail& account, const std::string& symbol,
              std::optional<std::uint64_t> asOf);
    using QWidget::show;

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

private:
    QWidget* buildStorage();
    void connectLinks();
    void writeTexts();
    void fillFields(const api::AccountDetail& account, const std::string& symbol);
    void fillLists(const api::AccountDetail& account, const std::string& symbol,
                   std::optional<std::uint64_t> asOf);

    const ChainSource& m_source;
    DetailHeader* m_header;
    Card* m_card;
    FieldGrid* m_fields;
    QTabWidget* m_tabs;
    TransactionListModel* m_transactions;
    ListPane* m_transactionList;
    LogListModel* m_logs;
    ListPane* m_logList;
    StorageModel* m_storage;
    QTableView* m_storageView = nullptr;
    QLabel* m_storageWord = nullptr;
    RawView* m_code;
};

}  // namespace studio::app
