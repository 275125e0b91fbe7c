// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore_page.hpp"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <studio/engine.hpp>
#include <utility>
#include <widgets/buttons.hpp>
#include <widgets/empty_state.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/search_field.hpp>
#include <widgets/theme.hpp>

#include "chain_source.hpp"
#include "detail_pane.hpp"
#include "explore_bar.hpp"
#include "explore_lists.hpp"

namespace studio::app {
namespace {

constexpr int listWidth = 372;
constexpr int leastListWidth = 240;
constexpr int sideMargin = 20;
constexpr int topMargin = 10;

ExploreLocation locationOf(const bridge::ExploreTarget& target, std::uint64_t head) {
    using Kind = bridge::ExploreTarget::Kind;
    switch (target.kind) {
        case Kind::Newest:
            return ExploreLocation::block(head);
        case Kind::Block:
            return {ExploreLocation::Kind::block, target.id};
        case Kind::Transaction:
            return ExploreLocation::transaction(target.id);
        case Kind::Account:
            return ExploreLocation::account(target.id);
    }
    return {};
}

}  // namespace

ExplorePage::ExplorePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_navigator(navigator),
      m_source(std::make_unique<ChainSource>(bridge.queries())),
      m_bar(new ExploreBar(this)) {
    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(followInterval_ms);
    buildPage();
    connectParts();
    refreshRuns();
}

ExplorePage::~ExplorePage() = default;

void ExplorePage::buildPage() {
    m_stack = new QStackedLayout(this);
    auto* empty = new EmptyState(QStringLiteral("explore"), this);
    keepTranslated(empty, [empty] {
        empty->setTexts(
            tr("Nothing to look into yet"),
            tr("Launch a design: every block, transaction and account of it can be opened here."));
        empty->setActionName(tr("Choose a design"));
    });
    connect(empty, &EmptyState::actionRequested, &m_navigator, &bridge::Navigator::homeRequested);
    m_lists = new ExploreLists(*m_source);
    m_lists->setMinimumWidth(leastListWidth);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_lists);
    split->addWidget(buildDetail());
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 3 * listWidth});
    m_stack->addWidget(empty);
    m_stack->addWidget(split);
}

QWidget* ExplorePage::buildDetail() {
    auto* side = new QWidget;
    m_back = makeIconButton(QStringLiteral("back"));
    m_forward = makeIconButton(QStringLiteral("forward"));
    m_detail = new DetailPane(*m_source);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::tiny);
    steps->addWidget(m_back);
    steps->addWidget(m_forward);
    steps->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(sideMargin, topMargin, sideMargin, topMargin);
    column->setSpacing(space::small);
    column->addLayout(steps);
    column->addWidget(m_detail, 1);
    return side;
}

void ExplorePage::connectParts() {
    connect(&m_bridge, &bridge::EngineBridge::runsChanged, this, &ExplorePage::refreshRuns);
    connect(&m_bridge, &bridge::EngineBridge::snapshotChanged, this, [this](api::RunId run) {
        if (m_run == run)
            m_detail->setNewest(m_bridge.run(run)->head_number);
        if (m_run == run && m_inFront && m_bar->isLive() && !m_followTimer.isActive())
            m_followTimer.start();
    });
    connect(&m_followTimer, &QTimer::timeout, this, &ExplorePage::follow);
    connect(m_lists, &ExploreLists::opened, this, &ExplorePage::go);
    connect(m_detail, &DetailPane::followed, this, &ExplorePage::go);
    connect(m_bar, &ExploreBar::runChosen, this, [this](api::RunId run) { showTarget(run, {}); });
    connect(m_bar, &ExploreBar::searchRequested, this, &ExplorePage::search);
    connect(m_bar, &ExploreBar::asOfChanged, this, [this] {
        if (m_location.kind == ExploreLocation::Kind::account)
            showLocation(m_location);
    });
    connect(m_bar, &ExploreBar::liveChanged, this, [this](bool live) {
        if (live)
            follow();
    });
    connect(m_back, &QToolButton::clicked, this, &ExplorePage::goBack);
    connect(m_forward, &QToolButton::clicked, this, &ExplorePage::goForward);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            &ExplorePage::goBack);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, this,
            &ExplorePage::goForward);
    markHistory();
    keepTranslated(this, [this] {
        setButtonName(m_back, tr("Back (Alt+Left)"));
        setButtonName(m_forward, tr("Forward (Alt+Right)"));
        refreshRuns();
        if (m_detail->showsPlace())
            m_detail->open(m_location, m_bar->asOf());
    });
}

void ExplorePage::showTarget(api::RunId run, const bridge::ExploreTarget& target) {
    if (m_bridge.run(run) == nullptr)
        m_bridge.drain();  // it may have been launched a moment ago
    const api::RunSnapshot* snapshot = m_bridge.run(run);
    if (snapshot == nullptr)
        return;
    const std::uint64_t head = snapshot->head_number;
    setRun(run);
    refreshRuns();
    go(locationOf(target, head));
}

void ExplorePage::setRun(std::optional<api::RunId> run) {
    if (run == m_run)
        return;
    m_run = run;
    m_history.clear();
    m_location = {};
    m_shownHead = 0;
    m_detail->showNothing();
    markHistory();
    const api::RunSnapshot* snapshot = run ? m_bridge.run(*run) : nullptr;
    if (snapshot == nullptr)
        return;
    m_source->setRun(*run);
    m_shownHead = snapshot->head_number;
    m_detail->setSymbol(snapshot->spec.token_symbol);
    m_detail->setNewest(snapshot->head_number);
    m_lists->setRun(snapshot->spec.token_symbol);
}

void ExplorePage::refreshRuns() {
    const auto& runs = m_bridge.runs();
    if (m_run && m_bridge.run(*m_run) == nullptr)
        setRun(std::nullopt);
    if (!m_run && !runs.empty()) {
        const auto active =
            std::ranges::find_if(runs, [](const auto& run) { return bridge::isActive(run.state); });
        setRun(active == runs.end() ? runs.front().id : active->id);
    }
    m_bar->setRuns(runs, m_run);
    m_stack->setCurrentIndex(m_run ? 1 : 0);
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    const QString name = run == nullptr ? QString() : QString::fromStdString(run->name);
    if (std::exchange(m_shownName, name) != name)
        Q_EMIT headingChanged();
}

void ExplorePage::follow() {
    const api::RunSnapshot* run = m_run ? m_bridge.run(*m_run) : nullptr;
    if (run == nullptr || !m_inFront || !m_bar->isLive())
        return;
    if (std::exchange(m_shownHead, run->head_number) != run->head_number)
        m_lists->newestChanged();
}

void ExplorePage::search(const QString& text) {
    if (text.isEmpty() || !m_run)
        return;
    m_bridge.queries().query(
        this, QStringLiteral("search"),
        [run = *m_run, asked = text.toStdString()](api::Engine& engine) { return engine.search(run, asked); },
        [this, text](const std::vector<api::SearchHit>& hits) {
            if (hits.size() != 1)
                return m_detail->showHits(text, hits);
            const QString id = QString::fromStdString(hits.front().id);
            switch (hits.front().kind) {
                case api::HitKind::block:
                    return go({ExploreLocation::Kind::block, id});
                case api::HitKind::transaction:
                    return go(ExploreLocation::transaction(id));
                case api::HitKind::account:
                    return go(ExploreLocation::account(id));
            }
        });
}

void ExplorePage::go(const ExploreLocation& location) {
    m_history.go(location);
    showLocation(location);
}

void ExplorePage::showLocation(const ExploreLocation& location) {
    m_location = location;
    m_detail->open(location, m_bar->asOf());
    m_lists->select(location);
    markHistory();
}

void ExplorePage::goBack() {
    if (m_history.canGoBack())
        showLocation(m_history.back());
}

void ExplorePage::goForward() {
    if (m_history.canGoForward())
        showLocation(m_history.forward());
}

void ExplorePage::markHistory() {
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

QString ExplorePage::title() const {
    return tr("Explore");
}
QWidget* ExplorePage::bar() {
    return m_bar;
}
QWidget* ExplorePage::searchField() {
    return m_bar->search();
}

void ExplorePage::activate() {
    m_inFront = true;
    follow();
    if (m_location.isNothing() && m_shownHead > 0)
        go(ExploreLocation::block(m_shownHead));
}

void ExplorePage::deactivate() {
    m_inFront = false;
}

}  // namespace studio::app
