// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_panel.hpp"

#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/layer_tone.hpp>
#include <bridge/text.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/search_field.hpp>
#include <widgets/theme.hpp>

#include "design_document.hpp"
#include "module_delegate.hpp"
#include "module_model.hpp"

namespace studio::app {

PalettePanel::PalettePanel(DesignDocument& document, const std::vector<api::LayerInfo>& layers,
                           const std::vector<api::ModuleInfo>& modules, QWidget* parent)
    : QWidget(parent), m_document(document), m_layers(layers) {
    m_heading = plainLabel({}, this);
    setTextRole(m_heading, TextRole::Heading);
    m_plain = wrappedLabel({}, this);
    setTextRole(m_plain, TextRole::Dim);
    m_nothing = wrappedLabel({}, this);
    setTextRole(m_nothing, TextRole::Faint);
    m_search = new SearchField(this);
    m_model = new ModuleModel(modules, this);
    m_filter = new QSortFilterProxyModel(this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ModuleModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView(this);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ModuleDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the column scrolls as a whole
    m_list->setResizeMode(QListView::Adjust);
    m_list->setProperty("surface", QStringLiteral("none"));
    m_search->setResults(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    for (QWidget* part :
         {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_plain), static_cast<QWidget*>(m_search),
          static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_nothing)})
        layout->addWidget(part);
    connect(&Appearance::instance(), &Appearance::changed, this, &PalettePanel::writeTexts);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text.trimmed());
        fitList();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() > 0)
            choose(m_filter->index(0, 0));
    });
    connect(m_list, &QListView::activated, this, &PalettePanel::choose);
    connect(&document, &DesignDocument::changed, this, &PalettePanel::showInUse);
    keepTranslated(this, [this] { writeTexts(); });
}

void PalettePanel::setLayer(api::Layer layer) {
    m_layer = layer;
    m_search->clear();
    m_model->setLayer(layer);
    showInUse();
    writeTexts();
}

void PalettePanel::focusModules() {
    const auto rows = m_filter->rowCount();
    for (int row = 0; row < rows; ++row)
        if (m_filter->index(row, 0).data(ModuleModel::InUseRole).toBool())
            m_list->setCurrentIndex(m_filter->index(row, 0));
    if (!m_list->currentIndex().isValid() && rows > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void PalettePanel::choose(const QModelIndex& index) {
    if (const auto* module = m_model->moduleAt(m_filter->mapToSource(index))) {
        m_document.chooseModule(*module);
        Q_EMIT chosen();
    }
}

void PalettePanel::showInUse() {
    if (!m_layer)
        return;
    const auto* module = m_document.moduleOf(*m_layer);
    m_model->setInUse(module != nullptr ? module->id : std::string());
}

void PalettePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitList();
}

void PalettePanel::fitList() {
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMax(1, height));
    m_nothing->setVisible(m_filter->rowCount() == 0);
}

void PalettePanel::writeTexts() {
    m_search->setPlaceholderText(tr("Search modules…"));
    m_search->setAccessibleName(tr("Search modules"));
    m_nothing->setText(tr("No module of this layer has these words. Empty the search with Esc."));
    m_list->setAccessibleName(tr("Modules"));
    m_model->retranslate();
    if (!m_layer)
        return;
    const auto at = std::ranges::find(m_layers, *m_layer, &api::LayerInfo::layer);
    if (at == m_layers.end())
        return;
    m_heading->setText(
        tr("%1 — %n module(s)", nullptr, m_model->rowCount()).arg(bridge::translated(at->title)));
    m_heading->setStyleSheet(
        QStringLiteral("color: %1;").arg(theme().color(bridge::toneOf(*m_layer)).name()));
    m_plain->setText(bridge::translated(at->plain));
    fitList();
}

}  // namespace studio::app
