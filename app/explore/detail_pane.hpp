// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <string>
#include <studio/outcome.hpp>
#include <studio/snapshots.hpp>
#include <vector>

#include "location.hpp"

class QStackedWidget;

namespace studio::app {

class AccountView;
class BlockView;
class ChainSource;
class EmptyState;
class SearchResults;
class TransactionView;

/// The right side of Explore: fetches what a place names and shows it, or says in plain words why it cannot.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    explicit DetailPane(const ChainSource& source, QWidget* parent = nullptr);

    void setSymbol(const std::string& symbol) { m_symbol = symbol; }
    /// Fetches and shows; what was asked before and has not come yet is dropped.
    void open(const ExploreLocation& location, std::optional<std::uint64_t> asOf);
    void showHits(const QString& asked, const std::vector<api::SearchHit>& hits);
    void showNothing();
    /// True while a block, a transaction or an account is shown, not what a search found.
    bool showsPlace() const;
    /// The chain's newest block, each time it is another.
    void setNewest(std::uint64_t block);

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

private:
    void openBlock(std::uint64_t number);
    void openTransaction(const std::string& hash);
    void openAccount(const std::string& address, std::optional<std::uint64_t> asOf);
    void showFailure(const api::Failure& failure);

    const ChainSource& m_source;
    std::string m_symbol;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
    EmptyState* m_notFound;
    BlockView* m_block;
    TransactionView* m_transaction;
    AccountView* m_account;
    SearchResults* m_results;
};

}  // namespace studio::app
