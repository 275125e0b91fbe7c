// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_paper.hpp"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <studio/report.hpp>

#include "chart_object.hpp"

namespace studio::app {
namespace {

constexpr qreal margin_mm = 16;
constexpr qreal footHeight_pt = 26;
constexpr qreal textSize_pt = 9.5;
constexpr qreal footSize_pt = 8;
constexpr qreal pointsPerInch = 72;
const QColor footInk(0x6b, 0x72, 0x80);

void drawFoot(QPainter& painter, const QRectF& sheet, const QString& title, int number, int count) {
    QFont font = QGuiApplication::font();
    font.setPointSizeF(footSize_pt);
    painter.setFont(font);
    painter.setPen(footInk);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto bottom = [](Qt::AlignmentFlag side) { return Qt::AlignBottom | Qt::AlignAbsolute | side; };
    painter.drawText(sheet, bottom(mirrored ? Qt::AlignRight : Qt::AlignLeft), title);
    painter.drawText(sheet, bottom(mirrored ? Qt::AlignLeft : Qt::AlignRight),
                     QStringLiteral("%1 / %2").arg(number).arg(count));
}

}  // namespace

bool writeReportOnPaper(const api::ReportPage& page, const QString& title, QIODevice& out) {
    QPdfWriter writer(&out);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm), QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rollup Studio"));
    const QSizeF sheet(writer.width(), writer.height());
    const QSizeF text(sheet.width(), sheet.height() - footHeight_pt * writer.logicalDpiY() / pointsPerInch);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(textSize_pt);
    document.setDefaultFont(font);
    document.setHtml(QString::fromStdString(page.html));
    ChartObject charts(page.charts);
    charts.take(document);
    document.setPageSize(text);

    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * text.height());
        document.drawContents(&painter, QRectF(QPointF(0, number * text.height()), text));
        painter.restore();
        drawFoot(painter, QRectF(QPointF(0, 0), sheet), title, number + 1, count);
    }
    return painter.end();
}

}  // namespace studio::app
