// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction_view.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>
#include <bridge/text.hpp>
#include <widgets/buttons.hpp>
#include <widgets/card.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/cost_bar.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "change_model.hpp"
#include "detail_header.hpp"
#include "field_grid.hpp"
#include "list_models.hpp"
#include "log_view.hpp"
#include "path_strip.hpp"
#include "raw_view.hpp"
#include "scrolled.hpp"
#include "trace_model.hpp"

namespace studio::app {
namespace {

enum Tab { overviewTab, traceTab, logsTab, changesTab, rawTab };
constexpr int leastColumnWidth = 72;

QString after(std::int64_t from, std::int64_t to) {
    return from > 0 && to >= from ? QLatin1Char('+') + format::milliseconds(static_cast<double>(to - from))
                                  : QString();
}

}  // namespace

TransactionView::TransactionView(QWidget* parent)
    : QWidget(parent),
      m_header(new DetailHeader),
      m_tabs(new QTabWidget),
      m_trace(new TraceModel(this)),
      m_logs(new LogView),
      m_changes(new ChangeModel(this)),
      m_raw(new RawView) {
    m_tabs->addTab(scrolled(buildOverview()), QString());
    m_tabs->addTab(buildTrace(), QString());
    m_tabs->addTab(m_logs, QString());
    m_tabs->addTab(buildChanges(), QString());
    m_tabs->addTab(m_raw, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    connectLinks();
    keepTranslated(this, [this] {
        m_wordsCard->setHeading(tr("In plain words"));
        m_pathCard->setHeading(tr("Its path"));
        m_fieldsCard->setHeading(tr("Fields"));
        setButtonName(m_copyCall, tr("Copy the call"));
        m_cost->setAccessibleName(tr("Cost by layer"));
        m_path->setAccessibleName(tr("Path of the transaction"));
        m_pathCard->setHelp(
            tr("From the moment the sequencer received it. Preconfirmed: it was promised a place in the next "
               "block (the soft confirmation)."));
        m_path->setToolTip(plainToolTip(m_pathCard->accessibleDescription()));
        m_traceView->setAccessibleName(tr("Call trace"));
        m_changesView->setAccessibleName(tr("State changes"));
    });
}

QWidget* TransactionView::buildOverview() {
    auto* overview = new QWidget;
    m_wordsCard = new Card;
    m_words = wrappedLabel();
    setTextRole(m_words, TextRole::Subtitle);
    m_call = new ElidedLabel;
    m_call->setLayoutDirection(Qt::LeftToRight);
    m_call->setFocusPolicy(Qt::StrongFocus);
    setTextRole(m_call, TextRole::MonoDim);
    m_error = wrappedLabel();
    setTextRole(m_error, TextRole::Error);
    m_wordsCard->body()->addWidget(m_words);
    m_copyCall = new CopyButton;
    auto* call = new QHBoxLayout;
    call->addWidget(m_call, 1);
    call->addWidget(m_copyCall);
    m_wordsCard->body()->addLayout(call);
    m_wordsCard->body()->addWidget(m_error);
    m_wordsCard->body()->addStretch(1);
    m_costCard = new Card;
    m_cost = new CostBar;
    m_gas = plainLabel();
    setTextRole(m_gas, TextRole::Dim);
    m_costCard->body()->addWidget(m_cost);
    m_costCard->body()->addWidget(m_gas);
    m_costCard->body()->addStretch(1);
    m_pathCard = new Card;
    m_path = new PathStrip;
    m_pathCard->body()->addWidget(m_path);
    m_fieldsCard = new Card;
    m_fields = new FieldGrid;
    m_fieldsCard->body()->addWidget(m_fields);
    auto* grid = new QGridLayout(overview);
    grid->setContentsMargins(0, space::medium, 0, 0);
    grid->setSpacing(space::medium);
    grid->addWidget(m_wordsCard, 0, 0);
    grid->addWidget(m_costCard, 0, 1);
    grid->addWidget(m_pathCard, 1, 0, 1, 2);
    grid->addWidget(m_fieldsCard, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    return overview;
}

QWidget* TransactionView::buildTrace() {
    m_traceView = new QTreeView;
    m_traceView->setModel(m_trace);
    m_traceView->setUniformRowHeights(true);
    m_traceView->setAllColumnsShowFocus(true);
    m_traceView->setFont(monoFont());
    // The call takes what the others leave; they are measured by the rows in sight alone.
    m_traceView->header()->setStretchLastSection(false);
    m_traceView->header()->setMinimumSectionSize(leastColumnWidth);
    m_traceView->header()->setResizeContentsPrecision(0);
    m_traceView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_traceView->header()->setSectionResizeMode(TraceModel::callColumn, QHeaderView::Stretch);
    return m_traceView;
}

QWidget* TransactionView::buildChanges() {
    m_changesView = new QTableView;
    m_changesView->setModel(m_changes);
    m_changesView->setShowGrid(false);
    m_changesView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changesView->setTextElideMode(Qt::ElideMiddle);
    m_changesView->setFont(monoFont());
    m_changesView->setTabKeyNavigation(false);
    m_changesView->verticalHeader()->hide();
    m_changesView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changesView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return m_changesView;
}

void TransactionView::connectLinks() {
    connect(m_fields, &FieldGrid::followed, this, &TransactionView::followed);
    connect(m_logs, &LogView::followed, this, &TransactionView::followed);
    connect(m_traceView, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QString address = index.data(TraceModel::toAddressRole).toString();
        if (!address.isEmpty())
            Q_EMIT followed(ExploreLocation::account(address));
    });
    connect(m_changesView, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT followed(ExploreLocation::account(index.data(ChangeModel::addressRole).toString()));
    });
}

void TransactionView::show(const api::TransactionDetail& transaction, const std::string& symbol) {
    const api::TransactionRow& row = transaction.row;
    m_header->setSubject(tr("Transaction"), QString::fromStdString(row.hash));
    m_header->setBadge(row.success ? tr("success") : tr("failed"), row.success ? Tone::Good : Tone::Bad);
    m_header->setNote(
        tr("block %1 · index %2")
            .arg(leftToRight(QLatin1Char('#') + format::number(row.block)), QString::number(row.index)));
    nameTabs(transaction);
    showWords(transaction);
    showCost(transaction);
    showPath(transaction);
    showFields(transaction, symbol);
    m_trace->setFrames(transaction.trace, symbol);
    m_traceView->expandToDepth(2);
    m_logs->setLogs(transaction.logs);
    m_changes->setChanges(transaction.changes, symbol);
    m_raw->setRaw(transaction.raw);
}

void TransactionView::nameTabs(const api::TransactionDetail& transaction) {
    m_tabs->setTabText(overviewTab, tr("Overview"));
    m_tabs->setTabText(traceTab, tr("Call trace %1").arg(transaction.trace.size()));
    m_tabs->setTabText(logsTab, tr("Logs %1").arg(transaction.logs.size()));
    m_tabs->setTabText(changesTab, tr("State changes %1").arg(transaction.changes.size()));
    m_tabs->setTabText(rawTab, tr("Raw"));
}

void TransactionView::showWords(const api::TransactionDetail& transaction) {
    m_words->setText(inWindowDirection(clipped(bridge::translated(transaction.plain_words))));
    m_call->setFullText(QString::fromStdString(transaction.decoded_call));
    m_call->setVisible(!transaction.decoded_call.empty());
    m_copyCall->setCopyText(QString::fromStdString(transaction.decoded_call));
    m_copyCall->setVisible(!transaction.decoded_call.empty());
    m_error->setText(tr("It failed: %1").arg(shortName(transaction.error, maxLineCharacters)));
    m_error->setVisible(!transaction.error.empty());
}

void TransactionView::showCost(const api::TransactionDetail& transaction) {
    m_cost->setVisible(transaction.fee_wei.empty());
    if (!transaction.fee_wei.empty())
        return showFee(transaction);
    m_costCard->setHeading(tr("What it cost · %1").arg(leftToRight(format::usd(transaction.usd))));
    QList<CostBar::Part> parts;
    for (const api::LayerCost& cost : transaction.cost)
        parts.append(
            {bridge::translated(cost.title), cost.usd_per_tx, costTone(QString::fromStdString(cost.part))});
    m_cost->setParts(parts);
    m_gas->setText(tr("%1 gas used").arg(format::number(transaction.row.gas_used)));
}

void TransactionView::showFee(const api::TransactionDetail& transaction) {
    m_costCard->setHeading(tr("What it cost · %1").arg(leftToRight(format::coins(transaction.fee_wei))));
    const QString gas = tr("%1 gas used").arg(format::number(transaction.row.gas_used));
    m_gas->setText(
        transaction.blob_fee_wei.empty()
            ? gas
            : tr("%1; %2 of it for blobs").arg(gas, leftToRight(format::coins(transaction.blob_fee_wei))));
}

void TransactionView::showPath(const api::TransactionDetail& transaction) {
    // Nobody promises a place on an L1, and when a transaction came is not kept there.
    m_pathCard->setVisible(transaction.fee_wei.empty());
    const QString unknown = tr("time not kept");
    const std::int64_t received = transaction.received_ms;
    const QString start = received > 0 ? format::clock(received) : unknown;
    const QString soft = after(received, transaction.preconfirmed_ms);
    const QString stored = after(received, transaction.stored_ms);
    m_path->setStations({{tr("Received"), start, Tone::Neutral, true},
                         {tr("Preconfirmed"), soft.isEmpty() ? unknown : soft, Tone::Sequencing, true},
                         {tr("In block %1").arg(format::number(transaction.row.block)),
                          stored.isEmpty() ? format::clock(transaction.row.timestamp_s * 1000) : stored,
                          Tone::Execution, true}});
}

void TransactionView::showFields(const api::TransactionDetail& transaction, const std::string& symbol) {
    const api::TransactionRow& row = transaction.row;
    const QString from = QString::fromStdString(row.from);
    const QString to = QString::fromStdString(row.to);
    std::vector<FieldGrid::Row> rows;
    rows.push_back({tr("Block"),
                    QLatin1Char('#') + format::number(row.block),
                    QString::number(row.block),
                    {},
                    ExploreLocation::block(row.block)});
    rows.push_back(
        {tr("From"), partyText(row.from, row.from_name), from, {}, ExploreLocation::account(from)});
    if (to.isEmpty())
        rows.push_back({tr("To"), tr("nobody: it makes a contract"), {}, {}, {}});
    else
        rows.push_back({tr("To"), partyText(row.to, row.to_name), to, {}, ExploreLocation::account(to)});
    rows.push_back({tr("Amount"),
                    format::weiAsEth(row.value_wei, 18) + QLatin1Char(' ') + shortName(symbol, 12),
                    {},
                    tr("The value sent along, in whole tokens."),
                    {}});
    for (const api::Field& field : transaction.fields)
        rows.push_back(FieldGrid::row(field));
    m_fields->setRows(rows);
}

}  // namespace studio::app
