// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "event_shards.hpp"

namespace studio::api_impl {

/// What is remembered of a shard's event, in the record of its run.
struct ShardsRecord {
    EventShards shards;
    std::string design;      // text of the event's file; the run's own is its share of that
    std::uint16_t port = 0;  // of the event's JSON-RPC, as it was last; 0: none
};

nlohmann::json write_shards_record(const ShardsRecord& record);
/// Of a run that has none, or another form: one that is alone.
ShardsRecord read_shards_record(const nlohmann::json& details);

}  // namespace studio::api_impl
