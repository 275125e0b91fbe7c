// SPDX-License-Identifier: GPL-3.0-or-later
#include "layer_stack.hpp"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadialGradient>
#include <QResizeEvent>
#include <QStyle>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <studio/engine.hpp>
#include <widgets/buttons.hpp>
#include <widgets/icons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "design_document.hpp"
#include "layer_plate.hpp"
#include "value_text.hpp"

namespace studio::app {
namespace {

constexpr int headTop = 12;
constexpr int overlap = 10;  // of a plate with the one below
constexpr int tallest = 150;
constexpr std::size_t summarySettings = 2;

}  // namespace

LayerStack::LayerStack(DesignDocument& document, bridge::EngineBridge& bridge, QWidget* parent)
    : QWidget(parent), m_document(document), m_bridge(bridge) {
    m_design = makeButton(Emphasis::Normal, this);
    m_design->setIcon(themedIcon(QStringLiteral("settings")));
    m_design->setCheckable(true);
    m_design->setAutoExclusive(true);
    m_hint = wrappedLabel({}, this);
    setTextRole(m_hint, TextRole::Dim);
    for (const auto& info : bridge.engine().layers())
        m_plates << makePlate(info);
    connect(m_design, &QPushButton::clicked, this, [this] { select(std::nullopt); });
    connect(&document, &DesignDocument::changed, this, &LayerStack::writeTexts);
    keepTranslated(this, [this] { writeTexts(); });
}

LayerPlate* LayerStack::makePlate(const api::LayerInfo& info) {
    auto* plate = new LayerPlate(info.layer, this);
    const api::Layer layer = info.layer;
    connect(plate, &QPushButton::clicked, this, [this, layer] { select(layer); });
    connect(plate, &LayerPlate::palettesRequested, this, &LayerStack::palettesRequested);
    connect(plate, &LayerPlate::neighbourRequested, this,
            [this, plate](int step) { moveFocus(plate, step); });
    connect(plate, &LayerPlate::moduleDropped, this,
            [this, layer](const QString& moduleId) { acceptDrop(layer, moduleId); });
    connect(plate, &LayerPlate::strangerDropped, this, [this](api::Layer itsLayer) {
        for (const auto& other : m_bridge.engine().layers())
            if (other.layer == itsLayer)
                Q_EMIT noticeGiven(
                    tr("This module belongs to the layer %1.").arg(bridge::translated(other.title)));
    });
    return plate;
}

void LayerStack::select(std::optional<api::Layer> layer) {
    m_selected = layer;
    if (layer)
        plate(*layer)->setChecked(true);
    else
        m_design->setChecked(true);
    Q_EMIT selectionChanged();
}

void LayerStack::focusSelected() {
    QWidget* target = m_selected ? static_cast<QWidget*>(plate(*m_selected)) : m_design;
    target->setFocus(Qt::OtherFocusReason);
}

LayerPlate* LayerStack::plate(api::Layer layer) const {
    const auto at = std::ranges::find_if(m_plates, [layer](const auto* p) { return p->layer() == layer; });
    return at == m_plates.end() ? nullptr : *at;
}

void LayerStack::moveFocus(const LayerPlate* from, int step) {
    const auto at = std::ranges::find(m_plates, from) - m_plates.begin();
    const auto next = at + step;
    if (next < 0) {
        select(std::nullopt);
    } else if (next < m_plates.size()) {
        select(m_plates[next]->layer());
    }
    focusSelected();
}

void LayerStack::acceptDrop(api::Layer layer, const QString& moduleId) {
    for (const auto& module : m_bridge.engine().modules())
        if (module.layer == layer && module.id == moduleId.toStdString())
            m_document.chooseModule(module);
    select(layer);
}

void LayerStack::writeTexts() {
    m_hint->setText(tr("Drag a module onto its layer, or pick a layer and press Enter."));
    m_design->setText(tr("Design settings"));
    m_design->setToolTip(plainToolTip(tr("Name, chain id, traffic, prices and accounts with funds.")));
    if (m_document.isOpen())
        for (const auto& info : m_bridge.engine().layers())
            writePlate(*plate(info.layer), info);
    arrange();
}

void LayerStack::writePlate(LayerPlate& plate, const api::LayerInfo& info) {
    const auto* module = m_document.moduleOf(info.layer);
    const QString title = module != nullptr ? bridge::translated(module->title) : tr("Nothing chosen");
    const QStringList settings = settingsOf(info.layer);
    plate.setTexts(bridge::translated(info.title), title, settings);
    plate.setToolTip(
        plainToolTip((QStringList{bridge::translated(info.plain)} + settings).join(QLatin1Char('\n'))));
    std::optional<api::Severity> gravest;
    for (const auto& problem : m_document.validation().problems)
        if (problem.layer == info.layer && (!gravest || problem.severity < *gravest))
            gravest = problem.severity;
    plate.setSeverity(gravest);
}

QStringList LayerStack::settingsOf(api::Layer layer) const {
    const auto* module = m_document.moduleOf(layer);
    if (module == nullptr)
        return {};
    QStringList parts;
    for (const auto& info : module->parameters) {
        if (info.advanced || !m_document.applies(layer, info))
            continue;
        if (static_cast<std::size_t>(parts.size()) == summarySettings)
            break;
        parts << QStringLiteral("%1 %2").arg(bridge::translated(info.title),
                                             valueText(info, m_document.valueOf(layer, info)));
    }
    return parts;
}

void LayerStack::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LayerStack::arrange() {
    const QSize button = m_design->sizeHint();
    const int hintWidth = width() - 2 * 18 - button.width() - 16;
    const int headHeight = qMax(button.height(), m_hint->heightForWidth(hintWidth));
    const QRect buttonBox(width() - 18 - button.width(), headTop, button.width(), button.height());
    m_design->setGeometry(QStyle::visualRect(layoutDirection(), rect(), buttonBox));
    const QRect hintBox(18, headTop, hintWidth, headHeight);
    m_hint->setGeometry(QStyle::visualRect(layoutDirection(), rect(), hintBox));
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (m_plates.isEmpty())
        return;
    const int count = static_cast<int>(m_plates.size());
    const int firstTop = headTop + headHeight + 8;
    const int room = height() - firstTop - 12;
    const int step = std::min(tallest, (room - overlap) / count);
    const int top = firstTop + std::max(0, (room - step * count - overlap) / 2);
    const int labelWidth = std::clamp(width() * 43 / 100, 130, 260);
    for (int i = 0; i < count; ++i) {
        m_plates[i]->setGeometry(0, top + i * step, width(), step + overlap);
        m_plates[i]->setLabelWidth(labelWidth);
    }
}

void LayerStack::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QRadialGradient glow(QPointF(width() * 0.5, height() * 0.4), width() * 0.7);
    glow.setColorAt(0, theme().dark ? QColor(0x171c27) : QColor(0xffffff));
    glow.setColorAt(1, theme().background);
    painter.fillRect(rect(), glow);
}

}  // namespace studio::app
