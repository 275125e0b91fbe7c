// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paged_model.hpp"

namespace studio::app {

/// The lists on Explore's left side and inside its details. Every text from the chain is plain.
class BlockListModel : public RowsModel<api::BlockRow> {
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    std::string keyOf(const api::BlockRow& row) const override { return row.hash; }
};

class TransactionListModel : public RowsModel<api::TransactionRow> {
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    void setSymbol(const std::string& symbol) { m_symbol = symbol; }
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    std::string keyOf(const api::TransactionRow& row) const override { return row.hash; }

private:
    QString detail(const api::TransactionRow& row) const;

    std::string m_symbol;
};

class AccountListModel : public RowsModel<api::AccountRow> {
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    void setSymbol(const std::string& symbol) { m_symbol = symbol; }
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    std::string keyOf(const api::AccountRow& row) const override { return row.address; }

private:
    std::string m_symbol;
};

class LogListModel : public RowsModel<api::LogRow> {
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    std::string keyOf(const api::LogRow& row) const override {
        return row.transaction_hash + ':' + std::to_string(row.index);
    }
};

/// Storage of one account as a table: variable, slot, value.
class StorageModel : public RowsModel<api::StorageRow> {
    Q_OBJECT
public:
    enum Column { nameColumn, keyColumn, valueColumn, columnTotal };

    using RowsModel::RowsModel;
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : columnTotal;
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    std::string keyOf(const api::StorageRow& row) const override { return row.key; }
};

/// A name where there is one, else the shortened address; "new contract" where there is neither.
QString partyText(const std::string& address, const std::string& name);

/// A log's event as text: decoded, or its first topic when its meaning is unknown.
QString eventText(const api::LogRow& row);

}  // namespace studio::app
