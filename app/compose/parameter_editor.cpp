// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameter_editor.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <bridge/text.hpp>
#include <widgets/choice_box.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "integer_box.hpp"

namespace studio::app {
namespace {

constexpr int maxTypedCharacters = 1'000;

template <class T>
T held(const api::ParameterValue& value) {
    const auto* found = std::get_if<T>(&value);
    return found != nullptr ? *found : T{};
}

QHBoxLayout* rowLayout(QWidget* editor) {
    auto* layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    return layout;
}

class BooleanEditor : public ParameterEditor {
public:
    BooleanEditor(const api::ParameterInfo&, QWidget* parent) : ParameterEditor(parent) {
        m_box = new QCheckBox(this);
        rowLayout(this)->addWidget(m_box, 1);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
            retranslate();
            Q_EMIT edited(on);
        });
        retranslate();
    }
    void setValue(const api::ParameterValue& value) override {
        m_box->setChecked(held<bool>(value));
        retranslate();
    }
    void retranslate() override {
        m_box->setText(m_box->isChecked() ? ParameterEditor::tr("On") : ParameterEditor::tr("Off"));
    }
    QWidget* control() const override { return m_box; }

private:
    QCheckBox* m_box;
};

class IntegerEditor : public ParameterEditor {
public:
    IntegerEditor(const api::ParameterInfo& info, QWidget* parent) : ParameterEditor(parent), m_info(info) {
        m_box = new IntegerBox(this);
        m_box->setRange(info.min, info.max);
        m_box->setStep(info.step);
        rowLayout(this)->addWidget(m_box, 1);
        connect(m_box, &IntegerBox::edited, this,
                [this](qint64 value) { Q_EMIT edited(static_cast<std::int64_t>(value)); });
        retranslate();
    }
    void setValue(const api::ParameterValue& value) override { m_box->setValue(held<std::int64_t>(value)); }
    void retranslate() override { m_box->setUnit(bridge::translated(m_info.unit)); }
    QWidget* control() const override { return m_box; }

private:
    const api::ParameterInfo& m_info;  // of the engine's catalogue, which outlives the window
    IntegerBox* m_box;
};

class ChoiceEditor : public ParameterEditor {
public:
    ChoiceEditor(const api::ParameterInfo& info, QWidget* parent) : ParameterEditor(parent), m_info(info) {
        m_box = new ChoiceBox(this);
        for (const auto& choice : info.choices)
            m_box->addItem(QString(), QString::fromStdString(choice.value));
        rowLayout(this)->addWidget(m_box, 1);
        connect(m_box, &QComboBox::activated, this,
                [this](int index) { Q_EMIT edited(m_box->itemData(index).toString().toStdString()); });
        retranslate();
    }
    void setValue(const api::ParameterValue& value) override {
        m_box->setCurrentIndex(m_box->findData(QString::fromStdString(held<std::string>(value))));
    }
    void retranslate() override {
        for (int i = 0; i < m_box->count(); ++i)
            m_box->setItemText(i, bridge::translated(m_info.choices[static_cast<std::size_t>(i)].title));
    }
    QWidget* control() const override { return m_box; }

private:
    const api::ParameterInfo& m_info;
    ChoiceBox* m_box;
};

class TextEditor : public ParameterEditor {
public:
    TextEditor(const api::ParameterInfo& info, QWidget* parent) : ParameterEditor(parent) {
        m_line = new QLineEdit(this);
        m_line->setMaxLength(maxTypedCharacters);
        if (info.type == api::ParameterType::address) {
            setTextRole(m_line, TextRole::Mono);
            m_line->setLayoutDirection(Qt::LeftToRight);
            m_line->setPlaceholderText(QStringLiteral("0x…"));
        }
        rowLayout(this)->addWidget(m_line, 1);
        connect(m_line, &QLineEdit::textEdited, this,
                [this](const QString& text) { Q_EMIT edited(text.toStdString()); });
    }
    void setValue(const api::ParameterValue& value) override {
        const QString text = QString::fromStdString(held<std::string>(value));
        if (text != m_line->text())
            m_line->setText(text);
    }
    QWidget* control() const override { return m_line; }

private:
    QLineEdit* m_line;
};

class WeiEditor : public ParameterEditor {
public:
    WeiEditor(const api::ParameterInfo&, QWidget* parent) : ParameterEditor(parent) {
        m_line = new QLineEdit(this);
        m_line->setMaxLength(maxTypedCharacters);
        m_line->setLayoutDirection(Qt::LeftToRight);
        auto* unit = plainLabel(QStringLiteral("ETH"), this);
        setTextRole(unit, TextRole::Dim);
        auto* layout = rowLayout(this);
        layout->addWidget(m_line, 1);
        layout->addWidget(unit);
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
            const QString wei = format::ethAsWei(text);
            Q_EMIT complained(wei.isEmpty()
                                  ? ParameterEditor::tr("This is no amount of ETH; write it like 0.25.")
                                  : QString());
            if (wei.isEmpty())
                return;
            showWei(wei);
            Q_EMIT edited(wei.toStdString());
        });
    }
    void setValue(const api::ParameterValue& value) override {
        const QString wei = QString::fromStdString(held<std::string>(value));
        showWei(wei);
        if (format::ethAsWei(m_line->text()) != wei)
            m_line->setText(format::weiAsEth(wei.toStdString(), 18));
    }
    QWidget* control() const override { return m_line; }

private:
    void showWei(const QString& wei) {
        m_line->setToolTip(plainToolTip(ParameterEditor::tr("%1 wei").arg(wei)));
    }
    QLineEdit* m_line;
};

}  // namespace

ParameterEditor* makeEditor(const api::ParameterInfo& info, QWidget* parent) {
    switch (info.type) {
        case api::ParameterType::boolean:
            return new BooleanEditor(info, parent);
        case api::ParameterType::integer:
            return new IntegerEditor(info, parent);
        case api::ParameterType::choice:
            return new ChoiceEditor(info, parent);
        case api::ParameterType::text:
        case api::ParameterType::address:
            return new TextEditor(info, parent);
        case api::ParameterType::wei:
            return new WeiEditor(info, parent);
    }
    return new TextEditor(info, parent);
}

}  // namespace studio::app
