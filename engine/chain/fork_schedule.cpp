// SPDX-License-Identifier: GPL-3.0-or-later
#include "fork_schedule.hpp"

namespace studio::chain {

BlobSchedule blob_schedule_of(Fork fork) {
    if (fork < Fork::cancun)
        return {0, 0, 1};
    if (fork < Fork::prague)
        return {3, 6, 3'338'477};
    return {6, 9, 5'007'716};
}

ChainConfig ForkSchedule::rules_at(std::uint64_t number, std::uint64_t timestamp) const {
    auto rules = config;
    for (const auto& activation : activations) {
        if (number < activation.block_number || timestamp < activation.timestamp)
            break;
        rules.fork = activation.fork;
        rules.blobs = activation.blobs;
    }
    return rules;
}

ForkSchedule constant_schedule(const ChainConfig& config) {
    return {config, {{config.fork, 0, 0, config.blobs}}};
}

}  // namespace studio::chain
