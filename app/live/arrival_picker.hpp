// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/engine.hpp>

class QComboBox;
class QLabel;
class QSpinBox;

namespace studio::app {

class CurvePreview;

/// Chooses how the users of a load come: steadily, or along a curve of some length.
class ArrivalPicker : public QWidget {
    Q_OBJECT
public:
    /// `arrivals`: at least one, the usual one first.
    explicit ArrivalPicker(const std::vector<api::LoadArrivalInfo>& arrivals, QWidget* parent = nullptr);

    /// Emits nothing.
    void fill(const api::LoadChoice& load);
    /// Writes what was chosen into the fields of the choice that say it.
    void writeTo(api::LoadChoice& load) const;
    /// Whether what was chosen is a curve: it ends, and needs a rate.
    bool isCurve() const { return chosen().has_end; }

Q_SIGNALS:
    /// By the person, not by fill().
    void changed();

private:
    const api::LoadArrivalInfo& chosen() const;
    void showChosen();
    void writeTexts();

    std::vector<api::LoadArrivalInfo> m_infos;
    QLabel* m_label;
    QComboBox* m_curve;
    QLabel* m_timeLabel;
    QSpinBox* m_time;
    CurvePreview* m_preview;
};

}  // namespace studio::app
