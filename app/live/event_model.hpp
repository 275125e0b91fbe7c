// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSortFilterProxyModel>
#include <deque>
#include <optional>
#include <studio/events.hpp>

namespace studio::app {

/// What happened to one rollup, oldest first, at most `capacity` rows: the oldest go in batches.
/// All texts are plain; whoever draws them must not read them as markup.
class EventModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        timeRole = Qt::UserRole + 1,  // QString, local time of day
        kindRole,                     // int, api::EventKind
        layerRole,                    // int, api::Layer; −1: none
        targetRole,  // QString, what a click opens in Explore: "block:7", "tx:0x…", "account:0x…"
    };
    static constexpr std::size_t capacity = 5000;
    static constexpr std::size_t drop_batch = 500;

    using QAbstractListModel::QAbstractListModel;

    /// Shows the events of this run from now on, beginning with none.
    void setRun(std::optional<api::RunId> run);
    /// Adds those of the shown run that are newer than what is there.
    void append(const QList<api::Event>& events);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void dropOldest();

    std::optional<api::RunId> m_run;
    std::deque<api::Event> m_events;
};

/// Lets the events of one kind through, or all.
class EventFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setKind(std::optional<api::EventKind> kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<api::EventKind> m_kind;
};

/// The kind's name in the window's language.
QString eventKindName(api::EventKind kind);

}  // namespace studio::app
