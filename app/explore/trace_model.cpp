// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace_model.hpp"

#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

#include "list_models.hpp"

namespace studio::app {

void TraceModel::setFrames(std::vector<api::TraceFrame> frames, std::string symbol) {
    beginResetModel();
    m_symbol = std::move(symbol);
    m_nodes.clear();
    m_roots.clear();
    std::vector<int> open;  // the calls that enclose the next one, outermost first
    for (api::TraceFrame& frame : frames) {
        const int self = static_cast<int>(m_nodes.size());
        while (!open.empty() && m_nodes[static_cast<std::size_t>(open.back())].frame.depth >= frame.depth)
            open.pop_back();
        const int parent = open.empty() ? -1 : open.back();
        auto& siblings = parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
        const int row = static_cast<int>(siblings.size());
        siblings.push_back(self);
        m_nodes.push_back({std::move(frame), parent, row, {}});
        open.push_back(self);
    }
    endResetModel();
}

const std::vector<int>& TraceModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex TraceModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex TraceModel::parent(const QModelIndex& child) const {
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    if (parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int TraceModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int TraceModel::columnCount(const QModelIndex&) const {
    return columnTotal;
}

QString TraceModel::text(const api::TraceFrame& frame, int column) const {
    switch (column) {
        case callColumn:
            return frame.decoded.empty() ? shortName(frame.kind, 20)
                                         : shortName(frame.kind, 20) + QLatin1Char(' ') +
                                               leftToRight(shortName(frame.decoded, maxLineCharacters));
        case toColumn:
            return partyText(frame.to, frame.to_name);
        case valueColumn:
            return frame.value_wei.empty() || frame.value_wei == "0" ? QString()
                                                                     : tokenAmount(frame.value_wei, m_symbol);
        case gasColumn:
            return format::number(frame.gas_used);
        case resultColumn:
            return frame.error.empty() ? tr("success") : shortName(frame.error, maxLineCharacters);
        default:
            return {};
    }
}

QString TraceModel::toolTip(const api::TraceFrame& frame, int column) const {
    switch (column) {
        case callColumn:
            return plainToolTip(QString::fromStdString(frame.decoded));
        case toColumn:
            return QString::fromStdString(frame.to);
        case resultColumn:
            return plainToolTip(QString::fromStdString(frame.error));
        default:
            return {};
    }
}

QVariant TraceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::TraceFrame& frame = m_nodes[index.internalId()].frame;
    switch (role) {
        case Qt::DisplayRole:
            return text(frame, index.column());
        case Qt::ToolTipRole:
            return toolTip(frame, index.column());
        case Qt::TextAlignmentRole:
            return index.column() == gasColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case failedRole:
            return !frame.error.empty();
        case toAddressRole:
            return QString::fromStdString(frame.to);
        default:
            return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case callColumn:
            return tr("Call");
        case toColumn:
            return tr("To");
        case valueColumn:
            return tr("Value");
        case gasColumn:
            return tr("Gas used");
        case resultColumn:
            return tr("Result");
        default:
            return {};
    }
}

}  // namespace studio::app
