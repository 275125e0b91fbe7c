// SPDX-License-Identifier: GPL-3.0-or-later
#include "fork_schedule.hpp"

namespace studio::chain {

BlobSchedule blob_schedule_of(Fork fork) {
    if (fork < Fork::cancun)
        return {0, 0, 1};
    if (fork < Fork::prague)
        return {3, 6, 3'338'477};
    return {6, 9, 5'007'716, fork >= Fork::osaka};
}

std::uint64_t bomb_delay_of(Fork fork) {
    if (fork < Fork::byzantium)
        return 0;
    if (fork < Fork::constantinople)
        return 3'000'000;
    if (fork < Fork::berlin)
        return 5'000'000;
    return fork < Fork::london ? 9'000'000 : 9'700'000;
}

ForkActivation activation_of(Fork fork) {
    ForkActivation activation;
    activation.fork = fork;
    activation.blobs = blob_schedule_of(fork);
    activation.bomb_delay = bomb_delay_of(fork);
    return activation;
}

ChainConfig ForkSchedule::rules_at(std::uint64_t number, std::uint64_t timestamp,
                                   const Uint256& total_difficulty) const {
    auto rules = config;
    for (const auto& activation : activations) {
        if (number < activation.block_number || timestamp < activation.timestamp ||
            total_difficulty < activation.total_difficulty)
            break;
        rules.fork = activation.fork;
        rules.blobs = activation.blobs;
        rules.bomb_delay = activation.bomb_delay;
    }
    return rules;
}

ChainConfig ForkSchedule::rules_of(const Header& header) const {
    return rules_at(header.number, header.timestamp,
                    header.difficulty.is_zero() ? Uint256::max() : Uint256{});
}

ForkSchedule constant_schedule(const ChainConfig& config) {
    ForkActivation from_genesis;
    from_genesis.fork = config.fork;
    from_genesis.blobs = config.blobs;
    from_genesis.bomb_delay = config.bomb_delay;
    return {config, {from_genesis}};
}

}  // namespace studio::chain
