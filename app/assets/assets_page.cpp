// SPDX-License-Identifier: GPL-3.0-or-later
#include "assets_page.hpp"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/run_names.hpp>
#include <bridge/shard_names.hpp>
#include <bridge/text.hpp>
#include <utility>
#include <widgets/confirm.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/run_picker.hpp>
#include <widgets/theme.hpp>

#include "asset_card.hpp"
#include "asset_source.hpp"
#include "bridge_form.hpp"
#include "design_facts.hpp"
#include "notice_card.hpp"
#include "transfer_list.hpp"

namespace studio::app {
namespace {

constexpr int margin = 14;
constexpr int refreshInterval_ms = 200;  // figures that change faster cannot be read
constexpr int askingInterval_s = 3;      // balances also change by what others send

enum Shown { nothingRan, standsAlone, content };

bool isUnderWay(const api::BridgeTransfer& transfer) {
    return !transfer.ended_ms && transfer.failure.empty();
}

std::size_t settledSteps(const std::vector<api::BridgeTransfer>& transfers) {
    std::size_t steps = 0;
    for (const api::BridgeTransfer& transfer : transfers)
        for (const api::BridgeStep& step : transfer.steps)
            steps += step.state == api::BridgeStepState::done ? 1 : 0;
    return steps;
}

}  // namespace

AssetsPage::AssetsPage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_navigator(navigator),
      m_source(new AssetSource(bridge.queries(), this)),
      m_bar(new QWidget(this)) {
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshInterval_ms);
    buildBar();
    buildPage();
    connectEngine();
    connectParts();
    connectTransfers();
    keepTranslated(this, [this] {
        m_scroll->setAccessibleName(title());
        writeEmptyTexts();
        refreshRuns();
    });
}

AssetsPage::~AssetsPage() = default;

void AssetsPage::buildBar() {
    m_picker = new RunPicker;
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_picker);
    connect(m_picker, &RunPicker::chosen, this, &AssetsPage::showRun);
}

void AssetsPage::buildPage() {
    m_stack = new QStackedLayout(this);
    m_noRun = new EmptyState(QStringLiteral("bridge"), this);
    m_noL1 = new EmptyState(QStringLiteral("bridge"), this);
    connect(m_noRun, &EmptyState::actionRequested, &m_navigator, &bridge::Navigator::homeRequested);
    connect(m_noL1, &EmptyState::actionRequested, this, [this] {
        Q_EMIT m_navigator.presetRequested(
            presetOnL1(m_bridge.engine().presets(), m_bridge.engine().modules()));
    });
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildContent());
    m_stack->addWidget(m_noRun);
    m_stack->addWidget(m_noL1);
    m_stack->addWidget(m_scroll);
}

QWidget* AssetsPage::buildContent() {
    auto* inner = new QWidget;
    m_notice = new NoticeCard;
    m_upper = new QWidget;
    m_assets = new AssetCard;
    m_form = new BridgeForm;
    m_transfers = new TransferList;
    auto* upper = new QHBoxLayout(m_upper);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(space::medium);
    upper->addWidget(m_assets, 1);
    upper->addWidget(m_form, 1);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space::medium);
    column->addWidget(m_notice);
    column->addWidget(m_upper);
    column->addWidget(m_transfers, 1);
    return inner;
}

void AssetsPage::writeEmptyTexts() {
    m_noRun->setTexts(tr("Nothing has run yet"),
                      tr("Launch a design that settles on Ethereum. Then ether and tokens can be moved to it "
                         "and back, here."));
    m_noRun->setActionName(tr("Choose a design"));
    m_noL1->setTexts(tr("This rollup stands on no other chain"),
                     tr("There is nothing to move assets from or to. In Compose, choose the settlement “%1”, "
                        "and launch that design.")
                         .arg(settlementOnL1(m_bridge.engine().modules())));
    m_noL1->setActionName(tr("Open a design that has it"));
}

void AssetsPage::connectEngine() {
    connect(&m_bridge, &bridge::EngineBridge::runsChanged, this, &AssetsPage::refreshRuns);
    connect(&m_bridge, &bridge::EngineBridge::snapshotChanged, this, [this](api::RunId run) {
        if (m_run == run && m_inFront && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    // Once a second: countdowns go on when nothing else moves.
    connect(&m_bridge, &bridge::EngineBridge::resourcesChanged, this, [this] {
        if (!m_inFront)
            return;
        refresh();
        if (++m_secondsSinceAsked >= askingInterval_s && !m_source->isAsking())
            askAgain();
    });
    connect(&m_refreshTimer, &QTimer::timeout, this, &AssetsPage::refresh);
    connect(m_source, &AssetSource::accountsCame, this,
            [this](const std::vector<api::Engine::TestAccount>& accounts) {
                m_assets->setAccounts(accounts);
                m_transfers->setAccounts(accounts);
                if (!accounts.empty())
                    askAgain();
            });
    connect(m_source, &AssetSource::assetsCame, this, &AssetsPage::takeAssets);
}

void AssetsPage::connectParts() {
    connect(m_assets, &AssetCard::accountChosen, this, [this] {
        m_assets->setAssets({});
        m_form->setAssets(m_assets->account(), {});
        askAgain();
    });
    connect(m_assets, &AssetCard::testAssetsRequested, this, [this] {
        begin({api::BridgeKind::test_assets, {}, m_assets->account(), {}});
    });
    connect(m_form, &BridgeForm::submitted, this, &AssetsPage::begin);
    connect(m_notice, &NoticeCard::reopenRequested, this, [this] {
        api::LaunchOptions quietly;
        quietly.start_load = false;
        command([run = *m_run, quietly](api::Engine& engine) { return engine.reopen(run, quietly); });
    });
    connect(m_notice, &NoticeCard::resumeRequested, this,
            [this] { command([run = *m_run](api::Engine& engine) { return engine.resume(run); }); });
}

void AssetsPage::connectTransfers() {
    connect(m_transfers, &TransferList::skipRequested, this, &AssetsPage::askToSkip);
    connect(m_transfers, &TransferList::retryRequested, this, [this](quint64 transfer) {
        command(
            [run = *m_run, transfer](api::Engine& engine) { return engine.retry_bridging(run, transfer); });
    });
    connect(m_transfers, &TransferList::transactionRequested, this, [this](const QString& hash, bool onL1) {
        Q_EMIT m_navigator.exploreRequested(onL1 ? api::l1_run : *m_run,
                                            {bridge::ExploreTarget::Kind::Transaction, hash});
    });
}

void AssetsPage::command(Command work) {
    m_bridge.queries().command(this, std::move(work), [this](const api::Outcome<api::Done>& done) {
        if (!done)
            Q_EMIT m_navigator.noticeGiven(bridge::translated(done.failure()), true);
        m_bridge.drain();
        refresh();
    });
}

void AssetsPage::begin(const api::BridgeOrder& order) {
    m_form->setSending(true);
    m_bridge.queries().command(
        this, [run = *m_run, order](api::Engine& engine) { return engine.begin_bridging(run, order); },
        [this,
         isFromForm = order.kind != api::BridgeKind::test_assets](const api::Outcome<std::uint64_t>& begun) {
            m_form->setSending(false);
            if (begun && isFromForm)
                m_form->clearAmount();
            else if (!begun && isFromForm)
                m_form->showRefusal(bridge::translated(begun.failure()));
            else if (!begun)
                Q_EMIT m_navigator.noticeGiven(bridge::translated(begun.failure()), true);
            refresh();
        });
}

void AssetsPage::askToSkip(qint64 until_ms) {
    const qint64 left_ms = until_ms - m_bridge.engine().l1().now_ms;
    if (left_ms <= 0)
        return;
    const Question question{
        tr("Skip %1?").arg(format::span(left_ms)),
        tr("The clock of the L1 moves forward, and all rollups of this workspace that stand on it move with "
           "it: they make the blocks of that time at once, and everything else that waits by this clock "
           "comes "
           "nearer too. It cannot be taken back."),
        tr("Skip the wait")};
    confirm(this, question, [this, until_ms] {
        const qint64 still_ms = until_ms - m_bridge.engine().l1().now_ms;
        if (still_ms > 0)
            command([still_ms](api::Engine& engine) { return engine.travel(still_ms); });
    });
}

void AssetsPage::showRun(api::RunId run) {
    if (m_bridge.run(run) == nullptr)
        m_bridge.drain();  // it may have been launched a moment ago
    setRun(run);
    refreshRuns();
}

void AssetsPage::setRun(std::optional<api::RunId> run) {
    if (run == m_run)
        return;
    m_run = run;
    m_settledSteps = 0;
    m_source->setRun(run);
    m_assets->setAccounts({});
    m_assets->setAssets({});
    m_form->setAssets({}, {});
    m_form->clearAmount();
    m_transfers->clear();
}

void AssetsPage::chooseRun() {
    const auto& runs = m_bridge.runs();
    if (m_run && m_bridge.run(*m_run) == nullptr)
        setRun(std::nullopt);
    if (m_run || runs.empty())
        return;
    // One that assets can be moved to comes first, then one that goes on.
    const auto& modules = m_bridge.engine().modules();
    const auto worth = [&](const api::RunSnapshot& run) {
        return 2 * (bridge::isActive(run.state) ? 1 : 0) + (standsOnL1(run.spec, modules) ? 1 : 0);
    };
    setRun(std::ranges::max_element(runs, {}, worth)->id);
}

void AssetsPage::refreshRuns() {
    chooseRun();
    m_picker->setEntries(bridge::runEntries(m_bridge.runs()), m_run);
    refresh();
}

void AssetsPage::refresh() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    if (run == nullptr)
        m_stack->setCurrentIndex(nothingRan);
    else if (!standsOnL1(run->spec, m_bridge.engine().modules()))
        m_stack->setCurrentIndex(standsAlone);
    else
        showInside(*run);
    const QString name = run == nullptr ? QString() : bridge::runName(*run);
    if (std::exchange(m_shownName, name) != name)
        Q_EMIT headingChanged();
}

void AssetsPage::showInside(const api::RunSnapshot& run) {
    m_stack->setCurrentIndex(content);
    const bool running = run.state == api::RunState::running;
    m_notice->show(run);
    m_upper->setVisible(running || run.state == api::RunState::paused);
    m_form->setEnabled(running);
    m_form->setTimes(
        transferTimes(run.spec, m_bridge.engine().modules(), m_bridge.engine().l1().block_time_ms));
    showTransfers(run);
    if (m_inFront && m_assets->account().empty() && !m_source->isAsking())
        askAgain();
}

void AssetsPage::showTransfers(const api::RunSnapshot& run) {
    TransferList::State state;
    state.transfers = m_bridge.engine().bridge_transfers(run.id);
    state.now_ms = m_bridge.engine().l1().now_ms;
    state.isOpen = bridge::isActive(run.state);
    state.mayAct = run.state == api::RunState::running;
    state.blocksDue = run.blocks_due;
    const bool making = std::ranges::any_of(state.transfers, [this](const api::BridgeTransfer& one) {
        return one.order.kind == api::BridgeKind::test_assets && isUnderWay(one) &&
               one.order.account == m_assets->account();
    });
    m_assets->setTestAssets(state.mayAct, making);
    m_transfers->show(state);
    const std::size_t settled = settledSteps(state.transfers);
    if (std::exchange(m_settledSteps, settled) != settled && m_inFront)
        askAgain();
}

void AssetsPage::askAgain() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    m_secondsSinceAsked = 0;
    if (run == nullptr || run->state == api::RunState::starting)
        return;
    if (m_assets->account().empty())
        m_source->askAccounts();
    else if (run->state == api::RunState::running || run->state == api::RunState::paused)
        m_source->askAssets(m_assets->account());
}

void AssetsPage::takeAssets(const api::Outcome<std::vector<api::BridgeAsset>>& assets) {
    if (!assets)
        return m_assets->showFailure(bridge::translated(assets.failure()));
    m_assets->setAssets(*assets);
    m_form->setAssets(m_assets->account(), *assets);
    m_transfers->setAssets(*assets);
}

QString AssetsPage::title() const {
    return tr("Bridge");
}

QWidget* AssetsPage::bar() {
    return m_bar;
}

void AssetsPage::activate() {
    m_inFront = true;
    refresh();
    askAgain();
}

void AssetsPage::deactivate() {
    m_inFront = false;
}

}  // namespace studio::app
