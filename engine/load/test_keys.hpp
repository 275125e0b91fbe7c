// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <crypto/secp256k1.hpp>
#include <cstdint>

#include "load_kinds.hpp"

/// Keys of the people a load plays. They are test keys: whoever knows the seed knows them, and seeds are
/// small numbers. Money of real value must never go to them.
namespace studio::load {

/// Keccak-256 of "rollup-studio load user", the seed and the index (big-endian, 8 and 4 bytes).
crypto::SecretKey user_key(std::uint64_t seed, std::uint32_t index);
/// How many accounts deploy contracts. They are in every genesis: another number would make chains that exist
/// others.
inline constexpr std::uint32_t kDeployerCount = 5;
/// Which of them deploys a kind's contracts: its own, or for later kinds the one of payments, which have
/// none.
std::uint32_t deployer_index(Kind kind);
/// The account which deploys a kind's contracts, derived in the same way.
crypto::SecretKey deployer_key(std::uint64_t seed, Kind kind);
Address user_address(std::uint64_t seed, std::uint32_t index);
Address deployer_address(std::uint64_t seed, Kind kind);

/// What each account of a load owns at genesis: 10,000 coins, enough for days of any kind.
Uint256 genesis_funding_wei();

}  // namespace studio::load
