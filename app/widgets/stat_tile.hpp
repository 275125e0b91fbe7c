// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "theme.hpp"

class QLabel;

namespace studio::app {

class ElidedLabel;
class FigureLabel;

/// A figure with what it is above and a remark below; a line of its tone along the top.
class StatTile : public QFrame {
    Q_OBJECT
public:
    explicit StatTile(Tone tone, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// What the figure means, in plain words: the tooltip and the end of the description.
    void setHelp(const QString& help);
    /// May be called 20 times a second: an unchanged text costs nothing.
    void setValue(const QString& value);
    /// Wraps; keeps the room of its longest text, so that the page does not jump.
    void setNote(const QString& note);
    QString value() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    void makeRoomForNote();

    Tone m_tone;
    ElidedLabel* m_label;
    FigureLabel* m_value;
    QLabel* m_note;
    QString m_help;
};

}  // namespace studio::app
