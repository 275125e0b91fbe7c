// SPDX-License-Identifier: GPL-3.0-or-later
#include "buttons.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

#include "icons.hpp"
#include "keep_translated.hpp"
#include "plain_text.hpp"

namespace studio::app {
namespace {

constexpr int copiedShown_ms = 1'200;

QString nameOf(Emphasis emphasis) {
    switch (emphasis) {
        case Emphasis::Normal:
            return QString();
        case Emphasis::Primary:
            return QStringLiteral("primary");
        case Emphasis::Danger:
            return QStringLiteral("danger");
        case Emphasis::Link:
            return QStringLiteral("link");
    }
    return QString();
}

}  // namespace

QPushButton* makeButton(Emphasis emphasis, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setProperty("emphasis", nameOf(emphasis));
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setEmphasis(QPushButton* button, Emphasis emphasis) {
    button->setProperty("emphasis", nameOf(emphasis));
    button->style()->unpolish(button);
    button->style()->polish(button);
}

QToolButton* makeIconButton(const QString& iconName, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(iconName));
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void setButtonName(QToolButton* button, const QString& name) {
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
}

CopyButton::CopyButton(QWidget* parent) : QToolButton(parent) {
    setIcon(themedIcon(QStringLiteral("copy")));
    setIconSize({14, 14});
    setFocusPolicy(Qt::StrongFocus);
    keepTranslated(this, [this] { setButtonName(this, tr("Copy")); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy() {
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(themedIcon(QStringLiteral("check"), Tone::Good));
    setButtonName(this, tr("Copied"));
    QTimer::singleShot(copiedShown_ms, this, [this] {
        setIcon(themedIcon(QStringLiteral("copy")));
        setButtonName(this, tr("Copy"));
    });
}

}  // namespace studio::app
