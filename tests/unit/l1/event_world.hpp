// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ephemeral_world.hpp"

namespace studio::l1::test {

/// Two shards of an event on one L1, and beside them a rollup of somebody who names the event's EventMerge as
/// its own.
class EventWorld : public EphemeralWorld {
public:
    static constexpr std::size_t kShards = 2;
    static constexpr std::size_t kStranger = 2;

    EventWorld();

    /// Whom everything else is about from now on: a shard, or kStranger.
    void turn_to(std::size_t rollup);
    At merge() const { return {"EventMerge", rollups_.front().plan.contracts.event_merge}; }
    /// What an asset of the rollup is on L1.
    Address on_l1(std::uint64_t asset) {
        return std::get<Address>(view(claims(), "assets", {asset}).at(3).data);
    }

private:
    struct Rollup {
        RollupSettings settings;
        RollupPlan plan;
    };
    std::vector<Rollup> rollups_;
};

}  // namespace studio::l1::test
