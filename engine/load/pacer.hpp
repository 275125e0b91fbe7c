// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "arrival.hpp"

namespace studio::load {

/// Says how many transactions are owed. Exact over any time and however often it is asked: by t they are
/// floor(rate · arrival.full_ns(t)), for steady traffic floor(rate · t).
class Pacer {
public:
    /// Time that passes between two questions counts for at most `longest_step_ns`: a computer that slept
    /// does not send the night's traffic in the morning, and a curve goes on where it was. No bound for a
    /// simulated clock, whose steps are all meant.
    explicit Pacer(std::optional<std::int64_t> longest_step_ns) : longest_step_ns_{longest_step_ns} {}

    /// Begins anew: nobody has come before `now_ns`.
    void restart(std::int64_t now_ns);
    /// Transactions owed now, at `rate_tx_per_s` as the curve's peak. A change of the rate counts from now
    /// on; another curve needs a restart. Of what was owed before and not taken, at most
    /// limits::kLoadMaxOwedNs of the rate is kept, but always one transaction; a line is kept whole.
    std::size_t due(std::int64_t now_ns, std::uint32_t rate_tx_per_s, const Arrival& arrival);
    /// `count` of them, at most those due, have been sent.
    void take(std::size_t count);
    /// Time since the restart, as far as it counts.
    std::int64_t elapsed_ns() const { return elapsed_ns_; }
    bool owes_nothing() const;
    /// Transactions that were owed and are not kept, since the restart.
    std::uint64_t forgotten() const { return static_cast<std::uint64_t>(forgotten_ / kWhole); }

private:
    static constexpr std::uint64_t kWhole = 1'000'000'000;  // one transaction; nanoseconds in a second

    std::optional<std::int64_t> longest_step_ns_;
    std::int64_t last_ns_ = 0;
    std::int64_t elapsed_ns_ = 0;
    std::uint64_t counted_full_ns_ = 0;  // Arrival::full_ns as far as it is in owed_
    __extension__ using Wide = unsigned __int128;
    Wide owed_ = 0;       // in billionths of a transaction
    Wide forgotten_ = 0;  // likewise
};

}  // namespace studio::load
