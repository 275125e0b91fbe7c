// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/snapshots.hpp>

#include "location.hpp"

class QTabWidget;

namespace studio::app {

class ChainSource;
class DetailHeader;
class FieldGrid;
class Link;
class ListPane;
class RawView;
class TransactionListModel;

/// One block: its header with explanations, its transactions, its bytes.
class BlockView : public QWidget {
    Q_OBJECT
public:
    explicit BlockView(const ChainSource& source, QWidget* parent = nullptr);

    void show(const api::BlockDetail& block, const std::string& symbol);
    /// Number of the chain's newest block: nothing leads beyond it.
    void setNewest(std::uint64_t number);
    using QWidget::show;

Q_SIGNALS:
    void followed(const studio::app::ExploreLocation& target);

private:
    void fillFields(const api::BlockDetail& block);
    void markNext();

    const ChainSource& m_source;
    DetailHeader* m_header;
    Link* m_previous;
    Link* m_next;
    QTabWidget* m_tabs;
    FieldGrid* m_fields;
    TransactionListModel* m_transactions;
    ListPane* m_list;
    RawView* m_raw;
    std::uint64_t m_number = 0;
    std::uint64_t m_newest = 0;
};

}  // namespace studio::app
