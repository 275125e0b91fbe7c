// SPDX-License-Identifier: GPL-3.0-or-later
#include "module_form.hpp"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/text.hpp>
#include <studio/rollup_spec.hpp>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "design_document.hpp"
#include "form_row.hpp"
#include "parameter_editor.hpp"

namespace studio::app {

using bridge::translated;

ModuleForm::ModuleForm(DesignDocument& document, QWidget* parent) : QWidget(parent), m_document(document) {
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&document, &DesignDocument::changed, this, &ModuleForm::showValues);
    keepTranslated(this, [this] { writeTexts(); });
}

void ModuleForm::setLayer(api::Layer layer) {
    m_layer = layer;
    showValues();
}

void ModuleForm::rebuild() {
    m_settings.clear();
    delete m_content;
    m_advanced = nullptr;
    m_unfold = nullptr;
    m_content = new QWidget(this);
    m_layout->addWidget(m_content);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    if (m_module == nullptr)
        return;
    m_advanced = new QWidget(m_content);
    auto* advancedLayout = new QVBoxLayout(m_advanced);
    advancedLayout->setContentsMargins(0, 0, 0, 0);
    advancedLayout->setSpacing(space::medium);
    for (const auto& info : m_module->parameters)
        addSetting(info, info.advanced ? advancedLayout : layout);
    m_unfold = makeButton(Emphasis::Link, m_content);
    m_unfold->setCheckable(true);
    layout->addWidget(m_unfold, 0, Qt::AlignLeading);
    layout->addWidget(m_advanced);
    m_advanced->hide();
    connect(m_unfold, &QPushButton::toggled, this, [this](bool open) {
        m_advanced->setVisible(open);
        writeTexts();
    });
    if (!m_module->limits.empty())
        layout->addWidget(makeLimits(*m_module));
    writeTexts();
}

QWidget* ModuleForm::makeLimits(const api::ModuleInfo& module) {
    auto* box = new QWidget(m_content);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::tiny);
    auto* heading = plainLabel({}, box);
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading);
    QList<QLabel*> lines;
    for (std::size_t i = 0; i < module.limits.size(); ++i) {
        lines << wrappedLabel({}, box);
        setTextRole(lines.last(), TextRole::Faint);
        layout->addWidget(lines.last());
    }
    keepTranslated(box, [heading, lines, &module] {
        heading->setText(tr("What it does not do"));
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i]->setText(translated(module.limits[static_cast<std::size_t>(i)]));
    });
    return box;
}

void ModuleForm::addSetting(const api::ParameterInfo& info, QVBoxLayout* into) {
    auto* editor = makeEditor(info, m_content);
    auto* row = new FormRow(editor, editor->control(), m_content);
    into->addWidget(row);
    const std::size_t index = m_settings.size();
    m_settings.push_back({&info, editor, row, {}});
    connect(editor, &ParameterEditor::edited, this, [this, &info](const api::ParameterValue& value) {
        m_document.setParameter(*m_layer, info, value);
    });
    connect(editor, &ParameterEditor::complained, this, [this, index](const QString& sentence) {
        m_settings[index].complaint = sentence;
        showProblem(m_settings[index]);
    });
    connect(row, &FormRow::resetRequested, this, [this, index, &info] {
        m_settings[index].complaint.clear();
        m_document.setParameter(*m_layer, info, info.default_value);
        showValues();
    });
}

void ModuleForm::showValues() {
    if (!m_layer)
        return;
    const auto* module = m_document.moduleOf(*m_layer);
    if (module != m_module || m_content == nullptr) {
        m_module = module;
        rebuild();
    }
    for (const auto& setting : m_settings) {
        const auto value = m_document.valueOf(*m_layer, *setting.info);
        if (setting.complaint.isEmpty())
            setting.editor->setValue(value);
        setting.row->setResettable(value != setting.info->default_value);
        showProblem(setting);
    }
    showRows();
}

void ModuleForm::showRows() {
    bool anyAdvanced = false;
    for (const auto& setting : m_settings) {
        const bool counts = m_document.applies(*m_layer, *setting.info);
        if (!counts)
            keepFocus(setting);
        setting.row->setVisible(counts);
        anyAdvanced = anyAdvanced || (counts && setting.info->advanced);
    }
    if (m_unfold != nullptr)
        m_unfold->setVisible(anyAdvanced);
}

/// When undoing takes away the setting that somebody is in, Qt would move on to whatever comes next: what
/// decided about it is where they are.
void ModuleForm::keepFocus(const Setting& leaving) {
    if (leaving.row->isAncestorOf(QApplication::focusWidget()))
        focusParameter(leaving.info->applies_when->parameter);
}

void ModuleForm::showProblem(const Setting& setting) {
    QString sentence = setting.complaint;
    for (const auto& problem : m_document.validation().problems)
        if (sentence.isEmpty() && problem.layer == m_layer && problem.parameter == setting.info->id &&
            problem.severity != api::Severity::suggestion)
            sentence = translated(problem.what);
    setting.row->setProblem(sentence);
}

void ModuleForm::writeTexts() {
    for (const auto& setting : m_settings) {
        setting.row->setTexts(translated(setting.info->title), translated(setting.info->help));
        setting.editor->retranslate();
    }
    if (m_unfold != nullptr)
        m_unfold->setText(m_unfold->isChecked() ? tr("Fewer settings") : tr("More settings"));
}

bool ModuleForm::focusParameter(const std::string& id) {
    for (const auto& setting : m_settings) {
        if (setting.info->id != id || !m_document.applies(*m_layer, *setting.info))
            continue;
        if (setting.info->advanced)
            m_unfold->setChecked(true);
        setting.editor->control()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

}  // namespace studio::app
