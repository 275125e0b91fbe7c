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

class AssetCard;
class AssetSource;
class BridgeForm;
class EmptyState;
class NoticeCard;
class RunPicker;
class TransferList;

/// Moves ether, tokens and collectibles between a rollup and the L1 it stands on, and shows each transfer as
/// it goes its steps.
class AssetsPage : public Page {
    Q_OBJECT
public:
    AssetsPage(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QWidget* parent = nullptr);
    ~AssetsPage() override;

    void showRun(api::RunId run);

    QString title() const override;
    QString subject() const override { return m_shownName; }
    QWidget* bar() override;
    void activate() override;
    void deactivate() override;

private:
    using Command = std::function<api::Outcome<api::Done>(api::Engine&)>;

    void buildBar();
    void buildPage();
    QWidget* buildContent();
    void connectEngine();
    void connectParts();
    void connectTransfers();
    void writeEmptyTexts();
    void chooseRun();
    void setRun(std::optional<api::RunId> run);
    void refreshRuns();
    void refresh();
    void showInside(const api::RunSnapshot& run);
    void showTransfers(const api::RunSnapshot& run);
    void askAgain();
    void takeAssets(const api::Outcome<std::vector<api::BridgeAsset>>& assets);
    void command(Command work);
    void begin(const api::BridgeOrder& order);
    void askToSkip(qint64 until_ms);

    bridge::EngineBridge& m_bridge;
    bridge::Navigator& m_navigator;
    AssetSource* m_source;
    QPointer<QWidget> m_bar;  // the shell's top bar takes it over
    RunPicker* m_picker = nullptr;
    QStackedLayout* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;  // takes the focus, to be scrolled by keys
    EmptyState* m_noRun = nullptr;
    EmptyState* m_noL1 = nullptr;
    NoticeCard* m_notice = nullptr;
    QWidget* m_upper = nullptr;
    AssetCard* m_assets = nullptr;
    BridgeForm* m_form = nullptr;
    TransferList* m_transfers = nullptr;
    QTimer m_refreshTimer;
    std::optional<api::RunId> m_run;
    QString m_shownName;
    std::size_t m_settledSteps = 0;  // of all transfers: more of them mean other balances
    int m_secondsSinceAsked = 0;
    bool m_inFront = false;
};

}  // namespace studio::app
