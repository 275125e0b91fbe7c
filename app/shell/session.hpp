// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "options.hpp"

class QSettings;

namespace studio::api {
class Engine;
template <class T>
class Outcome;
}  // namespace studio::api

namespace studio::app::bridge {
class EngineBridge;
class Navigator;
}  // namespace studio::app::bridge

namespace studio::app {

class AssetsPage;
class ArchiveDesk;
class ClaimsPage;
class ComposePage;
class ExplorePage;
class LivePage;
class MainWindow;
class StartFailure;

/// The program from start to end: opens the engine off the window's thread, builds the window and joins its
/// pages, or shows why it cannot; takes everything down in order.
class Session : public QObject {
    Q_OBJECT
public:
    using OpenEngine = std::function<api::Outcome<std::unique_ptr<api::Engine>>(const std::string& dataDir)>;

    Session(Options options, OpenEngine openEngine);
    ~Session() override;

    void start();
    /// Null until the engine is open.
    MainWindow* window() const { return m_window.get(); }

private:
    struct Opening;
    void applyLooks();
    void opened(Opening& opening);
    void buildWindow();
    void joinPages();
    void followOptions();
    void launchWhenOpen();
    void explore();
    void grabLater();

    Options m_options;
    OpenEngine m_openEngine;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<StartFailure> m_failure;
    // In the order of building: the window goes first, the engine last.
    std::unique_ptr<api::Engine> m_engine;
    std::unique_ptr<bridge::EngineBridge> m_bridge;
    std::unique_ptr<bridge::Navigator> m_navigator;
    std::unique_ptr<MainWindow> m_window;
    ComposePage* m_compose = nullptr;
    LivePage* m_live = nullptr;
    ExplorePage* m_explore = nullptr;
    AssetsPage* m_assets = nullptr;
    ClaimsPage* m_claims = nullptr;
    ArchiveDesk* m_archives = nullptr;
};

}  // namespace studio::app
