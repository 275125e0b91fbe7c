// SPDX-License-Identifier: GPL-3.0-or-later
#include "assert.hpp"

#include <cstdio>
#include <cstdlib>

namespace studio {

void assertion_failed(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "rollup studio: assertion failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace studio
