// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace studio {
/// Prints the broken assumption and aborts. For errors of the program, never for bad input.
[[noreturn]] void assertion_failed(const char* condition, const char* file, int line);
}  // namespace studio

/// Stays on in release builds.
#define STUDIO_ASSERT(condition) \
    ((condition) ? static_cast<void>(0) : ::studio::assertion_failed(#condition, __FILE__, __LINE__))
