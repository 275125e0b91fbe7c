// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <studio/rollup_spec.hpp>

class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QVBoxLayout;

namespace studio::app::bridge {
class EngineBridge;
}

namespace studio::app {

class ChoiceBox;
class DesignDocument;
class FormRow;
class GenesisListRow;
class GenesisModel;
class IntegerBox;
class TrafficForm;

/// What belongs to no layer: name, description, chain id, token, traffic, prices, accounts with funds.
class DesignForm : public QWidget {
    Q_OBJECT
public:
    DesignForm(DesignDocument& document, bridge::EngineBridge& bridge, QWidget* parent = nullptr);

    /// Puts the cursor where a problem's JSON pointer points: "/name", "/load/users". False when nothing
    /// fits.
    bool focusPath(const QString& path);

private:
    FormRow* addRow(const QString& path, QWidget* control);
    void buildIdentity();
    void buildTraffic();
    void buildPrices();
    void buildGenesis();
    void editText(QLineEdit* line, std::string api::RollupSpec::*field, const QString& key);
    void showValues();
    void showProblems();
    void showPrices();
    void writeTexts();

    DesignDocument& m_document;
    bridge::EngineBridge& m_bridge;
    QVBoxLayout* m_layout;
    QHash<QString, FormRow*> m_rows;  // by JSON pointer
    QLineEdit* m_name;
    QPlainTextEdit* m_description;
    IntegerBox* m_chainId;
    QLineEdit* m_symbol;
    TrafficForm* m_traffic;
    ChoiceBox* m_prices;
    GenesisModel* m_genesis;
    QTableView* m_genesisTable;
    GenesisListRow* m_genesisList;
};

}  // namespace studio::app
