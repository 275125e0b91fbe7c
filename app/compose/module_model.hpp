// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <studio/module_info.hpp>
#include <vector>

class QMimeData;

namespace studio::app {

/// The modules one layer can be made of, for the palette. A row can be dragged onto its layer.
class ModuleModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PlainRole = Qt::UserRole + 1, InUseRole, IconRole, ToneRole, SearchRole };

    /// `catalogue` must outlive the model.
    explicit ModuleModel(const std::vector<api::ModuleInfo>& catalogue, QObject* parent = nullptr);

    void setLayer(api::Layer layer);
    void setInUse(const std::string& module);
    const api::ModuleInfo* moduleAt(const QModelIndex& index) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    const std::vector<api::ModuleInfo>& m_catalogue;
    std::vector<const api::ModuleInfo*> m_rows;
    std::optional<api::Layer> m_layer;
    std::string m_inUse;
};

/// What a dragged module is: which layer, which module. None when the data are something else.
struct DraggedModule {
    api::Layer layer{};
    std::string module;
};
std::optional<DraggedModule> draggedModule(const QMimeData* data);
QMimeData* makeModuleDrag(const api::ModuleInfo& module);

}  // namespace studio::app
