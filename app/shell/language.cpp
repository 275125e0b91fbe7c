// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.hpp"

#include <QApplication>
#include <QLocale>
#include <QTranslator>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

QString& chosen() {
    static QString code;  // empty before the first choice
    return code;
}

QTranslator& translator() {
    static QTranslator one;
    return one;
}

}  // namespace

QStringList languageCodes() {
    return {QStringLiteral("en"), QStringLiteral("ur")};
}

QString languageName(const QString& code) {
    return code == QLatin1String("ur") ? QStringLiteral("اردو") : QStringLiteral("English");
}

void setLanguage(const QString& code) {
    const QString wanted = languageCodes().contains(code) ? code : QStringLiteral("en");
    if (wanted == chosen())
        return;
    chosen() = wanted;
    const bool urdu = wanted == QLatin1String("ur");
    QLocale::setDefault(QLocale(urdu ? QLocale::Urdu : QLocale::English));
    QCoreApplication::removeTranslator(&translator());
    // English too has a file: it holds the plurals.
    if (translator().load(QStringLiteral(":/i18n/studio_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&translator());
    QApplication::setLayoutDirection(urdu ? Qt::RightToLeft : Qt::LeftToRight);
    Appearance::instance().setArabicScript(urdu);
}

}  // namespace studio::app
