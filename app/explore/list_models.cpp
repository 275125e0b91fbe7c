// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_models.hpp"

#include <bridge/text.hpp>
#include <studio/text.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

#include "location.hpp"

namespace studio::app {
namespace {

QString blockNumberText(std::uint64_t number) {
    return leftToRight(QLatin1Char('#') + format::number(number));
}

double fullness(const api::BlockRow& row) {
    return row.gas_limit == 0 ? 0 : static_cast<double>(row.gas_used) / static_cast<double>(row.gas_limit);
}

}  // namespace

QString partyText(const std::string& address, const std::string& name) {
    if (!name.empty())
        return shortName(name, 60);
    return address.empty() ? TransactionListModel::tr("new contract") : shortHash(address);
}

QString eventText(const api::LogRow& row) {
    if (!row.decoded.empty())
        return shortName(row.decoded, maxLineCharacters);
    if (row.topics.empty())
        return LogListModel::tr("Log without a topic");
    return LogListModel::tr("Unknown event %1").arg(shortHash(row.topics.front()));
}

QVariant BlockListModel::data(const QModelIndex& index, int role) const {
    const api::BlockRow* row = rowAt(index);
    if (row == nullptr)
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return blockNumberText(row->number);
        case Qt::ToolTipRole:
            return QString::fromStdString(row->hash);
        case Qt::AccessibleTextRole:
            return tr("Block %1, %n transactions, %2 percent full, %3", nullptr,
                      static_cast<int>(row->transactions))
                .arg(format::number(row->number), QString::number(qRound(fullness(*row) * 100)),
                     bridge::translated(row->stage));
        case detailRole:
            return tr("%n tx · %1", nullptr, static_cast<int>(row->transactions))
                .arg(format::clock(row->timestamp_s * 1000));
        case badgeRole:
            return bridge::translated(row->stage);
        case badgeColorRole:
            return static_cast<int>(BadgeColor::soft);
        case fractionRole:
            return fullness(*row);
        case locationRole:
            return ExploreLocation::block(row->number).text();
        case copyRole:
            return QString::fromStdString(row->hash);
        default:
            return {};
    }
}

QString TransactionListModel::detail(const api::TransactionRow& row) const {
    const QString parties =
        tr("%1 → %2").arg(partyText(row.from, row.from_name), partyText(row.to, row.to_name));
    if (row.value_wei.empty() || row.value_wei == "0")
        return parties;
    return tr("%1 · %2").arg(parties, tokenAmount(row.value_wei, m_symbol));
}

QVariant TransactionListModel::data(const QModelIndex& index, int role) const {
    const api::TransactionRow* row = rowAt(index);
    if (row == nullptr)
        return {};
    const QString method = row->method.empty() ? tr("transfer") : shortName(row->method, 40);
    switch (role) {
        case Qt::DisplayRole:
            return tr("%1  %2").arg(shortHash(row->hash), method);
        case Qt::ToolTipRole:
            return QString::fromStdString(row->hash);
        case Qt::AccessibleTextRole:
            return tr("Transaction %1, %2, %3, %4")
                .arg(QString::fromStdString(row->hash), method, detail(*row),
                     row->success ? tr("success") : tr("failed"));
        case detailRole:
            return detail(*row);
        case badgeRole:
            return row->success ? blockNumberText(row->block) : tr("failed");
        case badgeColorRole:
            return static_cast<int>(row->success ? BadgeColor::dim : BadgeColor::bad);
        case locationRole:
            return ExploreLocation::transaction(QString::fromStdString(row->hash)).text();
        case copyRole:
            return QString::fromStdString(row->hash);
        default:
            return {};
    }
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const {
    const api::AccountRow* row = rowAt(index);
    if (row == nullptr)
        return {};
    const QString nonce =
        row->nonce == 0 ? tr("has sent nothing") : tr("%n sent", nullptr, static_cast<int>(row->nonce));
    switch (role) {
        case Qt::DisplayRole:
            return partyText(row->address, row->name);
        case Qt::ToolTipRole:
            return QString::fromStdString(row->address);
        case Qt::AccessibleTextRole:
            return tr("Account %1, balance %2, %3")
                .arg(partyText(row->address, row->name), tokenAmount(row->balance_wei, m_symbol), nonce);
        case detailRole:
            return tr("%1 · %2").arg(tokenAmount(row->balance_wei, m_symbol), nonce);
        case badgeRole:
            return row->is_contract ? tr("contract") : QString();
        case badgeColorRole:
            return static_cast<int>(BadgeColor::contract);
        case locationRole:
            return ExploreLocation::account(QString::fromStdString(row->address)).text();
        case copyRole:
            return QString::fromStdString(row->address);
        default:
            return {};
    }
}

QVariant LogListModel::data(const QModelIndex& index, int role) const {
    const api::LogRow* row = rowAt(index);
    if (row == nullptr)
        return {};
    const QString contract = partyText(row->address, row->address_name);
    switch (role) {
        case Qt::DisplayRole:
            return eventText(*row);
        case Qt::ToolTipRole:
            return plainToolTip(eventText(*row));
        case Qt::AccessibleTextRole:
            return tr("%1, by %2, in block %3").arg(eventText(*row), contract, format::number(row->block));
        case detailRole:
            return tr("by %1").arg(contract);
        case badgeRole:
            return blockNumberText(row->block);
        case badgeColorRole:
            return static_cast<int>(BadgeColor::dim);
        case locationRole:
            return ExploreLocation::transaction(QString::fromStdString(row->transaction_hash)).text();
        case copyRole:
            return QString::fromStdString(row->transaction_hash);
        default:
            return {};
    }
}

QVariant StorageModel::data(const QModelIndex& index, int role) const {
    const api::StorageRow* row = rowAt(index);
    if (row == nullptr)
        return {};
    const std::string& whole = index.column() == nameColumn  ? row->name
                               : index.column() == keyColumn ? row->key
                                                             : row->value;
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == nameColumn ? shortName(whole) : clipped(shownText(whole));
        case Qt::ToolTipRole:
            return plainToolTip(QString::fromStdString(whole));
        case copyRole:
            return QString::fromStdString(whole);
        default:
            return {};
    }
}

QVariant StorageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case nameColumn:
            return tr("Variable");
        case keyColumn:
            return tr("Slot");
        default:
            return tr("Value");
    }
}

}  // namespace studio::app
