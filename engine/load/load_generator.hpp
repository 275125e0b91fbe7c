// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "load_accounts.hpp"
#include "load_settings.hpp"
#include "load_status.hpp"
#include "load_target.hpp"
#include "pacer.hpp"
#include "rate_window.hpp"
#include "traffic_source.hpp"

namespace studio::load {

/// The whole load without a thread or a clock of its own: prepares the contracts of a kind, then sends its
/// users' transactions at the rate, which a curve may shape, until nobody comes any more. With the same seed,
/// settings, pump times and answers of the target it sends the same bytes in the same order. One thread at a
/// time.
class LoadGenerator {
public:
    static constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

    /// `target` must outlive the generator. `longest_step_ns`: see Pacer.
    LoadGenerator(std::shared_ptr<const LoadAccounts> accounts, LoadTarget& target,
                  std::optional<std::int64_t> longest_step_ns = std::nullopt);

    /// Takes effect with the next pump. On an error the old settings stay. Errors: load_errors.hpp.
    Result<void> set_settings(const LoadSettings& settings);
    /// `now_ns`: the time that pump() will go on from. Nothing changes while it runs; a load that has ended
    /// or failed begins anew.
    void start(std::int64_t now_ns);
    void stop();
    bool is_running() const { return active_ && !problem_ && end_ == LoadEnd::none; }

    /// Sends what is due at `now_ns` (monotonic, ns), as far as the target has room and at most `limit`
    /// transactions. Gives the number accepted.
    std::size_t pump(std::int64_t now_ns, std::size_t limit = kNoLimit);

    LoadStatus status(std::int64_t now_ns);

private:
    enum class Answer : std::uint8_t { accepted, refused, no_room };

    void choose_kind(Kind kind);
    /// True when the contracts are there. Sends those that are missing.
    bool prepare();
    void check_contracts();
    /// The sale must be the one that the settings describe: it was opened once and for all.
    void check_supply();
    void send_due(std::int64_t now_ns, std::size_t limit);
    /// Asks how the sale goes, now and then.
    void follow_sale(std::int64_t now_ns);
    std::size_t most_now(std::int64_t now_ns);
    bool has_come_to_its_end() const;
    /// Sends up to `count`; gives the number that reached the target, accepted or refused.
    std::size_t send(std::size_t count);
    std::size_t send_waiting(std::size_t count);
    Answer submit(const Bytes& raw);
    void take_back_waiting(std::uint32_t user);
    void take_back_all();

    std::shared_ptr<const LoadAccounts> accounts_;
    LoadTarget& target_;
    LoadSettings settings_;
    Kind kind_ = Kind::transfers;
    bool active_ = false;
    bool prepared_ = false;
    bool waits_for_fees_ = false;
    bool begins_anew_ = false;  // paced otherwise than before: from the next pump on
    LoadEnd end_ = LoadEnd::none;
    std::optional<Error> problem_;
    std::vector<Call> setup_;
    TrafficSource source_;
    std::deque<SignedCall> waiting_;  // signed, not yet sent; fewer than limits::kLoadBatch
    Arrival arrival_;
    Pacer pacer_;
    std::int64_t sale_asked_ns_ = 0;
    RateWindow rate_;
    std::uint64_t submitted_ = 0;
    std::uint64_t refused_ = 0;
    std::optional<std::uint64_t> turned_away_until_sold_;  // who comes later misses no place
    std::map<std::string, std::uint64_t> refused_by_reason_;
};

}  // namespace studio::load
