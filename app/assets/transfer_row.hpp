// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <studio/bridging.hpp>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace studio::app {

class Badge;
class ElidedLabel;
class StepRow;

/// One transfer: a line with what, whose and how far; below it its steps. A finished one is folded to its
/// line until somebody opens it.
class TransferRow : public QWidget {
    Q_OBJECT
public:
    explicit TransferRow(QWidget* parent = nullptr);

    /// What is known around a transfer.
    struct Surroundings {
        const std::vector<api::BridgeAsset>* assets = nullptr;  // names and decimals; may lack the asset
        QString account;                                        // whose it is, fit to be shown
        std::int64_t now_ms = 0;                                // by the L1's clock
        bool mayAct = true;                                     // the rollup runs
    };
    void show(const api::BridgeTransfer& transfer, const Surroundings& around);
    using QWidget::show;
    bool isFolded() const;

Q_SIGNALS:
    void skipRequested(qint64 until_ms);
    void retryRequested(quint64 transfer);
    void transactionRequested(const QString& hash, bool onL1);

private:
    void build();
    static QString amountText(const api::BridgeOrder& order, const std::vector<api::BridgeAsset>& assets);
    void showLine(const api::BridgeTransfer& transfer, const Surroundings& around);
    void showProgress(const api::BridgeTransfer& transfer, const Surroundings& around);
    void showSteps(const api::BridgeTransfer& transfer, const Surroundings& around);
    StepRow* makeStep();
    void fold();

    QToolButton* m_fold;
    QLabel* m_kind;
    ElidedLabel* m_amount;
    ElidedLabel* m_account;
    QLabel* m_when;
    Badge* m_state;
    QWidget* m_steps;
    QVBoxLayout* m_column;
    QLabel* m_failure;
    std::vector<StepRow*> m_rows;
    quint64 m_id = 0;
    bool m_isDone = false;
    std::optional<bool> m_foldedByHand;
};

}  // namespace studio::app
