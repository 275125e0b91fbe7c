// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/bridging.hpp>
#include <vector>

class QGridLayout;
class QLabel;

namespace studio::app {

class ElidedLabel;

/// What an account has, an asset a row: on Ethereum, and on the rollup.
class AssetTable : public QWidget {
    Q_OBJECT
public:
    explicit AssetTable(QWidget* parent = nullptr);
    void setAssets(const std::vector<api::BridgeAsset>& assets);

    /// Rows beyond these are not shown: the bridges know three assets.
    static constexpr std::size_t mostRows = 8;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        ElidedLabel* name = nullptr;
        ElidedLabel* balances[2]{};  // on Ethereum, on the rollup
        ElidedLabel* tokens[2]{};
    };

    void writeTexts();
    /// Puts the figures to the end of their columns.
    void alignFigures();
    Row makeRow(int line);
    static void fill(const Row& row, const api::BridgeAsset& asset);

    QGridLayout* m_grid;
    QLabel* m_heads[3]{};
    std::vector<Row> m_rows;
};

}  // namespace studio::app
