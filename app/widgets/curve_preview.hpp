// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace studio::app {

/// A small drawing of how something rises and falls over its time. Not mirrored, as all charts; its name says
/// what it shows.
class CurvePreview : public QWidget {
    Q_OBJECT
public:
    explicit CurvePreview(QWidget* parent = nullptr);
    /// Heights of 0 to 1 at equal steps of time; fewer than two draw nothing.
    void setShape(const std::vector<double>& shape);
    const std::vector<double>& shape() const { return m_shape; }

    QSize sizeHint() const override { return {120, 34}; }
    QSize minimumSizeHint() const override { return {60, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_shape;
};

}  // namespace studio::app
