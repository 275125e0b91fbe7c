// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "theme.hpp"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace studio::app {

/// A panel with a small heading; everything on a page stands in one.
class Card : public QFrame {
    Q_OBJECT
public:
    enum class State { Normal, Warning, Bad };

    explicit Card(QWidget* parent = nullptr);

    /// Also the accessible name of the card. An empty heading takes no room.
    void setHeading(const QString& heading);
    /// What the heading's words mean: its tooltip and the card's description.
    void setHelp(const QString& help);
    /// Colours the heading; none: faint.
    void setHeadingTone(std::optional<Tone> tone);
    void setState(State state);
    /// Puts a small widget at the end of the heading's line.
    void addToHeader(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void colorHeading();

    QLabel* m_heading;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
    std::optional<Tone> m_tone;
};

}  // namespace studio::app
