// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace studio::scaling {

/// How long something has been so without a break.
class Span {
public:
    /// `at_ms` never goes back.
    void look(bool is_so, std::int64_t at_ms);
    bool has_lasted(std::int64_t ms, std::int64_t at_ms) const;
    /// Counts from now: what was decided on it needs it to last once more.
    void begin_anew(std::int64_t at_ms) { since_ms_ = at_ms; }

private:
    std::optional<std::int64_t> since_ms_;
};

}  // namespace studio::scaling
