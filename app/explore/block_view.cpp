// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_view.hpp"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>
#include <bridge/text.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "chain_source.hpp"
#include "detail_header.hpp"
#include "field_grid.hpp"
#include "link.hpp"
#include "list_pane.hpp"
#include "raw_view.hpp"
#include "scrolled.hpp"

namespace studio::app {
namespace {

enum Tab { overviewTab, transactionsTab, rawTab };

QString blockName(std::uint64_t number) {
    return QLatin1Char('#') + format::number(number);
}

QString stageHelp(bool onL1) {
    if (onL1)
        return BlockView::tr(
            "How safe the block is. Recent: a reorganisation may still put another block in its place. Safe: "
            "so many blocks lie on it that this is unlikely. Finalized: it cannot be taken back any more.");
    return BlockView::tr(
        "How safe the block is. Soft: only the sequencer vouches for it so far. Safe: it follows from data "
        "on "
        "the L1. Finalized: those data cannot be taken back any more.");
}

}  // namespace

BlockView::BlockView(const ChainSource& source, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_header(new DetailHeader),
      m_previous(new Link),
      m_next(new Link),
      m_tabs(new QTabWidget),
      m_fields(new FieldGrid),
      m_transactions(new TransactionListModel(this)),
      m_list(new ListPane(*m_transactions)),
      m_raw(new RawView) {
    auto* overview = new QWidget;
    auto* overviewColumn = new QVBoxLayout(overview);
    overviewColumn->setContentsMargins(0, space::medium, 0, 0);
    overviewColumn->addWidget(m_fields);
    overviewColumn->addStretch(1);
    m_tabs->addTab(scrolled(overview), QString());
    m_tabs->addTab(m_list, QString());
    m_tabs->addTab(m_raw, QString());
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    steps->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_header);
    column->addLayout(steps);
    column->addWidget(m_tabs, 1);
    for (Link* link : {m_previous, m_next})
        connect(link, &Link::followed, this, &BlockView::followed);
    connect(m_fields, &FieldGrid::followed, this, &BlockView::followed);
    connect(m_list, &ListPane::opened, this, &BlockView::followed);
    keepTranslated(this, [this] {
        m_tabs->setTabText(overviewTab, tr("Overview"));
        m_tabs->setTabText(transactionsTab, tr("Transactions"));
        m_tabs->setTabText(rawTab, tr("Raw"));
        m_list->setTexts(tr("Transactions of this block"), tr("This block has no transactions."));
    });
}

void BlockView::show(const api::BlockDetail& block, const std::string& symbol) {
    const api::BlockRow& row = block.row;
    m_header->setSubject(tr("Block %1").arg(blockName(row.number)), QString::fromStdString(row.hash));
    m_header->setBadge(bridge::translated(row.stage), Tone::Sequencing);
    m_header->setBadgeHelp(stageHelp(m_source.run() == api::l1_run));
    m_header->setNote(format::dateTime(row.timestamp_s * 1000));
    m_previous->setVisible(row.number > 0);
    if (row.number > 0)
        m_previous->setTarget(tr("Block %1").arg(blockName(row.number - 1)),
                              ExploreLocation::block(row.number - 1));
    m_next->setTarget(tr("Block %1").arg(blockName(row.number + 1)), ExploreLocation::block(row.number + 1));
    m_number = row.number;
    markNext();
    m_tabs->setTabText(transactionsTab, tr("Transactions %1").arg(format::number(row.transactions)));
    fillFields(block);
    m_transactions->setSymbol(symbol);
    m_transactions->setFetch(m_source.transactions(m_transactions, row.number, {}));
    m_raw->setRaw(block.raw_rlp);
}

void BlockView::setNewest(std::uint64_t number) {
    m_newest = number;
    markNext();
}

void BlockView::markNext() {
    const bool exists = m_number < m_newest;
    m_next->setEnabled(exists);
    m_next->setToolTip(plainToolTip(exists ? QString() : tr("This is the newest block.")));
}

void BlockView::fillFields(const api::BlockDetail& block) {
    const api::BlockRow& row = block.row;
    const double share =
        row.gas_limit == 0 ? 0 : static_cast<double>(row.gas_used) / static_cast<double>(row.gas_limit);
    std::vector<FieldGrid::Row> rows;
    rows.push_back(
        {tr("Full"),
         tr("%3, %1 of %2 gas")
             .arg(format::number(row.gas_used), format::number(row.gas_limit), format::percent(share)),
         {},
         tr("How much of the room for work in this block was used."),
         {}});
    rows.push_back(
        {tr("Size"), format::bytes(row.size_bytes), {}, tr("The block as stored and sent, in bytes."), {}});
    if (row.number > 0)
        rows.push_back({tr("Parent block"), blockName(row.number - 1),
                        QString::fromStdString(block.parent_hash), tr("The block this one builds on."),
                        ExploreLocation::block(row.number - 1)});
    if (block.l1_origin)
        rows.push_back({tr("L1 origin"), blockName(*block.l1_origin), QString::number(*block.l1_origin),
                        tr("The newest block of its L1 that this block knows: deposits made up to there have "
                           "arrived."),
                        ExploreLocation::l1Block(*block.l1_origin)});
    for (const api::Field& field : block.header)
        rows.push_back(FieldGrid::row(field));
    m_fields->setRows(rows);
}

}  // namespace studio::app
