// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <studio/ending.hpp>
#include <vector>
#include <widgets/card.hpp>

class QLabel;
class QTableView;

namespace studio::app {

/// Token contracts of the rollup, with where they stand on both sides.
class ClaimAssetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { nameColumn, kindColumn, rollupColumn, l1Column, originColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setAssets(const std::vector<api::ClaimAsset>& assets);
    void rewrite();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<api::ClaimAsset> m_assets;
};

/// Which tokens and collections of the rollup are paid on the L1, and by which contracts there.
class ClaimAssetsCard : public Card {
    Q_OBJECT
public:
    explicit ClaimAssetsCard(QWidget* parent = nullptr);
    void setAssets(const std::vector<api::ClaimAsset>& assets);
    /// How many carried the event; 1: the rollup alone.
    void setShards(std::uint32_t count);

Q_SIGNALS:
    /// A contract, 0x…, on the L1 or on the rollup.
    void contractRequested(const QString& address, bool onL1);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    void showMerged();

    ClaimAssetModel* m_model;
    QTableView* m_table;
    QLabel* m_none;
    QLabel* m_merged;  // which contracts on L1 are those of all shards
    std::uint32_t m_shards = 1;
    bool m_anyBorn = false;
};

}  // namespace studio::app
