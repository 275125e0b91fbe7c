// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <widgets/theme.hpp>

namespace studio::app {

/// The stations something passes, from left to right (mirrored for right-to-left): a filled circle where it
/// has been, an outline where it has not.
class PathStrip : public QWidget {
    Q_OBJECT
public:
    struct Station {
        QString name;
        QString note;
        Tone tone{};
        bool reached = false;
    };

    explicit PathStrip(QWidget* parent = nullptr);
    void setStations(const QList<Station>& stations);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect cell(int index) const;
    void paintStation(QPainter& painter, int index) const;

    QList<Station> m_stations;
};

}  // namespace studio::app
