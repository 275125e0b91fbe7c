// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>
#include <studio/engine.hpp>
#include <widgets/page.hpp>

class QGridLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace studio::app {

namespace bridge {
class EngineBridge;
class Navigator;
}  // namespace bridge

class AudienceCard;
class CatchUpBanner;
class ConnectCard;
class L1Card;
class EventLog;
class LifeCard;
class LiveBar;
class LiveCharts;
class LiveTiles;
class LoadPanel;
class RestCard;
class OperatorsCard;
class ScalingCard;
class ShardsCard;
class SeriesFeed;
class StoppedBanner;

/// One rollup as it runs: figures, charts, traffic, how to join, what happens. Shows past runs too, from what
/// the store kept of them.
class LivePage : public Page {
    Q_OBJECT
public:
    LivePage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    ~LivePage() override;

    void showRun(api::RunId run);
    std::optional<api::RunId> run() const { return m_run; }

    QString title() const override;
    QString subject() const override;
    QWidget* bar() override;
    void activate() override;
    void deactivate() override;

private:
    using Command = std::function<api::Outcome<api::Done>(api::Engine&)>;

    void buildPage();
    QWidget* buildContent();
    void connectParts();
    void chooseRun();
    void refresh();
    void refreshRuns();
    void showFigures(const api::RunSnapshot& run);
    void showL1(const api::RunSnapshot& run);
    void showEvent(const api::RunSnapshot& run);
    void showInside(const api::RunSnapshot& run);
    void connectLife();
    void connectRest();
    void askToEnd();
    void askToDissolve();
    void fetchAccounts();
    void showAccounts();
    void command(Command work);
    void explore(const QString& target);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    SeriesFeed* m_feed;
    QPointer<LiveBar> m_bar;  // the shell's top bar takes it over
    QStackedLayout* m_stack = nullptr;
    StoppedBanner* m_stopped = nullptr;
    CatchUpBanner* m_catchUp = nullptr;
    LiveTiles* m_tiles = nullptr;
    LifeCard* m_life = nullptr;
    LiveCharts* m_charts = nullptr;
    LoadPanel* m_load = nullptr;
    ConnectCard* m_connect = nullptr;
    AudienceCard* m_audience = nullptr;
    RestCard* m_rest = nullptr;
    L1Card* m_l1 = nullptr;
    OperatorsCard* m_operators = nullptr;
    ScalingCard* m_scaling = nullptr;
    ShardsCard* m_shards = nullptr;
    EventLog* m_log = nullptr;
    QLabel* m_inside = nullptr;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_lower = nullptr;
    QTimer m_refreshTimer;
    std::optional<api::RunId> m_run;
    QString m_shownName;
    std::vector<api::Engine::TestAccount> m_accounts;
    bool m_accountsAsked = false;
    bool m_inFront = false;
};

}  // namespace studio::app
