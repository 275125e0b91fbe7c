// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing_dialog.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/buttons.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {

ClosingDialog::ClosingDialog(bridge::EngineBridge& bridge, QWidget* parent)
    : QDialog(parent), m_bridge(bridge) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Quit"));
    m_total = bridge.activeRuns();
    m_question = wrappedLabel(tr("%n rollup(s) still running.", nullptr, m_total), this);
    setTextRole(m_question, TextRole::Subtitle);
    m_detail = wrappedLabel(
        tr("Each is stopped in good order; every block stays on disk, and you can reopen it later."), this);
    setTextRole(m_detail, TextRole::Dim);
    m_detail->setMinimumWidth(360);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, m_total);
    m_progress->hide();
    m_stop = makeButton(Emphasis::Danger, this);
    m_stop->setText(tr("Stop and quit"));
    m_cancel = makeButton(Emphasis::Normal, this);
    m_cancel->setText(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    layout->setSpacing(space::medium);
    for (QWidget* part : {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_detail),
                          static_cast<QWidget*>(m_progress)})
        layout->addWidget(part);
    layout->addLayout(buttons);
    m_cancel->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, &ClosingDialog::stopAll);
}

void ClosingDialog::keyPressEvent(QKeyEvent* event) {
    if (m_stopping && event->key() == Qt::Key_Escape)
        return;  // it cannot be taken back any more
    QDialog::keyPressEvent(event);
}

void ClosingDialog::stopAll() {
    m_stopping = true;
    m_stop->setEnabled(false);
    m_cancel->setEnabled(false);
    m_progress->show();
    connect(&m_bridge, &bridge::EngineBridge::runsChanged, this, &ClosingDialog::follow);
    for (const auto& run : m_bridge.runs()) {
        if (!bridge::isAwake(run.state))
            continue;
        m_bridge.queries().command(
            this, [id = run.id](api::Engine& engine) { return engine.stop(id); },
            [this](const api::Outcome<api::Done>& outcome) {
                if (outcome)
                    return;
                m_detail->setText(bridge::translated(outcome.failure()));
                m_cancel->setEnabled(true);
            });
    }
    follow();
}

void ClosingDialog::follow() {
    const int left = m_bridge.activeRuns();
    m_progress->setValue(m_total - left);
    m_question->setText(tr("Stopping: %1 of %2 done.").arg(m_total - left).arg(m_total));
    if (left > 0)
        return;
    disconnect(&m_bridge, nullptr, this, nullptr);
    accept();
    Q_EMIT allStopped();
}

}  // namespace studio::app
