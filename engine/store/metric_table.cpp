// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace studio::store {

namespace {

struct Resolution {
    std::int64_t seconds;
    std::int64_t kept_s;  // 0: for good
};
constexpr std::array<Resolution, 4> kResolutions{
    {{1, 6 * 3600}, {10, 3 * 86'400}, {60, 30 * 86'400}, {600, 0}}};

/// Several samples as one.
struct Cell {
    double low = 0;
    double sum = 0;
    double high = 0;
    std::int64_t count = 0;

    void add(const Cell& other) {
        low = count == 0 ? other.low : std::min(low, other.low);
        high = count == 0 ? other.high : std::max(high, other.high);
        sum += other.sum;
        count += other.count;
    }
};

std::int64_t floor_to(std::int64_t value, std::int64_t step) {
    const auto rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

/// The coarsest resolution with at least one row a bucket, if rows that old are still kept at it.
const Resolution& resolution_for(std::int64_t from_ms, std::int64_t to_ms, std::int64_t newest_ms,
                                 std::size_t buckets) {
    const auto bucket_s =
        (to_ms - from_ms) / 1000 / static_cast<std::int64_t>(std::max<std::size_t>(1, buckets));
    const Resolution* chosen = &kResolutions.front();
    for (const auto& resolution : kResolutions) {
        const bool gone = chosen->kept_s != 0 && newest_ms - from_ms > chosen->kept_s * 1000;
        if (gone || resolution.seconds <= bucket_s)
            chosen = &resolution;
    }
    return *chosen;
}

/// Collects cells into the buckets of a window.
class Window {
public:
    Window(std::int64_t from_ms, std::int64_t to_ms, std::size_t buckets)
        : from_ms_{from_ms},
          width_ms_{std::max<std::int64_t>(1, (to_ms - from_ms + static_cast<std::int64_t>(buckets)) /
                                                  static_cast<std::int64_t>(buckets))} {}

    void add(std::int64_t time_ms, const Cell& cell) {
        const auto at = std::max<std::int64_t>(0, time_ms - from_ms_);
        cells_[at / width_ms_].add(cell);
    }

    std::vector<MetricBucket> result() const {
        std::vector<MetricBucket> out;
        for (const auto& [place, cell] : cells_)
            out.push_back({from_ms_ + place * width_ms_, cell.low, cell.sum / static_cast<double>(cell.count),
                           cell.high});
        return out;
    }

private:
    std::int64_t from_ms_;
    std::int64_t width_ms_;
    std::map<std::int64_t, Cell> cells_;
};

Result<void> write_cell(Database& writer, std::uint32_t series, std::int64_t seconds, std::int64_t time_s,
                        const Cell& cell) {
    return writer.run(
        "INSERT INTO samples (series, resolution_s, time_s, low, sum, high, count)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET low = min(low, excluded.low), sum = sum + excluded.sum,"
        " high = max(high, excluded.high), count = count + excluded.count",
        series, seconds, time_s, cell.low, cell.sum, cell.high, cell.count);
}

Result<void> drop_old(Database& writer, std::uint32_t series, std::int64_t newest_s) {
    for (const auto& resolution : kResolutions)
        if (resolution.kept_s != 0)
            STUDIO_CHECK(
                writer.run("DELETE FROM samples WHERE series = ? AND resolution_s = ? AND time_s < ?", series,
                           resolution.seconds, newest_s - resolution.kept_s));
    return {};
}

}  // namespace

void MetricTable::add(std::span<const MetricSample> samples) {
    const std::lock_guard lock{mutex_};
    for (const auto& sample : samples)
        if (std::isfinite(sample.value))
            pending_.push_back(sample);
    if (pending_.size() > limits::kMetricMaxPending)
        pending_.erase(pending_.begin(),
                       pending_.end() - static_cast<std::ptrdiff_t>(limits::kMetricMaxPending));
}

Result<void> MetricTable::write_pending(Database& writer) {
    std::vector<MetricSample> samples;
    {
        const std::lock_guard lock{mutex_};
        writing_.swap(pending_);
        samples = writing_;
    }
    for (const auto& sample : samples) {
        const Cell cell{sample.value, sample.value, sample.value, 1};
        const auto time_s = floor_to(sample.wall_ms, 1000) / 1000;
        for (const auto& [seconds, kept] : kResolutions)
            STUDIO_CHECK(write_cell(writer, sample.series, seconds, floor_to(time_s, seconds), cell));
        // Dropping is cheap when it finds nothing, but need not be tried for each sample.
        if (time_s % kResolutions.back().seconds == 0)
            STUDIO_CHECK(drop_old(writer, sample.series, time_s));
    }
    return {};
}

void MetricTable::written() {
    const std::lock_guard lock{mutex_};
    writing_.clear();
}

void MetricTable::kept() {
    const std::lock_guard lock{mutex_};
    writing_.insert(writing_.end(), pending_.begin(), pending_.end());
    pending_ = std::move(writing_);
    writing_.clear();
}

Result<std::vector<MetricBucket>> MetricTable::window(Database& reader, std::uint8_t series,
                                                      std::int64_t from_ms, std::int64_t to_ms,
                                                      std::size_t buckets) const {
    if (buckets == 0 || to_ms < from_ms)
        return std::vector<MetricBucket>{};
    STUDIO_TRY(newest, reader.query("SELECT max(time_s) FROM samples WHERE series = ? AND resolution_s = 600",
                                    std::uint32_t{series}));
    STUDIO_TRY(has_newest, newest.next());
    const auto newest_ms = has_newest ? newest.integer(0) * 1000 : 0;
    const auto& resolution = resolution_for(from_ms, to_ms, newest_ms, buckets);

    Window window{from_ms, to_ms, buckets};
    const std::lock_guard lock{mutex_};  // keeps the samples from moving on
    STUDIO_TRY(rows, reader.query("SELECT time_s, low, sum, high, count FROM samples WHERE series = ?"
                                  " AND resolution_s = ? AND time_s >= ? AND time_s <= ?",
                                  std::uint32_t{series}, resolution.seconds,
                                  floor_to(from_ms / 1000, resolution.seconds), to_ms / 1000));
    for (;;) {
        STUDIO_TRY(row, rows.next());
        if (!row)
            break;
        window.add(rows.integer(0) * 1000, {rows.real(1), rows.real(2), rows.real(3), rows.integer(4)});
    }
    for (const auto* waiting : {&writing_, &pending_})
        for (const auto& sample : *waiting)
            if (sample.series == series && sample.wall_ms >= from_ms && sample.wall_ms <= to_ms)
                window.add(sample.wall_ms, {sample.value, sample.value, sample.value, 1});
    return window.result();
}

}  // namespace studio::store
