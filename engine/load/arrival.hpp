// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// How the users of a load come over time: pure functions of the time since the traffic was started.
namespace studio::load {

enum class Curve : std::uint8_t { steady, burst, wave, queue };

/// What people need to know about a curve. The texts are marked for translation.
struct CurveInfo {
    Curve curve{};
    std::string_view id;      // as in design files and `--arrival`: "burst"
    std::string_view title;   // "All at the opening"
    std::string_view plain;   // one sentence for people who do not know the field
    std::string_view origin;  // where the shape comes from
};

/// All curves, the usual one first.
std::span<const CurveInfo> curves();
/// nullptr when there is no such curve. The empty id is that of steady traffic.
const CurveInfo* find_curve(std::string_view id);

/// One curve with its length.
///
/// Limitations: the exponential and the sine are the C library's. Two libraries may differ in the last digit,
/// which moves a transaction from one pump to the next about once in a billion.
class Arrival {
public:
    Arrival() = default;  // steady
    /// `lasts_s` in [limits::kLoadMinArrivalS, limits::kLoadMaxArrivalS]; steady traffic ignores it.
    Arrival(Curve curve, std::uint32_t lasts_s);

    /// Whether nobody comes any more after lasts_ns().
    bool has_end() const { return curve_ != Curve::steady; }
    std::int64_t lasts_ns() const { return lasts_ns_; }
    /// Whether those who have come wait until they are served, however long: nobody leaves a line.
    bool is_line() const { return curve_ == Curve::queue; }

    /// How long the peak rate takes to bring as many as have come by then, in ns: the integral of share().
    /// Never falls as `since_start_ns` grows.
    std::uint64_t full_ns(std::int64_t since_start_ns) const;
    /// The rate at that moment as a share of the peak, 0 to 1. In a line it is 1 at the opening and then 0.
    double share(std::int64_t since_start_ns) const;
    /// share() at `points` (at least 2) equal steps from the start to the end.
    std::vector<double> shape(std::size_t points) const;

    friend bool operator==(const Arrival&, const Arrival&) = default;

private:
    Curve curve_ = Curve::steady;
    std::int64_t lasts_ns_ = 0;
};

}  // namespace studio::load
