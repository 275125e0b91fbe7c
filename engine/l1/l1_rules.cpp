// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_rules.hpp"

namespace studio::l1 {

chain::ForkSchedule l1_schedule(std::uint64_t chain_id, const chain::BlobSchedule& blobs) {
    chain::ChainConfig config;
    config.chain_id = chain_id;
    config.fork = chain::Fork::prague;
    config.blobs = blobs;
    config.consensus_layer.emplace();
    return chain::constant_schedule(config);
}

}  // namespace studio::l1
