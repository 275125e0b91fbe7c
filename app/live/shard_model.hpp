// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <studio/whole_event.hpp>
#include <vector>
#include <widgets/theme.hpp>

namespace studio::app {

/// The shards of an event, a row each, and below them what they do together.
class ShardModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        nameColumn,
        stateColumn,
        blockColumn,
        rateColumn,
        transactionsColumn,
        waitingColumn,
        fullnessColumn,
        latencyColumn,
        columnTotal
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows stay what they are while their figures change. `shown`: the one that the page shows.
    void setShards(api::Shards shards, api::RunId shown);
    void rewrite();
    /// Empty: the row of the whole event.
    std::optional<api::RunId> runAt(int row) const;
    int rowOf(api::RunId run) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// What a row shows; snapshots do not outlive the call.
    struct Row {
        api::RunId run = 0;
        QStringList cells;  // by column
        Tone tone{};
        bool isShown = false;
    };
    static Row rowFor(const api::RunSnapshot& run, bool isShown);
    static Row rowFor(api::Shards shards);

    std::vector<Row> m_rows;  // empty, or the shards and the whole event
};

}  // namespace studio::app
