// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_bytes.hpp"

#include <sys/random.h>

#include <base/assert.hpp>
#include <cerrno>
#include <cstddef>

namespace studio::crypto {

void fill_random(std::span<std::uint8_t> out) {
    while (!out.empty()) {
        const auto n = getrandom(out.data(), out.size(), 0);
        if (n < 0 && errno == EINTR)
            continue;
        STUDIO_ASSERT(n >
                      0);  // no kernel that Debian 12 runs on is without it; a weak key must never be made
        out = out.subspan(static_cast<std::size_t>(n));
    }
}

}  // namespace studio::crypto
