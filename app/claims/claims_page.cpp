// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims_page.hpp"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/archive_state.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/life_names.hpp>
#include <bridge/navigator.hpp>
#include <bridge/run_names.hpp>
#include <bridge/shard_names.hpp>
#include <bridge/text.hpp>
#include <studio/whole_event.hpp>
#include <utility>
#include <widgets/chain_text.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/run_picker.hpp>
#include <widgets/search_field.hpp>
#include <widgets/theme.hpp>

#include "claim_assets_card.hpp"
#include "claim_figures.hpp"
#include "claim_list.hpp"
#include "claim_model.hpp"
#include "claim_shards.hpp"
#include "claim_source.hpp"
#include "claims_notice.hpp"

namespace studio::app {
namespace {

constexpr int margin = 14;
constexpr int refreshInterval_ms = 200;   // figures that change faster cannot be read
constexpr int askingInterval_ms = 1'000;  // while holders are paid one after another

enum Shown { nothingRan, goesOn, isToCome, content };

bool isEphemeral(const api::ModuleInfo& module) {
    return module.layer == api::Layer::lifecycle && module.id == "ephemeral";
}

bool isEphemeral(const api::RollupSpec& spec) {
    const auto chosen = spec.layers.find(api::Layer::lifecycle);
    return chosen != spec.layers.end() && chosen->second.module == "ephemeral";
}

bool isSettled(const api::RunSnapshot& run) {
    return run.life && run.life->state >= api::LifeState::settled;
}

}  // namespace

ClaimsPage::ClaimsPage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_navigator(navigator),
      m_source(new ClaimSource(bridge.queries(), this)),
      m_bar(new QWidget(this)) {
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshInterval_ms);
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(askingInterval_ms);
    buildBar();
    buildPage();
    connectEngine();
    connectParts();
    keepTranslated(this, [this] {
        m_scroll->setAccessibleName(title());
        writeEmptyTexts();
        refreshRuns();
    });
}

ClaimsPage::~ClaimsPage() = default;

void ClaimsPage::buildBar() {
    m_picker = new RunPicker;
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_picker);
    connect(m_picker, &RunPicker::chosen, this, &ClaimsPage::showRun);
}

void ClaimsPage::buildPage() {
    m_stack = new QStackedLayout(this);
    m_noRun = new EmptyState(QStringLiteral("payments"), this);
    m_goesOn = new EmptyState(QStringLiteral("infinity"), this);
    m_waiting = new EmptyState(QStringLiteral("hourglass"), this);
    connect(m_noRun, &EmptyState::actionRequested, &m_navigator, &bridge::Navigator::homeRequested);
    connect(m_goesOn, &EmptyState::actionRequested, this, [this] {
        const auto presets = m_bridge.engine().presets();
        const auto found = std::ranges::find_if(
            presets, [](const api::PresetInfo& preset) { return isEphemeral(preset.spec); });
        if (found == presets.end())
            Q_EMIT m_navigator.homeRequested();
        else
            Q_EMIT m_navigator.presetRequested(QString::fromStdString(found->id));
    });
    connect(m_waiting, &EmptyState::actionRequested, this,
            [this] { Q_EMIT m_navigator.liveRequested(*m_run); });
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildContent());
    for (QWidget* shown : std::initializer_list<QWidget*>{m_noRun, m_goesOn, m_waiting, m_scroll})
        m_stack->addWidget(shown);
}

QWidget* ClaimsPage::buildContent() {
    auto* inner = new QWidget;
    m_notice = new ClaimsNotice;
    m_shards = new ClaimShards;
    m_figures = new ClaimFigures;
    m_list = new ClaimList;
    m_assets = new ClaimAssetsCard;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space::medium);
    column->addWidget(m_notice);
    column->addWidget(m_shards);
    column->addWidget(m_figures);
    column->addWidget(m_list, 1);
    column->addWidget(m_assets);
    return inner;
}

void ClaimsPage::writeEmptyTexts() {
    m_noRun->setTexts(tr("Nothing has run yet"),
                      tr("Launch a design that is made for an event and ends with it. When it has ended, who "
                         "had what on it is paid on the L1, here."));
    m_noRun->setActionName(tr("Choose a design"));
    const auto& modules = m_bridge.engine().modules();
    const auto found =
        std::ranges::find_if(modules, [](const api::ModuleInfo& module) { return isEphemeral(module); });
    const QString lifecycle =
        found == modules.end() ? tr("Ephemeral", "a lifecycle") : bridge::translated(found->title);
    m_goesOn->setTexts(
        tr("This rollup does not end by paying everybody"),
        tr("What people have stays on it; they can move it to Ethereum on the Bridge page. To "
           "have a rollup that ends and pays everybody on the L1, choose the lifecycle “%1” in "
           "Compose, and launch that design.")
            .arg(lifecycle));
    m_goesOn->setActionName(tr("Open a design"));
    m_waiting->setActionName(tr("Show it on the Live page"));
}

void ClaimsPage::connectEngine() {
    connect(&m_bridge, &bridge::EngineBridge::runsChanged, this, &ClaimsPage::refreshRuns);
    connect(&m_bridge, &bridge::EngineBridge::snapshotChanged, this, [this](api::RunId run) {
        const api::RunSnapshot* changed = m_bridge.run(run);
        const api::RunSnapshot* shown = m_run ? m_bridge.run(*m_run) : nullptr;
        if (shown == nullptr || changed == nullptr || !api::are_one_event(*shown, *changed))
            return;
        if (m_inFront && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    // Once a second: countdowns go on when nothing else moves.
    connect(&m_bridge, &bridge::EngineBridge::resourcesChanged, this, [this] {
        if (m_inFront)
            refresh();
    });
    connect(&m_refreshTimer, &QTimer::timeout, this, &ClaimsPage::refresh);
    connect(&m_askTimer, &QTimer::timeout, this, &ClaimsPage::refresh);
    connect(m_source, &ClaimSource::rowsCame, this,
            [this](const std::vector<api::ClaimRow>& rows, bool areMore) {
                m_failure.clear();
                m_list->model().setRows(rows, areMore);
                m_list->setLoaded(true);
                refresh();
            });
    connect(m_source, &ClaimSource::moreCame, this,
            [this](const std::vector<api::ClaimRow>& rows, bool areMore) {
                m_list->model().append(rows, areMore);
            });
    connect(m_source, &ClaimSource::assetsCame, this, [this](const std::vector<api::ClaimAsset>& assets) {
        m_assets->setAssets(assets);
        m_list->model().setAssets(assets);
    });
    connect(m_source, &ClaimSource::failed, this, &ClaimsPage::takeFailure);
}

void ClaimsPage::connectParts() {
    connect(&m_list->model(), &ClaimModel::moreWanted, m_source, &ClaimSource::askMore);
    connect(m_list, &ClaimList::findRequested, m_source, &ClaimSource::setFind);
    connect(m_shards, &ClaimShards::shardRequested, this, &ClaimsPage::showRun);
    connect(m_list, &ClaimList::payRequested, this, &ClaimsPage::pay);
    connect(m_list, &ClaimList::transactionRequested, this, [this](const QString& hash) {
        Q_EMIT m_navigator.exploreRequested(api::l1_run, {bridge::ExploreTarget::Kind::Transaction, hash});
    });
    connect(m_assets, &ClaimAssetsCard::contractRequested, this, [this](const QString& address, bool onL1) {
        Q_EMIT m_navigator.exploreRequested(onL1 ? api::l1_run : *m_run,
                                            {bridge::ExploreTarget::Kind::Account, address});
    });
    connect(m_notice, &ClaimsNotice::reopenRequested, this, [this] {
        api::LaunchOptions quietly;
        quietly.start_load = false;
        command([run = *m_run, quietly](api::Engine& engine) { return engine.reopen(run, quietly); });
    });
    connect(m_notice, &ClaimsNotice::resumeRequested, this,
            [this] { command([run = *m_run](api::Engine& engine) { return engine.resume(run); }); });
    connect(m_notice, &ClaimsNotice::retryRequested, this, &ClaimsPage::askAgain);
}

void ClaimsPage::command(Command work) {
    m_bridge.queries().command(this, std::move(work), [this](const api::Outcome<api::Done>& done) {
        if (!done)
            Q_EMIT m_navigator.noticeGiven(bridge::translated(done.failure()), true);
        m_bridge.drain();
        refresh();
    });
}

void ClaimsPage::pay(const std::vector<std::string>& holders) {
    command([run = *m_run, holders](api::Engine& engine) { return engine.pay_claims(run, holders); });
}

void ClaimsPage::showRun(api::RunId run) {
    if (m_bridge.run(run) == nullptr)
        m_bridge.drain();  // it may have been launched a moment ago
    setRun(run);
    refreshRuns();
}

void ClaimsPage::setRun(std::optional<api::RunId> run) {
    if (run == m_run)
        return;
    m_run = run;
    m_failure.clear();
    m_askedAt.reset();
    m_source->setRun(run);
    m_list->clear();
    m_assets->setAssets({});
    m_list->model().setAssets({});
}

void ClaimsPage::chooseRun() {
    const auto& runs = m_bridge.runs();
    if (m_run && m_bridge.run(*m_run) == nullptr)
        setRun(std::nullopt);
    if (m_run || runs.empty())
        return;
    // One that ends comes first, then one whose holders can be paid, then one that goes on.
    const auto worth = [](const api::RunSnapshot& run) {
        return 4 * (run.life ? 1 : 0) + 2 * (isSettled(run) ? 1 : 0) + (bridge::isActive(run.state) ? 1 : 0);
    };
    setRun(std::ranges::max_element(runs, {}, worth)->id);
}

void ClaimsPage::refreshRuns() {
    chooseRun();
    m_picker->setEntries(bridge::runEntries(m_bridge.runs()), m_run);
    refresh();
}

void ClaimsPage::refresh() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    if (run == nullptr)
        m_stack->setCurrentIndex(nothingRan);
    else if ((!run->life && isEphemeral(run->spec)) || (run->archive && !bridge::isActive(run->state)))
        showClosed(*run);
    else if (!run->life)
        m_stack->setCurrentIndex(goesOn);
    else if (!isSettled(*run))
        showWaiting(*run);
    else
        showInside(*run);
    const QString name = run == nullptr ? QString() : bridge::runName(*run);
    if (std::exchange(m_shownName, name) != name)
        Q_EMIT headingChanged();
}

/// Its life is on the L1, and is read when it is opened.
void ClaimsPage::showClosed(const api::RunSnapshot& run) {
    m_stack->setCurrentIndex(isToCome);
    if (bridge::isActive(run.state))
        m_waiting->setTexts(tr("Nobody can be paid yet"),
                            tr("Everybody is paid once the rollup is settled on the L1."));
    else if (bridge::isForeign(run))
        m_waiting->setTexts(
            tr("Its keys are on another computer"),
            tr("This archive came as a file. `rollupctl claim` gives the transactions that pay a holder on "
               "the L1; anybody may send them."));
    else if (bridge::isPutAway(run))
        m_waiting->setTexts(tr("This rollup is dissolved"),
                            tr("Whoever was not paid can still be paid: open its archive, then reopen it on "
                               "the Live page."));
    else
        m_waiting->setTexts(tr("This rollup does not run now"),
                            tr("It does not run now: reopen it on the Live page, and it goes on."));
}

void ClaimsPage::showWaiting(const api::RunSnapshot& run) {
    m_stack->setCurrentIndex(isToCome);
    const api::LifeStanding& life = *run.life;
    QStringList lines{tr("Everybody is paid once the rollup is settled on the L1.")};
    QStringList toCome;
    for (const api::LifeState state :
         {api::LifeState::sealing, api::LifeState::final_output, api::LifeState::settled})
        if (state > life.state)
            toCome << bridge::lifeStateName(state);
    lines << tr("Now: %1. Still to come: %2.")
                 .arg(bridge::lifeStateName(life.state),
                      toCome.join(tr(" → ", "between two states, the later one behind")));
    if (!life.waits_for.empty())
        lines << tr("It waits for: %1").arg(clipped(bridge::translated(life.waits_for)));
    if (const auto next = bridge::nextLifeMoment(life))
        lines << tr("%1: %2").arg(next->name, bridge::awaited(next->at_ms, m_bridge.l1().now_ms));
    if (!bridge::isActive(run.state))
        lines << tr("It does not run now: reopen it on the Live page, and it goes on.");
    m_waiting->setTexts(tr("Nobody can be paid yet"), lines.join(QStringLiteral("\n\n")));
}

void ClaimsPage::showInside(const api::RunSnapshot& run) {
    m_stack->setCurrentIndex(content);
    const api::ClaimProgress& claims = run.life->claims;
    const api::Shards shards = api::shards_of(m_bridge.runs(), run);
    m_shards->show(run, shards);
    m_notice->show(run.state, m_failure);
    m_figures->show(claims);
    m_list->model().setOrganiser(run.life->organiser);
    m_list->show(run, shards);
    m_assets->setShards(run.shard ? run.shard->count : 1);
    const bool readable = run.state == api::RunState::running || run.state == api::RunState::paused;
    if (!readable)
        m_askedAt.reset();  // once it is opened again
    if (m_inFront && readable && m_askedAt != claims && !m_askTimer.isActive())
        askAgain();
}

void ClaimsPage::askAgain() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    if (run == nullptr || !isSettled(*run))
        return;
    m_askedAt = run->life->claims;
    m_askTimer.start();
    if (run->life->claims.is_known)  // else the list is being made
        m_source->refresh();
    m_source->askAssets();
}

void ClaimsPage::takeFailure(const api::Failure& failure) {
    m_failure = bridge::translated(failure);
    refresh();
}

QString ClaimsPage::title() const {
    return tr("Claims");
}

QWidget* ClaimsPage::bar() {
    return m_bar;
}

QWidget* ClaimsPage::searchField() {
    return m_stack->currentIndex() == content ? m_list->searchField() : nullptr;
}

void ClaimsPage::activate() {
    m_inFront = true;
    refresh();
}

void ClaimsPage::deactivate() {
    m_inFront = false;
}

}  // namespace studio::app
