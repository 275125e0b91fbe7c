// SPDX-License-Identifier: GPL-3.0-or-later
#include "elided_label.hpp"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include "plain_text.hpp"

namespace studio::app {
namespace {
constexpr int leastCharacters = 6;
constexpr qsizetype measuredCharacters = 400;  // no line is wider than this many
}  // namespace

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    alignToLayout();
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : ElidedLabel(parent) {
    setFullText(text);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    m_mode = mode;
    elide();
}

void ElidedLabel::setFullText(const QString& text) {
    if (text == m_full)
        return;
    m_full = text;
    m_shown = shownText(text).left(measuredCharacters);
    setAccessibleName(m_shown);
    updateGeometry();
    elide();
}

void ElidedLabel::setCopyText(const QString& text) {
    m_copy = text;
    elide();
}

QSize ElidedLabel::sizeHint() const {
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_shown) + margins.left() + margins.right() + 2,
            QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * leastCharacters),
            QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::alignToLayout() {
    // A label would follow the direction of its text: a Latin name in an Urdu window belongs to the right.
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToLayout();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    auto* action = menu.addAction(tr("Copy"));
    connect(action, &QAction::triggered, this, &ElidedLabel::copy);
    menu.exec(event->globalPos());
}

void ElidedLabel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QLabel::keyPressEvent(event);
}

void ElidedLabel::elide() {
    const QString line = fontMetrics().elidedText(m_shown, m_mode, contentsRect().width());
    if (line != text())
        setText(line);
    const bool whole = line == m_shown && m_shown.size() >= m_full.size() && m_copy.isEmpty();
    setToolTip(whole ? QString()
                     : plainToolTip(m_copy.isEmpty() ? m_full : m_full + QLatin1Char('\n') + m_copy));
}

QString ElidedLabel::copyable() const {
    return m_copy.isEmpty() ? m_full : m_copy;
}

void ElidedLabel::copy() const {
    QGuiApplication::clipboard()->setText(copyable());
}

}  // namespace studio::app
