// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::scaling::errors {

inline constexpr ErrorKind kBadRecord{
    "scaling.bad_record",
    STUDIO_TEXT("engine", "What was kept of the rollup's growing and shrinking cannot be read.")};

}  // namespace studio::scaling::errors
