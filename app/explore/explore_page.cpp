// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore_page.hpp"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <studio/engine.hpp>
#include <utility>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
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
    m_stack->addWidget(buildPutAway());
}

QWidget* ExplorePage::buildPutAway() {
    auto* away = new EmptyState(QStringLiteral("explore"), this);
    away->setObjectName(QStringLiteral("putAway"));
    keepTranslated(away, [away] {
        away->setTexts(tr("Only its archive is left"),
                       tr("This rollup was dissolved when its event was over. Its blocks can be computed "
                          "again from the archive, which has what the L1 knows of it."));
        away->setActionName(tr("Open the archive"));
    });
    connect(away, &EmptyState::actionRequested, this, [this] {
        if (m_run)
            Q_EMIT m_navigator.archiveRequested(*m_run);
    });
    return away;
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
    m_note = new ElidedLabel;
    m_note->setObjectName(QStringLiteral("chainNote"));
    setTextRole(m_note, TextRole::Faint);
    steps->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(sideMargin, topMargin, sideMargin, topMargin);
    column->setSpacing(space::small);
    column->addLayout(steps);
    column->addWidget(m_detail, 1);
    return side;
}

void ExplorePage::connectParts() {
    connect(&m_bridge, &bridge::EngineBridge::runsChanged, this, [this] {
        refreshRuns();
        goToNewest();
    });
    connect(&m_bridge, &bridge::EngineBridge::snapshotChanged, this, &ExplorePage::chainChanged);
    connect(&m_bridge, &bridge::EngineBridge::l1Changed, this, [this] {
        refreshRuns();
        chainChanged(api::l1_run);
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
    if (!exploredChain(m_bridge, run))
        m_bridge.drain();  // it may have been launched a moment ago
    const auto chain = exploredChain(m_bridge, run);
    if (!chain) {
        if (run == api::l1_run)
            Q_EMIT m_navigator.noticeGiven(tr("The L1 of this rollup is not in this data folder."), true);
        return;
    }
    setRun(run);
    refreshRuns();
    if (!m_isPutAway)
        go(locationOf(target, chain->head.number));
}

void ExplorePage::setRun(std::optional<api::RunId> run) {
    const auto chain = run ? exploredChain(m_bridge, *run) : std::nullopt;
    const bool isPutAway = chain && chain->isPutAway;
    if (run == m_run && isPutAway == m_isPutAway)
        return;
    m_run = run;
    m_isPutAway = isPutAway;
    m_location = {};
    m_newest = m_shownHead = {};
    m_detail->showNothing();
    if (!chain || isPutAway)
        return;
    m_source->setRun(*run);
    m_newest = m_shownHead = chain->head;
    m_detail->setSymbol(chain->symbol);
    m_detail->setNewest(chain->head.number);
    m_lists->setRun(chain->symbol);
}

void ExplorePage::refreshRuns() {
    if (m_run && !exploredChain(m_bridge, *m_run)) {
        setRun(std::nullopt);
        m_history.clear();
        markHistory();
    }
    if (!m_run)
        setRun(firstChain(m_bridge));
    setRun(m_run);  // its archive may have been opened or put away
    m_bar->setChains(exploredChains(m_bridge), m_run);
    m_stack->setCurrentIndex(!m_run ? 0 : m_isPutAway ? 2 : 1);
    const auto chain = m_run ? exploredChain(m_bridge, *m_run) : std::nullopt;
    m_note->setFullText(chain ? chain->note : QString());
    const QString name = chain ? chain->name : QString();
    if (std::exchange(m_shownName, name) != name)
        Q_EMIT headingChanged();
}

void ExplorePage::chainChanged(api::RunId run) {
    const auto chain = m_run == run ? exploredChain(m_bridge, run) : std::nullopt;
    if (!chain)
        return;
    m_detail->setNewest(chain->head.number);
    const bool wentBack = m_newest.wentBackTo(chain->head);
    m_newest = chain->head;
    // What is shown may be of a block that a reorganisation took away.
    if (wentBack && m_detail->showsPlace())
        m_detail->open(m_location, m_bar->asOf());
    if (m_inFront && m_bar->isLive() && !m_followTimer.isActive())
        m_followTimer.start();
}

void ExplorePage::follow() {
    const auto chain = m_run ? exploredChain(m_bridge, *m_run) : std::nullopt;
    if (!chain || !m_inFront || !m_bar->isLive())
        return;
    if (std::exchange(m_shownHead, chain->head) != chain->head)
        m_lists->newestChanged();
}

void ExplorePage::search(const QString& text) {
    if (text.isEmpty() || !m_run)
        return;
    if (m_isPutAway) {
        Q_EMIT m_navigator.noticeGiven(tr("Open its archive first: there is nothing to search in yet."),
                                       false);
        return;
    }
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
    if (location.kind == ExploreLocation::Kind::l1Block)
        return showTarget(api::l1_run, {bridge::ExploreTarget::Kind::Block, location.id});
    m_history.go({*m_run, location});
    showLocation(location);
}

void ExplorePage::showLocation(const ExploreLocation& location) {
    m_location = location;
    m_detail->open(location, m_bar->asOf());
    m_lists->select(location);
    markHistory();
}

void ExplorePage::visit(const ExplorePlace& place) {
    if (exploredChain(m_bridge, place.run)) {  // a rollup may have been deleted since
        setRun(place.run);
        refreshRuns();
        if (!m_isPutAway)
            showLocation(place.location);
    }
    markHistory();
}

void ExplorePage::goBack() {
    if (m_history.canGoBack())
        visit(m_history.back());
}

void ExplorePage::goForward() {
    if (m_history.canGoForward())
        visit(m_history.forward());
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
    goToNewest();
}

void ExplorePage::goToNewest() {
    if (m_inFront && m_location.isNothing() && m_newest.number > 0)
        go(ExploreLocation::block(m_newest.number));
}

void ExplorePage::deactivate() {
    m_inFront = false;
}

}  // namespace studio::app
