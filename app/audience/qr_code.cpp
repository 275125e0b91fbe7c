// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_code.hpp"

#include <qrencode.h>

#include <QPainter>
#include <algorithm>
#include <memory>

namespace studio::app {
namespace {

constexpr int quietModules = 4;  // ISO/IEC 18004, 5.3.8
constexpr int anyVersion = 0;    // the smallest that holds the text

}  // namespace

QrCode::QrCode(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QrCode::setText(const QString& text) {
    if (m_text == text)
        return;
    m_text = text;
    m_side = 0;
    m_black.clear();
    // Medium error correction: a smudge on the beamer's picture does no harm.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        QRcode_encodeString8bit(text.toUtf8().constData(), anyVersion, QR_ECLEVEL_M), QRcode_free};
    if (code) {
        m_side = code->width;
        m_black.resize(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side));
        for (std::size_t i = 0; i < m_black.size(); ++i)
            m_black[i] = (code->data[i] & 1U) != 0;
    }
    update();
}

void QrCode::paintEvent(QPaintEvent*) {
    if (m_side == 0)
        return;
    QPainter painter(this);
    const int modules = m_side + 2 * quietModules;
    // Whole pixels a module: cameras mind edges that blur into one another.
    const int pixels = std::max(1, std::min(width(), height()) / modules);
    const int edge = pixels * modules;
    const QPoint corner((width() - edge) / 2, (height() - edge) / 2);
    painter.fillRect(QRect(corner, QSize(edge, edge)), Qt::white);
    for (int y = 0; y < m_side; ++y)
        for (int x = 0; x < m_side; ++x)
            if (m_black[static_cast<std::size_t>(y * m_side + x)])
                painter.fillRect(corner.x() + (x + quietModules) * pixels,
                                 corner.y() + (y + quietModules) * pixels, pixels, pixels, Qt::black);
}

}  // namespace studio::app
