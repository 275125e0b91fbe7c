// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_list.hpp"

#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <utility>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "entry_row.hpp"

namespace studio::app {

PoolList::PoolList(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_navigator(navigator), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::small);
    connect(&bridge, &bridge::EngineBridge::resourcesChanged, this, &PoolList::look);
    keepTranslated(this, [this] { rewrite(); });
    look();
}

void PoolList::look() {
    auto pools = m_bridge.engine().warm_pools();
    if (pools == m_pools)
        return;
    m_pools = std::move(pools);
    rewrite();
}

void PoolList::rewrite() {
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& pool : m_pools)
        addRow(pool);
    setVisible(!m_pools.empty());
}

void PoolList::addRow(const api::WarmPool& pool) {
    auto* row = new EntryRow(this);
    QStringList remarks{tr("%1 of %2 ready").arg(pool.ready).arg(pool.wanted),
                        tr("%1 on the disk").arg(format::bytes(pool.disk_bytes))};
    if (pool.l1_gas > 0)
        remarks << tr("%1 M gas of the L1 used ahead")
                       .arg(format::decimal(static_cast<double>(pool.l1_gas) / 1e6));
    if (pool.renew_after_ms > 0)
        remarks << tr("made anew after %1").arg(format::span(pool.renew_after_ms));
    row->setTexts(QString::fromStdString(pool.name), remarks.join(QStringLiteral(" · ")));
    row->setBadge(tr("kept warm"), Tone::Lifecycle);
    connect(row->addAction(tr("Keep none")), &QPushButton::clicked, this,
            [this, design = pool.design_json] { empty(design); });
    m_rows->addWidget(row);
}

void PoolList::empty(const std::string& design) {
    m_bridge.queries().command(
        this,
        [design](api::Engine& engine) -> api::Outcome<api::Done> {
            api::RollupSpec spec;
            [[maybe_unused]] const auto problems = engine.parse_design(design, spec);
            return engine.keep_warm(spec, 0);
        },
        [this](const api::Outcome<api::Done>& done) {
            if (!done)
                Q_EMIT m_navigator.noticeGiven(bridge::translated(done.failure()), true);
        });
}

}  // namespace studio::app
