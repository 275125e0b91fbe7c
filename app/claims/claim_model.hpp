// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <studio/ending.hpp>
#include <vector>

namespace studio::app {

/// Those who had something on the rollup at its end, most ether first. Asks for more as it is scrolled.
class ClaimModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        holderColumn,
        etherColumn,
        assetsColumn,
        toColumn,
        stateColumn,
        transactionColumn,
        columnTotal
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// In place of all rows. When they are of the same holders, nobody loses what is selected.
    void setRows(const std::vector<api::ClaimRow>& rows, bool areMore);
    void append(const std::vector<api::ClaimRow>& rows, bool areMore);
    void setAssets(const std::vector<api::ClaimAsset>& assets);
    /// Who gets what contracts hold, 0x….
    void setOrganiser(const std::string& organiser);
    /// The names of things are asked for again, after a change of language.
    void rewrite();

    const api::ClaimRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString text(const api::ClaimRow& row, int column) const;
    QString toolTip(const api::ClaimRow& row, int column) const;
    QString paidTo(const api::ClaimRow& row) const;
    bool haveSameHolders(const std::vector<api::ClaimRow>& rows) const;

    std::vector<api::ClaimRow> m_rows;
    std::vector<api::ClaimAsset> m_assets;
    std::string m_organiser;
    bool m_areMore = false;
    bool m_moreAsked = false;
};

}  // namespace studio::app
