// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.hpp"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>
#include <assets/assets_page.hpp>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <bridge/text.hpp>
#include <claims/claims_page.hpp>
#include <compose/compose_page.hpp>
#include <compose/design_document.hpp>
#include <cstdio>
#include <explore/explore_page.hpp>
#include <home/home_page.hpp>
#include <live/live_page.hpp>
#include <optional>
#include <rehearsal/rehearsal_desk.hpp>
#include <report/report_desk.hpp>
#include <studio/engine.hpp>

#include "archive_desk.hpp"
#include "heartbeat.hpp"
#include "language.hpp"
#include "main_window.hpp"
#include "start_failure.hpp"

namespace studio::app {

struct Session::Opening {
    std::optional<api::Outcome<std::unique_ptr<api::Engine>>> outcome;
};

Session::Session(Options options, OpenEngine openEngine)
    : m_options(std::move(options)), m_openEngine(std::move(openEngine)) {}

Session::~Session() {
    // An engine that is still being opened reports to this object.
    QThreadPool::globalInstance()->waitForDone();
    m_window.reset();
    m_navigator.reset();
    m_bridge.reset();
    m_engine.reset();
}

void Session::start() {
    m_settings = std::make_unique<QSettings>(QDir(m_options.dataDir).filePath(QStringLiteral("window.ini")),
                                             QSettings::IniFormat);
    applyLooks();
    auto opening = std::make_shared<Opening>();
    QThreadPool::globalInstance()->start(
        [this, opening, open = m_openEngine, folder = m_options.dataDir.toStdString()] {
            opening->outcome.emplace(open(folder));
            QMetaObject::invokeMethod(
                this, [this, opening] { opened(*opening); }, Qt::QueuedConnection);
        });
}

void Session::applyLooks() {
    auto mode = Appearance::Mode::System;
    const QString remembered = m_settings->value(QStringLiteral("theme")).toString();
    if (remembered == QLatin1String("dark"))
        mode = Appearance::Mode::Dark;
    else if (remembered == QLatin1String("light"))
        mode = Appearance::Mode::Light;
    Appearance::instance().setMode(m_options.theme.value_or(mode));
    setLanguage(m_options.language.isEmpty() ? m_settings->value(QStringLiteral("language")).toString()
                                             : m_options.language);
}

void Session::opened(Opening& opening) {
    if (*opening.outcome) {
        m_failure.reset();
        m_engine = std::move(**opening.outcome);
        buildWindow();
        return;
    }
    m_failure =
        std::make_unique<StartFailure>(bridge::translated(opening.outcome->failure()), m_options.dataDir);
    connect(m_failure.get(), &StartFailure::retryRequested, this, [this] {
        m_failure->setEnabled(false);
        start();
    });
    m_failure->show();
    if (!m_options.grabFile.isEmpty())
        grabLater();
}

void Session::buildWindow() {
    m_bridge = std::make_unique<bridge::EngineBridge>(*m_engine);
    m_navigator = std::make_unique<bridge::Navigator>();
    m_window = std::make_unique<MainWindow>(*m_bridge, *m_navigator, *m_settings);
    m_window->addPage(QStringLiteral("home"), QStringLiteral("home"), new HomePage(*m_bridge, *m_navigator));
    m_compose = new ComposePage(*m_bridge, *m_navigator);
    m_live = new LivePage(*m_bridge, *m_navigator);
    m_explore = new ExplorePage(*m_bridge, *m_navigator);
    m_assets = new AssetsPage(*m_bridge, *m_navigator);
    m_claims = new ClaimsPage(*m_bridge, *m_navigator);
    m_window->addPage(QStringLiteral("compose"), QStringLiteral("compose"), m_compose);
    m_window->addPage(QStringLiteral("live"), QStringLiteral("live"), m_live);
    m_window->addPage(QStringLiteral("explore"), QStringLiteral("explore"), m_explore);
    m_window->addPage(QStringLiteral("assets"), QStringLiteral("bridge"), m_assets);
    m_window->addPage(QStringLiteral("claims"), QStringLiteral("payments"), m_claims);
    joinPages();
    m_archives = new ArchiveDesk(*m_bridge, *m_navigator, m_window.get());
    new RehearsalDesk(*m_bridge, *m_navigator, m_window.get());
    new ReportDesk(*m_bridge, *m_navigator, m_window.get());
    if (m_options.size)
        m_window->resize(*m_options.size);
    m_window->show();
    followOptions();
}

void Session::joinPages() {
    auto* navigator = m_navigator.get();
    const auto bring = [this](const char* page) { m_window->showPage(QLatin1String(page)); };
    connect(m_window.get(), &MainWindow::newRequested, navigator,
            [navigator] { Q_EMIT navigator->presetRequested(QStringLiteral("blank")); });
    connect(m_window.get(), &MainWindow::openRequested, navigator, &bridge::Navigator::importRequested);
    connect(navigator, &bridge::Navigator::webPagesRequested, m_window.get(), &MainWindow::showWebPages);
    connect(m_bridge.get(), &bridge::EngineBridge::webPageAsks, m_window.get(), &MainWindow::showWebPages);
    connect(navigator, &bridge::Navigator::homeRequested, this, [bring] { bring("home"); });
    connect(navigator, &bridge::Navigator::presetRequested, this, [this, bring](const QString& id) {
        bring("compose");
        m_compose->openPreset(id);
    });
    connect(navigator, &bridge::Navigator::designRequested, this, [this, bring](const QString& id) {
        bring("compose");
        m_compose->openDesign(id);
    });
    connect(navigator, &bridge::Navigator::importRequested, this, [this, bring] {
        bring("compose");
        m_compose->importFile();
    });
    connect(navigator, &bridge::Navigator::liveRequested, this, [this, bring](api::RunId run) {
        m_live->showRun(run);
        bring("live");
    });
    connect(navigator, &bridge::Navigator::claimsRequested, this, [this, bring](api::RunId run) {
        m_claims->showRun(run);
        bring("claims");
    });
    connect(navigator, &bridge::Navigator::exploreRequested, this,
            [this, bring](api::RunId run, const bridge::ExploreTarget& target) {
                m_explore->showTarget(run, target);
                bring("explore");
            });
}

void Session::followOptions() {
    if (!m_options.preset.isEmpty())
        Q_EMIT m_navigator->presetRequested(m_options.preset);
    if (!m_options.archiveFile.isEmpty())
        m_archives->importFrom(m_options.archiveFile);
    if (!m_options.designFile.isEmpty()) {
        m_window->showPage(QStringLiteral("compose"));
        m_compose->importFrom(m_options.designFile);
    }
    if (m_options.launch)
        launchWhenOpen();
    else if (!m_options.page.isEmpty())
        m_window->showPage(m_options.page);
    if (m_options.page == QLatin1String("explore") && !m_options.launch)
        explore();
    if (!m_options.grabFile.isEmpty())
        grabLater();
}

void Session::launchWhenOpen() {
    // The page asked for is shown once the rollup runs, with that rollup on it.
    connect(
        m_navigator.get(), &bridge::Navigator::liveRequested, this,
        [this](api::RunId run) {
            if (m_options.page == QLatin1String("explore")) {
                Q_EMIT m_navigator->exploreRequested(run, {});
                explore();
            } else if (m_options.page == QLatin1String("assets")) {
                m_assets->showRun(run);
            } else if (m_options.page == QLatin1String("claims")) {
                m_claims->showRun(run);
            }
            if (!m_options.page.isEmpty())
                m_window->showPage(m_options.page);
        },
        Qt::SingleShotConnection);
    // A file is read elsewhere: its design may not be open yet.
    if (!m_compose->launch())
        connect(&m_compose->document(), &DesignDocument::opened, m_compose, &ComposePage::launch,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Session::explore() {
    const api::L1Status& l1 = m_bridge->l1();
    const bool isThere = l1.is_open || (l1.is_stored && !m_options.launch);
    if (m_options.l1 && !isThere) {
        connect(m_bridge.get(), &bridge::EngineBridge::l1Changed, this, &Session::explore,
                Qt::SingleShotConnection);
        return;
    }
    if (m_options.l1)
        Q_EMIT m_navigator->exploreRequested(api::l1_run, {});
    if (!m_options.search.isEmpty())
        m_explore->search(m_options.search);
}

void Session::grabLater() {
    QTimer::singleShot(m_options.grabAfterMs, this, [this] {
        QWidget* shown = m_window ? static_cast<QWidget*>(m_window.get()) : m_failure.get();
        if (m_window) {
            const auto& beats = m_window->heartbeat();
            std::printf("window late by: p99 %.1f ms, max %.1f ms (last 10 s), %.1f ms (since start)\n",
                        beats.p99_ms(), beats.max_ms(), beats.worst_ms());
        }
        const bool saved = shown != nullptr && shown->grab().save(m_options.grabFile);
        QCoreApplication::exit(saved ? 0 : 1);
    });
}

}  // namespace studio::app
