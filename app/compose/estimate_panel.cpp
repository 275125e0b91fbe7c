// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate_panel.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <bridge/layer_tone.hpp>
#include <bridge/text.hpp>
#include <initializer_list>
#include <widgets/badge.hpp>
#include <widgets/card.hpp>
#include <widgets/cost_bar.hpp>
#include <widgets/figure_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "design_document.hpp"
#include "risk_rose.hpp"
#include "stage_card.hpp"

namespace studio::app {
namespace {

constexpr std::size_t axes = 5;
constexpr int dotTop = 4;  // to the middle of the first line beside it

}  // namespace

EstimatePanel::EstimatePanel(DesignDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document) {
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::medium);
    buildFigures();
    m_costs = new Card(this);
    m_costBar = new CostBar(m_costs);
    m_costNote = wrappedLabel({}, m_costs);
    setTextRole(m_costNote, TextRole::Faint);
    m_costs->body()->addWidget(m_costBar);
    m_costs->body()->addWidget(m_costNote);
    m_layout->addWidget(m_costs);
    buildRisks();
    m_stage = new StageCard(this);
    m_layout->addWidget(m_stage);
    connect(&document, &DesignDocument::changed, this, &EstimatePanel::showEstimate);
    keepTranslated(this, [this] { showEstimate(); });
}

void EstimatePanel::buildFigures() {
    m_figures = new Card(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_throughput = addFigure(grid, 0);
    m_price = addFigure(grid, 1);
    m_soft = addFigure(grid, 2);
    m_final = addFigure(grid, 3);
    m_figures->body()->addLayout(grid);
    m_layout->addWidget(m_figures);
}

EstimatePanel::FigureView EstimatePanel::addFigure(QGridLayout* grid, int index) {
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    FigureView view{new FigureLabel(m_figures), wrappedLabel({}, m_figures), plainLabel({}, m_figures)};
    setTextRole(view.what, TextRole::Dim);
    setTextRole(view.source, TextRole::Faint);
    box->addWidget(view.value);
    box->addWidget(view.what);
    box->addWidget(view.source);
    box->addStretch();
    grid->addLayout(box, index / 2, index % 2);
    return view;
}

void EstimatePanel::buildRisks() {
    m_risks = new Card(this);
    m_rose = new RiskRose(m_risks);
    m_risks->body()->addWidget(m_rose);
    for (std::size_t i = 0; i < axes; ++i) {
        RiskView view{new QWidget(m_risks), nullptr, nullptr};
        auto* line = new QHBoxLayout(view.row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::small);
        view.dot = new Dot(Tone::Neutral, view.row);
        view.text = wrappedLabel({}, view.row);
        setTextRole(view.text, TextRole::Faint);
        auto* dotColumn = new QVBoxLayout;
        dotColumn->setContentsMargins(0, dotTop, 0, 0);
        dotColumn->addWidget(view.dot);
        dotColumn->addStretch(1);
        line->addLayout(dotColumn);
        line->addWidget(view.text, 1);
        m_risks->body()->addWidget(view.row);
        m_riskRows.push_back(view);
    }
    m_layout->addWidget(m_risks);
}

void EstimatePanel::showEstimate() {
    const auto& estimate = m_document.estimate();
    const QString kind =
        estimate.transaction_kind.empty() ? tr("transaction") : bridge::translated(estimate.transaction_kind);
    m_figures->setHeading(tr("What this design gives you"));
    const auto amount = [](const std::optional<api::Figure>& figure, auto text) {
        return figure ? text(figure->value) : QStringLiteral("–");
    };
    showFigure(m_throughput, estimate.tx_per_s, amount(estimate.tx_per_s, format::rate),
               tr("transactions a second"),
               tr("Not known yet: launch it once, and the figure is measured on this computer."));
    showFigure(m_price, estimate.usd_per_tx, amount(estimate.usd_per_tx, format::usd), tr("per %1").arg(kind),
               tr("Not known for this design."));
    showFigure(m_soft, estimate.soft_confirm_ms, amount(estimate.soft_confirm_ms, format::milliseconds),
               tr("to soft confirm"), tr("Not known for this design."));
    showFigure(m_final, estimate.final_ms,
               estimate.final_ms ? format::milliseconds(estimate.final_ms->value) : tr("never"),
               tr("to be final"), tr("Nobody but the sequencer can vouch for a block of this design."));
    m_soft.what->setToolTip(plainToolTip(tr(
        "Soft confirmation: the sequencer's promise of a place in the next block. It can still be broken.")));
    m_final.what->setToolTip(
        plainToolTip(tr("Final: from then on not even the sequencer can take a transaction back.")));
    showCosts(estimate, kind);
    showRisks(estimate.risks);
    m_stage->show(estimate.stage);
}

QString EstimatePanel::sourceName(api::FigureSource source) {
    switch (source) {
        case api::FigureSource::measured:
            return tr("measured");
        case api::FigureSource::computed:
            return tr("computed");
        case api::FigureSource::estimated:
            return tr("estimated");
    }
    return {};
}

void EstimatePanel::showFigure(const FigureView& view, const std::optional<api::Figure>& figure,
                               const QString& value, const QString& what, const QString& absence) {
    view.value->setFigure(value);
    view.what->setText(what);
    view.source->setText(figure ? sourceName(figure->source) : QString());
    view.source->setVisible(figure.has_value());
    const QString why = figure ? bridge::translated(figure->explanation) : absence;
    for (QWidget* label : std::initializer_list<QWidget*>{view.value, view.what, view.source})
        label->setToolTip(plainToolTip(why));
    view.value->setAccessibleName(value + QLatin1Char(' ') + what);
    view.value->setAccessibleDescription(why);
}

void EstimatePanel::showCosts(const api::Estimate& estimate, const QString& kind) {
    m_costs->setHeading(tr("Cost of one %1").arg(kind));
    QList<CostBar::Part> parts;
    double whole = 0;
    for (const auto& cost : estimate.costs) {
        whole += cost.usd_per_tx;
        parts << CostBar::Part{bridge::translated(cost.title), cost.usd_per_tx,
                               costTone(QString::fromStdString(cost.part))};
    }
    m_costBar->setParts(parts);
    m_costBar->setAccessibleName(tr("Cost of one %1").arg(kind));
    m_costBar->setVisible(whole > 0);
    m_costNote->setText(estimate.costs.empty() ? tr("Known once the design's problems are mended.")
                        : whole > 0            ? QString()
                                               : tr("This design pays nobody: no data is posted anywhere."));
    m_costNote->setVisible(whole <= 0);
}

void EstimatePanel::showRisks(const std::vector<api::RiskNote>& risks) {
    m_risks->setHeading(tr("Who must be trusted"));
    m_risks->setVisible(!risks.empty());
    m_rose->setRisks(risks);
    for (std::size_t i = 0; i < m_riskRows.size(); ++i) {
        const auto& view = m_riskRows[i];
        view.row->setVisible(i < risks.size());
        if (i >= risks.size())
            continue;
        view.dot->setTone(bridge::toneOf(risks[i].level));
        view.text->setToolTip(plainToolTip(RiskRose::axisHelp(risks[i].axis)));
        view.text->setText(QStringLiteral("%1: %2").arg(RiskRose::axisName(risks[i].axis),
                                                        bridge::translated(risks[i].why)));
    }
}

}  // namespace studio::app
