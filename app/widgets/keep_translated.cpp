// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep_translated.hpp"

#include <QEvent>
#include <QWidget>
#include <utility>

namespace studio::app {
namespace {

class Rewriter : public QObject {
public:
    Rewriter(QWidget* widget, std::function<void()> write) : QObject(widget), m_write(std::move(write)) {
        widget->installEventFilter(this);
        m_write();
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange)
            m_write();
        return false;
    }

private:
    std::function<void()> m_write;
};

}  // namespace

void keepTranslated(QWidget* widget, std::function<void()> write) {
    new Rewriter(widget, std::move(write));
}

}  // namespace studio::app
