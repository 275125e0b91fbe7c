// SPDX-License-Identifier: GPL-3.0-or-later
#include "asset_table.hpp"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>
#include <widgets/chain_text.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "order_check.hpp"

namespace studio::app {
namespace {

constexpr int linesARow = 2;  // the second one for the tokens of a collection
constexpr int shownDigits = 6;
constexpr std::size_t listedTokens = 24;
constexpr Side sides[] = {Side::Ethereum, Side::Rollup};

ElidedLabel* figureLabel(TextRole role) {
    auto* label = new ElidedLabel;
    label->setLayoutDirection(Qt::LeftToRight);  // numbers read so in every language
    label->setFocusPolicy(Qt::StrongFocus);
    setTextRole(label, role);
    return label;
}

QString listOf(const std::vector<std::string>& tokens) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(tokens.size(), listedTokens); ++i)
        names << QLatin1Char('#') + format::shortHex(QString::fromStdString(tokens[i]));
    if (tokens.size() > listedTokens)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

}  // namespace

AssetTable::AssetTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    for (int column = 0; column < 3; ++column) {
        m_heads[column] = plainLabel();
        setTextRole(m_heads[column], TextRole::Faint);
        m_grid->addWidget(m_heads[column], 0, column, column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        m_grid->setColumnStretch(column, column == 0 ? 3 : 2);
    }
    keepTranslated(this, [this] { writeTexts(); });
}

void AssetTable::writeTexts() {
    m_heads[0]->setText(tr("Asset"));
    m_heads[1]->setText(tr("On Ethereum (L1)"));
    m_heads[1]->setToolTip(plainToolTip(tr(
        "On the L1, the chain that the rollup stands on. It is a local Ethereum inside this program, not the "
        "public one: nothing here has a price.")));
    m_heads[2]->setText(tr("On the rollup"));
    m_heads[2]->setToolTip(plainToolTip(tr("What the account can spend on the rollup itself.")));
}

void AssetTable::setAssets(const std::vector<api::BridgeAsset>& assets) {
    const std::size_t shown = std::min(assets.size(), mostRows);
    while (m_rows.size() < shown)
        m_rows.push_back(makeRow(1 + linesARow * static_cast<int>(m_rows.size())));
    alignFigures();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < shown)
            fill(m_rows[i], assets[i]);
        m_rows[i].name->setVisible(i < shown);
        for (int side = 0; side < 2; ++side) {
            m_rows[i].balances[side]->setVisible(i < shown);
            m_rows[i].tokens[side]->setVisible(i < shown && !tokensOn(sides[side], assets[i]).empty());
        }
    }
}

void AssetTable::alignFigures() {
    // A layout mirrors an alignment by the direction of the widget in it, and figures keep theirs.
    const auto end = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    for (const Row& row : m_rows) {
        for (int side = 0; side < 2; ++side) {
            m_grid->setAlignment(row.balances[side], end | Qt::AlignVCenter);
            m_grid->setAlignment(row.tokens[side], end | Qt::AlignVCenter);
        }
    }
}

void AssetTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignFigures();
}

AssetTable::Row AssetTable::makeRow(int line) {
    Row row;
    row.name = new ElidedLabel;
    m_grid->addWidget(row.name, line, 0);
    for (int side = 0; side < 2; ++side) {
        row.balances[side] = figureLabel(TextRole::Mono);
        row.tokens[side] = figureLabel(TextRole::Faint);
        m_grid->addWidget(row.balances[side], line, 1 + side);
        m_grid->addWidget(row.tokens[side], line + 1, 1 + side);
    }
    return row;
}

void AssetTable::fill(const Row& row, const api::BridgeAsset& asset) {
    const QString symbol = shortName(asset.symbol, 12);
    const QString name = shortName(asset.name);
    row.name->setFullText(name == symbol ? name : tr("%1 (%2)", "asset, symbol").arg(name, symbol));
    for (int side = 0; side < 2; ++side) {
        const std::string& balance = balanceOn(sides[side], asset);
        row.balances[side]->setFullText(format::units(balance, asset.decimals, shownDigits));
        row.balances[side]->setCopyText(format::units(balance, asset.decimals, asset.decimals));
        row.balances[side]->setAccessibleDescription(row.name->fullText());
        row.tokens[side]->setFullText(listOf(tokensOn(sides[side], asset)));
    }
}

}  // namespace studio::app
