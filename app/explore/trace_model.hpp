// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <studio/snapshots.hpp>
#include <vector>

namespace studio::app {

/// The calls inside one transaction as a tree; a call that failed says so in its last column.
class TraceModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { callColumn, toColumn, valueColumn, gasColumn, resultColumn, columnTotal };
    enum Role { failedRole = Qt::UserRole + 1, toAddressRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// `frames` in the order of execution, as the engine gives them: depth 0 first, a call's own calls
    /// right behind it.
    void setFrames(std::vector<api::TraceFrame> frames, std::string symbol);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        api::TraceFrame frame;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    QString text(const api::TraceFrame& frame, int column) const;
    QString toolTip(const api::TraceFrame& frame, int column) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::string m_symbol;
};

}  // namespace studio::app
