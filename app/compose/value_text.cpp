// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_text.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <bridge/text.hpp>
#include <widgets/format.hpp>
#include <widgets/plain_text.hpp>

namespace studio::app {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(studio::app::ValueText)
};

QString integerText(const api::ParameterInfo& info, std::int64_t value) {
    const QString digits = QLocale(QLocale::English, QLocale::UnitedStates).toString(qlonglong{value});
    return info.unit.empty() ? digits : digits + QLatin1Char(' ') + bridge::translated(info.unit);
}

QString stringText(const api::ParameterInfo& info, const std::string& value) {
    if (info.type == api::ParameterType::wei)
        return format::coins(value);
    for (const auto& choice : info.choices)
        if (choice.value == value)
            return bridge::translated(choice.title);
    if (value.empty())
        return Words::tr("none");
    return info.type == api::ParameterType::address ? format::shortHex(QString::fromStdString(value))
                                                    : shownText(value);
}

}  // namespace

QString valueText(const api::ParameterInfo& info, const api::ParameterValue& value) {
    if (const auto* on = std::get_if<bool>(&value))
        return *on ? Words::tr("on") : Words::tr("off");
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return integerText(info, *number);
    return stringText(info, std::get<std::string>(value));
}

}  // namespace studio::app
