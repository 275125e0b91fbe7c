// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <studio/snapshots.hpp>
#include <vector>

namespace studio::app {

/// What one transaction changed: account, what, before, after.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { accountColumn, whatColumn, beforeColumn, afterColumn, columnTotal };
    enum Role { addressRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    /// Balances are shown in whole tokens, exact; their tooltips hold the wei.
    void setChanges(std::vector<api::StateChange> changes, std::string symbol);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const api::StateChange& change, int column) const;

    std::vector<api::StateChange> m_changes;
    std::string m_symbol;
};

}  // namespace studio::app
