// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_panel.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/text.hpp>
#include <cmath>
#include <initializer_list>
#include <widgets/buttons.hpp>
#include <widgets/chain_text.hpp>
#include <widgets/format.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>

#include "arrival_picker.hpp"

namespace studio::app {
namespace {

constexpr int sliderSteps = 400;
constexpr int settle_ms = 300;
constexpr int defaultRate = 100;

/// The slider is logarithmic: as many steps from 1 to 10 as from 1,000 to 10,000.
int rateOf(int step) {
    const double exponent = std::log10(double(LoadPanel::mostRate)) * step / sliderSteps;
    const double rate = std::pow(10.0, exponent);
    const double grain = std::pow(10.0, std::max(0.0, std::floor(std::log10(rate)) - 1));
    return static_cast<int>(std::round(rate / grain) * grain);
}

int stepOf(int rate) {
    return static_cast<int>(std::lround(std::log10(double(std::max(rate, 1))) /
                                        std::log10(double(LoadPanel::mostRate)) * sliderSteps));
}

}  // namespace

LoadPanel::LoadPanel(const std::vector<api::LoadKindInfo>& kinds,
                     const std::vector<api::LoadArrivalInfo>& arrivals, QWidget* parent)
    : Card(parent),
      m_kindInfos(kinds),
      m_kind(new QComboBox),
      m_kindLabel(plainLabel()),
      m_slider(new QSlider(Qt::Horizontal)),
      m_rate(new QSpinBox),
      m_rateLabel(plainLabel()),
      m_fast(new QCheckBox),
      m_arrival(new ArrivalPicker(arrivals)),
      m_users(new QSpinBox),
      m_usersLabel(plainLabel()),
      m_switch(makeButton()),
      m_achieved(plainLabel()),
      m_share(new QProgressBar),
      m_note(wrappedLabel()),
      m_whole(wrappedLabel()) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle_ms);
    buildFields();
    buildStatus();
    connectFields();
    keepTranslated(this, [this] { writeTexts(); });
}

void LoadPanel::buildFields() {
    for (const api::LoadKindInfo& kind : m_kindInfos)
        m_kind->addItem(QString(), QString::fromStdString(kind.id));
    m_slider->setRange(0, sliderSteps);
    m_rate->setObjectName(QStringLiteral("rate"));
    m_rate->setRange(1, mostRate);
    m_rate->setValue(defaultRate);
    m_slider->setValue(stepOf(defaultRate));
    m_users->setRange(1, mostUsers);
    m_users->setValue(200);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(m_kindLabel, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_usersLabel, 0, 2);
    grid->addWidget(m_users, 0, 3);
    grid->addWidget(m_rateLabel, 1, 0);
    grid->addWidget(m_slider, 1, 1);
    grid->addWidget(m_fast, 1, 2);
    grid->addWidget(m_rate, 1, 3);
    grid->setColumnStretch(1, 1);
    m_kindLabel->setBuddy(m_kind);
    m_rateLabel->setBuddy(m_rate);
    m_usersLabel->setBuddy(m_users);
    for (QLabel* label : {m_kindLabel, m_rateLabel, m_usersLabel})
        setTextRole(label, TextRole::Dim);
    body()->addLayout(grid);
    body()->addWidget(m_arrival);
}

void LoadPanel::buildStatus() {
    m_share->setTextVisible(false);
    m_share->setFixedHeight(6);
    m_share->setRange(0, 1000);
    m_note->hide();
    m_whole->hide();
    m_achieved->setObjectName(QStringLiteral("achieved"));
    m_whole->setObjectName(QStringLiteral("wholeEvent"));
    setTextRole(m_note, TextRole::Dim);
    setTextRole(m_whole, TextRole::Faint);
    addToHeader(m_switch);
    body()->addWidget(m_achieved);
    body()->addWidget(m_share);
    body()->addWidget(m_note);
    body()->addWidget(m_whole);
}

void LoadPanel::connectFields() {
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        if (!m_filling && stepOf(m_rate->value()) != step)
            m_rate->setValue(rateOf(step));
    });
    connect(m_rate, &QSpinBox::valueChanged, this, [this](int rate) {
        const bool outer = std::exchange(m_filling, true);
        m_slider->setValue(stepOf(rate));
        m_filling = outer;
        changed();
    });
    connect(m_fast, &QCheckBox::toggled, this, [this] {
        showRate();
        changed();
    });
    connect(m_arrival, &ArrivalPicker::changed, this, [this] {
        showRate();
        changed();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LoadPanel::changed);
    connect(m_users, &QSpinBox::valueChanged, this, &LoadPanel::changed);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        m_settle.stop();
        m_touched = true;
        Q_EMIT loadRequested(choice(), !m_active);
    });
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_active)  // it may have ended meanwhile, and is not to begin again by itself
            Q_EMIT loadRequested(choice(), true);
    });
}

void LoadPanel::showRate() {
    const bool isCurve = m_arrival->isCurve();
    m_fast->setVisible(!isCurve);
    const bool hasRate = isCurve || !m_fast->isChecked();
    m_rate->setEnabled(hasRate);
    m_slider->setEnabled(hasRate);
    m_rateLabel->setText(isCurve ? tr("Peak rate") : tr("Rate"));
}

bool LoadPanel::sells() const {
    const int index = m_kind->currentIndex();
    return index >= 0 && m_kindInfos[static_cast<std::size_t>(index)].sells;
}

void LoadPanel::writeTexts() {
    setHeading(tr("Traffic"));
    m_kindLabel->setText(tr("Kind"));
    showRate();
    m_usersLabel->setText(tr("Users"));
    m_fast->setText(tr("As fast as it goes"));
    m_rate->setSuffix(tr(" tx/s"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_rateLabel, m_rate, m_slider})
        part->setToolTip(tr("Transactions a second (tx/s) that the users send together."));
    m_fast->setToolTip(tr("The users send as many as the rollup takes."));
    m_rate->setAccessibleName(tr("Transactions a second"));
    m_slider->setAccessibleName(tr("Transactions a second, slider"));
    m_users->setAccessibleName(tr("Users that send"));
    m_users->setToolTip(tr("Each has a key of its own; every transaction is signed and checked."));
    m_kind->setAccessibleName(tr("Kind of traffic"));
    m_share->setAccessibleName(tr("Share of the asked rate that arrives"));
    const bool outer = std::exchange(m_filling, true);
    for (int i = 0; i < static_cast<int>(m_kindInfos.size()); ++i) {
        m_kind->setItemText(i, bridge::translated(m_kindInfos[static_cast<std::size_t>(i)].title));
        m_kind->setItemData(i,
                            plainToolTip(bridge::translated(m_kindInfos[static_cast<std::size_t>(i)].plain)),
                            Qt::ToolTipRole);
    }
    m_filling = outer;
}

void LoadPanel::fill(const api::LoadChoice& load) {
    m_filling = true;
    if (const int index = m_kind->findData(QString::fromStdString(load.kind)); index >= 0)
        m_kind->setCurrentIndex(index);
    m_fast->setChecked(!load.rate_tx_per_s);
    if (load.rate_tx_per_s)
        m_rate->setValue(static_cast<int>(std::min<std::uint32_t>(*load.rate_tx_per_s, mostRate)));
    m_users->setValue(static_cast<int>(std::min<std::uint32_t>(load.users, mostUsers)));
    m_arrival->fill(load);
    showRate();
    m_filling = false;
}

api::LoadChoice LoadPanel::choice() const {
    api::LoadChoice load;
    load.kind = m_kind->currentData().toString().toStdString();
    m_arrival->writeTo(load);
    if (m_arrival->isCurve() || !m_fast->isChecked())
        load.rate_tx_per_s = static_cast<std::uint32_t>(m_rate->value());
    load.users = static_cast<std::uint32_t>(m_users->value());
    if (sells())
        load.supply = m_supply;
    return load;
}

void LoadPanel::changed() {
    if (m_filling)
        return;
    m_touched = true;
    if (m_active)
        m_settle.start();
}

void LoadPanel::show(const api::RunSnapshot& run, api::Shards shards) {
    const api::LoadStatus load = api::load_of(shards);
    if (shards.front().id != m_run) {
        m_run = shards.front().id;
        m_settle.stop();
        m_touched = false;
        m_supply = run.spec.load.supply;
        fill(load.settings.kind.empty() ? run.spec.load : load.settings);
    }
    if (load.settings == choice() && load.active == m_active)
        m_touched = m_touched && m_settle.isActive();
    else if (!m_touched && load.active)
        fill(load.settings);
    m_active = load.active;
    showStatus(shards, load);
    m_whole->setVisible(run.shard.has_value());
    if (run.shard)
        m_whole->setText(
            tr("Of the whole event: the rate is shared out among its %1 shards, and what arrives "
               "on them is added up.")
                .arg(run.shard->count));
}

QString LoadPanel::achieved(const api::LoadStatus& load) const {
    if (load.end == api::LoadEnd::sold_out)
        return tr("Sold out: nobody asks for more.");
    if (load.end == api::LoadEnd::over)
        return tr("Over: everybody who was to come has been served.");
    if (load.preparing)
        return tr("Preparing: deploying contracts and handing out tokens…");
    if (!load.active)
        return tr("No traffic is being made.");
    const QString arrives = format::rate(load.achieved_tx_per_s);
    if (!load.settings.rate_tx_per_s)
        return tr("%1 tx/s arrive, as fast as it goes").arg(arrives);
    const QString asked = format::rate(*load.settings.rate_tx_per_s);
    return load.settings.arrival_s == 0 ? tr("%1 of %2 tx/s arrive").arg(arrives, asked)
                                        : tr("%1 tx/s arrive; the peak is %2 tx/s").arg(arrives, asked);
}

void LoadPanel::showStatus(api::Shards shards, const api::LoadStatus& load) {
    const bool running = std::ranges::any_of(shards, [](const api::RunSnapshot& run) {
        return run.state == api::RunState::running || run.state == api::RunState::paused;
    });
    m_switch->setEnabled(running);
    const bool ended = load.end != api::LoadEnd::none;
    m_switch->setText(load.active ? tr("Stop traffic") : ended ? tr("Start again") : tr("Start traffic"));
    m_achieved->setText(achieved(load));
    const double whole =
        load.settings.rate_tx_per_s ? *load.settings.rate_tx_per_s : api::figures_of(shards).peak_tx_per_s;
    const double share = load.active && !load.preparing && whole > 0 ? load.achieved_tx_per_s / whole : 0;
    m_share->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * 1000));
    QStringList notes;
    if (load.submitted > 0)
        notes << tr("%1 sent, %2 refused").arg(format::number(load.submitted), format::number(load.refused));
    if (!load.note.empty())
        notes << clipped(bridge::translated(load.note));
    m_note->setText(notes.join(QStringLiteral(" · ")));
    m_note->setVisible(!notes.isEmpty());
}

}  // namespace studio::app
