// SPDX-License-Identifier: GPL-3.0-or-later
#include "module_model.hpp"

#include <QMimeData>
#include <bridge/layer_tone.hpp>
#include <bridge/text.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {
constexpr char dragFormat[] = "application/x-rollup-studio-module";
}

ModuleModel::ModuleModel(const std::vector<api::ModuleInfo>& catalogue, QObject* parent)
    : QAbstractListModel(parent), m_catalogue(catalogue) {}

void ModuleModel::setLayer(api::Layer layer) {
    if (m_layer == layer)
        return;
    beginResetModel();
    m_layer = layer;
    m_rows.clear();
    for (const auto& module : m_catalogue)
        if (module.layer == layer)
            m_rows.push_back(&module);
    endResetModel();
}

void ModuleModel::setInUse(const std::string& module) {
    if (module == m_inUse)
        return;
    m_inUse = module;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {InUseRole});
}

void ModuleModel::retranslate() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const api::ModuleInfo* ModuleModel::moduleAt(const QModelIndex& at) const {
    return checkIndex(at, CheckIndexOption::IndexIsValid) ? m_rows[static_cast<std::size_t>(at.row())]
                                                          : nullptr;
}

int ModuleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ModuleModel::data(const QModelIndex& at, int role) const {
    const auto* module = moduleAt(at);
    if (module == nullptr)
        return {};
    const QString title = bridge::translated(module->title);
    const QString plain = bridge::translated(module->plain);
    switch (role) {
        case Qt::DisplayRole:
            return title;
        case PlainRole:
            return plain;
        case Qt::ToolTipRole:
            return plainToolTip(bridge::translated(module->cost));
        case Qt::AccessibleTextRole:
            return title + (module->id == m_inUse ? QStringLiteral(", ") + tr("in use") : QString());
        case Qt::AccessibleDescriptionRole:
            return plain;
        case InUseRole:
            return module->id == m_inUse;
        case IconRole:
            return QString::fromStdString(module->icon);
        case ToneRole:
            return static_cast<int>(bridge::toneOf(module->layer));
        case SearchRole:
            return title + QLatin1Char('\n') + plain + QLatin1Char('\n') + QString::fromStdString(module->id);
        default:
            return {};
    }
}

Qt::ItemFlags ModuleModel::flags(const QModelIndex& at) const {
    const auto flags = QAbstractListModel::flags(at);
    return at.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList ModuleModel::mimeTypes() const {
    return {QLatin1String(dragFormat)};
}

QMimeData* ModuleModel::mimeData(const QModelIndexList& indexes) const {
    const auto* module = indexes.isEmpty() ? nullptr : moduleAt(indexes.first());
    return module == nullptr ? nullptr : makeModuleDrag(*module);
}

QMimeData* makeModuleDrag(const api::ModuleInfo& module) {
    auto* data = new QMimeData;
    data->setData(QLatin1String(dragFormat), QByteArray::number(static_cast<int>(module.layer)) + '/' +
                                                 QByteArray::fromStdString(module.id));
    return data;
}

std::optional<DraggedModule> draggedModule(const QMimeData* data) {
    if (!data->hasFormat(QLatin1String(dragFormat)))
        return std::nullopt;
    const QByteArray text = data->data(QLatin1String(dragFormat));
    const qsizetype slash = text.indexOf('/');
    bool isNumber = false;
    const int layer = text.left(slash).toInt(&isNumber);
    if (slash < 0 || !isNumber || layer < 0 || layer > static_cast<int>(api::Layer::proving))
        return std::nullopt;
    return DraggedModule{static_cast<api::Layer>(layer), text.mid(slash + 1).toStdString()};
}

}  // namespace studio::app
