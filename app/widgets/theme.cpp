// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.hpp"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QStringList>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>
#include <utility>

namespace studio::app {
namespace {

constexpr int uiPixelSize = 13;
constexpr int arabicPixelSize = 15;  // Naskh is drawn smaller than Latin of the same size

Theme darkTheme() {
    Theme t;
    t.dark = true;
    t.background = QColor(0x0f1218);
    t.panel = QColor(0x171b23);
    t.raised = QColor(0x1d222c);
    t.line = QColor(0x2a303c);
    t.text = QColor(0xe6e9ef);
    t.dim = QColor(0x9aa3b2);
    t.faint = QColor(0x868f9f);
    t.accent = QColor(0x5b8cff);
    t.onAccent = QColor(0x0b1020);
    t.tones = {QColor(0x5b8cff), QColor(0xa07bff), QColor(0x2cc8b4), QColor(0xf0b243),
               QColor(0xff7a66), QColor(0xd7d15a), QColor(0xe07bd0), QColor(0x4fc37a),
               QColor(0xf0b243), QColor(0xff5d5d), QColor(0x9aa3b2)};
    return t;
}

Theme lightTheme() {
    Theme t;
    t.dark = false;
    t.background = QColor(0xf3f5f9);
    t.panel = QColor(0xffffff);
    t.raised = QColor(0xedf0f6);
    t.line = QColor(0xd5dae4);
    t.text = QColor(0x1a1f2b);
    t.dim = QColor(0x556071);
    t.faint = QColor(0x626c7d);
    t.accent = QColor(0x2b5fe0);
    t.onAccent = QColor(0xffffff);
    t.tones = {QColor(0x2b5fe0), QColor(0x7647dd), QColor(0x08766a), QColor(0x8f5b00),
               QColor(0xbe3924), QColor(0x706a0c), QColor(0xab3c93), QColor(0x1b7540),
               QColor(0x8f5b00), QColor(0xc42727), QColor(0x556071)};
    return t;
}

Theme& current() {
    static Theme t = darkTheme();
    return t;
}

// Qt 6.4 does not tell the desktop's colour scheme; its palette does.
bool systemIsDark() {
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() <
                             QGuiApplication::palette().color(QPalette::WindowText).lightness();
    return dark;
}

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.color(Tone::Bad));
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::Light, t.raised.lighter(120));
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.background.darker(120));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    return p;
}

QString styleSheetOf(const Theme& t, bool arabicScript) {
    QFile file(QStringLiteral(":/themes/studio.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QString> tokens[] = {
        {"@background", t.background.name()},
        {"@panel", t.panel.name()},
        {"@scheme", t.dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@raised", t.raised.name()},
        {"@hover", (t.dark ? t.raised.lighter(125) : t.raised.darker(106)).name()},
        {"@line", t.line.name()},
        {"@text", t.text.name()},
        {"@dim", t.dim.name()},
        {"@faint", t.faint.name()},
        {"@accentHover", (t.dark ? t.accent.lighter(112) : t.accent.darker(112)).name()},
        {"@accent", t.accent.name()},
        {"@onAccent", t.onAccent.name()},
        {"@warnLine", t.tint(Tone::Warning, 0.45).name()},
        {"@warn", t.color(Tone::Warning).name()},
        {"@badLine", t.tint(Tone::Bad, 0.45).name()},
        {"@bad", t.color(Tone::Bad).name()},
        // Spacing between letters tears joined scripts apart.
        {"@headingSpacing", arabicScript ? QStringLiteral("0px") : QStringLiteral("0.6px")},
        {"@sizeSmall", arabicScript ? QStringLiteral("13px") : QStringLiteral("11px")},
        {"@sizeBody", QString::number(arabicScript ? arabicPixelSize : uiPixelSize) + QStringLiteral("px")},
    };
    for (const auto& [token, value] : tokens)
        sheet.replace(QLatin1String(token), value);
    return sheet;
}

QStringList uiFamilies(bool arabicScript) {
    const QStringList latin{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                            QStringLiteral("DejaVu Sans")};
    const QStringList arabic{QStringLiteral("Noto Naskh Arabic")};
    return arabicScript ? arabic + latin : latin + arabic;
}

const char* nameOf(TextRole role) {
    switch (role) {
        case TextRole::Body:
            return "body";
        case TextRole::Heading:
            return "heading";
        case TextRole::Title:
            return "title";
        case TextRole::Subtitle:
            return "subtitle";
        case TextRole::Figure:
            return "figure";
        case TextRole::Dim:
            return "dim";
        case TextRole::Faint:
            return "faint";
        case TextRole::Mono:
            return "mono";
        case TextRole::MonoDim:
            return "monoDim";
        case TextRole::Error:
            return "error";
    }
    return "body";
}

}  // namespace

QColor Theme::tint(Tone tone, double strength) const {
    const QColor& over = color(tone);
    const auto mix = [strength](int below, int above) {
        return static_cast<int>(below * (1 - strength) + above * strength);
    };
    return QColor(mix(panel.red(), over.red()), mix(panel.green(), over.green()),
                  mix(panel.blue(), over.blue()));
}

const Theme& theme() {
    return current();
}

Appearance& Appearance::instance() {
    static Appearance appearance;
    return appearance;
}

void Appearance::apply() {
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    current() = dark ? darkTheme() : lightTheme();
    // Each of these goes over every widget of the window: what has not changed is not set again.
    if (!std::exchange(m_styled, true))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme()));
    QFont font;
    font.setFamilies(uiFamilies(m_arabicScript));
    font.setPixelSize(m_arabicScript ? arabicPixelSize : uiPixelSize);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    if (const QString sheet = styleSheetOf(theme(), m_arabicScript); qApp->styleSheet() != sheet)
        qApp->setStyleSheet(sheet);
    Q_EMIT changed();
}

void Appearance::setMode(Mode mode) {
    systemIsDark();  // asked before our own palette hides the desktop's
    m_mode = mode;
    apply();
}

void Appearance::setArabicScript(bool arabic) {
    if (arabic == m_arabicScript)
        return;
    m_arabicScript = arabic;
    apply();
}

void setTextRole(QWidget* widget, TextRole role) {
    widget->setProperty("textRole", QString::fromLatin1(nameOf(role)));
    // A changed property takes effect when the style looks at the widget again.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

bool isArabicScript() {
    return Appearance::instance().arabicScript();
}

QFont monoFont(int pixelSize) {
    QFont font;
    font.setFamilies(
        {QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    font.setPixelSize(pixelSize);
    return font;
}

QFont uiFont(int pixelSize, QFont::Weight weight) {
    QFont font = QApplication::font();
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

}  // namespace studio::app
