// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/snapshots.hpp>
#include <vector>

#include "location.hpp"

class QModelIndex;

namespace studio::app {

class FieldGrid;
class ListPane;
class LogListModel;

/// The logs of one transaction, and the chosen one's topics and data below.
class LogView : public QWidget {
    Q_OBJECT
public:
    explicit LogView(QWidget* parent = nullptr);
    void setLogs(const std::vector<api::LogRow>& logs);

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

private:
    void showLog(const QModelIndex& index);

    LogListModel* m_model;
    ListPane* m_list;
    FieldGrid* m_fields;
};

}  // namespace studio::app
