// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "theme.hpp"

namespace studio::app {

class ElidedLabel;

/// A figure with what it is above and a remark below; a line of its tone along the top.
class StatTile : public QFrame {
    Q_OBJECT
public:
    explicit StatTile(Tone tone, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// May be called 20 times a second: an unchanged text costs nothing.
    void setValue(const QString& value);
    void setNote(const QString& note);
    QString value() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    Tone m_tone;
    ElidedLabel* m_label;
    ElidedLabel* m_value;
    ElidedLabel* m_note;
};

}  // namespace studio::app
