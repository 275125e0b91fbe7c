// SPDX-License-Identifier: GPL-3.0-or-later
#include "top_bar.hpp"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/page.hpp>
#include <widgets/plain_text.hpp>

#include "language.hpp"

namespace studio::app {
namespace {
constexpr int barHeight = 48;
constexpr int longestSubject = 320;
}  // namespace

TopBar::TopBar(QWidget* parent) : QFrame(parent) {
    setProperty("surface", QStringLiteral("bar"));
    setFixedHeight(barHeight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, 0, space::medium, 0);
    layout->setSpacing(space::small);
    auto* name = plainLabel(QStringLiteral("Rollup Studio"), this);
    setTextRole(name, TextRole::Subtitle);
    m_crumb = new ElidedLabel(this);
    m_subject = new ElidedLabel(this);
    m_remark = new ElidedLabel(this);
    setTextRole(m_crumb, TextRole::Dim);
    setTextRole(m_remark, TextRole::Dim);
    m_subject->setMaximumWidth(longestSubject);
    m_bars = new QHBoxLayout;
    layout->addWidget(name);
    layout->addSpacing(space::small);
    for (auto* part : {m_crumb, m_subject, m_remark})
        layout->addWidget(part);
    layout->addLayout(m_bars, 1);
    buildLooks(layout);
}

void TopBar::buildLooks(QHBoxLayout* layout) {
    m_theme = makeIconButton(QStringLiteral("moon"), this);
    m_language = makeIconButton(QStringLiteral("language"), this);
    m_language->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_language);
    for (const auto& code : languageCodes()) {
        auto* action = menu->addAction(languageName(code));
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    m_language->setMenu(menu);
    connect(m_theme, &QToolButton::clicked, this, &TopBar::themeToggled);
    const auto drawTheme = [this] {
        m_theme->setIcon(themedIcon(theme().dark ? QStringLiteral("sun") : QStringLiteral("moon")));
        setButtonName(m_theme, theme().dark ? tr("Light colours") : tr("Dark colours"));
    };
    connect(&Appearance::instance(), &Appearance::changed, this, drawTheme);
    keepTranslated(this, [this, drawTheme] {
        drawTheme();
        setButtonName(m_language, tr("Language"));
        if (m_page != nullptr)
            writeHeading();
    });
    layout->addWidget(m_theme);
    layout->addWidget(m_language);
}

void TopBar::addPage(Page* page) {
    if (auto* bar = page->bar()) {
        m_bars->addWidget(bar, 1);
        bar->hide();
    }
    connect(page, &Page::headingChanged, this, [this, page] {
        if (page == m_page)
            writeHeading();
    });
}

void TopBar::showPage(Page* page) {
    if (m_page != nullptr && m_page->bar() != nullptr)
        m_page->bar()->hide();
    m_page = page;
    if (auto* bar = page->bar())
        bar->show();
    writeHeading();
}

void TopBar::writeHeading() {
    const QString subject = m_page->subject();
    const QString remark = m_page->remark();
    m_crumb->setFullText(subject.isEmpty() ? m_page->title() : m_page->title() + QStringLiteral("  /"));
    m_subject->setFullText(subject);
    m_remark->setFullText(remark.isEmpty() ? QString() : QStringLiteral("· ") + remark);
    m_subject->setVisible(!subject.isEmpty());
    m_remark->setVisible(!remark.isEmpty());
}

}  // namespace studio::app
