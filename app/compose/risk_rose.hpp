// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <studio/module_info.hpp>
#include <vector>

namespace studio::app {

/// Who must be trusted: five axes, the further out the better. Colour is never the only sign: the accessible
/// text and the list below the rose say the same in words.
class RiskRose : public QWidget {
    Q_OBJECT
public:
    explicit RiskRose(QWidget* parent = nullptr);
    void setRisks(const std::vector<api::RiskNote>& risks);
    QSize sizeHint() const override { return {260, 196}; }
    QSize minimumSizeHint() const override { return {220, 180}; }

    static QString axisName(api::RiskAxis axis);
    /// What the axis asks, in plain words.
    static QString axisHelp(api::RiskAxis axis);
    static QString levelName(api::RiskLevel level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    std::vector<api::RiskNote> m_risks;
};

}  // namespace studio::app
