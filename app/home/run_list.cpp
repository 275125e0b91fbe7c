// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_list.hpp"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/archive_state.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/shard_names.hpp>
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

bool isDissolved(const api::RunSnapshot& run) {
    return run.archive && !bridge::isActive(run.state);
}

bool hasArchive(api::Shards event) {
    return std::ranges::any_of(event, [](const api::RunSnapshot& run) { return run.archive.has_value(); });
}

StateLook lookOf(api::Shards event) {
    if (std::ranges::all_of(event, isDissolved))
        return {RunList::tr("dissolved"), Tone::Lifecycle};
    return lookOf(api::state_of(event));
}

/// What is said of a run, and of the shards of an event together.
QStringList remarksOn(api::Shards event) {
    const api::RunSnapshot& first = event.front();
    const auto figures = api::figures_of(event);
    QStringList remarks{event.size() > 1 ? RunList::tr("%1 shards").arg(event.size())
                                         : RunList::tr("%1 blocks").arg(format::number(first.head_number)),
                        RunList::tr("%1 transactions").arg(format::number(figures.transactions))};
    if (api::state_of(event) == api::RunState::running)
        remarks << RunList::tr("%1 tx/s").arg(format::rate(figures.tx_per_s));
    const QString archived = format::bytes(figures.archive_bytes);
    if (hasArchive(event))
        remarks << (event.size() > 1 ? RunList::tr("archives of %1").arg(archived)
                                     : RunList::tr("archive of %1").arg(archived));
    else
        remarks << RunList::tr("started %1").arg(format::dateTime(first.started_ms));
    return remarks;
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
        if (!m_rows.contains(run.id) && m_rowLayout->count() < mostShown)
            addRow(api::shards_of(m_bridge.runs(), run));
    m_empty->setVisible(m_rows.isEmpty());
}

void RunList::addRow(api::Shards event) {
    auto* row = new EntryRow(this);
    write(row, event);
    addActions(row, event);
    m_rowLayout->addWidget(row);
    for (const api::RunSnapshot& run : event)
        m_rows.insert(run.id, row);
}

void RunList::addExplore(EntryRow* row, api::RunId id) {
    connect(row->addAction(tr("Explore")), &QPushButton::clicked, this,
            [this, id] { Q_EMIT m_navigator.exploreRequested(id, {}); });
}

void RunList::addActions(EntryRow* row, api::Shards event) {
    const auto active =
        std::ranges::find_if(event, [](const api::RunSnapshot& run) { return bridge::isActive(run.state); });
    if (active != event.end())
        addLiveActions(row, event, active->id);
    else
        addPastActions(row, event);
    if (std::ranges::any_of(event, isDissolved))
        addArchiveActions(row, event);
    if (active == event.end())
        connect(row->addIconAction(QStringLiteral("delete"), tr("Delete")), &QToolButton::clicked, this,
                [this, id = event.front().id] { askToDelete(id); });
}

void RunList::addLiveActions(EntryRow* row, api::Shards event, api::RunId active) {
    connect(row->addAction(tr("Watch")), &QPushButton::clicked, this,
            [this, active] { Q_EMIT m_navigator.liveRequested(active); });
    addExplore(row, active);
    if (api::state_of(event) == api::RunState::asleep)
        connect(row->addAction(tr("Wake now")), &QPushButton::clicked, this,
                [this, active] { wake(active); });
}

void RunList::addPastActions(EntryRow* row, api::Shards event) {
    const auto open = std::ranges::find_if_not(event, bridge::isPutAway);
    if (open == event.end()) {
        addOpenArchive(row, event);
        return;
    }
    addExplore(row, open->id);
    if (bridge::isForeign(*open))
        return;
    QString what = tr("Goes on from the last block. Traffic stays off until you start it.");
    if (std::ranges::any_of(event, bridge::isPutAway))
        what += QLatin1Char(' ') + tr("Shards whose archives are not open stay as they are.");
    auto* again = row->addAction(tr("Reopen"));
    again->setToolTip(plainToolTip(what));
    connect(again, &QPushButton::clicked, this, [this, id = open->id] { reopen(id); });
}

/// That of the first shard; on Explore, where it leads, the others are a choice away.
void RunList::addOpenArchive(EntryRow* row, api::Shards event) {
    QString what =
        tr("Opens the archive: computes its blocks again, to look into them or to pay whoever was not paid "
           "yet.");
    if (event.size() > 1)
        what += QLatin1Char(' ') + tr("It opens that of the first shard; Explore opens those of the others.");
    auto* open = row->addAction(tr("Open"));
    open->setToolTip(plainToolTip(what));
    connect(open, &QPushButton::clicked, this,
            [this, id = event.front().id] { Q_EMIT m_navigator.archiveRequested(id); });
}

/// Of the shards that are dissolved: each has an archive of its own, and they have one report.
void RunList::addArchiveActions(EntryRow* row, api::Shards event) {
    addPutAway(row, event);
    connect(row->addIconAction(QStringLiteral("report"), tr("Save the report of the event")),
            &QToolButton::clicked, this,
            [this, id = event.front().id] { Q_EMIT m_navigator.reportRequested(id); });
    addCopies(row, event);
}

/// All that are open at once.
void RunList::addPutAway(EntryRow* row, api::Shards event) {
    std::vector<api::RunId> open;
    for (const api::RunSnapshot& run : event)
        if (isDissolved(run) && !bridge::isPutAway(run))
            open.push_back(run.id);
    if (open.empty())
        return;
    auto* close = row->addIconAction(QStringLiteral("close"), tr("Put away"));
    close->setToolTip(plainToolTip(
        event.size() == 1
            ? tr("Put away: deletes the blocks that were computed from its archive; the archive stays.")
            : tr("Put away: deletes the blocks that were computed from the archives of its shards; the "
                 "archives stay.")));
    connect(close, &QToolButton::clicked, this, [this, open] {
        for (const api::RunId id : open)
            Q_EMIT m_navigator.archiveCloseRequested(id);
    });
}

/// One of several is chosen from a menu.
void RunList::addCopies(EntryRow* row, api::Shards event) {
    auto* copy = row->addIconAction(QStringLiteral("export"), tr("Save a copy of the archive"));
    const auto save = [this](api::RunId id) {
        return [this, id] { Q_EMIT m_navigator.archiveCopyRequested(id); };
    };
    if (event.size() == 1) {
        connect(copy, &QToolButton::clicked, this, save(event.front().id));
        return;
    }
    auto* menu = new QMenu(copy);
    for (const api::RunSnapshot& run : event)
        if (isDissolved(run))
            menu->addAction(bridge::shardTitle(*run.shard), this, save(run.id));
    copy->setMenu(menu);
    copy->setPopupMode(QToolButton::InstantPopup);
}

void RunList::write(EntryRow* row, api::Shards event) {
    const api::RunSnapshot& first = event.front();
    QStringList remarks = remarksOn(event);
    const auto failed = std::ranges::find(event, api::RunState::failed, &api::RunSnapshot::state);
    if (failed != event.end())
        remarks = QStringList{bridge::translated(failed->failure)};
    const QString name = event.size() > 1 ? QString::fromStdString(first.name) : bridge::runName(first);
    row->setTexts(name, remarks.join(QStringLiteral(" · ")));
    const auto look = lookOf(event);
    row->setBadge(look.name, look.tone);
}

void RunList::showFigures(api::RunId id) {
    const auto* run = m_bridge.run(id);
    const auto row = m_rows.constFind(id);
    if (run != nullptr && row != m_rows.constEnd() && isVisible())
        write(*row, api::shards_of(m_bridge.runs(), *run));
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

void RunList::askToDelete(api::RunId id) {
    const auto* run = m_bridge.run(id);
    if (run == nullptr)
        return;
    QString what = hasArchive(api::shards_of(m_bridge.runs(), *run))
                       ? tr("Its archive goes with it: whoever was not paid can be paid only from a copy of "
                            "it. This cannot be undone.")
                       : tr("Its blocks, accounts and figures go with it. This cannot be undone.");
    if (run->shard)
        what += QLatin1Char(' ') + tr("All %1 shards of the event go together.").arg(run->shard->count);
    confirm(this, {tr("Delete “%1”?").arg(shownText(run->name)), what, tr("Delete")}, [this, id] {
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
