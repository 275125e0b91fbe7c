// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_bar.hpp"

#include <QHBoxLayout>
#include <QThread>
#include <bridge/engine_bridge.hpp>
#include <cmath>
#include <widgets/badge.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "heartbeat.hpp"

namespace studio::app {
namespace {
constexpr int barHeight = 28;
constexpr int noticeShown_ms = 8'000;
constexpr int errorShown_ms = 20'000;
}  // namespace

StatusBar::StatusBar(bridge::EngineBridge& bridge, QWidget* parent)
    : QFrame(parent), m_bridge(bridge), m_heartbeat(new Heartbeat(this)) {
    setProperty("surface", QStringLiteral("bar"));
    setFixedHeight(barHeight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(space::small);
    m_dot = new Dot(Tone::Good, this);
    m_state = new ElidedLabel(this);
    m_window = new ElidedLabel(this);
    m_engine = new ElidedLabel(this);
    m_runs = new ElidedLabel(this);
    layout->addWidget(m_dot);
    layout->addWidget(m_state, 1);
    for (auto* label : {m_window, m_engine, m_runs}) {
        layout->addSpacing(space::small);
        layout->addWidget(label);
    }
    for (auto* label : {m_state, m_window, m_engine, m_runs})
        setTextRole(label, TextRole::Faint);
    m_noticeEnds.setSingleShot(true);
    connect(&m_noticeEnds, &QTimer::timeout, this, [this] {
        m_notice.clear();
        writeState();
    });
    connect(&m_bridge, &bridge::EngineBridge::runsChanged, this, &StatusBar::writeState);
    connect(&m_bridge, &bridge::EngineBridge::resourcesChanged, this, &StatusBar::writeFigures);
    keepTranslated(this, [this] {
        writeState();
        writeFigures();
    });
}

void StatusBar::showNotice(const QString& sentence, bool isError) {
    m_notice = sentence;
    m_noticeIsError = isError;
    m_noticeEnds.start(isError ? errorShown_ms : noticeShown_ms);
    writeState();
}

void StatusBar::writeState() {
    const int active = m_bridge.activeRuns();
    if (m_notice.isEmpty()) {
        m_dot->setTone(active > 0 ? Tone::Good : Tone::Neutral);
        m_state->setFullText(active > 0 ? tr("Running") : tr("Ready"));
    } else {
        m_dot->setTone(m_noticeIsError ? Tone::Bad : Tone::Good);
        m_state->setFullText(m_notice);
    }
    m_runs->setFullText(active == 0 ? tr("No rollup is running")
                                    : tr("%n rollup(s) running", nullptr, active));
}

void StatusBar::writeFigures() {
    m_window->setFullText(tr("UI %1 ms (p99)").arg(std::lround(m_heartbeat->p99_ms())));
    m_window->setToolTip(
        plainToolTip(tr("How late the window answers, over the last 10 seconds: 99 of 100 times within %1 "
                        "ms, at worst %2 ms. "
                        "The worst since the start: %3 ms.")
                         .arg(format::decimal(m_heartbeat->p99_ms()), format::decimal(m_heartbeat->max_ms()),
                              format::decimal(m_heartbeat->worst_ms()))));
    const auto& use = m_bridge.resources();
    m_engine->setFullText(tr("%1 of %2 cores · %3")
                              .arg(use.cpu_cores, 0, 'f', 1)
                              .arg(QThread::idealThreadCount())
                              .arg(format::bytes(use.memory_bytes)));
    m_engine->setToolTip(plainToolTip(tr("Processor and memory this program uses. Free on its disk: %1.")
                                          .arg(format::bytes(use.disk_free_bytes))));
}

}  // namespace studio::app
