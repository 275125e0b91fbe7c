// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirm.hpp"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "buttons.hpp"
#include "plain_text.hpp"
#include "theme.hpp"

namespace studio::app {
namespace {
constexpr int textWidth = 360;

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::Confirm)
};
}  // namespace

void confirm(QWidget* parent, const Question& question, std::function<void()> act) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("Rollup Studio"));
    auto* title = wrappedLabel(question.title, dialog);
    auto* detail = wrappedLabel(question.detail, dialog);
    setTextRole(title, TextRole::Subtitle);
    setTextRole(detail, TextRole::Dim);
    title->setMinimumWidth(textWidth);
    auto* cancel = makeButton(Emphasis::Normal, dialog);
    cancel->setText(Words::tr("Cancel"));
    auto* go = makeButton(Emphasis::Danger, dialog);
    go->setText(question.actionName);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(title);
    layout->addWidget(detail);
    layout->addLayout(buttons);
    cancel->setFocus();
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(act));
    dialog->open();
}

}  // namespace studio::app
