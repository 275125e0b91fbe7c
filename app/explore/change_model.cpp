// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_model.hpp"

#include <widgets/chain_text.hpp>
#include <widgets/plain_text.hpp>

#include "list_models.hpp"

namespace studio::app {

void ChangeModel::setChanges(std::vector<api::StateChange> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::StateChange& change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == addressRole)
        return QString::fromStdString(change.address);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
        case accountColumn:
            text = role == Qt::ToolTipRole ? QString::fromStdString(change.address)
                                           : partyText(change.address, change.address_name);
            break;
        case whatColumn:
            text = leftToRight(shownText(change.what));
            break;
        case beforeColumn:
            text = leftToRight(shownText(change.before));
            break;
        default:
            text = leftToRight(shownText(change.after));
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
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
