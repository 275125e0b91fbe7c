// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis_model.hpp"

#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

#include "design_document.hpp"

namespace studio::app {
namespace {
constexpr char oneEther[] = "1000000000000000000";
}

GenesisModel::GenesisModel(DesignDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {
    connect(&document, &DesignDocument::changed, this, &GenesisModel::follow);
    follow();
}

int GenesisModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GenesisModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GenesisModel::data(const QModelIndex& at, int role) const {
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(at.row())];
    if (role == Qt::ToolTipRole && at.column() == Balance)
        return plainToolTip(tr("%1 wei").arg(QString::fromStdString(row.balance_wei)));
    if (role == Qt::ToolTipRole)
        return plainToolTip(QString::fromStdString(at.column() == Label ? row.label : row.address));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool editing = role == Qt::EditRole;
    switch (at.column()) {
        case Label:
            return editing ? QString::fromStdString(row.label) : shownText(row.label);
        case Address: {
            const QString address = QString::fromStdString(row.address);
            return editing ? address : format::shortHex(address);
        }
        case Balance:
            return format::weiAsEth(row.balance_wei, editing ? 18 : 4);
        default:
            return {};
    }
}

bool GenesisModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(at, CheckIndexOption::IndexIsValid))
        return false;
    std::string text = value.toString().trimmed().toStdString();
    if (at.column() == Balance) {
        text = format::ethAsWei(value.toString()).toStdString();
        if (text.empty())
            return false;  // no amount: the cell keeps what it had
    }
    const auto index = static_cast<std::size_t>(at.row());
    m_document.edit(tr("Change an account"), {}, [&](api::RollupSpec& spec) {
        auto& row = spec.genesis[index];
        (at.column() == Label ? row.label : at.column() == Address ? row.address : row.balance_wei) = text;
    });
    return true;
}

QVariant GenesisModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Label:
            return tr("Name");
        case Address:
            return tr("Address");
        case Balance:
            return tr("ETH");
        default:
            return {};
    }
}

Qt::ItemFlags GenesisModel::flags(const QModelIndex& at) const {
    const auto flags = QAbstractTableModel::flags(at);
    return at.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

void GenesisModel::addAccount() {
    if (m_rows.size() >= maxAccounts)
        return;
    m_document.edit(tr("Add an account"), {}, [](api::RollupSpec& spec) {
        spec.genesis.push_back({std::string(), oneEther, std::string()});
    });
}

void GenesisModel::removeAccount(int row) {
    if (row < 0 || row >= rowCount())
        return;
    m_document.edit(tr("Remove an account"), {},
                    [row](api::RollupSpec& spec) { spec.genesis.erase(spec.genesis.begin() + row); });
}

void GenesisModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void GenesisModel::follow() {
    const auto& now = m_document.spec().genesis;
    if (now == m_rows)
        return;
    if (now.size() != m_rows.size()) {
        beginResetModel();
        m_rows = now;
        endResetModel();
        return;
    }
    m_rows = now;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace studio::app
