// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.hpp"

#include <QApplication>
#include <QLocale>
#include <QTranslator>
#include <widgets/theme.hpp>

namespace studio::app {
namespace {

QString& chosen() {
    static QString code = QStringLiteral("en");
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

QString currentLanguage() {
    return chosen();
}

void setLanguage(const QString& code) {
    if (code == chosen() || !languageCodes().contains(code))
        return;
    chosen() = code;
    const bool urdu = code == QLatin1String("ur");
    QLocale::setDefault(QLocale(urdu ? QLocale::Urdu : QLocale::English));
    QCoreApplication::removeTranslator(&translator());
    if (code != QLatin1String("en") && translator().load(QStringLiteral(":/i18n/studio_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&translator());
    QApplication::setLayoutDirection(urdu ? Qt::RightToLeft : Qt::LeftToRight);
    Appearance::instance().setArabicScript(urdu);
}

}  // namespace studio::app
