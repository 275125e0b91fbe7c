// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace studio::app {

class ElidedLabel;
class Page;

/// The line along the top: what is open, the page's own commands, and the looks of the window.
class TopBar : public QFrame {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    /// Makes room for a page's bar(); call once for each page.
    void addPage(Page* page);
    void showPage(Page* page);

Q_SIGNALS:
    void themeToggled();
    void languageChosen(const QString& code);

private:
    void writeHeading();
    void buildLooks(QHBoxLayout* layout);

    ElidedLabel* m_crumb;
    ElidedLabel* m_subject;
    ElidedLabel* m_remark;
    QHBoxLayout* m_bars;
    QToolButton* m_theme;
    QToolButton* m_language;
    Page* m_page = nullptr;
};

}  // namespace studio::app
