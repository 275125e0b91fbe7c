// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
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

    void setChanges(std::vector<api::StateChange> changes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<api::StateChange> m_changes;
};

}  // namespace studio::app
