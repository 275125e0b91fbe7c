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
inline constexpr Address l1_fee_vault = predeploy(0x1a);         // receives fees for data on L1
inline constexpr Address operator_fee_vault = predeploy(0x1b);   // receives operator fees (Isthmus)
inline constexpr Address l1_block = predeploy(0x15);             // knows L1's fees
inline constexpr Address message_passer = predeploy(0x16);       // holds withdrawals to L1

/// The base fee of an L2 never falls below this: at 0 it could not rise again.
inline constexpr std::uint64_t least_base_fee_wei = 1;

}  // namespace studio::chain
