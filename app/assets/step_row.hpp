// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/bridging.hpp>

class QLabel;
class QProgressBar;
class QPushButton;

namespace studio::app {

class CopyButton;
class StepMark;

/// One step of a transfer: what happens, how far it is, what it waits for, its transaction.
class StepRow : public QWidget {
    Q_OBJECT
public:
    explicit StepRow(QWidget* parent = nullptr);

    struct View {
        int number = 1;  // from 1 on
        bool isLast = false;
        std::int64_t begun_ms = 0;  // of the transfer; this and the next by the L1's clock
        std::int64_t now_ms = 0;
        QString failure;     // of the transfer, fit to be shown
        bool mayAct = true;  // the rollup runs, so waits can be skipped and failures tried again
    };
    void show(const api::BridgeStep& step, const View& view);
    using QWidget::show;

Q_SIGNALS:
    /// To this moment of the L1's clock.
    void skipRequested(qint64 until_ms);
    void retryRequested();
    void transactionRequested(const QString& hash, bool onL1);

private:
    void build();
    QWidget* buildWait();
    QWidget* buildTransaction();
    void showWait(const api::BridgeStep& step, const View& view);
    void showTransaction(const api::BridgeStep& step);

    StepMark* m_mark;
    QLabel* m_title;
    QLabel* m_plain;
    QWidget* m_wait;
    QLabel* m_waitsFor;
    QLabel* m_when;
    QProgressBar* m_share;
    QPushButton* m_skip;
    QWidget* m_failed;
    QLabel* m_failure;
    QPushButton* m_retry;
    QWidget* m_sent;
    QLabel* m_side;
    QPushButton* m_transaction;
    CopyButton* m_copy;
    QLabel* m_place;
    qint64 m_until_ms = 0;
    QString m_hash;
    bool m_onL1 = false;
};

}  // namespace studio::app
