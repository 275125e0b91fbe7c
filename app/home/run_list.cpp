// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_list.hpp"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <bridge/archive_state.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/confirm.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "entry_row.hpp"

namespace studio::app {
namespace {

constexpr qsizetype mostShown = 100;

struct StateLook {
    QString name;
    Tone tone;
};

StateLook lookOf(api::RunState state) {
    switch (state) {
        case api::RunState::starting:
            return {RunList::tr("starting"), Tone::Warning};
        case api::RunState::running:
            return {RunList::tr("running"), Tone::Good};
        case api::RunState::paused:
            return {RunList::tr("paused"), Tone::Warning};
        case api::RunState::stopping:
            return {RunList::tr("stopping"), Tone::Warning};
        case api::RunState::stopped:
            return {RunList::tr("ended"), Tone::Neutral};
        case api::RunState::failed:
            return {RunList::tr("failed"), Tone::Bad};
        case api::RunState::asleep:
            return {RunList::tr("asleep"), Tone::Neutral};
    }
    return {};
}

StateLook lookOf(const api::RunSnapshot& run) {
    if (run.archive && !bridge::isActive(run.state))
        return {RunList::tr("dissolved"), Tone::Lifecycle};
    return lookOf(run.state);
}

}  // namespace

RunList::RunList(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_navigator(navigator) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(space::small);
    m_empty = new EmptyState(QStringLiteral("live"), this);
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    connect(&bridge, &bridge::EngineBridge::runsChanged, this, &RunList::rewrite);
    connect(&bridge, &bridge::EngineBridge::snapshotChanged, this, &RunList::showFigures);
    keepTranslated(this, [this] {
        m_empty->setTexts(
            tr("Nothing has run yet"),
            tr("Open a design and press Launch. Rollups that run, and those that did, stand here."));
        rewrite();
    });
}

void RunList::rewrite() {
    while (auto* item = m_rowLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    for (const auto& run : m_bridge.runs())
        if (m_rows.size() < mostShown)
            addRow(run);
    m_empty->setVisible(m_rows.isEmpty());
}

void RunList::addRow(const api::RunSnapshot& run) {
    auto* row = new EntryRow(this);
    write(row, run);
    addActions(row, run);
    m_rowLayout->addWidget(row);
    m_rows.insert(run.id, row);
}

void RunList::addActions(EntryRow* row, const api::RunSnapshot& run) {
    const auto id = run.id;
    const auto addExplore = [&] {
        connect(row->addAction(tr("Explore")), &QPushButton::clicked, this,
                [this, id] { Q_EMIT m_navigator.exploreRequested(id, {}); });
    };
    if (bridge::isActive(run.state)) {
        connect(row->addAction(tr("Watch")), &QPushButton::clicked, this,
                [this, id] { Q_EMIT m_navigator.liveRequested(id); });
        addExplore();
        if (run.state == api::RunState::asleep)
            connect(row->addAction(tr("Wake now")), &QPushButton::clicked, this, [this, id] { wake(id); });
        return;
    }
    if (!bridge::isPutAway(run))
        addExplore();
    if (!bridge::isPutAway(run) && !bridge::isForeign(run)) {
        auto* again = row->addAction(tr("Reopen"));
        again->setToolTip(
            plainToolTip(tr("Goes on from the last block. Traffic stays off until you start it.")));
        connect(again, &QPushButton::clicked, this, [this, id] { reopen(id); });
    }
    if (run.archive)
        addArchiveActions(row, run);
    connect(row->addIconAction(QStringLiteral("delete"), tr("Delete")), &QToolButton::clicked, this,
            [this, id, name = shownText(run.name), isArchive = run.archive.has_value()] {
                askToDelete(id, name, isArchive);
            });
}

void RunList::addArchiveActions(EntryRow* row, const api::RunSnapshot& run) {
    const auto id = run.id;
    if (bridge::isPutAway(run)) {
        auto* open = row->addAction(tr("Open"));
        open->setToolTip(
            plainToolTip(tr("Opens the archive: computes its blocks again, to look into them or to pay "
                            "whoever was not paid yet.")));
        connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT m_navigator.archiveRequested(id); });
    } else {
        auto* close = row->addIconAction(QStringLiteral("close"), tr("Put away"));
        close->setToolTip(plainToolTip(
            tr("Put away: deletes the blocks that were computed from its archive; the archive stays.")));
        connect(close, &QToolButton::clicked, this,
                [this, id] { Q_EMIT m_navigator.archiveCloseRequested(id); });
    }
    connect(row->addIconAction(QStringLiteral("report"), tr("Save the report of the event")),
            &QToolButton::clicked, this, [this, id] { Q_EMIT m_navigator.reportRequested(id); });
    connect(row->addIconAction(QStringLiteral("export"), tr("Save a copy of the archive")),
            &QToolButton::clicked, this, [this, id] { Q_EMIT m_navigator.archiveCopyRequested(id); });
}

void RunList::write(EntryRow* row, const api::RunSnapshot& run) {
    QStringList remarks{tr("%1 blocks").arg(format::number(run.head_number)),
                        tr("%1 transactions").arg(format::number(run.transactions))};
    if (run.state == api::RunState::running)
        remarks << tr("%1 tx/s").arg(format::rate(run.tx_per_s));
    if (run.archive)
        remarks << tr("archive of %1").arg(format::bytes(run.archive->bytes));
    else
        remarks << tr("started %1").arg(format::dateTime(run.started_ms));
    if (run.state == api::RunState::failed)
        remarks = QStringList{bridge::translated(run.failure)};
    row->setTexts(QString::fromStdString(run.name), remarks.join(QStringLiteral(" · ")));
    const auto look = lookOf(run);
    row->setBadge(look.name, look.tone);
}

void RunList::showFigures(api::RunId id) {
    const auto* run = m_bridge.run(id);
    const auto row = m_rows.constFind(id);
    if (run != nullptr && row != m_rows.constEnd() && isVisible())
        write(*row, *run);
}

void RunList::reopen(api::RunId id) {
    api::LaunchOptions quietly;
    quietly.start_load = false;  // whoever opens a chain again may only want to look
    m_bridge.queries().command(
        this, [id, quietly](api::Engine& engine) { return engine.reopen(id, quietly); },
        [this, id](const api::Outcome<api::Done>& outcome) {
            tell(outcome);
            if (outcome)
                Q_EMIT m_navigator.liveRequested(id);
        });
}

void RunList::wake(api::RunId id) {
    m_bridge.queries().command(
        this, [id](api::Engine& engine) { return engine.wake(id); },
        [this](const api::Outcome<api::Done>& outcome) { tell(outcome); });
}

void RunList::askToDelete(api::RunId id, const QString& name, bool isArchive) {
    confirm(this,
            {tr("Delete “%1”?").arg(name),
             isArchive ? tr("Its archive goes with it: whoever was not paid can be paid only from a copy of "
                            "it. This cannot be undone.")
                       : tr("Its blocks, accounts and figures go with it. This cannot be undone."),
             tr("Delete")},
            [this, id] {
                m_bridge.queries().command(
                    this, [id](api::Engine& engine) { return engine.delete_run(id); },
                    [this](const api::Outcome<api::Done>& outcome) { tell(outcome); });
            });
}

void RunList::tell(const api::Outcome<api::Done>& outcome) {
    if (!outcome)
        Q_EMIT m_navigator.noticeGiven(bridge::translated(outcome.failure()), true);
}

}  // namespace studio::app
