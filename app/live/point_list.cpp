// SPDX-License-Identifier: GPL-3.0-or-later
#include "point_list.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <widgets/badge.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {

QLabel* addPoint(QVBoxLayout* column, const QString& sentence) {
    auto* label = wrappedLabel(sentence);
    auto* dot = new Dot(Tone::Lifecycle);
    dot->setFixedSize(dot->sizeHint());
    auto* mark = new QVBoxLayout;
    mark->setContentsMargins(0, space::tiny + 1, 0, 0);  // to the middle of the first line
    mark->addWidget(dot);
    mark->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addLayout(mark);
    row->addWidget(label, 1);
    column->addLayout(row);
    return label;
}

}  // namespace studio::app
