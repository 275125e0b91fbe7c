// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <studio/engine.hpp>
#include <studio/whole_event.hpp>
#include <widgets/card.hpp>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;
class QSpinBox;

namespace studio::app {

class ArrivalPicker;

/// Chooses the made traffic of an event and shows how much of it arrives, on all of its shards together.
/// Emits what is asked for; the page asks the engine.
class LoadPanel : public Card {
    Q_OBJECT
public:
    static constexpr int mostRate = 20'000;
    static constexpr int mostUsers = 10'000;

    LoadPanel(const std::vector<api::LoadKindInfo>& kinds, const std::vector<api::LoadArrivalInfo>& arrivals,
              QWidget* parent = nullptr);

    /// What the event's runs say now, `run` being the shown one. Leaves fields alone that somebody is just
    /// changing.
    void show(const api::RunSnapshot& run, api::Shards shards);
    using Card::show;

Q_SIGNALS:
    void loadRequested(const studio::api::LoadChoice& load, bool active);

private:
    void buildFields();
    void buildStatus();
    void connectFields();
    void writeTexts();
    void fill(const api::LoadChoice& load);
    api::LoadChoice choice() const;
    void changed();
    void showStatus(api::Shards shards, const api::LoadStatus& load);
    QString achieved(const api::LoadStatus& load) const;
    /// A curve has a peak, so it does not go as fast as it can.
    void showRate();
    bool sells() const;

    std::vector<api::LoadKindInfo> m_kindInfos;
    QComboBox* m_kind;
    QLabel* m_kindLabel;
    QSlider* m_slider;
    QSpinBox* m_rate;
    QLabel* m_rateLabel;
    QCheckBox* m_fast;
    ArrivalPicker* m_arrival;
    QSpinBox* m_users;
    QLabel* m_usersLabel;
    QPushButton* m_switch;
    QLabel* m_achieved;
    QProgressBar* m_share;
    QLabel* m_note;
    QLabel* m_whole;                        // that it is the traffic of all shards
    QTimer m_settle;                        // several steps of the slider are one request
    api::RunId m_run = 0;                   // of several shards the first
    std::optional<std::uint64_t> m_supply;  // the sale's own: it was opened with it, once and for all
    bool m_active = false;
    bool m_filling = false;
    bool m_touched = false;  // asked for something the engine has not confirmed yet
};

}  // namespace studio::app
