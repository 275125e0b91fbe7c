// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_model.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <bridge/text.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>

namespace studio::app {
namespace {

QString target(const api::Event& event) {
    if (!event.transaction_hash.empty())
        return QStringLiteral("tx:") + QString::fromStdString(event.transaction_hash);
    if (!event.address.empty())
        return QStringLiteral("account:") + QString::fromStdString(event.address);
    if (event.block)
        return QStringLiteral("block:%1").arg(*event.block);
    return {};
}

}  // namespace

void EventModel::setRun(std::optional<api::RunId> run) {
    beginResetModel();
    m_run = run;
    m_events.clear();
    endResetModel();
}

void EventModel::append(const QList<api::Event>& events) {
    const std::uint64_t newest = m_events.empty() ? 0 : m_events.back().sequence;
    std::vector<const api::Event*> fresh;
    for (const api::Event& event : events)
        if (m_run && (event.run == *m_run || event.run == 0) && (m_events.empty() || event.sequence > newest))
            fresh.push_back(&event);
    if (fresh.size() > capacity)
        fresh.erase(fresh.begin(), fresh.end() - capacity);
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (const api::Event* event : fresh)
        m_events.push_back(*event);
    endInsertRows();
    dropOldest();
}

void EventModel::dropOldest() {
    if (m_events.size() <= capacity)
        return;
    const std::size_t count = std::max(m_events.size() - capacity, drop_batch);
    beginRemoveRows({}, 0, static_cast<int>(count) - 1);
    m_events.erase(m_events.begin(), m_events.begin() + static_cast<std::ptrdiff_t>(count));
    endRemoveRows();
}

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::Event& event = m_events[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return clipped(bridge::translated(event.text));
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3")
                .arg(format::clock(event.wall_ms), eventKindName(event.kind),
                     clipped(bridge::translated(event.text)));
        case timeRole:
            return format::clock(event.wall_ms);
        case kindRole:
            return static_cast<int>(event.kind);
        case layerRole:
            return event.layer ? static_cast<int>(*event.layer) : -1;
        case targetRole:
            return target(event);
        default:
            return {};
    }
}

void EventFilter::setKind(std::optional<api::EventKind> kind) {
    m_kind = kind;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!m_kind)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(EventModel::kindRole).toInt() == static_cast<int>(*m_kind);
}

QString eventKindName(api::EventKind kind) {
    switch (kind) {
        case api::EventKind::lifecycle:
            return EventModel::tr("Lifecycle");
        case api::EventKind::block:
            return EventModel::tr("Blocks");
        case api::EventKind::contract:
            return EventModel::tr("Contracts");
        case api::EventKind::load:
            return EventModel::tr("Traffic");
        case api::EventKind::rpc:
            return EventModel::tr("Wallets and scripts");
        case api::EventKind::warning:
            return EventModel::tr("Warnings");
        case api::EventKind::error:
            return EventModel::tr("Errors");
    }
    return {};
}

}  // namespace studio::app
