// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>
#include <studio/outcome.hpp>
#include <studio/rehearsal.hpp>
#include <studio/rollup_spec.hpp>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace studio::app {

namespace bridge {
class EngineBridge;
}
class CopyButton;
class RehearsalForm;

/// A rehearsal that was made: of which design, how, and what came of it.
struct MadeRehearsal {
    api::RollupSpec spec;
    api::RehearsalOptions options;
    api::RehearsalReport report;
};

/// Rehearses the event of a design: asks how, shows how far it is, then what came of it, and again. Closing
/// it ends a rehearsal under way; nothing of that is left.
class RehearsalDialog : public QDialog {
    Q_OBJECT
public:
    /// With `made`, of the same design, its result is shown first.
    RehearsalDialog(bridge::EngineBridge& bridge, const api::RollupSpec& spec,
                    const std::optional<MadeRehearsal>& made, QWidget* parent = nullptr);
    ~RehearsalDialog() override;

Q_SIGNALS:
    void made(const studio::app::MadeRehearsal& rehearsal);

private:
    /// What the worker thread and the window share.
    struct Work {
        std::atomic<double> share = 0;
        std::atomic<bool> isCancelled = false;
    };

    QWidget* buildAsking();
    QWidget* buildWaiting();
    QWidget* buildResult();
    /// As large as is wanted and the window allows, over its middle.
    void fit(QSize wanted);
    void askAgain();
    void begin();
    void stop();
    void take(const api::Outcome<api::RehearsalReport>& outcome, const api::RehearsalOptions& options);
    void showReport(const api::RehearsalReport& report);

    bridge::EngineBridge& m_bridge;
    const api::RollupSpec m_spec;
    std::shared_ptr<Work> m_work;  // of the rehearsal under way
    QTimer m_look;
    QStackedLayout* m_pages;
    RehearsalForm* m_form = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_begin = nullptr;
    QProgressBar* m_share = nullptr;
    QPushButton* m_stop = nullptr;
    QVBoxLayout* m_resultPlace = nullptr;
    CopyButton* m_copy = nullptr;
    QPushButton* m_again = nullptr;
};

}  // namespace studio::app
