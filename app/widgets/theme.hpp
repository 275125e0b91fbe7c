// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>
#include <array>

class QWidget;

namespace studio::app {

/// What a colour stands for. Each layer of the stack has its own; the rest say how things are.
enum class Tone : quint8 {
    Execution,
    Sequencing,
    Availability,
    Settlement,
    Security,
    Economy,
    Lifecycle,
    Good,
    Warning,
    Bad,
    Neutral
};
inline constexpr int toneCount = 11;

/// The colours in use. Painted widgets read theme() in paintEvent: a change of theme repaints everything.
struct Theme {
    bool dark = true;
    QColor background;  // behind everything
    QColor panel;       // cards, bars
    QColor raised;      // buttons, fields, selected rows
    QColor line;        // borders, grids
    QColor text, dim, faint;
    QColor accent, onAccent;  // the one primary action; links; focus rings
    std::array<QColor, toneCount> tones;

    const QColor& color(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }
    /// The tone as a surface behind text: a tenth of it over the panel.
    QColor tint(Tone tone, double strength = 0.12) const;
};

const Theme& theme();

/// Distances in pixels.
namespace space {
inline constexpr int tiny = 4, small = 8, medium = 12, large = 16, wide = 24;
inline constexpr int radius = 8;
}  // namespace space

/// Chooses dark or light and the fonts for the language; one for the program.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Dark, Light };

    static Appearance& instance();

    /// Puts palette, style sheet and fonts into the QApplication.
    void apply();
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// Urdu takes Noto Naskh Arabic and more height to a line.
    void setArabicScript(bool arabic);
    bool arabicScript() const { return m_arabicScript; }

Q_SIGNALS:
    void changed();

private:
    Appearance() = default;
    Mode m_mode = Mode::System;
    bool m_arabicScript = false;
    bool m_styled = false;
};

/// How a text looks; the style sheet holds size, weight and colour.
enum class TextRole {
    Body,
    Heading,  // small capitals over a card
    Title,    // of a page or a dialog
    Subtitle,
    Figure,  // a large number
    Dim,
    Faint,
    Mono,  // hashes, addresses, code
    MonoDim,
    Error,
};
void setTextRole(QWidget* widget, TextRole role);

/// True while the interface is written in a joined script, which needs larger letters and no spacing.
bool isArabicScript();

QFont monoFont(int pixelSize = 12);
/// The interface font at another size, for painted text.
QFont uiFont(int pixelSize, QFont::Weight weight = QFont::Normal);

}  // namespace studio::app
