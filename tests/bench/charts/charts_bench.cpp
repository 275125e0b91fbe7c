// SPDX-License-Identifier: GPL-3.0-or-later
// One frame of the Live page's charts, all of them together: it must fit 16 ms.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QTimer>
#include <bridge/query_runner.hpp>
#include <gui/support/fake_engine.hpp>
#include <gui/support/sample_chain.hpp>
#include <live/decimation.hpp>
#include <live/live_charts.hpp>
#include <live/series_feed.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr QSize chartsSize{1350, 480};

void wait(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

[[gnu::noinline]] void drawFrame(LiveCharts& charts) {
    charts.refresh();
    QCoreApplication::processEvents();  // lays out and paints what changed, as a running window does
}

/// Decimates every series, gives it to its chart and paints all charts: what a new second costs the window.
void liveFrame(benchmark::State& state) {
    const auto count = static_cast<std::size_t>(state.range(0));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    gui_test::FakeEngine engine;
    gui_test::fill_samples(engine, count, now);
    bridge::QueryRunner queries(engine);
    SeriesFeed feed(queries);
    feed.setRun(1, now - static_cast<qint64>(count) * 1000);
    feed.setRange(ChartRange::all);
    while (!feed.hasSamples())
        wait(5);
    LiveCharts charts(feed);
    charts.resize(chartsSize);
    charts.show();
    wait(50);
    for (auto _ : state) {
        drawFrame(charts);
    }
}

/// The decimation alone, of a ring that is full.
void decimation(benchmark::State& state) {
    SampleRing ring(SeriesFeed::ringCapacity);
    for (std::size_t i = 0; i < SeriesFeed::ringCapacity; ++i) {
        const double value = static_cast<double>(i * 2654435761U % 1000);
        ring.append({static_cast<std::int64_t>(i) * 1000, value, value, value});
    }
    const TimeSpan span{0, static_cast<std::int64_t>(SeriesFeed::ringCapacity) * 1000};
    for (auto _ : state)
        benchmark::DoNotOptimize(decimated(ring, span, 700));
}

BENCHMARK(liveFrame)->Arg(60)->Arg(300)->Arg(1200)->Unit(benchmark::kMillisecond);
BENCHMARK(decimation)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace studio::app

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    studio::app::Appearance::instance().setMode(studio::app::Appearance::Mode::Dark);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
