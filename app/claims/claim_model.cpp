// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_model.hpp"

#include <algorithm>
#include <bridge/text.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

#include "cell_delegate.hpp"
#include "claim_text.hpp"

namespace studio::app {
namespace {

constexpr int shownEtherDigits = 6;
constexpr int etherDecimals = 18;

/// What the copy button of a cell copies; empty: it has none.
QString copyable(const api::ClaimRow& row, int column) {
    if (column == ClaimModel::holderColumn)
        return QString::fromStdString(row.holder);
    if (column == ClaimModel::transactionColumn)
        return QString::fromStdString(row.transaction);
    return {};
}

}  // namespace

bool ClaimModel::haveSameHolders(const std::vector<api::ClaimRow>& rows) const {
    return std::ranges::equal(rows, m_rows, {}, &api::ClaimRow::holder, &api::ClaimRow::holder);
}

void ClaimModel::setRows(const std::vector<api::ClaimRow>& rows, bool areMore) {
    const bool stay = !rows.empty() && haveSameHolders(rows);
    if (!stay)
        beginResetModel();
    m_rows = rows;
    m_areMore = false;  // who listens to the reset must not fetch in the middle of it
    m_moreAsked = false;
    if (stay)
        rewrite();
    else
        endResetModel();
    m_areMore = areMore;
}

void ClaimModel::append(const std::vector<api::ClaimRow>& rows, bool areMore) {
    m_areMore = false;
    if (!rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    m_moreAsked = false;
    m_areMore = areMore;
}

void ClaimModel::setAssets(const std::vector<api::ClaimAsset>& assets) {
    m_assets = assets;
    rewrite();
}

void ClaimModel::setOrganiser(const std::string& organiser) {
    if (m_organiser == organiser)
        return;
    m_organiser = organiser;
    rewrite();
}

void ClaimModel::rewrite() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int ClaimModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

bool ClaimModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_areMore && !m_moreAsked;
}

void ClaimModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_moreAsked = true;
    Q_EMIT moreWanted();
}

QString ClaimModel::paidTo(const api::ClaimRow& row) const {
    if (row.to.empty() || claim::isSameAddress(row.to, row.holder))
        return {};
    return claim::isSameAddress(row.to, m_organiser) ? tr("the organiser") : shortHash(row.to);
}

QString ClaimModel::text(const api::ClaimRow& row, int column) const {
    switch (column) {
        case holderColumn:
            return row.name.empty()
                       ? shortHash(row.holder)
                       : tr("%1  %2", "name, address").arg(claim::holderText(row), shortHash(row.holder));
        case etherColumn:
            return claim::ether(row.wei, shownEtherDigits);
        case assetsColumn:
            return claim::assetsText(row, m_assets);
        case toColumn:
            return paidTo(row);
        case stateColumn:
            return claim::stateName(row);
        default:
            if (row.transaction.empty())
                return row.state == api::ClaimState::paid ? tr("by somebody else") : QString();
            return shortHash(row.transaction);
    }
}

QString ClaimModel::toolTip(const api::ClaimRow& row, int column) const {
    switch (column) {
        case holderColumn:
            return row.name.empty()
                       ? QString::fromStdString(row.holder)
                       : shownText(row.name) + QLatin1Char('\n') + QString::fromStdString(row.holder);
        case etherColumn:
            return format::weiAsEth(row.wei, etherDecimals) + QStringLiteral(" ETH");
        case assetsColumn:
            return claim::assetsInFull(row, m_assets);
        case toColumn:
            return paidTo(row).isEmpty() ? QString()
                                         : tr("A contract had it, and that contract is not on the L1. The "
                                              "organiser gets it: %1")
                                               .arg(QString::fromStdString(row.to));
        case stateColumn:
            return bridge::translated(row.refusal);
        default:
            return QString::fromStdString(row.transaction);
    }
}

QVariant ClaimModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::ClaimRow& shown = row(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(shown, column);
        case Qt::ToolTipRole:
            return plainToolTip(toolTip(shown, column));
        case Qt::AccessibleTextRole:
            return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                    text(shown, column));
        case copyRole:
            return copyable(shown, column);
        case linkRole:
            return column == transactionColumn ? QString::fromStdString(shown.transaction) : QString();
        case toneRole:
            return column == stateColumn ? QVariant(static_cast<int>(claim::toneOf(shown))) : QVariant();
        case figureRole:
            return column == etherColumn;
        default:
            return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == etherColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const std::pair<QString, QString> heads[columnTotal] = {
        {tr("Holder"), tr("The account or contract that had something in the rollup's last block.")},
        {tr("Ether (ETH)"), tr("What it had of the coin that pays for transactions.")},
        {tr("Tokens and collectibles"), tr("What else it had, as far as it is paid on the L1.")},
        {tr("Paid to"), tr("Empty: to the holder. What contracts held goes to the organiser.")},
        {tr("State"), tr("How far its payment on the L1 is.")},
        {tr("Transaction"), tr("The transaction on the L1 that paid it.")}};
    return role == Qt::DisplayRole ? heads[section].first : plainToolTip(heads[section].second);
}

}  // namespace studio::app
