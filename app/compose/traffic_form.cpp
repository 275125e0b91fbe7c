// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic_form.hpp"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>
#include <bridge/text.hpp>
#include <widgets/choice_box.hpp>
#include <widgets/curve_preview.hpp>
#include <widgets/keep_translated.hpp>
#include <widgets/plain_text.hpp>
#include <widgets/theme.hpp>

#include "design_document.hpp"
#include "form_row.hpp"
#include "integer_box.hpp"

namespace studio::app {
namespace {

constexpr std::uint32_t usualRate = 100;  // when "as fast as it goes" is switched off
constexpr std::uint32_t usualTime_s = 600;
constexpr qint64 mostOfAnything = 1'000'000;
constexpr qint64 mostTime_s = 86'400;

// A person may type what no 32-bit number holds; the engine's check then says it is too large.
std::uint32_t clamped(qint64 value) {
    return static_cast<std::uint32_t>(std::clamp<qint64>(value, 0, 4'294'967'295));
}

QString path(const char* key) {
    return QStringLiteral("/load/") + QLatin1String(key);
}

}  // namespace

TrafficForm::TrafficForm(DesignDocument& document, const api::Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_kindInfos(engine.load_kinds()),
      m_arrivalInfos(engine.load_arrivals()) {
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::medium);
    buildKind();
    buildArrival();
    buildNumbers();
    keepTranslated(this, [this] { writeTexts(); });
}

FormRow* TrafficForm::addRow(const QString& path, QWidget* field, QWidget* control) {
    auto* row = new FormRow(field, control, this);
    m_rows.insert(path, row);
    m_layout->addWidget(row);
    return row;
}

IntegerBox* TrafficForm::addNumber(const QString& path, qint64 most, qint64 step,
                                   const std::function<void(api::LoadChoice&, qint64)>& set) {
    auto* box = new IntegerBox(this);
    box->setRange(1, most);
    box->setStep(step);
    connect(box, &IntegerBox::edited, this, [this, path, set](qint64 value) {
        edit(path, [value, set](api::LoadChoice& load) { set(load, value); });
    });
    addRow(path, box, box);
    return box;
}

void TrafficForm::edit(const QString& mergeKey, const Change& change) {
    m_document.edit(tr("Change the traffic"), mergeKey, [&](api::RollupSpec& spec) { change(spec.load); });
}

void TrafficForm::buildKind() {
    m_kind = new ChoiceBox(this);
    m_kind->addItem(QString(), QString());
    for (const auto& kind : m_kindInfos)
        m_kind->addItem(QString(), QString::fromStdString(kind.id));
    connect(m_kind, &QComboBox::activated, this, &TrafficForm::chooseKind);
    addRow(path("kind"), m_kind, m_kind);
}

void TrafficForm::buildArrival() {
    auto* field = new QWidget(this);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_arrival = new ChoiceBox(field);
    for (const auto& info : m_arrivalInfos)
        m_arrival->addItem(QString(), QString::fromStdString(info.id));
    m_preview = new CurvePreview(field);
    column->addWidget(m_arrival);
    column->addWidget(m_preview);
    connect(m_arrival, &QComboBox::activated, this, &TrafficForm::chooseArrival);
    addRow(path("arrival"), field, m_arrival);
    m_flatOut = new QCheckBox(this);
    m_layout->addWidget(m_flatOut);
    connect(m_flatOut, &QCheckBox::clicked, this, [this](bool on) {
        edit({}, [on](api::LoadChoice& load) {
            load.rate_tx_per_s = on ? std::nullopt : std::optional(usualRate);
        });
    });
}

void TrafficForm::buildNumbers() {
    m_rate = addNumber(path("rate_tx_per_s"), mostOfAnything, 50,
                       [](api::LoadChoice& load, qint64 value) { load.rate_tx_per_s = clamped(value); });
    m_time = addNumber(path("arrival_s"), mostTime_s, 60,
                       [](api::LoadChoice& load, qint64 value) { load.arrival_s = clamped(value); });
    m_users = addNumber(path("users"), mostOfAnything, 10,
                        [](api::LoadChoice& load, qint64 value) { load.users = clamped(value); });
    m_supply = addNumber(path("supply"), mostOfAnything, 100, [](api::LoadChoice& load, qint64 value) {
        load.supply = value > 0 ? std::optional(static_cast<std::uint64_t>(value)) : std::nullopt;
    });
    m_supply->setRange(0, mostOfAnything);  // 0: no end
}

void TrafficForm::chooseKind(int index) {
    const auto kind = m_kind->itemData(index).toString().toStdString();
    edit({}, [this, &kind](api::LoadChoice& load) {
        load.kind = kind;
        if (!sells(kind))
            load.supply.reset();
    });
}

/// A curve needs a rate and a time; steady traffic has none.
void TrafficForm::chooseArrival(int index) {
    const auto& info = m_arrivalInfos.at(static_cast<std::size_t>(index));
    edit({}, [&info](api::LoadChoice& load) {
        load.arrival = info.has_end ? info.id : std::string();
        if (!info.has_end) {
            load.arrival_s = 0;
            return;
        }
        load.rate_tx_per_s = load.rate_tx_per_s.value_or(usualRate);
        if (load.arrival_s == 0)
            load.arrival_s = usualTime_s;
    });
}

const api::LoadArrivalInfo& TrafficForm::arrival() const {
    const auto found =
        std::ranges::find(m_arrivalInfos, m_document.spec().load.arrival, &api::LoadArrivalInfo::id);
    return found == m_arrivalInfos.end() ? m_arrivalInfos.front() : *found;
}

bool TrafficForm::sells(const std::string& kind) const {
    return std::ranges::any_of(m_kindInfos, [&](const auto& info) { return info.id == kind && info.sells; });
}

void TrafficForm::showValues() {
    const auto& load = m_document.spec().load;
    const auto& come = arrival();
    const bool traffic = !load.kind.empty();
    m_kind->setCurrentIndex(m_kind->findData(QString::fromStdString(load.kind)));
    m_arrival->setCurrentIndex(m_arrival->findData(QString::fromStdString(come.id)));
    m_preview->setShape(come.shape);
    m_flatOut->setChecked(!load.rate_tx_per_s);
    m_rate->setValue(load.rate_tx_per_s.value_or(usualRate));
    m_time->setValue(load.arrival_s);
    m_users->setValue(load.users);
    m_supply->setValue(static_cast<qint64>(load.supply.value_or(0)));
    m_flatOut->setVisible(traffic && (!come.has_end || !load.rate_tx_per_s));
    m_rows[path("arrival")]->setVisible(traffic);
    m_rows[path("rate_tx_per_s")]->setVisible(traffic && load.rate_tx_per_s.has_value());
    m_rows[path("arrival_s")]->setVisible(traffic && (come.has_end || load.arrival_s != 0));
    m_rows[path("users")]->setVisible(traffic);
    m_rows[path("supply")]->setVisible(traffic && (sells(load.kind) || load.supply));
    writeCurveTexts();
}

void TrafficForm::writeTexts() {
    m_rows[path("kind")]->setTexts(tr("Traffic"), tr("What simulated users do on the rollup while it runs."));
    m_rows[path("users")]->setTexts(tr("Users"), tr("Each has keys and signs transactions of their own."));
    m_rows[path("supply")]->setTexts(tr("For sale"),
                                     tr("How many there are. When all are sold, nobody asks for more."));
    m_rows[path("arrival_s")]->setTexts(tr("Lasts"), tr("Then the traffic is over."));
    m_flatOut->setText(tr("As fast as it goes"));
    m_rate->setUnit(tr("tx/s"));
    m_time->setUnit(tr("s"));
    m_supply->setZeroText(tr("no end"));
    m_kind->setItemText(0, tr("None"));
    for (std::size_t i = 0; i < m_kindInfos.size(); ++i) {
        m_kind->setItemText(static_cast<int>(i) + 1, bridge::translated(m_kindInfos[i].title));
        m_kind->setItemData(static_cast<int>(i) + 1, plainToolTip(bridge::translated(m_kindInfos[i].plain)),
                            Qt::ToolTipRole);
    }
    for (std::size_t i = 0; i < m_arrivalInfos.size(); ++i) {
        m_arrival->setItemText(static_cast<int>(i), bridge::translated(m_arrivalInfos[i].title));
        m_arrival->setItemData(static_cast<int>(i), plainToolTip(bridge::translated(m_arrivalInfos[i].plain)),
                               Qt::ToolTipRole);
    }
    writeCurveTexts();
}

void TrafficForm::writeCurveTexts() {
    const auto& come = arrival();
    m_rows[path("arrival")]->setTexts(tr("How they come"), bridge::translated(come.plain));
    m_rows[path("rate_tx_per_s")]->setTexts(
        come.has_end ? tr("Transactions a second at the peak") : tr("Transactions a second"), {});
    m_preview->setAccessibleName(tr("Transactions a second over the time"));
    m_preview->setToolTip(plainToolTip(bridge::translated(come.origin)));
}

}  // namespace studio::app
