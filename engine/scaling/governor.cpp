// SPDX-License-Identifier: GPL-3.0-or-later
#include "governor.hpp"

#include <algorithm>
#include <base/message.hpp>
#include <cmath>
#include <utility>

namespace studio::scaling {
namespace {

using api::ScalingKnob;

/// How long a rush lasts before a knob is turned, and calm before it is turned back.
constexpr std::int64_t kRushMs = 3'000;
constexpr std::int64_t kCalmMs = 20'000;
/// Of the block gas limit in use: below, there is too much room. A step up multiplies it by 3/2, so that a
/// load which called for the step uses two thirds of what it leads to, and never so little.
constexpr double kUnused = 0.25;
/// Of the time between two blocks that making one takes.
constexpr double kBusy = 0.5;
constexpr double kIdle = 0.1;
/// Above, a block with half more gas might not be ready in time.
constexpr double kNoHeadroom = 0.66;
constexpr std::uint64_t kMillion = 1'000'000;

std::string percent(double share) {
    return std::to_string(std::lround(share * 100));
}
std::string seconds(double ms) {
    const auto tenths = std::lround(ms / 100);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}
std::string seconds(std::int64_t ms) {
    return std::to_string(ms / 1000);
}

/// Rounded to whole millions, as people set it.
std::uint64_t step_up(std::uint64_t gas, std::uint64_t most) {
    return std::min(most, std::max((gas * 3 / 2 + kMillion / 2) / kMillion * kMillion, gas + kMillion));
}
std::uint64_t step_down(std::uint64_t gas, std::uint64_t least) {
    return std::max(least, (gas * 2 / 3 + kMillion / 2) / kMillion * kMillion);
}

api::ScalingDecision decision(const Observation& seen, ScalingKnob knob, double from, double to,
                              api::Text text) {
    return {0, seen.block, knob, from, to, std::move(text)};
}

std::string millions(std::uint64_t gas) {
    return std::to_string(gas / kMillion);
}

}  // namespace

Governor::Governor(seams::ScalingChoices choices, Range range, Knobs now)
    : choices_{choices}, range_{range}, now_{now} {}

void Governor::judge(const Observation& seen) {
    const bool is_full = seen.fullness >= choices_.fullness;
    const bool is_slow = seen.longest_wait_ms >= static_cast<double>(choices_.wait_ms);
    const bool is_queue = seen.waiting >= choices_.waiting;
    const bool is_unused = seen.fullness <= kUnused && seen.waiting * 4 <= choices_.waiting;
    rush_.look(is_full && (is_queue || is_slow), seen.at_ms);
    slow_.look(is_slow, seen.at_ms);
    busy_.look(seen.busy >= kBusy, seen.at_ms);
    unused_.look(is_unused, seen.at_ms);
    unhurried_.look(is_unused && !is_slow, seen.at_ms);
    idle_.look(seen.busy <= kIdle, seen.at_ms);
    if (seen.gas_limit == now_.gas)
        waits_for_gas_ = false;
    else if (!waits_for_gas_)
        now_.gas = seen.gas_limit;  // the owner has set it otherwise
}

std::vector<api::ScalingDecision> Governor::look(const Observation& seen) {
    judge(seen);
    Decisions out;
    turn_batches(seen, out);
    turn_lanes(seen, out);
    turn_block_time(seen, out);
    if (!waits_for_gas_)
        turn_gas(seen, out);
    return out;
}

void Governor::set_gas(const Observation& seen, std::uint64_t gas, api::Text text, Decisions& out) {
    const auto from = static_cast<double>(std::exchange(now_.gas, gas));
    waits_for_gas_ = true;
    out.push_back(
        decision(seen, ScalingKnob::block_gas_limit, from, static_cast<double>(gas), std::move(text)));
}

void Governor::raise_gas(const Observation& seen, Decisions& out) {
    if (seen.busy > kNoHeadroom) {
        const auto now = static_cast<double>(now_.gas);
        if (!std::exchange(told_no_headroom_, true))
            out.push_back(decision(
                seen, ScalingKnob::block_gas_limit, now, now,
                {STUDIO_TEXT("engine",
                             "The block gas limit stays at %1 M: more is wanted, but making a block takes "
                             "this computer %2 % of the time between two already."),
                 {millions(now_.gas), percent(seen.busy)}}));
        return;
    }
    const auto gas = step_up(now_.gas, range_.rush.gas);
    const std::vector<std::string> change{millions(now_.gas), millions(gas), percent(seen.fullness)};
    if (seen.waiting >= choices_.waiting)
        set_gas(seen, gas,
                {STUDIO_TEXT("engine",
                             "The block gas limit grows from %1 to %2 M: blocks are %3 % full, and %4 "
                             "transactions wait."),
                 {change[0], change[1], change[2], std::to_string(seen.waiting)}},
                out);
    else
        set_gas(seen, gas,
                {STUDIO_TEXT("engine",
                             "The block gas limit grows from %1 to %2 M: blocks are %3 % full, and a "
                             "transaction waited %4 s for its place."),
                 {change[0], change[1], change[2], seconds(seen.longest_wait_ms)}},
                out);
}

void Governor::turn_gas(const Observation& seen, Decisions& out) {
    if (now_.gas < range_.rush.gas && rush_.has_lasted(kRushMs, seen.at_ms)) {
        rush_.begin_anew(seen.at_ms);
        raise_gas(seen, out);
    } else if (now_.gas > range_.quiet.gas && unused_.has_lasted(kCalmMs, seen.at_ms)) {
        unused_.begin_anew(seen.at_ms);
        told_no_headroom_ = false;
        const auto gas = step_down(now_.gas, range_.quiet.gas);
        set_gas(seen, gas,
                {STUDIO_TEXT("engine",
                             "The block gas limit shrinks from %1 to %2 M: blocks were at most %3 % full for "
                             "%4 s."),
                 {millions(now_.gas), millions(gas), percent(kUnused), seconds(kCalmMs)}},
                out);
    }
}

void Governor::turn_block_time(const Observation& seen, Decisions& out) {
    const auto turn = [&](std::int64_t to, api::Text text) {
        const auto from = static_cast<double>(std::exchange(now_.block_time_ms, to));
        out.push_back(
            decision(seen, ScalingKnob::block_time, from, static_cast<double>(to), std::move(text)));
    };
    const auto rush_ms = range_.rush.block_time_ms;
    const auto quiet_ms = range_.quiet.block_time_ms;
    if (now_.block_time_ms > rush_ms && slow_.has_lasted(kRushMs, seen.at_ms))
        turn(rush_ms,
             {STUDIO_TEXT("engine",
                          "A block comes every %1 s instead of %2: a transaction waited %3 s for its "
                          "place."),
              {seconds(rush_ms), seconds(quiet_ms), seconds(seen.longest_wait_ms)}});
    else if (now_.block_time_ms < quiet_ms && unhurried_.has_lasted(kCalmMs, seen.at_ms))
        turn(quiet_ms, {STUDIO_TEXT("engine", "A block comes every %1 s again: nobody had to wait for %2 s."),
                        {seconds(quiet_ms), seconds(kCalmMs)}});
}

void Governor::turn_lanes(const Observation& seen, Decisions& out) {
    const auto turn = [&](unsigned to, api::Text text) {
        const auto from = std::exchange(now_.lanes, to);
        out.push_back(decision(seen, ScalingKnob::lanes, from, to, std::move(text)));
    };
    if (now_.lanes < range_.rush.lanes && busy_.has_lasted(kRushMs, seen.at_ms)) {
        busy_.begin_anew(seen.at_ms);
        turn(
            now_.lanes + 1,
            {STUDIO_TEXT("engine",
                         "Transactions run on %1 threads: making a block took %2 % of the time between two."),
             {std::to_string(now_.lanes + 1), percent(seen.busy)}});
    } else if (now_.lanes > range_.quiet.lanes && idle_.has_lasted(kCalmMs, seen.at_ms)) {
        idle_.begin_anew(seen.at_ms);
        turn(now_.lanes - 1,
             {STUDIO_TEXT(
                  "engine",
                  "Threads that run transactions, from now on: %1. Making a block took at most %2 % of "
                  "the time between two for %3 s."),
              {std::to_string(now_.lanes - 1), percent(kIdle), seconds(kCalmMs)}});
    }
}

void Governor::turn_batches(const Observation& seen, Decisions& out) {
    const auto turn = [&](bool to, api::Text text) {
        now_.full_batches = to;
        out.push_back(decision(seen, ScalingKnob::batches, to ? 0 : 1, to ? 1 : 0, std::move(text)));
    };
    if (range_.rush.full_batches && !now_.full_batches && rush_.has_lasted(kRushMs, seen.at_ms))
        turn(true, {STUDIO_TEXT("engine",
                                "Batches wait until they are full, which is cheaper: blocks are %1 % full."),
                    {percent(seen.fullness)}});
    else if (now_.full_batches && unused_.has_lasted(kCalmMs, seen.at_ms))
        turn(false, {STUDIO_TEXT("engine",
                                 "Batches go out as the design says again, so that blocks are safe sooner: "
                                 "blocks were at most %1 % full for %2 s."),
                     {percent(kUnused), seconds(kCalmMs)}});
}

}  // namespace studio::scaling
