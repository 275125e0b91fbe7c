// SPDX-License-Identifier: GPL-3.0-or-later
#include "operators_card.hpp"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/engine_bridge.hpp>
#include <bridge/text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

constexpr int columns = 3;

}  // namespace

OperatorsCard::OperatorsCard(QWidget* parent)
    : Card(parent), m_standing(wrappedLabel()), m_grid(new QGridLayout) {
    setTextRole(m_standing, TextRole::Dim);
    m_standing->setObjectName(QStringLiteral("operatorsStanding"));
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(2 * column + 1, 1);
    body()->addWidget(m_standing);
    body()->addLayout(m_grid);
    keepTranslated(this, [this] { writeTexts(); });
    hide();
}

void OperatorsCard::addRow() {
    const auto index = static_cast<std::size_t>(m_rows.size());
    const int row = static_cast<int>(index) / columns;
    const int column = 2 * (static_cast<int>(index) % columns);
    Row added{plainLabel({}, this), new QComboBox(this)};
    setTextRole(added.name, TextRole::Dim);
    for (int conduct = 0; conduct < 5; ++conduct)
        added.conduct->addItem({});
    m_grid->addWidget(added.name, row, column);
    m_grid->addWidget(added.conduct, row, column + 1);
    connect(added.conduct, &QComboBox::activated, this, [this, index](int chosen) {
        Q_EMIT conductRequested(m_layer, index, static_cast<api::OperatorConduct>(chosen));
    });
    m_rows << added;
    writeRow(index);
}

void OperatorsCard::writeRow(std::size_t index) {
    const std::pair<QString, QString> conducts[] = {
        {tr("Honest"), tr("Keeps the data and gives it to whoever asks.")},
        {tr("Offline"), tr("Takes nothing and answers nothing.")},
        {tr("Withholds"), tr("Signs that it keeps the data, and then gives it to nobody.")},
        {tr("Lies"), tr("Signs that it keeps the data, and then gives out something else.")},
        {tr("Late"), tr("Signs too late to count, and gives the data only when it is asked again.")}};
    const auto& row = m_rows[static_cast<qsizetype>(index)];
    const QString name = tr("Member %1").arg(index + 1);
    row.name->setText(name);
    row.conduct->setAccessibleName(name);
    for (int i = 0; i < row.conduct->count(); ++i) {
        row.conduct->setItemText(i, conducts[i].first);
        row.conduct->setItemData(i, plainToolTip(conducts[i].second), Qt::ToolTipRole);
    }
}

void OperatorsCard::writeTexts() {
    setHelp(tr("All members run inside this program. Let some of them fail or cheat, and see what holds."));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        writeRow(static_cast<std::size_t>(i));
}

void OperatorsCard::showStanding(const api::OperatorGroup& group) {
    const auto honest =
        static_cast<std::size_t>(std::ranges::count(group.conduct, api::OperatorConduct::honest));
    setHeading(bridge::translated(group.title));
    const QString figures =
        tr("%1 of %2 members are honest; %3 must sign for a batch.")
            .arg(format::number(honest), format::number(group.conduct.size()), format::number(group.needed));
    const QString meaning = honest >= group.needed
                                ? tr("Batches go to them, and their signature to the L1.")
                                : tr("Signatures of liars and withholders count as well. Where they do not "
                                     "suffice, batches go to the L1 in full.");
    m_standing->setText(figures + QLatin1Char(' ') + meaning);
}

void OperatorsCard::show(const api::RunSnapshot& run) {
    const bool shown = bridge::isActive(run.state) && !run.operators.empty();
    setVisible(shown);
    if (!shown)
        return;
    const auto& group = run.operators.front();
    m_layer = group.layer;
    while (m_rows.size() < static_cast<qsizetype>(group.conduct.size()))
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool used = i < static_cast<qsizetype>(group.conduct.size());
        m_rows[i].name->setVisible(used);
        m_rows[i].conduct->setVisible(used);
        // Not under the hand of somebody who is choosing.
        if (used && !m_rows[i].conduct->view()->isVisible()) {
            const QSignalBlocker quiet(m_rows[i].conduct);
            m_rows[i].conduct->setCurrentIndex(static_cast<int>(group.conduct[static_cast<std::size_t>(i)]));
        }
    }
    showStanding(group);
}

}  // namespace studio::app
