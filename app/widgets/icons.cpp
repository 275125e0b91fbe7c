// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.hpp"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace studio::app {
namespace {

QString pathOf(const QString& name) {
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    return QFile::exists(path) ? path : QStringLiteral(":/icons/module.svg");
}

class TintedIcon : public QIconEngine {
public:
    TintedIcon(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        const QPoint at = rect.center() - QPoint(side / 2 - 1, side / 2 - 1);
        painter->drawPixmap(at, iconPixmap(m_name, side, colorFor(mode), ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colorFor(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        const int side = qMin(size.width(), size.height());
        return iconPixmap(m_name, qRound(side / scale), colorFor(mode), scale);
    }

    QIconEngine* clone() const override { return new TintedIcon(m_name, m_tone); }

private:
    QColor colorFor(QIcon::Mode mode) const {
        if (mode == QIcon::Disabled)
            return theme().faint;
        return m_tone ? theme().color(*m_tone) : theme().text;
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

}  // namespace

QIcon themedIcon(const QString& name, std::optional<Tone> tone) {
    return QIcon(new TintedIcon(name, tone));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio) {
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name).arg(size).arg(color.name()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        QSvgRenderer(pathOf(name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace studio::app
