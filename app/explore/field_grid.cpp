// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_grid.hpp"

#include <QGridLayout>
#include <QLabel>
#include <bridge/text.hpp>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "link.hpp"

namespace studio::app {
namespace {

enum Column { nameColumn, valueColumn, copyColumn, meaningColumn };
constexpr int leastNameWidth = 120;
constexpr int rowHeight = 26;

}  // namespace

FieldGrid::FieldGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnMinimumWidth(nameColumn, leastNameWidth);
    m_grid->setColumnStretch(valueColumn, 3);
    m_grid->setColumnStretch(meaningColumn, 2);
}

FieldGrid::Row FieldGrid::row(const api::Field& field) {
    const QString value = shownText(field.value);
    return {bridge::translated(field.name),
            value,
            QString::fromStdString(field.value),
            bridge::translated(field.meaning),
            {}};
}

void FieldGrid::setRows(const std::vector<Row>& rows) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowMinimumHeight(line, 0);
    for (int line = 0; line < static_cast<int>(rows.size()); ++line)
        addRow(line, rows[static_cast<std::size_t>(line)]);
}

void FieldGrid::addRow(int line, const Row& row) {
    m_grid->setRowMinimumHeight(line, rowHeight);
    auto* name = new ElidedLabel(row.name);
    setTextRole(name, TextRole::Dim);
    m_grid->addWidget(name, line, nameColumn, Qt::AlignVCenter);
    if (row.target.isNothing()) {
        auto* value = new ElidedLabel;
        value->setElideMode(Qt::ElideMiddle);
        value->setFullText(row.shown);
        value->setFocusPolicy(Qt::StrongFocus);
        value->setLayoutDirection(Qt::LeftToRight);  // hashes and numbers read so in every language
        setTextRole(value, TextRole::Mono);
        m_grid->addWidget(value, line, valueColumn, Qt::AlignVCenter);
    } else {
        auto* link = new Link;
        link->setTarget(row.shown, row.target, row.whole);
        connect(link, &Link::followed, this, &FieldGrid::followed);
        m_grid->addWidget(link, line, valueColumn, Qt::AlignVCenter | Qt::AlignLeading);
    }
    if (!row.whole.isEmpty()) {
        auto* copy = new CopyButton;
        copy->setCopyText(row.whole);
        setButtonName(copy, tr("Copy %1").arg(row.name));
        m_grid->addWidget(copy, line, copyColumn, Qt::AlignVCenter);
    }
    if (!row.meaning.isEmpty()) {
        auto* meaning = wrappedLabel(row.meaning);
        setTextRole(meaning, TextRole::Faint);
        m_grid->addWidget(meaning, line, meaningColumn, Qt::AlignVCenter);
    }
}

}  // namespace studio::app
