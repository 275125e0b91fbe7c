// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>
#include <studio/ending.hpp>
#include <studio/events.hpp>
#include <studio/outcome.hpp>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace studio::api {
class Engine;
}

namespace studio::app {

namespace bridge {
class EngineBridge;
}

/// Opens the archive of a dissolved rollup, with its progress, and says what was found. Closing it before
/// the end ends the work, and nothing is left half done.
class ArchiveDialog : public QDialog {
    Q_OBJECT
public:
    /// `name` is the rollup's.
    ArchiveDialog(bridge::EngineBridge& bridge, api::RunId run, const QString& name,
                  QWidget* parent = nullptr);
    /// Takes it from a file first.
    ArchiveDialog(bridge::EngineBridge& bridge, const QString& path, QWidget* parent = nullptr);
    ~ArchiveDialog() override;

Q_SIGNALS:
    /// It is open, and somebody wants to look into it.
    void lookRequested(studio::api::RunId run);

private:
    /// What the worker thread and the window share.
    struct Work {
        std::atomic<double> share = 0;
        std::atomic<bool> isCancelled = false;
    };
    struct Found {
        std::optional<api::RunId> run;
        api::Outcome<api::ArchiveCheck> check;
    };
    ArchiveDialog(bridge::EngineBridge& bridge, const QString& title, const QString& path, api::RunId run,
                  QWidget* parent);
    static Found find(api::Engine& engine, const std::string& path, api::RunId run, Work& work);
    void build(const QString& title);
    void showFound(const Found& found);
    void showCheck(const api::ArchiveCheck& check);
    void addHash(const QString& name, const std::string& value);

    std::shared_ptr<Work> m_work;
    QTimer m_look;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_share = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_lookInside = nullptr;
    api::RunId m_run = 0;
};

}  // namespace studio::app
