// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/bytes.hpp>
#include <cstdint>
#include <string_view>
#include <vector>

#include <chain/chain_config.hpp>

/// Which contract stands at which of the addresses 0x4200…0000 to 0x4200…07ff (OP specs, protocol/predeploys;
/// Predeploys.sol).
namespace studio::l1 {

struct Predeploy {
    std::uint16_t number = 0;   // the address's last two bytes
    std::string_view name;      // as the specification calls it
    std::string_view artifact;  // contracts::find; ours where the fork needs them
};

/// Those that the fork has, behind proxies, by number.
std::vector<Predeploy> predeploys_of(chain::OpFork fork);

/// Numbers of predeploys that the genesis sets up in particular ways.
namespace predeploy_number {
inline constexpr std::uint16_t weth = 0x06;  // without a proxy
inline constexpr std::uint16_t l2_cross_domain_messenger = 0x07;
inline constexpr std::uint16_t gas_price_oracle = 0x0f;
inline constexpr std::uint16_t l2_standard_bridge = 0x10;
inline constexpr std::uint16_t sequencer_fee_vault = 0x11;
inline constexpr std::uint16_t mintable_erc20_factory = 0x12;
inline constexpr std::uint16_t l2_erc721_bridge = 0x14;
inline constexpr std::uint16_t mintable_erc721_factory = 0x17;
inline constexpr std::uint16_t proxy_admin = 0x18;
inline constexpr std::uint16_t base_fee_vault = 0x19;
inline constexpr std::uint16_t l1_fee_vault = 0x1a;
inline constexpr std::uint16_t operator_fee_vault = 0x1b;
inline constexpr std::uint16_t governance_token = 0x42;  // without a proxy
}  // namespace predeploy_number

/// Addresses that are kept for predeploys; all but the two have a proxy from genesis on.
inline constexpr std::uint16_t kPredeployCount = 2048;

Address predeploy_address(std::uint16_t number);
/// Where the code behind the proxy lies: 0xc0d3…30000 and the number.
Address implementation_address(std::uint16_t number);

}  // namespace studio::l1
