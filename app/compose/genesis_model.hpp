// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <studio/rollup_spec.hpp>
#include <vector>

namespace studio::app {

class DesignDocument;

/// The accounts that have funds from the first block on; edits go to the document and can be undone.
class GenesisModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Label, Address, Balance, ColumnCount };
    static constexpr int maxAccounts = 1'000;

    explicit GenesisModel(DesignDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void addAccount();
    void removeAccount(int row);
    void retranslate();

private:
    void follow();

    DesignDocument& m_document;
    std::vector<api::GenesisBalance> m_rows;  // as last shown
};

}  // namespace studio::app
