// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve_preview.hpp"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>

#include "theme.hpp"

namespace studio::app {
namespace {

constexpr double margin = 2;

QPolygonF lineOf(const std::vector<double>& shape, const QRectF& area) {
    QPolygonF line;
    const double step = area.width() / static_cast<double>(shape.size() - 1);
    for (std::size_t i = 0; i < shape.size(); ++i)
        line << QPointF(area.left() + step * static_cast<double>(i),
                        area.bottom() - area.height() * std::clamp(shape[i], 0.0, 1.0));
    return line;
}

}  // namespace

CurvePreview::CurvePreview(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CurvePreview::setShape(const std::vector<double>& shape) {
    if (shape == m_shape)
        return;
    m_shape = shape;
    update();
}

void CurvePreview::paintEvent(QPaintEvent*) {
    if (m_shape.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QPolygonF line = lineOf(m_shape, area);
    QPolygonF filled = line;
    filled << area.bottomRight() << area.bottomLeft();
    QColor under = theme().accent;
    under.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(under);
    painter.drawPolygon(filled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().accent, 1.5));
    painter.drawPolyline(line);
}

}  // namespace studio::app
