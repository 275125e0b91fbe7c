// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/events.hpp>
#include <chain/shard_place.hpp>
#include <vector>

namespace studio::api_impl {

/// The runs that carry an event together, by shard, and which of them is meant. None: it is alone.
struct EventShards {
    std::vector<api::RunId> runs;
    std::uint32_t index = 0;

    chain::ShardPlace place() const {
        return runs.empty() ? chain::ShardPlace{}
                            : chain::ShardPlace{index, static_cast<std::uint32_t>(runs.size())};
    }
    friend bool operator==(const EventShards&, const EventShards&) = default;
};

}  // namespace studio::api_impl
