// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/module_info.hpp>

namespace studio::app {

/// The control for one setting, made for its type.
class ParameterEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shows a value; does not emit edited().
    virtual void setValue(const api::ParameterValue& value) = 0;
    /// Writes units and choices in the window's language again.
    virtual void retranslate() {}
    /// Where the cursor goes when a problem is clicked.
    virtual QWidget* control() const = 0;

Q_SIGNALS:
    void edited(const studio::api::ParameterValue& value);
    /// Why what was typed is no value yet; empty: it is one.
    void complained(const QString& sentence);
};

ParameterEditor* makeEditor(const api::ParameterInfo& info, QWidget* parent);

}  // namespace studio::app
