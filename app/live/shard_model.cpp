// SPDX-License-Identifier: GPL-3.0-or-later
#include "shard_model.hpp"

#include <QFont>
#include <algorithm>
#include <bridge/shard_names.hpp>
#include <utility>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

QString dash() {
    return QStringLiteral("–");
}

/// Takes its size and family from the view.
QFont strongFont() {
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QString latencyText(double ms) {
    return ms > 0 ? inWindowDirection(format::milliseconds(ms)) : dash();
}

Tone toneOf(const api::RunSnapshot& run) {
    if (run.state == api::RunState::failed)
        return Tone::Bad;
    if (run.state == api::RunState::paused)
        return Tone::Warning;
    if (run.state != api::RunState::running)
        return Tone::Neutral;
    return run.life && run.life->state != api::LifeState::open ? Tone::Lifecycle : Tone::Good;
}

}  // namespace

ShardModel::Row ShardModel::rowFor(const api::RunSnapshot& run, bool isShown) {
    const QString title = bridge::shardTitle(*run.shard);
    return {run.id,
            {isShown ? tr("%1 (shown here)").arg(title) : title, bridge::shardState(run),
             QLatin1Char('#') + format::number(run.head_number), format::rate(run.tx_per_s),
             format::number(run.transactions), format::number(run.pool_pending),
             format::percent(run.fullness), latencyText(run.soft_latency.p50_ms)},
            toneOf(run),
            isShown};
}

ShardModel::Row ShardModel::rowFor(api::Shards shards) {
    const auto figures = api::figures_of(shards);
    return {0,
            {tr("The whole event"),
             {},
             {},
             format::rate(figures.tx_per_s),
             format::number(figures.transactions),
             format::number(figures.pool_pending),
             {},
             latencyText(figures.soft_latency.p50_ms)},
            Tone::Neutral,
            false};
}

void ShardModel::setShards(api::Shards shards, api::RunId shown) {
    std::vector<Row> rows;
    for (const api::RunSnapshot& run : shards)
        rows.push_back(rowFor(run, run.id == shown));
    if (!rows.empty())
        rows.push_back(rowFor(shards));
    const bool areSame = std::ranges::equal(rows, m_rows, {}, &Row::run, &Row::run);
    if (!areSame)
        beginResetModel();
    m_rows = std::move(rows);
    if (!areSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

void ShardModel::rewrite() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

std::optional<api::RunId> ShardModel::runAt(int row) const {
    if (row < 0 || row + 1 >= rowCount())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].run;
}

int ShardModel::rowOf(api::RunId run) const {
    const auto found = std::ranges::find(m_rows, run, &Row::run);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ShardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ShardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isWhole = index.row() + 1 == rowCount();
    switch (role) {
        case Qt::DisplayRole:
            return row.cells[index.column()];
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((index.column() > stateColumn ? Qt::AlignTrailing : Qt::AlignLeading) |
                                       Qt::AlignVCenter);
        case Qt::ForegroundRole:
            return index.column() == stateColumn ? theme().color(row.tone) : theme().text;
        case Qt::FontRole:
            return isWhole || (row.isShown && index.column() == nameColumn) ? strongFont() : QVariant();
        default:
            return {};
    }
}

QVariant ShardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section > stateColumn ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const std::pair<QString, QString> heads[columnTotal] = {
        {tr("Shard"), tr("Enter or a click shows the shard on this page.")},
        {tr("State"), tr("All shards end together; each is settled on the L1 by itself.")},
        {tr("Block"), tr("The newest one; each shard makes blocks of its own.")},
        {tr("tx/s"), tr("Transactions that go into blocks each second, over the last five seconds.")},
        {tr("Transactions"), tr("In all blocks so far.")},
        {tr("Waiting"), tr("Transactions that were accepted and wait for a place in a block.")},
        {tr("Full"), tr("How much of the newest block's room for work was used.")},
        {tr("Latency"), tr("How long until the sequencer promises a place in the next block; the "
                           "whole event has the time of its slowest shard.")}};
    return role == Qt::DisplayRole ? heads[section].first : plainToolTip(heads[section].second);
}

Qt::ItemFlags ShardModel::flags(const QModelIndex& index) const {
    const bool isWhole = index.isValid() && !runAt(index.row());
    return isWhole ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

}  // namespace studio::app
