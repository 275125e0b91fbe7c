// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_failure.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/icons.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {
constexpr int textWidth = 460;
}

StartFailure::StartFailure(const QString& reason, const QString& dataDir, QWidget* parent) : QWidget(parent) {
    setWindowTitle(QStringLiteral("Rollup Studio"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::medium);
    auto* title = wrappedLabel(tr("Rollup Studio cannot open its folder"), this);
    setTextRole(title, TextRole::Title);
    auto* why = wrappedLabel(reason, this);
    why->setMinimumWidth(textWidth);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* folder = new ElidedLabel(dataDir, this);
    folder->setElideMode(Qt::ElideMiddle);
    setTextRole(folder, TextRole::MonoDim);
    auto* help =
        wrappedLabel(tr("Nothing was changed. Mend what is named above and try again, or start the program "
                        "with another folder: rollup-studio --data FOLDER."),
                     this);
    setTextRole(help, TextRole::Dim);
    auto* quit = makeButton(Emphasis::Normal, this);
    quit->setText(tr("Quit"));
    auto* retry = makeButton(Emphasis::Primary, this);
    retry->setText(tr("Try again"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(quit);
    buttons->addWidget(retry);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(why),
                          static_cast<QWidget*>(folder), static_cast<QWidget*>(help)})
        layout->addWidget(part);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    connect(retry, &QPushButton::clicked, this, &StartFailure::retryRequested);
}

}  // namespace studio::app
