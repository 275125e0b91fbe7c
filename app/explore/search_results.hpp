// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/snapshots.hpp>
#include <vector>

#include "location.hpp"
#include "paged_model.hpp"

class QLabel;

namespace studio::app {

class ListPane;

/// What a search found, one row a hit.
class SearchModel : public RowsModel<api::SearchHit> {
    Q_OBJECT
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    std::string keyOf(const api::SearchHit& hit) const override { return hit.id; }
};

/// The place a hit stands for.
ExploreLocation locationOf(const api::SearchHit& hit);

/// Several hits to choose from.
class SearchResults : public QWidget {
    Q_OBJECT
public:
    explicit SearchResults(QWidget* parent = nullptr);
    void setHits(const QString& asked, const std::vector<api::SearchHit>& hits);

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

private:
    void writeTitle();

    SearchModel* m_model;
    QLabel* m_title;
    ListPane* m_list;
    QString m_asked;
    int m_found = 0;
};

}  // namespace studio::app
