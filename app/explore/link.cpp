// SPDX-License-Identifier: GPL-3.0-or-later
#include "link.hpp"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <widgets/plain_text.hpp>

namespace studio::app {

Link::Link(QWidget* parent) : QPushButton(parent) {
    setProperty("emphasis", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT followed(m_target); });
}

void Link::setTarget(const QString& text, const ExploreLocation& target, const QString& whole) {
    m_target = target;
    m_whole = whole.isEmpty() ? target.id : whole;
    QString shown = text;
    setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));  // no mnemonic of a stranger's choosing
    setToolTip(plainToolTip(m_whole));
    setAccessibleName(text);
    setAccessibleDescription(m_whole);
    setEnabled(!target.isNothing());
}

void Link::copy() const {
    QGuiApplication::clipboard()->setText(m_whole);
}

void Link::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    connect(menu.addAction(tr("Copy")), &QAction::triggered, this, &Link::copy);
    menu.exec(event->globalPos());
}

void Link::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

}  // namespace studio::app
