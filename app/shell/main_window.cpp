// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.hpp"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <bridge/engine_bridge.hpp>
#include <bridge/navigator.hpp>
#include <widgets/page.hpp>
#include <widgets/theme.hpp>

#include "closing_dialog.hpp"
#include "heartbeat.hpp"
#include "language.hpp"
#include "nav_bar.hpp"
#include "status_bar.hpp"
#include "top_bar.hpp"
#include "web_pages_dialog.hpp"

namespace studio::app {
namespace {

constexpr QSize leastSize{900, 600};
constexpr QSize usualSize{1440, 900};
/// What a window manager puts around a window, generously.
constexpr QSize frameRoom{16, 48};

QFrame* makeLine(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("surface", QStringLiteral("line"));
    orientation == Qt::Horizontal ? line->setFixedHeight(1) : line->setFixedWidth(1);
    return line;
}

}  // namespace

MainWindow::MainWindow(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QSettings& settings,
                       QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_settings(settings) {
    setWindowTitle(QStringLiteral("Rollup Studio"));
    setMinimumSize(leastSize);
    m_top = new TopBar(this);
    m_nav = new NavBar(this);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("centralArea"));
    m_status = new StatusBar(bridge, this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_top, 0, 0, 1, 3);
    grid->addWidget(makeLine(Qt::Horizontal, this), 1, 0, 1, 3);
    grid->addWidget(m_nav, 2, 0);
    grid->addWidget(makeLine(Qt::Vertical, this), 2, 1);
    grid->addWidget(m_stack, 2, 2);
    grid->addWidget(makeLine(Qt::Horizontal, this), 3, 0, 1, 3);
    grid->addWidget(m_status, 4, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(2, 1);
    connect(m_nav, &NavBar::placeChosen, this, &MainWindow::showIndex);
    connect(m_top, &TopBar::themeToggled, this, &MainWindow::toggleTheme);
    connect(m_top, &TopBar::languageChosen, this, &MainWindow::chooseLanguage);
    connect(&navigator, &bridge::Navigator::noticeGiven, m_status, &StatusBar::showNotice);
    buildKeyboard();
    restoreLooks();
}

void MainWindow::addPage(const QString& id, const QString& iconName, Page* page) {
    m_indexes.insert(id, static_cast<int>(m_pages.size()));
    m_pages << page;
    m_nav->addPlace(iconName);
    m_nav->setPlaceName(static_cast<int>(m_pages.size()) - 1, page->title());
    m_stack->addWidget(page);
    m_top->addPage(page);
    if (m_current < 0)
        showIndex(0);
}

void MainWindow::showPage(const QString& id) {
    if (const auto at = m_indexes.constFind(id); at != m_indexes.constEnd())
        showIndex(*at);
}

const Heartbeat& MainWindow::heartbeat() const {
    return m_status->heartbeat();
}

Page* MainWindow::currentPage() const {
    return m_current < 0 ? nullptr : m_pages.at(m_current);
}

void MainWindow::showIndex(int index) {
    if (index < 0 || index >= m_pages.size() || index == m_current)
        return;
    if (m_current >= 0)
        m_pages.at(m_current)->deactivate();
    m_current = index;
    m_nav->setCurrent(index);
    // Else the stack hands the focus to a button of the new page, and the page scrolls to it.
    if (m_stack->isAncestorOf(QApplication::focusWidget()))
        m_stack->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentIndex(index);
    m_top->showPage(m_pages.at(index));
    m_pages.at(index)->activate();
}

void MainWindow::buildKeyboard() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (int place = 0; place < 9; ++place)
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)),
           [this, place] { showIndex(place); });
    on(QKeySequence::New, [this] { Q_EMIT newRequested(); });
    on(QKeySequence::Open, [this] { Q_EMIT openRequested(); });
    on(QKeySequence::Save, [this] { currentPage()->save(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { currentPage()->undo(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { currentPage()->redo(); });
    on(QKeySequence(Qt::Key_F5), [this] { currentPage()->launch(); });
    on(QKeySequence::Find, [this] {
        if (auto* field = currentPage()->searchField())
            field->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Not a shortcut: a search field or an editor that has a use for Esc comes first.
    if (event->key() == Qt::Key_Escape && currentPage()->escape())
        return;
    QWidget::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        namePlaces();
}

void MainWindow::namePlaces() {
    for (int i = 0; i < m_pages.size(); ++i)
        m_nav->setPlaceName(i, m_pages.at(i)->title());
}

void MainWindow::showWebPages() {
    if (!m_webPages) {
        m_webPages = new WebPagesDialog(m_bridge, this);
        m_webPages->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_webPages->show();
    m_webPages->raise();
}

void MainWindow::toggleTheme() {
    Appearance::instance().setMode(theme().dark ? Appearance::Mode::Light : Appearance::Mode::Dark);
    m_settings.setValue(QStringLiteral("theme"),
                        theme().dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void MainWindow::chooseLanguage(const QString& code) {
    setLanguage(code);
    m_settings.setValue(QStringLiteral("language"), code);
}

void MainWindow::restoreLooks() {
    // A desktop has bars and the window a frame: a first window as large as the screen would reach below it.
    const QSize room = screen()->availableSize() - frameRoom;
    resize(usualSize.boundedTo(room));
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
}

void MainWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;  // restored by the desktop: everything is as it was
    m_stack->setFocus(Qt::OtherFocusReason);
    // Measured from the first turn of the event loop on: before it there is nothing to click.
    QTimer::singleShot(0, m_status, [this] { m_status->heartbeat().start(); });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    for (auto* page : m_pages)
        page->save();
    if (!m_mayClose && m_bridge.activeRuns() > 0) {
        event->ignore();
        auto* dialog = new ClosingDialog(m_bridge, this);
        connect(dialog, &ClosingDialog::allStopped, this, [this] {
            m_mayClose = true;
            close();
        });
        dialog->open();
        return;
    }
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    event->accept();
    Q_EMIT closed();
}

}  // namespace studio::app
