// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::web::errors {

inline constexpr ErrorKind kPortTaken{
    "web.port_taken",
    STUDIO_TEXT("engine",
                "Port %1 is taken by another program. Choose another port, or close that program.")};
inline constexpr ErrorKind kNoFreePort{
    "web.no_free_port",
    STUDIO_TEXT("engine", "The ports from %1 to %2 are all taken. Choose a port yourself.")};
inline constexpr ErrorKind kCannotListen{"web.cannot_listen",
                                         STUDIO_TEXT("engine", "Nothing can be served on port %1: %2")};

}  // namespace studio::web::errors
