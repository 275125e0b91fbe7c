// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_page.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <audience/audience_card.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/shard_names.hpp>
#include <bridge/text.hpp>
#include <studio/whole_event.hpp>
#include <utility>
#include <widgets/empty_state.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "catch_up_banner.hpp"
#include "connect_card.hpp"
#include "dissolve_dialog.hpp"
#include "end_dialog.hpp"
#include "event_log.hpp"
#include "l1_card.hpp"
#include "life_card.hpp"
#include "live_bar.hpp"
#include "live_charts.hpp"
#include "live_tiles.hpp"
#include "load_panel.hpp"
#include "operators_card.hpp"
#include "rest_card.hpp"
#include "scaling_card.hpp"
#include "series_feed.hpp"
#include "shards_card.hpp"
#include "stopped_banner.hpp"
#include "test_accounts.hpp"

namespace studio::app {
namespace {

constexpr int margin = 14;
constexpr int refreshInterval_ms = 200;  // figures that change faster cannot be read
constexpr int leastLogHeight = 180;
/// Shares of a row's width.
constexpr int trafficWidth = 6;
constexpr int logWidth = 7;

bridge::ExploreTarget parsed(const QString& target) {
    using Kind = bridge::ExploreTarget::Kind;
    const QString id = target.section(QLatin1Char(':'), 1);
    if (target.startsWith(QLatin1String("tx:")))
        return {Kind::Transaction, id};
    if (target.startsWith(QLatin1String("account:")))
        return {Kind::Account, id};
    return {Kind::Block, id};
}

}  // namespace

LivePage::LivePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_navigator(navigator),
      m_feed(new SeriesFeed(bridge.queries(), this)),
      m_bar(new LiveBar(this)) {
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshInterval_ms);
    buildPage();
    connectParts();
    connectLife();
    refreshRuns();
}

LivePage::~LivePage() = default;

void LivePage::buildPage() {
    m_stack = new QStackedLayout(this);
    auto* empty = new EmptyState(QStringLiteral("live"), this);
    keepTranslated(empty, [empty] {
        empty->setTexts(tr("Nothing has run yet"),
                        tr("Choose a design and press Launch. Its figures and charts appear here."));
        empty->setActionName(tr("Choose a design"));
    });
    connect(empty, &EmptyState::actionRequested, &m_navigator, &bridge::Navigator::homeRequested);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildContent());
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);
}

QWidget* LivePage::buildContent() {
    auto* content = new QWidget;
    m_stopped = new StoppedBanner;
    m_catchUp = new CatchUpBanner;
    m_tiles = new LiveTiles;
    m_life = new LifeCard;
    m_charts = new LiveCharts(*m_feed);
    m_load = new LoadPanel(m_bridge.engine().load_kinds(), m_bridge.engine().load_arrivals());
    m_connect = new ConnectCard;
    m_audience = new AudienceCard(m_bridge, m_navigator);
    m_rest = new RestCard;
    m_l1 = new L1Card;
    m_operators = new OperatorsCard;
    m_scaling = new ScalingCard;
    m_shards = new ShardsCard;
    m_log = new EventLog;
    m_log->setMinimumHeight(leastLogHeight);
    m_inside = wrappedLabel();
    setTextRole(m_inside, TextRole::Faint);
    m_lower = new QGridLayout;
    m_lower->setSpacing(space::medium);
    m_lower->addWidget(m_load, 0, 0);
    m_lower->addWidget(m_connect, 1, 0);
    m_lower->addWidget(m_audience, 2, 0);
    m_lower->addWidget(m_rest, 3, 0);
    m_lower->addWidget(m_log, 0, 1, 4, 1);
    m_lower->setColumnStretch(0, trafficWidth);
    m_lower->setColumnStretch(1, logWidth);
    m_lower->setRowStretch(1, 1);
    auto* column = m_column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space::medium);
    column->addWidget(m_stopped);
    column->addWidget(m_catchUp);
    column->addWidget(m_tiles);
    column->addWidget(m_shards);
    column->addWidget(m_life);
    column->addWidget(m_charts, 1);
    column->addWidget(m_scaling);
    column->addWidget(m_l1);
    column->addWidget(m_operators);
    column->addLayout(m_lower);
    column->addWidget(m_inside);
    return content;
}

void LivePage::connectParts() {
    connect(&m_bridge, &bridge::EngineBridge::runsChanged, this, &LivePage::refreshRuns);
    connect(&m_bridge, &bridge::EngineBridge::snapshotChanged, this, [this](api::RunId run) {
        const api::RunSnapshot* changed = m_bridge.run(run);
        const api::RunSnapshot* shown = m_run ? m_bridge.run(*m_run) : nullptr;
        if (shown == nullptr || changed == nullptr || !api::are_one_event(*shown, *changed))
            return;
        if (m_inFront && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    connect(&m_refreshTimer, &QTimer::timeout, this, &LivePage::refresh);
    connect(&m_bridge, &bridge::EngineBridge::eventsArrived, m_log, &EventLog::append);
    connect(m_log, &EventLog::openRequested, this, &LivePage::explore);
    connect(m_bar, &LiveBar::runChosen, this, &LivePage::showRun);
    connect(m_shards, &ShardsCard::shardRequested, this, &LivePage::showRun);
    connect(m_bar, &LiveBar::pauseRequested, this,
            [this] { command([run = *m_run](api::Engine& engine) { return engine.pause(run); }); });
    connect(m_bar, &LiveBar::resumeRequested, this,
            [this] { command([run = *m_run](api::Engine& engine) { return engine.resume(run); }); });
    connect(m_bar, &LiveBar::stopRequested, this,
            [this] { command([run = *m_run](api::Engine& engine) { return engine.stop(run); }); });
    connect(m_bar, &LiveBar::archiveRequested, this, [this] { Q_EMIT m_navigator.archiveRequested(*m_run); });
    connect(m_bar, &LiveBar::reopenRequested, this, [this] {
        api::LaunchOptions quietly;
        quietly.start_load = false;  // whoever opens a chain again may only want to look
        command([run = *m_run, quietly](api::Engine& engine) { return engine.reopen(run, quietly); });
    });
    connectRest();
    connect(m_load, &LoadPanel::loadRequested, this, [this](const api::LoadChoice& load, bool active) {
        if (m_run)
            command([run = *m_run, load, active](api::Engine& engine) {
                return engine.set_load(run, load, active);
            });
    });
    connect(m_l1, &L1Card::reorganisationRequested, this, [this](quint64 blocks) {
        command([blocks](api::Engine& engine) { return engine.reorganise_l1(blocks); });
    });
    connect(m_l1, &L1Card::travelRequested, this,
            [this](qint64 ms) { command([ms](api::Engine& engine) { return engine.travel(ms); }); });
    connect(m_l1, &L1Card::blockTimeRequested, this, [this](qint64 ms) {
        command([ms](api::Engine& engine) { return engine.set_l1_block_time(ms); });
    });
    connect(m_operators, &OperatorsCard::conductRequested, this,
            [this](api::Layer layer, std::size_t index, api::OperatorConduct conduct) {
                if (m_run)
                    command([run = *m_run, layer, index, conduct](api::Engine& engine) {
                        return engine.set_conduct(run, layer, index, conduct);
                    });
            });
    connect(m_l1, &L1Card::exploreRequested, this,
            [this] { Q_EMIT m_navigator.exploreRequested(api::l1_run, {}); });
    connect(m_connect, &ConnectCard::accountsRequested, this, &LivePage::showAccounts);
    connect(m_connect, &ConnectCard::webPagesRequested, &m_navigator, &bridge::Navigator::webPagesRequested);
    keepTranslated(this, [this] { refreshRuns(); });
}

void LivePage::connectRest() {
    const auto wake = [this] { command([run = *m_run](api::Engine& engine) { return engine.wake(run); }); };
    connect(m_bar, &LiveBar::wakeRequested, this, wake);
    connect(m_rest, &RestCard::wakeRequested, this, wake);
    connect(m_rest, &RestCard::sleepRequested, this,
            [this] { command([run = *m_run](api::Engine& engine) { return engine.sleep(run); }); });
    connect(m_rest, &RestCard::restRequested, this, [this](qint64 ms) {
        command([run = *m_run, ms](api::Engine& engine) { return engine.set_rest(run, ms); });
    });
}

void LivePage::connectLife() {
    connect(m_life, &LifeCard::endRequested, this, &LivePage::askToEnd);
    connect(m_life, &LifeCard::dissolveRequested, this, &LivePage::askToDissolve);
    connect(m_life, &LifeCard::claimsRequested, this, [this] { Q_EMIT m_navigator.claimsRequested(*m_run); });
    connect(m_life, &LifeCard::reportRequested, this, [this] { Q_EMIT m_navigator.reportRequested(*m_run); });
    connect(m_life, &LifeCard::blockRequested, this, [this](const QString& number) {
        Q_EMIT m_navigator.exploreRequested(*m_run, {bridge::ExploreTarget::Kind::Block, number});
    });
    connect(m_life, &LifeCard::contractRequested, this, [this](const QString& address) {
        Q_EMIT m_navigator.exploreRequested(api::l1_run, {bridge::ExploreTarget::Kind::Account, address});
    });
    // Once a second: countdowns go on when nothing else moves.
    connect(&m_bridge, &bridge::EngineBridge::resourcesChanged, this, [this] {
        const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
        if (m_inFront && run != nullptr)
            m_life->show(*run, m_bridge.l1().now_ms);
    });
}

void LivePage::askToDissolve() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    if (run == nullptr)
        return;
    auto* dialog = new DissolveDialog(api::shards_of(m_bridge.runs(), *run), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, id = run->id] { command([id](api::Engine& engine) { return engine.dissolve(id); }); });
    dialog->open();
}

void LivePage::askToEnd() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    if (run == nullptr)
        return;
    auto* dialog = new EndDialog(m_bridge.queries(), api::shards_of(m_bridge.runs(), *run), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, id = run->id] { command([id](api::Engine& engine) { return engine.end_life(id); }); });
    dialog->open();
}

void LivePage::command(Command work) {
    m_bridge.queries().command(this, std::move(work), [this](const api::Outcome<api::Done>& done) {
        if (!done)
            Q_EMIT m_navigator.noticeGiven(bridge::translated(done.failure()), true);
        m_bridge.drain();
    });
}

void LivePage::explore(const QString& target) {
    if (m_run)
        Q_EMIT m_navigator.exploreRequested(*m_run, parsed(target));
}

void LivePage::showRun(api::RunId run) {
    if (m_bridge.run(run) == nullptr)
        m_bridge.drain();  // it may have been launched a moment ago
    const bool other = m_run != run;
    m_run = run;
    if (other) {
        m_log->setRun(run);
        m_log->append(m_bridge.recentEvents());
        m_accounts.clear();
        m_accountsAsked = false;
        m_connect->setAccounts({});
    }
    refreshRuns();
}

void LivePage::chooseRun() {
    const auto& runs = m_bridge.runs();
    if (m_run && m_bridge.run(*m_run) == nullptr)
        m_run.reset();
    if (m_run || runs.empty())
        return;
    const auto active =
        std::ranges::find_if(runs, [](const auto& run) { return bridge::isActive(run.state); });
    showRun(active == runs.end() ? runs.front().id : active->id);
}

void LivePage::refreshRuns() {
    chooseRun();
    m_bar->setRuns(m_bridge.runs(), m_run);
    refresh();
}

void LivePage::refresh() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    m_stack->setCurrentIndex(run == nullptr ? 0 : 1);
    m_bar->showRun(run);
    if (run == nullptr) {
        m_feed->setRun(std::nullopt, 0);
    } else {
        m_feed->setRun(run->id, run->started_ms);
        const auto over = run->rest.asleep_since_ms ? run->rest.asleep_since_ms : run->ended_ms;
        m_feed->setEnded(bridge::isAwake(run->state) ? std::nullopt : over);
        m_charts->setUnborn(run->rest.asleep_since_ms && run->head_number == 0);
        m_stopped->show(*run);
        showFigures(*run);
        m_tiles->show(*run);
        m_life->show(*run, m_bridge.l1().now_ms);
        m_connect->show(*run);
        showEvent(*run);
        m_rest->show(*run);
        showL1(*run);
        showInside(*run);
        if (run->state != api::RunState::starting && !std::exchange(m_accountsAsked, true))
            fetchAccounts();
    }
    const QString name = run == nullptr ? QString() : bridge::runName(*run);
    if (std::exchange(m_shownName, name) != name)
        Q_EMIT headingChanged();
}

/// What was measured of a dissolved rollup has gone with its files, and its traffic is over.
void LivePage::showFigures(const api::RunSnapshot& run) {
    const bool areThere = !run.archive || bridge::isActive(run.state);
    for (QWidget* part : std::initializer_list<QWidget*>{m_tiles, m_charts, m_load, m_connect})
        part->setVisible(areThere);
    m_lower->setColumnStretch(0, areThere ? trafficWidth : 0);
    m_column->setStretchFactor(m_lower, areThere ? 0 : 1);
}

void LivePage::showEvent(const api::RunSnapshot& run) {
    const api::Shards shards = api::shards_of(m_bridge.runs(), run);
    m_shards->show(run, shards);
    m_load->show(run, shards);
    m_audience->show(shards);
}

void LivePage::showL1(const api::RunSnapshot& run) {
    const api::L1Status l1 = m_bridge.engine().l1();
    m_l1->show(run, l1);
    m_catchUp->show(run);
    m_operators->show(run);
    m_scaling->show(run);
    m_charts->setMarks(run.l1 ? l1.skips : std::vector<api::TimeSkip>{},
                       run.scaling ? run.scaling->decisions : std::vector<api::ScalingDecision>{});
}

void LivePage::showInside(const api::RunSnapshot& run) {
    QStringList parts;
    const api::Engine& engine = m_bridge.engine();
    for (const api::LayerInfo& layer : engine.layers()) {
        const auto chosen = run.spec.layers.find(layer.layer);
        if (chosen == run.spec.layers.end())
            continue;
        const auto module = std::ranges::find_if(engine.modules(), [&](const api::ModuleInfo& info) {
            return info.layer == layer.layer && info.id == chosen->second.module;
        });
        if (module != engine.modules().end())
            parts << tr("%1: %2").arg(bridge::translated(layer.title), bridge::translated(module->title));
    }
    m_inside->setText(tr("All of it runs inside this program; no other computer takes part. %1.")
                          .arg(parts.join(QStringLiteral(" · "))));
}

void LivePage::fetchAccounts() {
    m_bridge.queries().query(
        this, QStringLiteral("accounts"),
        [run = *m_run](api::Engine& engine) { return engine.test_accounts(run); },
        [this](std::vector<api::Engine::TestAccount> accounts) {
            m_accounts = std::move(accounts);
            m_connect->setAccounts(m_accounts);
        });
}

void LivePage::showAccounts() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    if (run == nullptr)
        return;
    auto* dialog = new TestAccountsDialog(m_accounts, *run, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString LivePage::title() const {
    return tr("Live");
}
QString LivePage::subject() const {
    return m_shownName;
}
QWidget* LivePage::bar() {
    return m_bar;
}

void LivePage::activate() {
    m_inFront = true;
    m_feed->setPolling(true);
    refresh();
}

void LivePage::deactivate() {
    m_inFront = false;
    m_feed->setPolling(false);
}

}  // namespace studio::app
