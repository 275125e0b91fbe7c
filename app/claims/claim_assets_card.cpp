// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_assets_card.hpp"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "cell_delegate.hpp"
#include "claim_text.hpp"

namespace studio::app {
namespace {

constexpr int mostRowsInSight = 6;  // further ones are scrolled to
constexpr int addressWidth = 180;
constexpr int wordWidth = 150;

const std::string* addressOf(const api::ClaimAsset& asset, int column) {
    if (column == ClaimAssetModel::rollupColumn)
        return &asset.on_rollup;
    return column == ClaimAssetModel::l1Column ? &asset.on_l1 : nullptr;
}

QString textOf(const api::ClaimAsset& asset, int column) {
    switch (column) {
        case ClaimAssetModel::nameColumn:
            return claim::nameOf(asset);
        case ClaimAssetModel::kindColumn:
            return asset.kind == api::AssetKind::erc721 ? ClaimAssetModel::tr("collection")
                                                        : ClaimAssetModel::tr("token");
        case ClaimAssetModel::originColumn:
            return asset.is_born ? ClaimAssetModel::tr("born on the rollup")
                                 : ClaimAssetModel::tr("came over the bridge");
        default:
            return shortHash(*addressOf(asset, column));
    }
}

QString helpOf(const api::ClaimAsset& asset, int column) {
    if (const std::string* address = addressOf(asset, column))
        return QString::fromStdString(*address);
    if (column == ClaimAssetModel::originColumn)
        return asset.is_born ? ClaimAssetModel::tr(
                                   "There was none of it on the L1. It comes to life there as "
                                   "its holders are paid.")
                             : ClaimAssetModel::tr("It lies in the bridge on the L1 and is paid out of it.");
    return column == ClaimAssetModel::nameColumn ? shownText(asset.name) : QString();
}

}  // namespace

void ClaimAssetModel::setAssets(const std::vector<api::ClaimAsset>& assets) {
    beginResetModel();
    m_assets = assets;
    endResetModel();
}

void ClaimAssetModel::rewrite() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_assets.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int ClaimAssetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_assets.size());
}

int ClaimAssetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ClaimAssetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& asset = m_assets[static_cast<std::size_t>(index.row())];
    const std::string* address = addressOf(asset, index.column());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(asset, index.column());
        case Qt::ToolTipRole:
            return plainToolTip(helpOf(asset, index.column()));
        case copyRole:
        case linkRole:
            return address == nullptr ? QString() : QString::fromStdString(*address);
        default:
            return {};
    }
}

QVariant ClaimAssetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const std::pair<QString, QString> heads[columnTotal] = {
        {tr("Name"), tr("As its contract on the rollup says.")},
        {tr("Kind"), tr("Of a token one has an amount; of a collection single, numbered pieces.")},
        {tr("On the rollup"), tr("The contract that said who had how much.")},
        {tr("On the L1"), tr("The contract in which its holders get it.")},
        {tr("Where it is from"), tr("Whether it was made on the rollup, or brought there from the L1.")}};
    return role == Qt::DisplayRole ? heads[section].first : plainToolTip(heads[section].second);
}

ClaimAssetsCard::ClaimAssetsCard(QWidget* parent)
    : Card(parent),
      m_model(new ClaimAssetModel(this)),
      m_table(new QTableView),
      m_none(wrappedLabel()),
      m_merged(wrappedLabel()) {
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* delegate = new CellDelegate(m_table);
    connect(delegate, &CellDelegate::linkOpened, this, [this](const QModelIndex& index) {
        Q_EMIT contractRequested(index.data(linkRole).toString(),
                                 index.column() == ClaimAssetModel::l1Column);
    });
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(ClaimAssetModel::nameColumn, QHeaderView::Stretch);
    header->resizeSection(ClaimAssetModel::kindColumn, wordWidth - 30);
    header->resizeSection(ClaimAssetModel::rollupColumn, addressWidth);
    header->resizeSection(ClaimAssetModel::l1Column, addressWidth);
    header->resizeSection(ClaimAssetModel::originColumn, wordWidth);
    setTextRole(m_none, TextRole::Dim);
    setTextRole(m_merged, TextRole::Dim);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addWidget(m_merged);
    m_merged->setObjectName(QStringLiteral("mergedAssets"));
    m_none->setObjectName(QStringLiteral("noAssets"));
    keepTranslated(this, [this] {
        setHeading(tr("Tokens and collections"));
        setHelp(tr("Beside ether, the holders of these are paid on the L1."));
        m_none->setText(tr("No token contract of this rollup is paid on the L1: its holders get ether."));
        m_table->setAccessibleName(tr("Tokens and collections"));
        showMerged();
        m_model->rewrite();
        fitHeight();
    });
    setAssets({});
}

void ClaimAssetsCard::setAssets(const std::vector<api::ClaimAsset>& assets) {
    m_model->setAssets(assets);
    m_none->setVisible(assets.empty());
    m_table->setVisible(!assets.empty());
    m_anyBorn = std::ranges::any_of(assets, &api::ClaimAsset::is_born);
    fitHeight();
    showMerged();
}

void ClaimAssetsCard::setShards(std::uint32_t count) {
    if (std::exchange(m_shards, count) != count)
        showMerged();
}

void ClaimAssetsCard::showMerged() {
    m_merged->setVisible(m_shards > 1 && m_anyBorn);
    m_merged->setText(tr("What was born in the event's own contracts has one contract on the L1 for all %1 "
                         "shards. What was born in contracts of others has one for each shard.")
                          .arg(m_shards));
}

void ClaimAssetsCard::fitHeight() {
    const int rows = std::min(m_model->rowCount(), mostRowsInSight);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + space::tiny);
}

void ClaimAssetsCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

}  // namespace studio::app
