// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/rollup_spec.hpp>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace studio::app {

class Card;
class CostBar;
class DesignDocument;
class Dot;
class FigureLabel;
class RiskRose;
class StageCard;

/// What the design gives before it runs: figures with where they come from, what a transaction costs, and who
/// must be trusted.
class EstimatePanel : public QWidget {
    Q_OBJECT
public:
    explicit EstimatePanel(DesignDocument& document, QWidget* parent = nullptr);

private:
    struct FigureView {
        FigureLabel* value;
        QLabel* what;
        QLabel* source;
    };
    struct RiskView {
        QWidget* row;
        Dot* dot;
        QLabel* text;
    };

    void buildFigures();
    void buildRisks();
    FigureView addFigure(QGridLayout* grid, int index);
    static QString sourceName(api::FigureSource source);
    void showEstimate();
    void showFigure(const FigureView& view, const std::optional<api::Figure>& figure, const QString& value,
                    const QString& what, const QString& absence);
    void showCosts(const api::Estimate& estimate, const QString& kind);
    void showRisks(const std::vector<api::RiskNote>& risks);

    DesignDocument& m_document;
    QVBoxLayout* m_layout;
    Card* m_figures;
    FigureView m_throughput, m_price, m_soft, m_final;
    Card* m_costs;
    CostBar* m_costBar;
    QLabel* m_costNote;
    Card* m_risks;
    RiskRose* m_rose;
    std::vector<RiskView> m_riskRows;
    StageCard* m_stage;
};

}  // namespace studio::app
