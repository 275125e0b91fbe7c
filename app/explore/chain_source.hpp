// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "list_models.hpp"

namespace studio::app {

namespace bridge {
class QueryRunner;
}

/// Makes the page fetchers of Explore's lists for one run: each asks on a worker thread and answers on the
/// window's. The source must outlive the models that use its fetchers.
class ChainSource {
public:
    explicit ChainSource(bridge::QueryRunner& queries) : m_queries(queries) {}

    void setRun(api::RunId run) { m_run = run; }
    api::RunId run() const { return m_run; }
    bridge::QueryRunner& queries() const { return m_queries; }

    BlockListModel::Fetch blocks(QObject* receiver) const;
    /// All, those of one block, or those from or to one address.
    TransactionListModel::Fetch transactions(QObject* receiver, std::optional<std::uint64_t> block,
                                             const std::string& address) const;
    AccountListModel::Fetch accounts(QObject* receiver, bool contractsOnly) const;
    LogListModel::Fetch logs(QObject* receiver, const std::string& address) const;
    StorageModel::Fetch storage(QObject* receiver, const std::string& address,
                                std::optional<std::uint64_t> asOf) const;

private:
    bridge::QueryRunner& m_queries;
    api::RunId m_run = 0;
};

}  // namespace studio::app
