// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival.hpp"

#include <algorithm>
#include <array>
#include <base/assert.hpp>
#include <base/message.hpp>
#include <cmath>
#include <numbers>

namespace studio::load {
namespace {

constexpr std::int64_t kSecondNs = 1'000'000'000;

/// Of the peak, what still comes when the rush of a burst is over.
constexpr double kTail = 0.05;
/// The rush falls to 37 % in this part of the time.
constexpr double kDecay = 0.1;
/// How often a wave rises and falls.
constexpr double kRounds = 4;

constexpr std::array<CurveInfo, 4> kCurves{{
    {Curve::steady, "steady", STUDIO_TEXT("engine", "Steadily"),
     STUDIO_TEXT("engine", "The same number every second, until it is stopped."),
     STUDIO_TEXT("engine", "No event is like this; it measures what a rollup can take.")},
    {Curve::burst, "burst", STUDIO_TEXT("engine", "All at the opening"),
     STUDIO_TEXT("engine", "Everybody at the start; then fewer and fewer, down to a twentieth."),
     STUDIO_TEXT("engine",
                 "A model. Measured rushes fall with a longer tail, a power law (Crane and Sornette 2008); "
                 "the twentieth that stays stands for it.")},
    {Curve::wave, "wave", STUDIO_TEXT("engine", "In rounds"),
     STUDIO_TEXT("engine",
                 "Four times it rises to the peak and falls again, as the rounds of a tournament do."),
     STUDIO_TEXT("engine",
                 "A model. That people come in peaks before each start is measured at a stadium's gates "
                 "(Serra-Burriel and others 2024); the exact shape is not.")},
    {Curve::queue, "queue", STUDIO_TEXT("engine", "A line at the door"),
     STUDIO_TEXT("engine",
                 "All stand there when it opens, as many as the rate would bring in the whole time, and are "
                 "served as fast as the rollup goes."),
     STUDIO_TEXT("engine", "A model: a closed crowd that leaves the line only when it is served.")},
}};

double burst_share(double x) {
    return kTail + (1 - kTail) * std::exp(-x / kDecay);
}
/// The integral of burst_share from 0 to x.
double burst_area(double x) {
    return kTail * x - (1 - kTail) * kDecay * std::expm1(-x / kDecay);
}

double wave_share(double x) {
    const double sine = std::sin(std::numbers::pi * kRounds * x);
    return sine * sine;
}
/// The integral of wave_share from 0 to x.
double wave_area(double x) {
    constexpr double turn = 2 * std::numbers::pi * kRounds;
    return x / 2 - std::sin(turn * x) / (2 * turn);
}

}  // namespace

std::span<const CurveInfo> curves() {
    return kCurves;
}

const CurveInfo* find_curve(std::string_view id) {
    const auto* found = std::ranges::find(kCurves, id.empty() ? kCurves.front().id : id, &CurveInfo::id);
    return found == kCurves.end() ? nullptr : found;
}

Arrival::Arrival(Curve curve, std::uint32_t lasts_s)
    : curve_{curve}, lasts_ns_{curve == Curve::steady ? 0 : lasts_s * kSecondNs} {
    STUDIO_ASSERT(curve == Curve::steady || lasts_s > 0);
}

std::uint64_t Arrival::full_ns(std::int64_t since_start_ns) const {
    const auto since = std::max<std::int64_t>(0, since_start_ns);
    if (curve_ == Curve::steady)
        return static_cast<std::uint64_t>(since);
    if (curve_ == Curve::queue)
        return static_cast<std::uint64_t>(lasts_ns_);
    const auto whole = static_cast<double>(lasts_ns_);
    const double x = static_cast<double>(std::min(since, lasts_ns_)) / whole;
    const double area = curve_ == Curve::burst ? burst_area(x) : wave_area(x);
    return static_cast<std::uint64_t>(std::max(0.0, area * whole));
}

double Arrival::share(std::int64_t since_start_ns) const {
    if (curve_ == Curve::steady)
        return 1;
    if (since_start_ns < 0 || since_start_ns > lasts_ns_)
        return 0;
    if (curve_ == Curve::queue)
        return since_start_ns == 0 ? 1 : 0;
    const double x = static_cast<double>(since_start_ns) / static_cast<double>(lasts_ns_);
    return curve_ == Curve::burst ? burst_share(x) : wave_share(x);
}

std::vector<double> Arrival::shape(std::size_t points) const {
    STUDIO_ASSERT(points >= 2);
    std::vector<double> shares;
    const auto last = static_cast<std::int64_t>(points) - 1;
    for (std::int64_t i = 0; i <= last; ++i)
        shares.push_back(share(lasts_ns_ * i / last));
    return shares;
}

}  // namespace studio::load
