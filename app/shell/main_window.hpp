// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QWidget>

class QSettings;
class QStackedWidget;

namespace studio::app::bridge {
class EngineBridge;
class Navigator;
}  // namespace studio::app::bridge

namespace studio::app {

class Heartbeat;
class NavBar;
class Page;
class StatusBar;
class TopBar;
class WebPagesDialog;

/// The frame around the pages: bars, keyboard, looks, and closing in good order.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// Remembers its looks in `settings`, which must outlive it.
    MainWindow(bridge::EngineBridge& bridge, bridge::Navigator& navigator, QSettings& settings,
               QWidget* parent = nullptr);

    /// Places stand in the order they are added. `id` as on the command line: "home".
    void addPage(const QString& id, const QString& iconName, Page* page);
    void showPage(const QString& id);
    Page* currentPage() const;
    const Heartbeat& heartbeat() const;
    /// The questions and answers about web pages; brought to the front when it is open.
    void showWebPages();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    /// Every run has stopped and the window is gone.
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildKeyboard();
    void showIndex(int index);
    void namePlaces();
    void toggleTheme();
    void chooseLanguage(const QString& code);
    void restoreLooks();

    bridge::EngineBridge& m_bridge;
    QSettings& m_settings;
    QPointer<WebPagesDialog> m_webPages;
    TopBar* m_top;
    NavBar* m_nav;
    QStackedWidget* m_stack;
    StatusBar* m_status;
    QList<Page*> m_pages;
    QHash<QString, int> m_indexes;
    int m_current = -1;
    bool m_mayClose = false;
};

}  // namespace studio::app
