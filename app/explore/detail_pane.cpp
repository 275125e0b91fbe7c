// SPDX-License-Identifier: GPL-3.0-or-later
#include "detail_pane.hpp"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <bridge/query_runner.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/keep_translated.hpp>

#include "account_view.hpp"
#include "block_view.hpp"
#include "chain_source.hpp"
#include "search_results.hpp"
#include "transaction_view.hpp"

namespace studio::app {
namespace {

const QString detailKey = QStringLiteral("detail");

}  // namespace

DetailPane::DetailPane(const ChainSource& source, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_stack(new QStackedWidget),
      m_nothing(new EmptyState(QStringLiteral("explore"))),
      m_notFound(new EmptyState(QStringLiteral("search"))),
      m_block(new BlockView(source)),
      m_transaction(new TransactionView),
      m_account(new AccountView(source)),
      m_results(new SearchResults) {
    for (QWidget* view : {static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_notFound),
                          static_cast<QWidget*>(m_block), static_cast<QWidget*>(m_transaction),
                          static_cast<QWidget*>(m_account), static_cast<QWidget*>(m_results)})
        m_stack->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_block, &BlockView::followed, this, &DetailPane::followed);
    connect(m_transaction, &TransactionView::followed, this, &DetailPane::followed);
    connect(m_account, &AccountView::followed, this, &DetailPane::followed);
    connect(m_results, &SearchResults::followed, this, &DetailPane::followed);
    keepTranslated(this, [this] {
        m_nothing->setTexts(
            tr("Choose something on the left"),
            tr("A block, a transaction, an account: here it is taken apart. Or search above."));
    });
}

void DetailPane::open(const ExploreLocation& location, std::optional<std::uint64_t> asOf) {
    switch (location.kind) {
        case ExploreLocation::Kind::block:
            openBlock(location.id.toULongLong());
            break;
        case ExploreLocation::Kind::transaction:
            openTransaction(location.id.toStdString());
            break;
        case ExploreLocation::Kind::account:
            openAccount(location.id.toStdString(), asOf);
            break;
        case ExploreLocation::Kind::l1Block:  // of another chain: the page goes there
        case ExploreLocation::Kind::nothing:
            showNothing();
            break;
    }
}

void DetailPane::openBlock(std::uint64_t number) {
    m_source.queries().query(
        this, detailKey,
        [run = m_source.run(), number](api::Engine& engine) { return engine.block(run, number); },
        [this](const api::Outcome<api::BlockDetail>& block) {
            if (!block)
                return showFailure(block.failure());
            m_block->show(*block, m_symbol);
            m_stack->setCurrentWidget(m_block);
        });
}

void DetailPane::openTransaction(const std::string& hash) {
    m_source.queries().query(
        this, detailKey,
        [run = m_source.run(), hash](api::Engine& engine) { return engine.transaction(run, hash); },
        [this](const api::Outcome<api::TransactionDetail>& transaction) {
            if (!transaction)
                return showFailure(transaction.failure());
            m_transaction->show(*transaction, m_symbol);
            m_stack->setCurrentWidget(m_transaction);
        });
}

void DetailPane::openAccount(const std::string& address, std::optional<std::uint64_t> asOf) {
    m_source.queries().query(
        this, detailKey,
        [run = m_source.run(), address, asOf](api::Engine& engine) {
            return engine.account(run, address, asOf);
        },
        [this, asOf](const api::Outcome<api::AccountDetail>& account) {
            if (!account)
                return showFailure(account.failure());
            m_account->show(*account, m_symbol, asOf);
            m_stack->setCurrentWidget(m_account);
        });
}

void DetailPane::showHits(const QString& asked, const std::vector<api::SearchHit>& hits) {
    m_source.queries().cancel(this, detailKey);
    if (hits.empty()) {
        m_notFound->setTexts(
            tr("Nothing found for “%1”").arg(shortName(asked.toStdString())),
            tr("Search takes a block number, a transaction hash or an address (both begin with 0x), "
               "or part of a contract's or account's name."));
        m_stack->setCurrentWidget(m_notFound);
        return;
    }
    m_results->setHits(asked, hits);
    m_stack->setCurrentWidget(m_results);
}

void DetailPane::showNothing() {
    m_source.queries().cancel(this, detailKey);
    m_stack->setCurrentWidget(m_nothing);
}

bool DetailPane::showsPlace() const {
    const QWidget* shown = m_stack->currentWidget();
    return shown == m_block || shown == m_transaction || shown == m_account;
}

void DetailPane::setNewest(std::uint64_t block) {
    m_block->setNewest(block);
}

void DetailPane::showFailure(const api::Failure& failure) {
    m_notFound->setTexts(tr("This cannot be shown"), bridge::translated(failure));
    m_stack->setCurrentWidget(m_notFound);
}

}  // namespace studio::app
