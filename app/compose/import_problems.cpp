// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_problems.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "problems_panel.hpp"

namespace studio::app {
namespace {
constexpr int maxShownProblems = 200;
}

ImportProblems::ImportProblems(const QString& file, const std::vector<api::Problem>& problems,
                               QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    resize(560, 440);
    auto* title = wrappedLabel(
        tr("This design cannot be opened: %n problem(s)", nullptr, static_cast<int>(problems.size())), this);
    setTextRole(title, TextRole::Subtitle);
    auto* name = new ElidedLabel(file, this);
    name->setElideMode(Qt::ElideMiddle);
    setTextRole(name, TextRole::MonoDim);
    auto* list = new QWidget(this);
    auto* rows = new QVBoxLayout(list);
    rows->setSpacing(space::medium);
    for (std::size_t i = 0; i < problems.size() && i < maxShownProblems; ++i) {
        auto* row = new ProblemRow(problems[i], false, list);
        if (!problems[i].path.empty()) {
            auto* where = new ElidedLabel(QString::fromStdString(problems[i].path), row);
            setTextRole(where, TextRole::MonoDim);
            rows->addWidget(where);
        }
        rows->addWidget(row);
    }
    rows->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    auto* close = makeButton(Emphasis::Primary, this);
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::large);
    layout->addWidget(title);
    layout->addWidget(name);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

}  // namespace studio::app
