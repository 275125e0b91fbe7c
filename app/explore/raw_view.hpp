// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace studio::app {

class CopyButton;

/// Long hexadecimal text in lines that fit, with a button that copies all of it.
class RawView : public QWidget {
    Q_OBJECT
public:
    /// More than this is not drawn, only copied: laying out a whole block would hold the window up.
    static constexpr qsizetype mostShown = 48 * 1024;
    static constexpr qsizetype lineLength = 64;

    explicit RawView(QWidget* parent = nullptr);
    void setRaw(const std::string& hex);

private:
    QLabel* m_size;
    CopyButton* m_copy;
    QPlainTextEdit* m_text;
};

}  // namespace studio::app
