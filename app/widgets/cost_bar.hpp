// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include "theme.hpp"

class QPainter;

namespace studio::app {

/// Parts of a whole as one bar, with a legend that names each part and its share. What costs nothing is left
/// out.
class CostBar : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString name;
        double value = 0;  // of any unit
        Tone tone{};
        bool operator==(const Part&) const = default;
    };

    explicit CostBar(QWidget* parent = nullptr);
    void setParts(const QList<Part>& parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double total() const;
    void paintBar(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    QList<Part> m_parts;
};

/// The tone of a part of the cost: "execution", "data", "settlement", "security".
Tone costTone(const QString& part);

}  // namespace studio::app
