// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <span>
#include <vector>

#include "chain_store.hpp"
#include "sqlite.hpp"

namespace studio::store {

/// The metric series of a chain: buckets of 1, 10, 60 and 600 seconds, each sample in all of them. Fine
/// buckets are dropped after a while. Thread-safe.
class MetricTable {
public:
    void add(std::span<const MetricSample> samples);
    /// Writes what waits, inside the caller's transaction. Then written() or kept().
    Result<void> write_pending(Database& writer);
    void written();
    void kept();

    /// What the table and what still waits hold of a series in [from_ms, to_ms].
    Result<std::vector<MetricBucket>> window(Database& reader, std::uint8_t series, std::int64_t from_ms,
                                             std::int64_t to_ms, std::size_t buckets) const;

private:
    mutable std::mutex mutex_;
    std::vector<MetricSample> pending_;  // guarded by mutex_
    std::vector<MetricSample> writing_;  // guarded by mutex_; in the writer's open transaction
};

}  // namespace studio::store
