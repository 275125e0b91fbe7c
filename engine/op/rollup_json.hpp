// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chain/chain_config.hpp>
#include <string_view>

// What writing and reading rollup.json share; private to the room.
namespace studio::op::json_keys {

/// The forks of the OP Stack in order, each with the first of our rule sets that has it.
struct ForkTime {
    std::string_view key;
    chain::OpFork since;
};
inline constexpr std::array<ForkTime, 9> fork_times{{
    {"regolith_time", chain::OpFork::granite},
    {"canyon_time", chain::OpFork::granite},
    {"delta_time", chain::OpFork::granite},
    {"ecotone_time", chain::OpFork::granite},
    {"fjord_time", chain::OpFork::granite},
    {"granite_time", chain::OpFork::granite},
    {"holocene_time", chain::OpFork::isthmus},
    {"isthmus_time", chain::OpFork::isthmus},
    {"jovian_time", chain::OpFork::jovian},
}};

inline constexpr std::string_view keccak_kind = "KeccakCommitment";
inline constexpr std::string_view service_kind = "GenericCommitment";

}  // namespace studio::op::json_keys
