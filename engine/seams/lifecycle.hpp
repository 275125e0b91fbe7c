// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/text.hpp>
#include <cstdint>
#include <optional>

namespace studio::seams {

/// What a lifecycle may decide by.
struct ChainProgress {
    std::int64_t running_ms = 0;  // chain time since genesis, without pauses of the program
    std::uint64_t head = 0;
    std::uint64_t transactions = 0;
};

/// When a rollup ends.
/// Must: once it has ended for a progress, stay ended for any later one.
class Lifecycle {
public:
    virtual ~Lifecycle() = default;
    /// The reason why the chain takes no further block; empty while it goes on.
    virtual std::optional<api::Text> ended(const ChainProgress& progress) const = 0;
    /// Milliseconds of chain time left; empty when no time is set.
    virtual std::optional<std::int64_t> remaining_ms(const ChainProgress& progress) const = 0;
};

}  // namespace studio::seams
