// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace studio::seams {

/// What a rollup asks of the dispute games in which its claims are checked (OP specs,
/// fault-proof/stage-one/fault-dispute-game.md). Seconds.
struct GameChoices {
    std::uint32_t game_type = 1;                   // of the factory: 0 open to everyone, 1 permissioned
    std::uint64_t proposal_interval_s = 3600;      // between two claims at least
    std::uint64_t max_clock_duration_s = 302'400;  // of each side
    std::uint64_t clock_extension_s = 10'800;      // twice this fits into the clock
    std::uint64_t bond_withdrawal_delay_s = 604'800;
};

/// How a claim about the rollup's state is checked.
class Proving {
public:
    virtual ~Proving() = default;
    /// Nothing: nothing is claimed on an L1, and nothing is checked.
    virtual std::optional<GameChoices> games() const = 0;
};

}  // namespace studio::seams
