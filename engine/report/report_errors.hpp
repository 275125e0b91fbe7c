// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::report::errors {

inline constexpr ErrorKind kTooLarge{
    "report.too_large",
    STUDIO_TEXT("engine", "This report of an event has %1 bytes; %2 are the most. It is not opened.")};
inline constexpr ErrorKind kField{
    "report.field",
    STUDIO_TEXT("engine",
                "This report of an event cannot be read: its field %1 is missing, or has another form than a "
                "report's. Get the report again, from somebody you trust.")};

}  // namespace studio::report::errors
