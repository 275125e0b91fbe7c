// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDialog>
#include <studio/engine.hpp>
#include <vector>

class QTableView;

namespace studio::app {

/// The test accounts of one rollup: name, address, private key.
class TestAccountModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { labelColumn, addressColumn, keyColumn, columnTotal };

    TestAccountModel(std::vector<api::Engine::TestAccount> accounts, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<api::Engine::TestAccount> m_accounts;
};

/// Shows them, to be copied into a wallet, and says what they must never be used for.
class TestAccountsDialog : public QDialog {
    Q_OBJECT
public:
    /// `run`: whose accounts they are.
    TestAccountsDialog(std::vector<api::Engine::TestAccount> accounts, const api::RunSnapshot& run,
                       QWidget* parent);

private:
    void copy(int column);

    QTableView* m_table;
};

}  // namespace studio::app
