// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <studio/module_info.hpp>

class QLabel;
class QListView;
class QSortFilterProxyModel;

namespace studio::app {

class DesignDocument;
class ModuleModel;
class SearchField;

/// The modules of the layer in question: search, then Enter, a double click or a drag chooses one.
class PalettePanel : public QWidget {
    Q_OBJECT
public:
    PalettePanel(DesignDocument& document, const std::vector<api::LayerInfo>& layers,
                 const std::vector<api::ModuleInfo>& modules, QWidget* parent = nullptr);

    void setLayer(api::Layer layer);
    void focusModules();
    SearchField* searchField() const { return m_search; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    /// A module was chosen with the keyboard: the cursor may go back to the layer.
    void chosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void showInUse();
    void fitList();
    void writeTexts();

    DesignDocument& m_document;
    const std::vector<api::LayerInfo>& m_layers;
    std::optional<api::Layer> m_layer;
    QLabel* m_heading;
    QLabel* m_plain;
    QLabel* m_nothing;
    SearchField* m_search;
    QListView* m_list;
    ModuleModel* m_model;
    QSortFilterProxyModel* m_filter;
};

}  // namespace studio::app
