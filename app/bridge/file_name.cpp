// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_name.hpp"

#include <widgets/plain_text.hpp>

namespace studio::app::bridge {

QString fileNameOf(const std::string& name) {
    QString out;
    for (const QChar letter : shownText(name))
        out += letter.isLetterOrNumber() || letter == QLatin1Char('-') ? letter : QLatin1Char('-');
    return out;
}

}  // namespace studio::app::bridge
