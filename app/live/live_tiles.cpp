// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_tiles.hpp"

#include <QGridLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <initializer_list>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/stat_tile.hpp>

namespace studio::app {
namespace {

constexpr int allInARow = 6;
constexpr int halfInARow = 3;
constexpr int leastTileWidth = 170;    // six of them: from here on a row holds all
constexpr std::size_t gweiDigits = 6;  // from so many digits of wei on, gwei reads better

/// Wei in the larger unit, cut after four places; the tile's note holds the exact amount.
QString gwei(const std::string& wei) {
    QString text = format::weiAsEth(wei + "000000000", 4);
    text.remove(QChar(0x2026));
    return text;
}

/// Why a figure is not there: of a rollup that has ended it is not kept.
QString notYet(const api::RunSnapshot& run, const QString& reason) {
    if (!bridge::isActive(run.state))
        return LiveTiles::tr("known while it runs");
    return run.transactions > 0 ? LiveTiles::tr("none lately") : reason;
}

}  // namespace

LiveTiles::LiveTiles(QWidget* parent)
    : QWidget(parent),
      m_throughput(new StatTile(Tone::Execution)),
      m_block(new StatTile(Tone::Lifecycle)),
      m_cost(new StatTile(Tone::Availability)),
      m_latency(new StatTile(Tone::Sequencing)),
      m_fee(new StatTile(Tone::Settlement)),
      m_waiting(new StatTile(Tone::Economy)),
      m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::medium);
    arrange(allInARow);
    keepTranslated(this, [this] { writeTexts(); });
}

void LiveTiles::writeTexts() {
    m_throughput->setLabel(tr("Throughput"));
    m_throughput->setHelp(
        tr("Transactions that go into blocks each second (tx/s), over the last five seconds. Below: the best "
           "second so far."));
    m_block->setLabel(tr("Block"));
    m_block->setHelp(
        tr("The newest block's number. Below: when it was made, and how much of its room for work (the gas "
           "limit) was used."));
    m_cost->setLabel(tr("Cost per tx"));
    m_latency->setLabel(tr("Soft confirmation"));
    m_latency->setHelp(
        tr("How long until the sequencer promises a place in the next block; here the middle one of the last "
           "1,000. p99: 99 of 100 were at least as fast. In a block: until the block with it was stored."));
    m_fee->setLabel(tr("Base fee"));
    m_fee->setHelp(
        tr("The least price of one unit of gas, the measure of work. It rises after full blocks and falls "
           "after empty ones. 1 gwei is a billionth of a token, 1 wei the smallest part."));
    m_waiting->setLabel(tr("Waiting"));
    m_waiting->setHelp(tr("Transactions that were accepted and wait for a place in a block (the mempool)."));
}

void LiveTiles::arrange(int columns) {
    if (columns == m_columns)
        return;
    m_columns = columns;
    int index = 0;
    for (StatTile* tile :
         std::initializer_list<StatTile*>{m_throughput, m_block, m_cost, m_latency, m_fee, m_waiting}) {
        m_grid->addWidget(tile, index / columns, index % columns);
        ++index;
    }
    for (int column = 0; column < allInARow; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

QSize LiveTiles::minimumSizeHint() const {
    // Of three in a row: the page may become narrower than all of them, and they follow.
    return {halfInARow * leastTileWidth + (halfInARow - 1) * space::medium,
            m_grid->totalMinimumSize().height()};
}

void LiveTiles::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int six = allInARow * leastTileWidth + (allInARow - 1) * space::medium;
    arrange(width() >= six ? allInARow : halfInARow);
}

void LiveTiles::show(const api::RunSnapshot& run) {
    m_throughput->setValue(tr("%1 tx/s").arg(format::rate(run.tx_per_s)));
    m_throughput->setNote(tr("best second %1").arg(format::rate(run.peak_tx_per_s)));
    m_block->setValue(QLatin1Char('#') + format::number(run.head_number));
    m_block->setNote(
        run.head_time_ms == 0
            ? tr("no block yet")
            : tr("%1 · %2 full").arg(format::clock(run.head_time_ms), format::percent(run.fullness)));
    showCost(run);
    const bool measured = run.soft_latency.p99_ms > 0;
    m_latency->setValue(measured ? format::milliseconds(run.soft_latency.p50_ms) : QStringLiteral("–"));
    m_latency->setNote(measured ? tr("p99 %1 · in a block %2")
                                      .arg(format::milliseconds(run.soft_latency.p99_ms),
                                           format::milliseconds(run.block_latency.p50_ms))
                                : notYet(run, tr("no transaction yet")));
    showFee(run);
    m_waiting->setValue(format::number(run.pool_pending));
    m_waiting->setNote(tr("%1 in blocks so far").arg(format::number(run.transactions)));
}

void LiveTiles::showFee(const api::RunSnapshot& run) {
    const std::string& wei = run.base_fee_wei;
    const QString exact = tr("%1 wei").arg(format::number(QString::fromStdString(wei).toULongLong()));
    const bool small = wei.size() < gweiDigits;
    m_fee->setValue(wei.empty() ? QStringLiteral("–") : small ? exact : tr("%1 gwei").arg(gwei(wei)));
    m_fee->setNote(wei.empty() ? notYet(run, tr("no block yet")) : small ? tr("for one unit of gas") : exact);
}

void LiveTiles::showCost(const api::RunSnapshot& run) {
    const bool any = !run.cost_per_tx.empty() && run.transactions > 0;
    m_cost->setValue(any ? format::usd(run.usd_per_tx) : QStringLiteral("–"));
    m_cost->setNote(any ? tr("mean of the last minute") : notYet(run, tr("no transaction yet")));
    QStringList lines{
        tr("What one transaction (tx) costs to run, over all layers, at the design's prices “%1”.")
            .arg(shownText(run.spec.prices))};
    for (const auto& cost : run.cost_per_tx)
        if (any && cost.usd_per_tx > 0)
            lines << (cost.source == api::FigureSource::measured ? tr("%1: %2, measured.")
                                                                 : tr("%1: %2, estimated."))
                         .arg(bridge::translated(cost.title), format::usd(cost.usd_per_tx));
    m_cost->setHelp(lines.join(QLatin1Char('\n')));
}

}  // namespace studio::app
