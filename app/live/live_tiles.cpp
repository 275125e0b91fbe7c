// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_tiles.hpp"

#include <QHBoxLayout>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/stat_tile.hpp>

namespace studio::app {
namespace {

constexpr std::size_t gweiDigits = 6;  // from so many digits of wei on, gwei reads better

/// Wei in the larger unit, cut after four places; the tile's note holds the exact amount.
QString gwei(const std::string& wei) {
    QString text = format::weiAsEth(wei + "000000000", 4);
    text.remove(QChar(0x2026));
    return text;
}

}  // namespace

LiveTiles::LiveTiles(QWidget* parent)
    : QWidget(parent),
      m_throughput(new StatTile(Tone::Execution)),
      m_block(new StatTile(Tone::Lifecycle)),
      m_cost(new StatTile(Tone::Availability)),
      m_latency(new StatTile(Tone::Sequencing)),
      m_fee(new StatTile(Tone::Settlement)),
      m_waiting(new StatTile(Tone::Economy)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    for (StatTile* tile : {m_throughput, m_block, m_cost, m_latency, m_fee, m_waiting})
        row->addWidget(tile, 1);
    keepTranslated(this, [this] {
        m_throughput->setLabel(tr("Throughput"));
        m_block->setLabel(tr("Block"));
        m_cost->setLabel(tr("Cost per tx"));
        m_latency->setLabel(tr("Soft confirmation"));
        m_fee->setLabel(tr("Base fee"));
        m_waiting->setLabel(tr("Waiting"));
    });
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
                                : tr("no transaction yet"));
    showFee(run.base_fee_wei);
    m_waiting->setValue(format::number(run.pool_pending));
    m_waiting->setNote(tr("%1 in blocks so far").arg(format::number(run.transactions)));
}

void LiveTiles::showFee(const std::string& wei) {
    const QString exact = tr("%1 wei").arg(format::number(QString::fromStdString(wei).toULongLong()));
    const bool small = wei.size() < gweiDigits;
    m_fee->setValue(wei.empty() ? QStringLiteral("–") : small ? exact : tr("%1 gwei").arg(gwei(wei)));
    m_fee->setNote(wei.empty() ? tr("no block yet") : small ? tr("for one unit of gas") : exact);
}

void LiveTiles::showCost(const api::RunSnapshot& run) {
    const bool any = !run.cost_per_tx.empty() && run.transactions > 0;
    m_cost->setValue(any ? format::usd(run.usd_per_tx) : QStringLiteral("–"));
    m_cost->setNote(any ? tr("last minute, prices “%1”").arg(QString::fromStdString(run.spec.prices))
                        : tr("no transaction yet"));
}

}  // namespace studio::app
