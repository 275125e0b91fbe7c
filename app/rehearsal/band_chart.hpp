// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <studio/rehearsal.hpp>
#include <widgets/theme.hpp>

namespace studio::app {

/// A curve over the time of an event, from its opening: the median as a line, and the band around it from
/// the lowest to the highest. The mouse, or the arrow keys when it has the focus, show the values of one
/// moment. Drawn once; follows the theme.
class BandChart : public QWidget {
    Q_OBJECT
public:
    BandChart(const api::RehearsalCurve& curve, Tone tone, QWidget* parent = nullptr);
    ~BandChart() override;

    /// What it shows, with the unit when its axis does not say it.
    QString title() const;
    /// "4 min: 1.2 s (1.0 s to 3.4 s)" of the point nearest to that moment; empty without points.
    QString textAt(double at_s) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Parts;

    void recolor();
    void showOverItsPoint(std::size_t index);
    void showAt(std::size_t index, QPoint globalPosition);
    std::size_t nearest(double at_s) const;

    const api::RehearsalCurve m_curve;
    const Tone m_tone;
    std::unique_ptr<Parts> m_parts;
    std::size_t m_cursor = 0;
};

}  // namespace studio::app
