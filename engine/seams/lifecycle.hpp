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

/// What an ephemeral rollup asks of its contracts on L1, which see it through its end.
struct LifeChoices {
    /// What ends it, beside its organiser's word.
    enum class End : std::uint8_t { manual, time, l2_block, minted };
    End end = End::manual;
    std::uint64_t value = 0;  // seconds from genesis, L2 block, or what the design's own traffic has minted
    /// The organiser says so after so long without a user's transaction; 0: never.
    std::uint64_t idle_s = 0;
    std::uint64_t notice_s = 0;  // between the organiser's word and the sealing, at least
    std::uint64_t drain_s = 0;   // from the sealing to the last block
    std::uint32_t shards = 1;    // rollups that carry the event together
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
    /// Nothing: it ends here, if it ends. With choices its end is decided on the workspace's L1, and ended()
    /// says nothing.
    virtual std::optional<LifeChoices> on_l1() const { return std::nullopt; }
};

}  // namespace studio::seams
