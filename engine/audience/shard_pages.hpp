// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/shard_place.hpp>
#include <codec/json.hpp>
#include <mutex>
#include <string>
#include <vector>

namespace studio::audience {

/// Which shard of its event a page is of, and where the pages of the others are. A phone stays with one
/// shard, since its key lives there. Thread-safe.
class ShardPages {
public:
    explicit ShardPages(chain::ShardPlace place) : place_{place} {}

    chain::ShardPlace place() const { return place_; }
    /// The addresses of all shards' pages, this one among them, by shard; an empty one is closed. The first
    /// shard's page, to which the code on the stage leads, spreads phones over them from then on; the others
    /// keep who comes, since they were sent there.
    void set(std::vector<std::string> urls);
    /// The shard of a phone that comes for the first time: all that are open in turn.
    std::uint32_t next();
    /// What the page is told: null when it is alone.
    void write(codec::json::Writer& out) const;

private:
    const chain::ShardPlace place_;
    mutable std::mutex mutex_;
    std::vector<std::string> urls_;  // guarded by mutex_; empty, or one for each shard
    std::uint32_t next_ = 0;         // guarded by mutex_
};

}  // namespace studio::audience
