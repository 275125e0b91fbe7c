// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_model.hpp"

#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

#include "list_models.hpp"

namespace studio::app {
namespace {

const std::string& whole(const api::StateChange& change, int column) {
    switch (column) {
        case ChangeModel::accountColumn:
            return change.address;
        case ChangeModel::whatColumn:
            return change.what;
        case ChangeModel::beforeColumn:
            return change.before;
        default:
            return change.after;
    }
}

}  // namespace

void ChangeModel::setChanges(std::vector<api::StateChange> changes, std::string symbol) {
    beginResetModel();
    m_symbol = std::move(symbol);
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString ChangeModel::text(const api::StateChange& change, int column) const {
    if (column == accountColumn)
        return partyText(change.address, change.address_name);
    if (column != whatColumn && change.what == "balance")
        return leftToRight(format::weiAsEth(whole(change, column), 18) + QLatin1Char(' ') +
                           shortName(m_symbol, 12));
    return leftToRight(shortName(whole(change, column), maxLineCharacters));
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::StateChange& change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == addressRole)
        return QString::fromStdString(change.address);
    if (role == Qt::ToolTipRole)
        return plainToolTip(QString::fromStdString(whole(change, index.column())));
    if (role != Qt::DisplayRole)
        return {};
    return text(change, index.column());
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case accountColumn:
            return tr("Account");
        case whatColumn:
            return tr("What");
        case beforeColumn:
            return tr("Before");
        default:
            return tr("After");
    }
}

}  // namespace studio::app
