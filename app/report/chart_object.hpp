// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextObjectInterface>
#include <memory>
#include <string>
#include <vector>

class QSvgRenderer;

namespace studio::app {

/// Draws charts, which are SVG, inside a text document as lines and not as dots.
class ChartObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    explicit ChartObject(const std::vector<std::string>& charts);
    ~ChartObject() override;

    /// Puts itself where the document has the images chart:0, chart:1 and on.
    void take(QTextDocument& document);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    std::vector<std::unique_ptr<QSvgRenderer>> m_charts;
};

}  // namespace studio::app
