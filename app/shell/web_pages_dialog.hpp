// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <studio/engine.hpp>

class QLabel;
class QPushButton;

namespace studio::app::bridge {
class EngineBridge;
}

namespace studio::app {

/// The web pages that asked to use the rollups of this computer: a question each until it is answered, and
/// the answers, which can be taken back. Not modal: whoever watches a rollup goes on watching.
class WebPagesDialog : public QDialog {
    Q_OBJECT
public:
    WebPagesDialog(bridge::EngineBridge& bridge, QWidget* parent);

private:
    void rebuild();
    QWidget* rowOf(const api::WebOrigin& origin);
    QPushButton* answerButton(const QString& origin, api::OriginAnswer answer, QWidget* parent);
    QPushButton* forgetButton(const QString& origin, QWidget* parent);
    void tell(std::function<api::Outcome<api::Done>(api::Engine&)> command);
    void writeTexts();

    bridge::EngineBridge& m_bridge;
    QLabel* m_intro;
    QLabel* m_problem;
    QWidget* m_rows;
    QPushButton* m_close;
};

}  // namespace studio::app
