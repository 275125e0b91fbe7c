// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal_form.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <algorithm>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

// What the engine takes; it says so itself of what comes otherwise.
constexpr int mostTurnout = 1'000;
constexpr int mostRuns = 50;
constexpr int mostMinutes = 1'440;
constexpr int usualMinutes = 10;
constexpr std::uint32_t secondsPerMinute = 60;
constexpr int fieldWidth = 130;

}  // namespace

RehearsalForm::RehearsalForm(QWidget* parent) : QWidget(parent), m_rows(new QFormLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::medium);
    const QString percent = tr(" %");
    m_from = addNumber(tr("Fewest who come"), mostTurnout, percent);
    m_to = addNumber(tr("Most who come"), mostTurnout, percent);
    m_runs = addNumber(tr("Rehearsals"), mostRuns, {});
    m_from->setToolTip(tr("Of the guests that the design expects: its transactions a second."));
    m_to->setToolTip(m_from->toolTip());
    m_runs->setToolTip(
        tr("They are spread evenly from the fewest to the most. More of them take longer, and "
           "make the bands surer."));
    m_isPart = new QCheckBox(tr("Only the beginning"), this);
    m_isPart->setToolTip(tr("An event of hours takes long to rehearse. The rush is at its beginning."));
    m_minutes = makeNumber(tr("Minutes of the beginning"), mostMinutes, tr(" min"));
    m_isPart->setMinimumHeight(m_minutes->sizeHint().height());
    m_rows->addRow(m_isPart, m_minutes);
    m_minutes->setValue(usualMinutes);
    m_minutes->setEnabled(false);
    connect(m_isPart, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
    // The one follows the other, so that what stands there can always be rehearsed.
    connect(m_from, &QSpinBox::valueChanged, this,
            [this](int from) { m_to->setValue(std::max(from, m_to->value())); });
    connect(m_to, &QSpinBox::valueChanged, this,
            [this](int to) { m_from->setValue(std::min(to, m_from->value())); });
    setOptions({});
}

QSpinBox* RehearsalForm::makeNumber(const QString& name, int most, const QString& suffix) {
    auto* box = new QSpinBox(this);
    box->setRange(1, most);
    box->setSuffix(suffix);
    box->setFixedWidth(fieldWidth);
    box->setAccessibleName(name);
    return box;
}

QSpinBox* RehearsalForm::addNumber(const QString& name, int most, const QString& suffix) {
    auto* box = makeNumber(name, most, suffix);
    auto* label = plainLabel(name, this);
    label->setBuddy(box);
    m_rows->addRow(label, box);
    return box;
}

void RehearsalForm::setOptions(const api::RehearsalOptions& options) {
    m_to->setValue(static_cast<int>(options.turnout_to));
    m_from->setValue(static_cast<int>(options.turnout_from));
    m_runs->setValue(static_cast<int>(options.runs));
    m_isPart->setChecked(options.longest_s.has_value());
    if (options.longest_s)
        m_minutes->setValue(static_cast<int>(*options.longest_s / secondsPerMinute));
}

api::RehearsalOptions RehearsalForm::options() const {
    api::RehearsalOptions options;
    options.runs = static_cast<std::uint32_t>(m_runs->value());
    options.turnout_from = static_cast<std::uint32_t>(m_from->value());
    options.turnout_to = static_cast<std::uint32_t>(m_to->value());
    if (m_isPart->isChecked())
        options.longest_s = static_cast<std::uint32_t>(m_minutes->value()) * secondsPerMinute;
    return options;
}

}  // namespace studio::app
