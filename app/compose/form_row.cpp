// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_row.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {

FormRow::FormRow(QWidget* field, QWidget* control, QWidget* parent) : QWidget(parent), m_control(control) {
    m_title = wrappedLabel({}, this);
    m_title->setBuddy(control);
    m_help = wrappedLabel({}, this);
    m_problem = wrappedLabel({}, this);
    setTextRole(m_help, TextRole::Faint);
    setTextRole(m_problem, TextRole::Error);
    m_reset = makeIconButton(QStringLiteral("reset"), this);
    m_reset->setIconSize({14, 14});
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    keepTranslated(this, [this] { setButtonName(m_reset, tr("Back to the default")); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    field->setParent(this);
    layout->addWidget(field);
    layout->addWidget(m_problem);
    layout->addWidget(m_help);
    m_problem->hide();
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this, &FormRow::resetRequested);
}

void FormRow::setTexts(const QString& title, const QString& help) {
    m_title->setText(title);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_control->setAccessibleName(title);
    m_control->setAccessibleDescription(help);
}

void FormRow::setResettable(bool canReset) {
    m_reset->setVisible(canReset);
}

void FormRow::setProblem(const QString& sentence) {
    if (sentence == m_problem->text())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_control->setProperty("problem", sentence.isEmpty() ? QStringLiteral("false") : QStringLiteral("true"));
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
}

}  // namespace studio::app
