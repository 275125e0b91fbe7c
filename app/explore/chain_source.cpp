// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain_source.hpp"

#include <bridge/query_runner.hpp>
#include <studio/engine.hpp>

namespace studio::app {
namespace {

/// A fetcher that runs `ask(engine, cursor, limit)` for `receiver`, one page at a time.
template <class Row, class Ask>
typename RowsModel<Row>::Fetch pages(bridge::QueryRunner& queries, QObject* receiver, Ask ask) {
    return [&queries, receiver, ask](const std::string& cursor, std::size_t limit,
                                     typename RowsModel<Row>::Done done) {
        queries.query(
            receiver, QStringLiteral("page"),
            [ask, cursor, limit](api::Engine& engine) { return ask(engine, cursor, limit); },
            [done = std::move(done)](const api::Page<Row>& page) { done(page); });
    };
}

}  // namespace

BlockListModel::Fetch ChainSource::blocks(QObject* receiver) const {
    return pages<api::BlockRow>(m_queries, receiver,
                                [run = m_run](api::Engine& engine, const auto& cursor, auto limit) {
                                    return engine.blocks(run, cursor, limit);
                                });
}

TransactionListModel::Fetch ChainSource::transactions(QObject* receiver, std::optional<std::uint64_t> block,
                                                      const std::string& address) const {
    return pages<api::TransactionRow>(
        m_queries, receiver,
        [run = m_run, block, address](api::Engine& engine, const auto& cursor, auto limit) {
            return engine.transactions(run, block, address, cursor, limit);
        });
}

AccountListModel::Fetch ChainSource::accounts(QObject* receiver, bool contractsOnly) const {
    return pages<api::AccountRow>(
        m_queries, receiver,
        [run = m_run, contractsOnly](api::Engine& engine, const auto& cursor, auto limit) {
            return engine.accounts(run, contractsOnly, cursor, limit);
        });
}

LogListModel::Fetch ChainSource::logs(QObject* receiver, const std::string& address) const {
    return pages<api::LogRow>(m_queries, receiver,
                              [run = m_run, address](api::Engine& engine, const auto& cursor, auto limit) {
                                  return engine.logs(run, address, cursor, limit);
                              });
}

StorageModel::Fetch ChainSource::storage(QObject* receiver, const std::string& address,
                                         std::optional<std::uint64_t> asOf) const {
    return pages<api::StorageRow>(
        m_queries, receiver,
        [run = m_run, address, asOf](api::Engine& engine, const auto& cursor, auto limit) {
            return engine.storage(run, address, asOf, cursor, limit);
        });
}

}  // namespace studio::app
