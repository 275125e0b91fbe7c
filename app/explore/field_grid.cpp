// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_grid.hpp"

#include <QGridLayout>
#include <QLabel>
#include <bridge/text.hpp>
#include <utility>
#include <widgets/buttons.hpp>
#include <widgets/elided_label.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "link.hpp"

namespace studio::app {
namespace {

enum Column { nameColumn, valueColumn, copyColumn, meaningColumn, edgeColumn };
constexpr int rowsALine = 2;  // the second one for a meaning below
constexpr int leastWideWidth = 640;
constexpr int leastNameWidth = 120;
constexpr int rowHeight = 26;
constexpr int newLinesATurn = 4;
constexpr int turnInterval_ms = 10;

}  // namespace

FieldGrid::FieldGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnMinimumWidth(nameColumn, leastNameWidth);
    m_grid->setColumnStretch(valueColumn, 3);
    m_grid->setColumnStretch(meaningColumn, 2);
    m_grid->setColumnMinimumWidth(edgeColumn, space::small);  // beside a scroll bar
    m_turn.setSingleShot(true);
    m_turn.setInterval(turnInterval_ms);
    connect(&m_turn, &QTimer::timeout, this, &FieldGrid::fillSome);
}

FieldGrid::Row FieldGrid::row(const api::Field& field) {
    const QString value = shownText(field.value);
    return {bridge::translated(field.name),
            value,
            QString::fromStdString(field.value),
            bridge::translated(field.meaning),
            {}};
}

void FieldGrid::setRows(std::vector<Row> rows) {
    m_rows = std::move(rows);
    m_filled = 0;
    for (std::size_t i = m_rows.size(); i < m_lines.size(); ++i) {
        hideLine(m_lines[i]);
        m_grid->setRowMinimumHeight(rowsALine * static_cast<int>(i), 0);
    }
    fillSome();
}

void FieldGrid::fillSome() {
    // A line there already only takes other texts; a new one is dear.
    for (int made = 0; m_filled < m_rows.size() && made < newLinesATurn; ++m_filled) {
        if (m_filled == m_lines.size()) {
            m_lines.push_back(makeLine(rowsALine * static_cast<int>(m_filled)));
            placeMeaning(m_filled);
            ++made;
        }
        fill(m_lines[m_filled], m_rows[m_filled]);
        m_grid->setRowMinimumHeight(rowsALine * static_cast<int>(m_filled), rowHeight);
    }
    if (m_filled < m_rows.size())
        m_turn.start();
}

void FieldGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < leastWideWidth;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_grid->setColumnStretch(meaningColumn, isNarrow ? 0 : 2);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        placeMeaning(i);
}

void FieldGrid::placeMeaning(std::size_t number) {
    auto* const meaning = m_lines[number].meaning;
    const int row = rowsALine * static_cast<int>(number);
    m_grid->removeWidget(meaning);
    if (m_isNarrow)
        m_grid->addWidget(meaning, row + 1, nameColumn, 1, meaningColumn - nameColumn);
    else
        m_grid->addWidget(meaning, row, meaningColumn, Qt::AlignVCenter);
}

FieldGrid::Line FieldGrid::makeLine(int row) {
    const auto role = QByteArrayLiteral("textRole");  // set before the style first looks at the widget
    Line line;
    line.name = new ElidedLabel;
    line.name->setProperty(role, QStringLiteral("dim"));
    m_grid->addWidget(line.name, row, nameColumn, Qt::AlignVCenter);
    line.value = new ElidedLabel;
    line.value->setProperty(role, QStringLiteral("mono"));
    line.value->setElideMode(Qt::ElideMiddle);
    line.value->setLayoutDirection(Qt::LeftToRight);
    line.value->setFocusPolicy(Qt::StrongFocus);
    m_grid->addWidget(line.value, row, valueColumn, Qt::AlignVCenter);
    line.link = new Link;
    connect(line.link, &Link::followed, this, &FieldGrid::followed);
    m_grid->addWidget(line.link, row, valueColumn, Qt::AlignVCenter | Qt::AlignLeading);
    line.copy = new CopyButton;
    m_grid->addWidget(line.copy, row, copyColumn, Qt::AlignVCenter);
    line.meaning = wrappedLabel({}, this);
    line.meaning->setProperty(role, QStringLiteral("faint"));
    return line;
}

void FieldGrid::dress(ElidedLabel* value, bool sentence) {
    if (value->property("textRole").toString() == QLatin1String(sentence ? "body" : "mono"))
        return;
    setTextRole(value, sentence ? TextRole::Body : TextRole::Mono);
    value->setElideMode(sentence ? Qt::ElideRight : Qt::ElideMiddle);
    // Hashes and numbers read from left to right in every language.
    if (sentence)
        value->unsetLayoutDirection();
    else
        value->setLayoutDirection(Qt::LeftToRight);
}

void FieldGrid::fill(Line& line, const Row& row) {
    const bool isLink = !row.target.isNothing();
    dress(line.value, row.whole.isEmpty());  // what cannot be copied is a sentence of ours
    line.name->setFullText(row.name);
    line.name->show();
    line.value->setFullText(isLink ? QString() : row.shown);
    line.value->setVisible(!isLink);
    if (isLink)
        line.link->setTarget(row.shown, row.target, row.whole);
    line.link->setVisible(isLink);
    line.copy->setCopyText(row.whole);
    setButtonName(line.copy, tr("Copy %1").arg(row.name));
    line.copy->setVisible(!row.whole.isEmpty());
    line.meaning->setText(row.meaning);
    line.meaning->setVisible(!row.meaning.isEmpty());
}

void FieldGrid::hideLine(const Line& line) {
    for (QWidget* part :
         std::initializer_list<QWidget*>{line.name, line.value, line.link, line.copy, line.meaning})
        part->hide();
}

}  // namespace studio::app
