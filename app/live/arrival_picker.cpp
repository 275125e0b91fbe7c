// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival_picker.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <bridge/text.hpp>
#include <widgets/curve_preview.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

constexpr int leastTime_s = 10;
constexpr int mostTime_s = 86'400;
constexpr int usualTime_s = 600;

}  // namespace

ArrivalPicker::ArrivalPicker(const std::vector<api::LoadArrivalInfo>& arrivals, QWidget* parent)
    : QWidget(parent),
      m_infos(arrivals),
      m_label(plainLabel()),
      m_curve(new QComboBox),
      m_timeLabel(plainLabel()),
      m_time(new QSpinBox),
      m_preview(new CurvePreview) {
    for (const api::LoadArrivalInfo& info : m_infos)
        m_curve->addItem(QString(), QString::fromStdString(info.id));
    m_time->setObjectName(QStringLiteral("arrivalTime"));
    m_time->setRange(leastTime_s, mostTime_s);
    m_time->setSingleStep(60);
    m_time->setValue(usualTime_s);
    m_label->setBuddy(m_curve);
    m_timeLabel->setBuddy(m_time);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_label);
    row->addWidget(m_curve);
    row->addWidget(m_preview, 1);
    row->addWidget(m_timeLabel);
    row->addWidget(m_time);
    for (QLabel* label : {m_label, m_timeLabel})
        setTextRole(label, TextRole::Dim);
    connect(m_curve, &QComboBox::currentIndexChanged, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    connect(m_time, &QSpinBox::valueChanged, this, &ArrivalPicker::changed);
    keepTranslated(this, [this] { writeTexts(); });
    showChosen();
}

const api::LoadArrivalInfo& ArrivalPicker::chosen() const {
    return m_infos.at(static_cast<std::size_t>(std::max(0, m_curve->currentIndex())));
}

void ArrivalPicker::fill(const api::LoadChoice& load) {
    const QSignalBlocker quiet(this);
    m_curve->setCurrentIndex(std::max(0, m_curve->findData(QString::fromStdString(load.arrival))));
    if (load.arrival_s != 0)
        m_time->setValue(static_cast<int>(std::min<std::uint32_t>(load.arrival_s, mostTime_s)));
    showChosen();
}

void ArrivalPicker::writeTo(api::LoadChoice& load) const {
    load.arrival = isCurve() ? chosen().id : std::string();
    load.arrival_s = isCurve() ? static_cast<std::uint32_t>(m_time->value()) : 0;
}

void ArrivalPicker::showChosen() {
    m_preview->setShape(chosen().shape);
    m_preview->setToolTip(plainToolTip(bridge::translated(chosen().origin)));
    m_curve->setToolTip(plainToolTip(bridge::translated(chosen().plain)));
    m_timeLabel->setVisible(isCurve());
    m_time->setVisible(isCurve());
}

void ArrivalPicker::writeTexts() {
    m_label->setText(tr("How they come"));
    m_timeLabel->setText(tr("Lasts"));
    m_time->setSuffix(tr(" s"));
    m_curve->setAccessibleName(tr("How the users come"));
    m_time->setAccessibleName(tr("How long the traffic lasts, in seconds"));
    m_time->setToolTip(tr("Then the traffic is over."));
    m_preview->setAccessibleName(tr("Transactions a second over the time"));
    const QSignalBlocker quiet(m_curve);
    for (int i = 0; i < m_curve->count(); ++i) {
        const api::LoadArrivalInfo& info = m_infos[static_cast<std::size_t>(i)];
        m_curve->setItemText(i, bridge::translated(info.title));
        m_curve->setItemData(i, plainToolTip(bridge::translated(info.plain)), Qt::ToolTipRole);
    }
    showChosen();
}

}  // namespace studio::app
