// SPDX-License-Identifier: GPL-3.0-or-later
#include "shards_card.hpp"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "account_finder.hpp"
#include "shard_model.hpp"

namespace studio::app {
namespace {

constexpr int rowPadding = 6;

}  // namespace

ShardsCard::ShardsCard(QWidget* parent)
    : Card(parent),
      m_model(new ShardModel(this)),
      m_meaning(wrappedLabel()),
      m_table(new QTableView),
      m_endpointName(plainLabel()),
      m_endpoint(new ElidedLabel),
      m_copy(new CopyButton),
      m_endpointMeaning(wrappedLabel()),
      m_finder(new AccountFinder),
      m_endpointRow(buildEndpoint()) {
    setTextRole(m_meaning, TextRole::Dim);
    buildTable();
    body()->addWidget(m_meaning);
    body()->addWidget(m_table);
    body()->addWidget(m_endpointRow);
    body()->addWidget(m_finder);
    const auto open = [this](const QModelIndex& index) {
        if (const auto run = m_model->runAt(index.row()); run && *run != m_shown)
            Q_EMIT shardRequested(*run);
    };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    connect(m_finder, &AccountFinder::shardRequested, this,
            [this, open](quint32 index) { open(m_model->index(static_cast<int>(index), 0)); });
    keepTranslated(this, [this] { writeTexts(); });
    hide();
}

void ShardsCard::buildTable() {
    m_table->setObjectName(QStringLiteral("shards"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ShardModel::nameColumn, ShardModel::stateColumn, ShardModel::latencyColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
}

QWidget* ShardsCard::buildEndpoint() {
    auto* row = new QWidget;
    m_endpoint->setObjectName(QStringLiteral("eventEndpoint"));
    m_endpoint->setLayoutDirection(Qt::LeftToRight);  // addresses read so in every language
    m_endpoint->setFocusPolicy(Qt::StrongFocus);
    setTextRole(m_endpoint, TextRole::Mono);
    setTextRole(m_endpointName, TextRole::Dim);
    setTextRole(m_endpointMeaning, TextRole::Dim);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, space::tiny, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->addWidget(m_endpointName, 0, 0);
    grid->addWidget(m_endpoint, 0, 1);
    grid->addWidget(m_copy, 0, 2);
    grid->addWidget(m_endpointMeaning, 0, 3);
    grid->setColumnStretch(3, 1);
    return row;
}

void ShardsCard::writeTexts() {
    setHeading(tr("Shards"));
    const QString meaning =
        tr("This event is carried by several rollups at once, its shards, for more people than one can take "
           "in. Each account lives on one of them, by its address.");
    setHelp(meaning);
    m_meaning->setText(meaning);
    m_table->setAccessibleName(tr("Shards of the event"));
    m_endpointName->setText(tr("Address of the event"));
    setButtonName(m_copy, tr("Copy the address of the event"));
    m_endpointMeaning->setText(
        tr("Wallets and scripts use this address; it asks the shard on which an account lives."));
    m_model->rewrite();
    fitHeight();
}

void ShardsCard::show(const api::RunSnapshot& run, api::Shards shards) {
    setVisible(run.shard.has_value());
    if (!run.shard)
        return;
    m_model->setShards(shards, run.id);
    fitHeight();
    mark(run.id);
    showEndpoint(shownText(run.shard->endpoint));
    m_finder->setCount(run.shard->count);
}

void ShardsCard::showEndpoint(const QString& endpoint) {
    m_endpointRow->setVisible(!endpoint.isEmpty());
    if (m_endpoint->fullText() == endpoint)
        return;
    m_endpoint->setFullText(endpoint);
    m_copy->setCopyText(endpoint);
}

/// Begins at the row of the shown shard; whoever walks through the rows with the keys is left alone.
void ShardsCard::mark(api::RunId run) {
    if (std::exchange(m_shown, run) != run || m_table->selectionModel()->selectedRows().isEmpty())
        m_table->selectRow(m_model->rowOf(run));
}

void ShardsCard::fitHeight() {
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * rowPadding);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void ShardsCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

}  // namespace studio::app
