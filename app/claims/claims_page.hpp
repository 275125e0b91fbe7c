// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <functional>
#include <optional>
#include <studio/engine.hpp>
#include <vector>
#include <widgets/page.hpp>

class QScrollArea;
class QStackedLayout;

namespace studio::app {

namespace bridge {
class EngineBridge;
class Navigator;
}  // namespace bridge

class ClaimAssetsCard;
class ClaimFigures;
class ClaimList;
class ClaimsNotice;
class ClaimShards;
class ClaimSource;
class EmptyState;
class RunPicker;

/// Who had what on an ephemeral rollup when it ended, and who of them has been paid on the L1.
class ClaimsPage : public Page {
    Q_OBJECT
public:
    ClaimsPage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    ~ClaimsPage() override;

    void showRun(api::RunId run);

    QString title() const override;
    QString subject() const override { return m_shownName; }
    QWidget* bar() override;
    QWidget* searchField() override;
    void activate() override;
    void deactivate() override;

private:
    using Command = std::function<api::Outcome<api::Done>(api::Engine&)>;

    void buildBar();
    void buildPage();
    QWidget* buildContent();
    void connectEngine();
    void connectParts();
    void writeEmptyTexts();
    void chooseRun();
    void setRun(std::optional<api::RunId> run);
    void refreshRuns();
    void refresh();
    void showClosed(const api::RunSnapshot& run);
    void showWaiting(const api::RunSnapshot& run);
    void showInside(const api::RunSnapshot& run);
    void askAgain();
    void takeFailure(const api::Failure& failure);
    void command(Command work);
    void pay(const std::vector<std::string>& holders);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    ClaimSource* m_source;
    QPointer<QWidget> m_bar;  // the shell's top bar takes it over
    RunPicker* m_picker = nullptr;
    QStackedLayout* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;  // takes the focus, to be scrolled by keys
    EmptyState* m_noRun = nullptr;
    EmptyState* m_goesOn = nullptr;   // not ephemeral
    EmptyState* m_waiting = nullptr;  // not settled yet
    ClaimsNotice* m_notice = nullptr;
    ClaimShards* m_shards = nullptr;
    ClaimFigures* m_figures = nullptr;
    ClaimList* m_list = nullptr;
    ClaimAssetsCard* m_assets = nullptr;
    QTimer m_refreshTimer;
    QTimer m_askTimer;
    std::optional<api::RunId> m_run;
    QString m_shownName;
    QString m_failure;                            // why the claims could not be read
    std::optional<api::ClaimProgress> m_askedAt;  // the claims as they were when the list was asked for
    bool m_inFront = false;
};

}  // namespace studio::app
