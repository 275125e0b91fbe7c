// SPDX-License-Identifier: GPL-3.0-or-later
#include "layer_plate.hpp"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>
#include <algorithm>
#include <bridge/layer_tone.hpp>
#include <widgets/plain_text.hpp>

#include "module_model.hpp"

namespace studio::app {
namespace {

constexpr double widestHalf = 176;  // of the plate
constexpr double slope = 0.284;     // half height to half width
constexpr double thickness = 22;
constexpr int margin = 18;
constexpr int lineGap = 3;     // between the lines of words
constexpr int wordsGap = 34;   // from the plate's corner to the words
constexpr int frameAbove = 6;  // the focus frame lies around the words

QFont layerFont() {
    QFont font = uiFont(isArabicScript() ? 13 : 11, QFont::DemiBold);
    if (!isArabicScript())
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

QFont moduleFont(bool selected) {
    return uiFont(isArabicScript() ? 15 : 13, selected ? QFont::DemiBold : QFont::Normal);
}

QFont summaryFont() {
    return uiFont(isArabicScript() ? 13 : 12);
}

QString separator() {
    return QStringLiteral(" · ");
}

QColor faded(QColor color, double opacity) {
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

}  // namespace

/// Where everything is, in the widget's own coordinates, mirrored already.
struct LayerPlate::Shape {
    QPolygonF top, left, right;
    QPointF corner;   // where the line to the words begins
    QPointF lineEnd;  // and ends
    QRect words;
};

LayerPlate::LayerPlate(api::Layer layer, QWidget* parent)
    : QPushButton(parent), m_layer(layer), m_tone(bridge::toneOf(layer)) {
    setCheckable(true);
    setAutoExclusive(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LayerPlate::setTexts(const QString& layerTitle, const QString& moduleTitle,
                          const QStringList& settings) {
    m_layerTitle = layerTitle;
    m_moduleTitle = moduleTitle;
    m_settings = settings;
    describe();
    update();
}

void LayerPlate::setSeverity(std::optional<api::Severity> severity) {
    if (severity == m_severity)
        return;
    m_severity = severity;
    describe();
    update();
}

void LayerPlate::setLabelWidth(int width) {
    m_labelWidth = width;
    update();
}

void LayerPlate::describe() {
    setAccessibleName(QStringLiteral("%1: %2").arg(m_layerTitle, m_moduleTitle));
    QString state = m_settings.join(separator());
    if (m_severity == api::Severity::error)
        state += QStringLiteral(". ") + tr("Has a problem.");
    setAccessibleDescription(state + QLatin1Char(' ') + tr("Press Enter to choose a module."));
}

int LayerPlate::wordsHeight() const {
    const int two = QFontMetrics(layerFont()).height() + lineGap + QFontMetrics(moduleFont(true)).height();
    return two + static_cast<int>(summaryLines().size()) * (lineGap + QFontMetrics(summaryFont()).height());
}

QStringList LayerPlate::summaryLines() const {
    if (m_settings.isEmpty())
        return {};
    const QFontMetrics metrics(summaryFont());
    const QString all = m_settings.join(separator());
    const int title = QFontMetrics(layerFont()).height() + lineGap + QFontMetrics(moduleFont(true)).height();
    const int apart = static_cast<int>(m_settings.size()) * (lineGap + metrics.height());
    if (metrics.horizontalAdvance(all) <= m_labelWidth || title + apart > height())
        return {all};
    return m_settings;
}

LayerPlate::Shape LayerPlate::shape() const {
    const double roomWide = (width() - m_labelWidth - wordsGap - 2 * margin) / 2.0;
    const double roomHigh = (height() + 8 - thickness) / 2.0 / slope;
    const double w = std::clamp(std::min(roomWide, roomHigh), 50.0, widestHalf);
    const double h = w * slope;
    const double group = 2 * w + wordsGap + m_labelWidth;
    const double cx = std::max<double>(margin, (width() - group) / 2) + w;
    const double cy = h + (height() - 2 * h - thickness) / 2;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](double x, double y) { return QPointF(mirror ? width() - x : x, y); };
    Shape s;
    s.top = QPolygonF({at(cx, cy - h), at(cx + w, cy), at(cx, cy + h), at(cx - w, cy)});
    s.left =
        QPolygonF({at(cx - w, cy), at(cx, cy + h), at(cx, cy + h + thickness), at(cx - w, cy + thickness)});
    s.right =
        QPolygonF({at(cx + w, cy), at(cx, cy + h), at(cx, cy + h + thickness), at(cx + w, cy + thickness)});
    s.corner = at(cx + w, cy);
    s.lineEnd = at(cx + w + wordsGap - 8, cy);
    const int wordsHigh = wordsHeight();
    const int lowest = std::max(frameAbove, height() - wordsHigh - frameAbove);
    const int wordsTop = std::clamp(static_cast<int>(cy) - wordsHigh / 2, frameAbove, lowest);
    const QRect logical(static_cast<int>(cx + w) + wordsGap, wordsTop,
                        std::min(m_labelWidth, width() - static_cast<int>(cx + w) - wordsGap - 6), wordsHigh);
    s.words = QStyle::visualRect(layoutDirection(), rect(), logical);
    return s;
}

void LayerPlate::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shape s = shape();
    paintPlate(painter, s);
    paintWords(painter, s);
}

void LayerPlate::paintPlate(QPainter& painter, const Shape& s) const {
    const QColor& color = theme().color(m_tone);
    const bool lit = isChecked() || m_dropHere;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(color, 0.38));
    painter.drawPolygon(s.left);
    painter.setBrush(faded(color, 0.24));
    painter.drawPolygon(s.right);
    painter.setBrush(faded(color, lit ? 0.62 : underMouse() ? 0.42 : 0.30));
    painter.setPen(QPen(color, lit ? 2.5 : 1.2, m_dropHere ? Qt::DashLine : Qt::SolidLine));
    painter.drawPolygon(s.top);
    painter.setPen(QPen(faded(color, 0.6), 1));
    painter.drawLine(s.corner, s.lineEnd);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().text, 2, Qt::DotLine));
        painter.drawRoundedRect(QRectF(s.words).adjusted(-8, -5, 4, 4), 6, 6);
    }
}

void LayerPlate::paintWords(QPainter& painter, const Shape& s) const {
    painter.setLayoutDirection(layoutDirection());
    QRect line = s.words;
    const auto write = [&](const QString& text, const QFont& font, const QColor& color) {
        painter.setFont(font);
        painter.setPen(color);
        const int high = painter.fontMetrics().height();
        painter.drawText(QRect(line.left(), line.top(), line.width(), high),
                         Qt::AlignLeading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.setTop(line.top() + high + lineGap);
    };
    QString title = isArabicScript() ? m_layerTitle : m_layerTitle.toUpper();
    if (m_severity && *m_severity != api::Severity::suggestion)
        title += QStringLiteral("  ⚠");
    const bool bad = m_severity == api::Severity::error;
    write(title, layerFont(), bad ? theme().color(Tone::Bad) : theme().color(m_tone));
    write(m_moduleTitle, moduleFont(isChecked()), theme().text);
    for (const QString& setting : summaryLines())
        write(setting, summaryFont(), theme().dim);
}

bool LayerPlate::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

void LayerPlate::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
            Q_EMIT neighbourRequested(-1);
            return;
        case Qt::Key_Down:
            Q_EMIT neighbourRequested(1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            click();
            Q_EMIT palettesRequested();
            return;
        default:
            QPushButton::keyPressEvent(event);
    }
}

void LayerPlate::dragEnterEvent(QDragEnterEvent* event) {
    const auto dragged = draggedModule(event->mimeData());
    if (!dragged)
        return;
    m_dropHere = dragged->layer == m_layer;
    event->acceptProposedAction();
    update();
}

void LayerPlate::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropHere = false;
    update();
}

void LayerPlate::dropEvent(QDropEvent* event) {
    m_dropHere = false;
    update();
    const auto dragged = draggedModule(event->mimeData());
    if (!dragged)
        return;
    if (dragged->layer != m_layer) {
        Q_EMIT strangerDropped(dragged->layer);
        return;
    }
    event->acceptProposedAction();
    Q_EMIT moduleDropped(QString::fromStdString(dragged->module));
}

}  // namespace studio::app
