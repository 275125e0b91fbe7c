// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <studio/module_info.hpp>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace studio::app {

class DesignDocument;
class FormRow;
class ParameterEditor;

/// The settings of the module in use for one layer, made from its descriptor; advanced ones are folded away,
/// and those that do not count under the present choices are not shown.
class ModuleForm : public QWidget {
    Q_OBJECT
public:
    explicit ModuleForm(DesignDocument& document, QWidget* parent = nullptr);

    void setLayer(api::Layer layer);
    /// Puts the cursor into a setting, unfolding it when needed. False when the module has no such setting,
    /// or has it for other choices.
    bool focusParameter(const std::string& id);

private:
    struct Setting {
        const api::ParameterInfo* info;
        ParameterEditor* editor;
        FormRow* row;
        QString complaint;
    };

    void rebuild();
    void addSetting(const api::ParameterInfo& info, QVBoxLayout* into);
    void showValues();
    /// Shows the settings that count.
    void showRows();
    void keepFocus(const Setting& leaving);
    void writeTexts();
    void showProblem(const Setting& setting);
    QWidget* makeLimits(const api::ModuleInfo& module);

    DesignDocument& m_document;
    std::optional<api::Layer> m_layer;
    const api::ModuleInfo* m_module = nullptr;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QWidget* m_advanced = nullptr;
    QPushButton* m_unfold = nullptr;
    std::vector<Setting> m_settings;
};

}  // namespace studio::app
