// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace studio::app {

/// A text as a QR code (ISO/IEC 18004), as large as its room allows: black on white in every theme, with the
/// quiet zone that cameras need.
class QrCode : public QWidget {
    Q_OBJECT
public:
    explicit QrCode(QWidget* parent = nullptr);

    /// At most a few hundred letters.
    void setText(const QString& text);
    const QString& text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    int m_side = 0;             // modules along an edge
    std::vector<bool> m_black;  // row by row
};

}  // namespace studio::app
