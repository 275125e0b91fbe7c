// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <atomic>
#include <memory>
#include <studio/genesis_list.hpp>
#include <studio/outcome.hpp>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace studio::app {

namespace bridge {
class EngineBridge;
}

/// Takes in a table of accounts, with its progress. What is wrong with it is listed by line, to be copied and
/// mended; then the same file can be tried again. Closing it before the end ends the import, and nothing is
/// taken.
class GenesisListDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins at once.
    GenesisListDialog(bridge::EngineBridge& bridge, const QString& path, QWidget* parent = nullptr);
    ~GenesisListDialog() override;

Q_SIGNALS:
    void imported(const studio::api::GenesisList& list);

private:
    /// What the worker thread and the window share.
    struct Work {
        std::atomic<double> share = 0;
        std::atomic<bool> isCancelled = false;
    };
    void build();
    void start();
    void showOutcome(const api::Outcome<api::ListImport>& outcome);
    void showTaken(const api::ListImport& taken);
    void showProblems(const api::ListImport& refused);
    void tell(const QString& sentence, bool isBad);

    bridge::EngineBridge& m_bridge;
    const QString m_path;
    std::shared_ptr<Work> m_work;
    QTimer m_look;
    QLabel* m_heading = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_share = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QWidget* m_balanceRow = nullptr;
    QLineEdit* m_balance = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_close = nullptr;
};

}  // namespace studio::app
