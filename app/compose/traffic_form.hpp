// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <functional>
#include <studio/engine.hpp>

class QCheckBox;
class QVBoxLayout;

namespace studio::app {

class ChoiceBox;
class CurvePreview;
class DesignDocument;
class FormRow;
class IntegerBox;

/// The traffic of a design: what its users do, how many come when, and what there is for sale. Rows that do
/// not apply are not shown.
class TrafficForm : public QWidget {
    Q_OBJECT
public:
    TrafficForm(DesignDocument& document, const api::Engine& engine, QWidget* parent = nullptr);

    const QHash<QString, FormRow*>& rows() const { return m_rows; }  // by JSON pointer
    void showValues();

private:
    using Change = std::function<void(api::LoadChoice&)>;

    FormRow* addRow(const QString& path, QWidget* field, QWidget* control);
    IntegerBox* addNumber(const QString& path, qint64 most, qint64 step,
                          const std::function<void(api::LoadChoice&, qint64)>& set);
    void buildKind();
    void buildArrival();
    void buildNumbers();
    void edit(const QString& mergeKey, const Change& change);
    void chooseKind(int index);
    void chooseArrival(int index);
    void writeTexts();
    /// Of the rows whose meaning hangs on the curve.
    void writeCurveTexts();
    const api::LoadArrivalInfo& arrival() const;
    bool sells(const std::string& kind) const;

    DesignDocument& m_document;
    std::vector<api::LoadKindInfo> m_kindInfos;
    std::vector<api::LoadArrivalInfo> m_arrivalInfos;  // at least one, the usual one first
    QVBoxLayout* m_layout;
    QHash<QString, FormRow*> m_rows;
    ChoiceBox* m_kind;
    ChoiceBox* m_arrival;
    CurvePreview* m_preview;
    QCheckBox* m_flatOut;
    IntegerBox* m_rate;
    IntegerBox* m_time;
    IntegerBox* m_users;
    IntegerBox* m_supply;
};

}  // namespace studio::app
