// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>
#include <studio/snapshots.hpp>
#include <widgets/page.hpp>

#include "explored_chain.hpp"
#include "location.hpp"

class QStackedLayout;
class QToolButton;

namespace studio::app {

namespace bridge {
class EngineBridge;
class Navigator;
struct ExploreTarget;
}  // namespace bridge

class ChainSource;
class DetailPane;
class ElidedLabel;
class ExploreBar;
class ExploreLists;

/// Looks inside one chain, a rollup or the L1 below it: lists on the left, one thing in detail on the right,
/// a search over both, a history.
class ExplorePage : public Page {
    Q_OBJECT
public:
    ExplorePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    ~ExplorePage() override;

    /// A rollup's, or the L1's with api::l1_run.
    void showTarget(api::RunId run, const bridge::ExploreTarget& target);
    /// In the chain shown; a single hit is opened at once.
    void search(const QString& text);
    const ExploreLocation& location() const { return m_location; }

    QString title() const override;
    QString subject() const override { return m_shownName; }
    QWidget* bar() override;
    QWidget* searchField() override;
    void activate() override;
    void deactivate() override;

private:
    static constexpr int followInterval_ms = 1000;

    void buildPage();
    QWidget* buildDetail();
    QWidget* buildPutAway();
    void connectParts();
    void setRun(std::optional<api::RunId> run);
    void refreshRuns();
    /// When nothing of the chain is shown yet.
    void goToNewest();
    void chainChanged(api::RunId run);
    void follow();
    /// Goes somewhere new; back and forward only showLocation().
    void go(const ExploreLocation& location);
    void showLocation(const ExploreLocation& location);
    void visit(const ExplorePlace& place);
    void goBack();
    void goForward();
    void markHistory();

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    std::unique_ptr<ChainSource> m_source;
    QPointer<ExploreBar> m_bar;  // the shell's top bar takes it over
    QStackedLayout* m_stack = nullptr;
    ExploreLists* m_lists = nullptr;
    DetailPane* m_detail = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    ElidedLabel* m_note = nullptr;  // what chain this is, when it is no rollup
    QTimer m_followTimer;           // at most one refresh a second, however fast blocks come
    LocationHistory m_history;
    ExploreLocation m_location;
    std::optional<api::RunId> m_run;
    bool m_isPutAway = false;  // only the archive of that run is left
    ChainHead m_newest;        // of the chain
    ChainHead m_shownHead;     // that the lists know
    QString m_shownName;
    bool m_inFront = false;
};

}  // namespace studio::app
