// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_object.hpp"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace studio::app {
namespace {

const QString chartScheme = QStringLiteral("chart:");
constexpr int chartNumber = QTextFormat::UserProperty + 1;
constexpr int chartWidth = QTextFormat::UserProperty + 2;
constexpr int chartHeight = QTextFormat::UserProperty + 3;
/// What a px of a style sheet is on paper.
constexpr qreal pxPerInch = 96;

struct Place {
    int position = 0;
    QTextImageFormat image;
};

std::vector<Place> chartsIn(const QTextDocument& document) {
    std::vector<Place> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat image = part.fragment().charFormat().toImageFormat();
            if (image.isValid() && image.name().startsWith(chartScheme))
                places.push_back({part.fragment().position(), image});
        }
    return places;
}

}  // namespace

ChartObject::ChartObject(const std::vector<std::string>& charts) {
    for (const std::string& chart : charts)
        m_charts.push_back(std::make_unique<QSvgRenderer>(QByteArray::fromStdString(chart)));
}

ChartObject::~ChartObject() = default;

void ChartObject::take(QTextDocument& document) {
    document.documentLayout()->registerHandler(objectType, this);
    for (const Place& place : chartsIn(document)) {
        QTextCharFormat format;
        format.setObjectType(objectType);
        format.setProperty(chartNumber, place.image.name().mid(chartScheme.size()).toInt());
        format.setProperty(chartWidth, place.image.width());
        format.setProperty(chartHeight, place.image.height());
        QTextCursor cursor(&document);
        cursor.setPosition(place.position);
        cursor.setPosition(place.position + 1, QTextCursor::KeepAnchor);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

QSizeF ChartObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format) {
    const QPaintDevice* device = document->documentLayout()->paintDevice();
    const qreal scale = device == nullptr ? 1 : device->logicalDpiX() / pxPerInch;
    return QSizeF(format.doubleProperty(chartWidth), format.doubleProperty(chartHeight)) * scale;
}

void ChartObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                             const QTextFormat& format) {
    const auto number = static_cast<std::size_t>(format.intProperty(chartNumber));
    if (number < m_charts.size())
        m_charts[number]->render(painter, rect);
}

}  // namespace studio::app
