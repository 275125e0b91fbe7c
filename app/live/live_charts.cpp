// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_charts.hpp"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>
#include <bridge/text.hpp>
#include <cmath>
#include <utility>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>

#include "chart_card.hpp"
#include "scaling_card.hpp"

namespace studio::app {
namespace {

constexpr int chartTotal = 5;
constexpr int turnInterval_ms = 20;  // a little more than a frame
constexpr int barPitch_px = 12;      // of one bar and its gap
constexpr int leastBars = 10;
constexpr int mostBars = 60;
constexpr std::int64_t leastBar_ms = 2'000;  // samples come about once a second: none may stay empty
constexpr int columnWidth_px = 3;  // peaks stay, and the curves cost a third of what every pixel would
constexpr double mega = 1e6;
constexpr double smallestDollar = 1e-4;  // below, a column of zeros says nothing
constexpr int topChartHeight = 180;
constexpr int chartHeight = 150;

QString millisecondsText(double ms) {
    return format::milliseconds(ms);
}

/// The height of the highest stack.
double greatestSum(const QList<QList<QPointF>>& layers) {
    double greatest = 0;
    for (qsizetype bar = 0; bar < layers.front().size(); ++bar) {
        double sum = 0;
        for (const QList<QPointF>& layer : layers)
            sum += layer[bar].y();
        greatest = std::max(greatest, sum);
    }
    return greatest;
}

}  // namespace

LiveCharts::LiveCharts(SeriesFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_feed(feed),
      m_throughput(new ChartCard(this)),
      m_cost(new ChartCard(this)),
      m_latency(new ChartCard(this)),
      m_fullness(new ChartCard(this)),
      m_gas(new ChartCard(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::medium);
    grid->addWidget(m_throughput, 0, 0, 1, 7);
    grid->addWidget(m_cost, 0, 7, 1, 5);
    grid->addWidget(m_latency, 1, 0, 1, 4);
    grid->addWidget(m_fullness, 1, 4, 1, 4);
    grid->addWidget(m_gas, 1, 8, 1, 4);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    for (ChartCard* card : {m_throughput, m_cost, m_latency, m_fullness, m_gas})
        card->setMinimumWidth(120);
    m_throughput->setMinimumHeight(topChartHeight);
    m_cost->setMinimumHeight(topChartHeight);
    for (ChartCard* card : {m_latency, m_fullness, m_gas})
        card->setMinimumHeight(chartHeight);
    m_fullness->chart().setFixedMaximum(100);
    m_latency->chart().setValueText(millisecondsText);
    m_turn.setInterval(turnInterval_ms);
    connect(&m_turn, &QTimer::timeout, this, &LiveCharts::drawNext);
    buildRangeButtons();
    keepTranslated(this, [this] { writeTexts(); });
    connect(&m_feed, &SeriesFeed::changed, this, &LiveCharts::followAge);
    connect(&m_feed, &SeriesFeed::changed, this, &LiveCharts::refreshInTurn);
    connect(&Appearance::instance(), &Appearance::changed, this, &LiveCharts::refresh);
}

void LiveCharts::buildRangeButtons() {
    auto* group = new QButtonGroup(this);
    for (const ChartRange range : {ChartRange::minute, ChartRange::fiveMinutes, ChartRange::all}) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("look", QStringLiteral("range"));
        button->setChecked(range == m_feed.range());
        group->addButton(button);
        m_throughput->addToHeader(button);
        connect(button, &QToolButton::clicked, this, [this, range] { m_feed.setRange(range); });
        m_ranges[static_cast<std::size_t>(range)] = button;
    }
}

void LiveCharts::followAge() {
    const bool ended = std::exchange(m_hasEnded, m_feed.isOfEndedRun()) != m_hasEnded;
    const bool begun = std::exchange(m_hasLongBegun, m_feed.hasLongBegun()) != m_hasLongBegun;
    if (ended || begun)
        writeTexts();
}

void LiveCharts::setUnborn(bool isUnborn) {
    if (std::exchange(m_isUnborn, isUnborn) != isUnborn)
        writeTexts();
}

void LiveCharts::writeTexts() {
    using Shape = SeriesShape;
    const QString ended = m_isUnborn ? tr("Not awake yet: the first figures come with its first block.")
                                     : tr("Nothing was measured in this span. “All” shows the whole run.");
    const QString waiting =
        m_hasLongBegun ? ended : tr("The first figures come within a second of the first block.");
    m_throughput->setTexts(tr("Throughput · tx/s"), {{tr("Throughput"), Tone::Execution, Shape::filledLine}},
                           waiting);
    m_cost->setTexts({},
                     {{tr("Execution"), Tone::Execution, Shape::bar},
                      {tr("Data"), Tone::Availability, Shape::bar},
                      {tr("Settlement"), Tone::Settlement, Shape::bar},
                      {tr("Security"), Tone::Security, Shape::bar}},
                     m_hasEnded ? ended : tr("Costs appear with the first transactions."));
    const QString soft =
        tr("From receiving a transaction to the sequencer's promise of a place (the soft "
           "confirmation).");
    const QString stored = tr("From receiving a transaction to the stored block that holds it.");
    const QString half = tr("p50: half of the transactions were at least as fast.");
    const QString most = tr("p99: 99 of 100 transactions were at least as fast.");
    const QString pair = QStringLiteral("%1 %2");
    m_latency->setTexts(
        tr("Latency · ms"),
        {{tr("soft p50"), Tone::Sequencing, Shape::line, false, {}, pair.arg(soft, half)},
         {tr("soft p99"), Tone::Sequencing, Shape::line, true, tr("p99"), pair.arg(soft, most)},
         {tr("block p50"), Tone::Good, Shape::line, false, {}, pair.arg(stored, half)},
         {tr("block p99"), Tone::Good, Shape::line, true, tr("p99"), pair.arg(stored, most)}},
        m_hasEnded ? ended : tr("Latency appears with the first transactions."));
    m_fullness->setTexts(tr("Block fullness · %"), {{tr("Fullness"), Tone::Lifecycle, Shape::filledLine}},
                         waiting);
    m_gas->setTexts(tr("Gas used · Mgas/s"), {{tr("Gas used"), Tone::Availability, Shape::line}}, waiting);
    m_throughput->chart().setValueText([](double v) { return tr("%1 tx/s").arg(format::decimal(v)); });
    m_fullness->chart().setValueText([](double v) { return format::decimal(v) + QLatin1Char('%'); });
    m_gas->chart().setValueText([](double v) { return tr("%1 Mgas/s").arg(format::decimal(v)); });
    writeHelp();
    nameCost(m_costInMillionths);
    m_ranges[0]->setText(tr("1 m"));
    m_ranges[0]->setAccessibleName(tr("Show the last minute"));
    m_ranges[1]->setText(tr("5 m"));
    m_ranges[1]->setAccessibleName(tr("Show the last five minutes"));
    m_ranges[2]->setText(tr("All"));
    m_ranges[2]->setAccessibleName(tr("Show everything since the start"));
    refresh();
}

void LiveCharts::writeHelp() {
    m_throughput->setHelp(tr("tx/s: transactions that went into blocks each second."));
    m_cost->setHelp(tr(
        "What one transaction costs to run, at the design's prices, and which layer the cost comes from."));
    m_latency->setHelp(tr(
        "How long a sender waits: until the soft confirmation, the sequencer's promise of a place in the "
        "next block, and until the block is stored. p50: half were at least as fast. p99: 99 of 100 were."));
    m_fullness->setHelp(tr("How much of a block's room for work, its gas limit, was used."));
    m_gas->setHelp(tr("Gas is the measure of work. Mgas/s: millions of units done each second."));
}

void LiveCharts::refresh() {
    m_turn.stop();
    for (int index = 0; index < chartTotal; ++index)
        drawChart(index);
}

void LiveCharts::setMarks(const std::vector<api::TimeSkip>& skips,
                          const std::vector<api::ScalingDecision>& decisions) {
    QList<ChartMark> marks;
    for (const api::TimeSkip& skip : skips)
        marks.append({skip.wall_ms, tr("+%1").arg(format::milliseconds(static_cast<double>(skip.ms)))});
    for (const api::ScalingDecision& decision : decisions)
        marks.append({decision.wall_ms, ScalingCard::valueText(decision.knob, decision.to),
                      bridge::translated(decision.text)});
    std::ranges::stable_sort(marks, {}, &ChartMark::wallMs);
    for (ChartCard* card : {m_throughput, m_cost, m_latency, m_fullness, m_gas})
        card->chart().setMarks(marks);
}

void LiveCharts::refreshInTurn() {
    m_nextChart = 0;
    m_turn.start();
}

void LiveCharts::drawNext() {
    drawChart(m_nextChart++);
    if (m_nextChart == chartTotal)
        m_turn.stop();
}

void LiveCharts::drawChart(int index) {
    using api::Metric;
    switch (index) {
        case 0:
            drawLines(*m_throughput, {Metric::tx_per_s});
            break;
        case 1:
            drawLines(*m_latency, {Metric::soft_latency_p50_ms, Metric::soft_latency_p99_ms,
                                   Metric::block_latency_p50_ms, Metric::block_latency_p99_ms});
            break;
        case 2:
            drawLines(*m_fullness, {Metric::fullness}, 100);
            break;
        case 3:
            drawLines(*m_gas, {Metric::gas_per_s}, 1 / mega);
            break;
        default:
            drawCost();
    }
}

void LiveCharts::drawLines(ChartCard& card, const QList<api::Metric>& metrics, double factor) {
    const TimeSpan span = m_feed.span();
    QList<QList<QPointF>> lines;
    for (const api::Metric metric : metrics) {
        QList<QPointF> points =
            decimated(m_feed.ring(metric), span, card.chart().plotWidth() / columnWidth_px);
        if (factor != 1)
            for (QPointF& point : points)
                point.setY(point.y() * factor);
        lines.append(std::move(points));
    }
    card.show(span, lines);
}

void LiveCharts::nameCost(bool millionths) {
    m_costInMillionths = millionths;
    const QString heading =
        millionths ? tr("Cost per tx, by layer · millionths of a $") : tr("Cost per tx, by layer · $");
    m_cost->setHeading(heading);
    m_cost->chart().setAccessibleName(heading);
    m_cost->chart().setValueText([millionths](double cost) {
        return millionths ? tr("%1 millionths of a $").arg(format::decimal(cost)) : format::usd(cost);
    });
}

void LiveCharts::drawCost() {
    using api::Metric;
    const TimeSpan span = m_feed.span();
    const int bars = std::clamp(m_cost->chart().plotWidth() / barPitch_px, leastBars, mostBars);
    // Bars stand on whole multiples of their width, so that they do not change while time moves on.
    const std::int64_t width = std::max(span.length() / bars, leastBar_ms);
    const std::int64_t first = span.fromMs / width * width;
    const TimeSpan whole{first, first + width * ((span.toMs - first) / width + 1)};
    const auto count = static_cast<int>(whole.length() / width);
    QList<QList<QPointF>> layers;
    bool any = false;
    for (const Metric metric : {Metric::cost_execution_usd, Metric::cost_data_usd,
                                Metric::cost_settlement_usd, Metric::cost_security_usd}) {
        const QList<double> means = bucketMeans(m_feed.ring(metric), whole, count);
        QList<QPointF> middles;
        for (int i = 0; i < count; ++i) {
            any = any || std::isfinite(means[i]);
            middles.append({double(first + width * i + width / 2), std::isfinite(means[i]) ? means[i] : 0.0});
        }
        layers.append(std::move(middles));
    }
    const double greatest = greatestSum(layers);
    const bool tiny = greatest > 0 && greatest < smallestDollar;
    if (tiny != m_costInMillionths)
        nameCost(tiny);
    if (tiny)
        for (QList<QPointF>& layer : layers)
            for (QPointF& bar : layer)
                bar.ry() *= mega;
    m_cost->show(span, any ? layers : QList<QList<QPointF>>(4));
}

}  // namespace studio::app
