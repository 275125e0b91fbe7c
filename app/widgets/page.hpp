// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace studio::app {

/// One place of the window: Home, Compose, Live, Explore. The shell shows one at a time and asks it for what
/// stands in the top bar.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Translated name: "Compose". Asked again after a change of language.
    virtual QString title() const = 0;
    /// What is open on it: a design's or a run's name, from outside, shown as plain text; may be empty.
    virtual QString subject() const { return {}; }
    /// A word after the subject: "saved", "12:41 left"; may be empty.
    virtual QString remark() const { return {}; }
    /// What the page puts into the top bar, at its end. Belongs to the page's class, is made once; may be
    /// null.
    virtual QWidget* bar() { return nullptr; }
    /// Where Ctrl+F puts the cursor; null when the page has nothing to search.
    virtual QWidget* searchField() { return nullptr; }

    /// Called each time the page comes to the front and leaves it. A page that is behind should not work.
    virtual void activate() {}
    virtual void deactivate() {}

    /// The commands of the keyboard that every page may answer: Ctrl+S, Ctrl+Z, Ctrl+Shift+Z, F5. Each
    /// tells whether it did something.
    virtual bool save() { return false; }
    virtual bool undo() { return false; }
    virtual bool redo() { return false; }
    virtual bool launch() { return false; }
    /// Esc, when nothing smaller took it.
    virtual bool escape() { return false; }

Q_SIGNALS:
    /// title(), subject() or remark() say something else now.
    void headingChanged();
};

}  // namespace studio::app
