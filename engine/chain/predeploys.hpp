// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <cstdint>

namespace studio::chain {

/// An OP Stack predeploy: 0x4200…00xx (OP specs, protocol/predeploys).
constexpr Address predeploy(std::uint8_t low_byte) {
    Address address;
    address[0] = 0x42;
    address[19] = low_byte;
    return address;
}

inline constexpr Address sequencer_fee_vault = predeploy(0x11);  // receives tips
inline constexpr Address base_fee_vault = predeploy(0x19);       // receives base fees

/// The base fee of an L2 never falls below this: at 0 it could not rise again.
inline constexpr std::uint64_t least_base_fee_wei = 1;

}  // namespace studio::chain
