// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace studio::load {

/// Says how many transactions a rate owes. Even pacing, exact over any time: r transactions a second for t
/// seconds are floor(r·t), however often it is asked.
class Pacer {
public:
    /// Time that passes between two questions counts for at most `longest_step_ns`: a computer that slept
    /// does not send the night's traffic in the morning. No bound for a simulated clock, whose steps are all
    /// meant.
    explicit Pacer(std::optional<std::int64_t> longest_step_ns) : longest_step_ns_{longest_step_ns} {}

    /// Begins anew: nothing is owed at `now_ns`.
    void restart(std::int64_t now_ns);
    /// Transactions owed now at `rate_tx_per_s`. Of what was owed before and not taken, at most
    /// limits::kLoadMaxOwedNs of the rate is kept, but always one transaction.
    std::size_t due(std::int64_t now_ns, std::uint32_t rate_tx_per_s);
    /// `count` of them, at most those due, have been sent.
    void take(std::size_t count);

private:
    std::optional<std::int64_t> longest_step_ns_;
    std::int64_t last_ns_ = 0;
    __extension__ using Wide = unsigned __int128;
    Wide owed_ = 0;  // in billionths of a transaction
};

}  // namespace studio::load
