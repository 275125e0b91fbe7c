// SPDX-License-Identifier: GPL-3.0-or-later
#include "span.hpp"

namespace studio::scaling {

void Span::look(bool is_so, std::int64_t at_ms) {
    if (!is_so)
        since_ms_.reset();
    else if (!since_ms_)
        since_ms_ = at_ms;
}

bool Span::has_lasted(std::int64_t ms, std::int64_t at_ms) const {
    return since_ms_ && at_ms - *since_ms_ >= ms;
}

}  // namespace studio::scaling
