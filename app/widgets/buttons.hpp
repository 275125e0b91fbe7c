// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QToolButton>

class QPushButton;

namespace studio::app {

enum class Emphasis { Normal, Primary, Danger, Link };

/// A push button in one of the four looks; the style sheet does the rest.
QPushButton* makeButton(Emphasis emphasis = Emphasis::Normal, QWidget* parent = nullptr);
void setEmphasis(QPushButton* button, Emphasis emphasis);

/// A small button with an icon only; say what it does: the name becomes tooltip and accessible name.
QToolButton* makeIconButton(const QString& iconName, QWidget* parent = nullptr);
void setButtonName(QToolButton* button, const QString& name);

/// Puts a text on the clipboard and shows for a moment that it did.
class CopyButton : public QToolButton {
    Q_OBJECT
public:
    explicit CopyButton(QWidget* parent = nullptr);
    void setCopyText(const QString& text) { m_text = text; }
    const QString& copyText() const { return m_text; }

private:
    void copy();
    QString m_text;
};

}  // namespace studio::app
