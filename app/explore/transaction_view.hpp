// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/snapshots.hpp>

#include "location.hpp"

class QLabel;
class QTabWidget;
class QTableView;
class QTreeView;

namespace studio::app {

class Card;
class ChangeModel;
class CopyButton;
class CostBar;
class DetailHeader;
class ElidedLabel;
class FieldGrid;
class LogView;
class PathStrip;
class RawView;
class TraceModel;

/// One transaction: what it did in plain words, what it cost, how it went from being received to its block,
/// its calls, logs and state changes.
class TransactionView : public QWidget {
    Q_OBJECT
public:
    explicit TransactionView(QWidget* parent = nullptr);

    void show(const api::TransactionDetail& transaction, const std::string& symbol);
    using QWidget::show;

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

private:
    QWidget* buildOverview();
    QWidget* buildTrace();
    QWidget* buildChanges();
    void connectLinks();
    void nameTabs(const api::TransactionDetail& transaction);
    void showWords(const api::TransactionDetail& transaction);
    void showCost(const api::TransactionDetail& transaction);
    void showFee(const api::TransactionDetail& transaction);
    void showPath(const api::TransactionDetail& transaction);
    void showFields(const api::TransactionDetail& transaction, const std::string& symbol);

    DetailHeader* m_header;
    QTabWidget* m_tabs;
    Card* m_wordsCard = nullptr;
    QLabel* m_words = nullptr;
    ElidedLabel* m_call = nullptr;
    CopyButton* m_copyCall = nullptr;
    QLabel* m_error = nullptr;
    Card* m_costCard = nullptr;
    CostBar* m_cost = nullptr;
    QLabel* m_gas = nullptr;
    Card* m_pathCard = nullptr;
    PathStrip* m_path = nullptr;
    Card* m_fieldsCard = nullptr;
    FieldGrid* m_fields = nullptr;
    TraceModel* m_trace;
    QTreeView* m_traceView = nullptr;
    LogView* m_logs;
    ChangeModel* m_changes;
    QTableView* m_changesView = nullptr;
    RawView* m_raw;
};

}  // namespace studio::app
