// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>
#include <studio/snapshots.hpp>
#include <widgets/page.hpp>

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

/// Looks inside one rollup: lists on the left, one thing in detail on the right, a search over both, a
/// history.
class ExplorePage : public Page {
    Q_OBJECT
public:
    ExplorePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    ~ExplorePage() override;

    void showTarget(api::RunId run, const bridge::ExploreTarget& target);
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
    void connectParts();
    void setRun(std::optional<api::RunId> run);
    void refreshRuns();
    void follow();
    void search(const QString& text);
    /// Goes somewhere new; back and forward only showLocation().
    void go(const ExploreLocation& location);
    void showLocation(const ExploreLocation& location);
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
    QTimer m_followTimer;  // at most one refresh a second, however fast blocks come
    LocationHistory m_history;
    ExploreLocation m_location;
    std::optional<api::RunId> m_run;
    std::uint64_t m_shownHead = 0;
    QString m_shownName;
    bool m_inFront = false;
};

}  // namespace studio::app
