// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/uint256.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "block.hpp"

namespace studio::chain {

/// Ethereum's execution forks this engine knows, oldest first. Rules of a fork are data (evm/gas_tables).
enum class Fork : std::uint8_t {
    frontier,
    homestead,
    tangerine_whistle,
    spurious_dragon,
    byzantium,
    constantinople,
    petersburg,
    istanbul,
    berlin,
    london,
    paris,
    shanghai,
    cancun,
    prague,
    osaka,
};
std::optional<Fork> fork_by_name(std::string_view name);  // "Prague", any case
std::string_view fork_name(Fork fork);

/// EIP-7840: blob market of a fork.
struct BlobSchedule {
    std::uint64_t target = 6;
    std::uint64_t max = 9;
    std::uint64_t base_fee_update_fraction = 5'007'716;
    /// EIP-7918, part of every schedule since Osaka's: a blob costs no less than a share of execution gas.
    bool has_reserve_price = false;
};

/// EIP-6110: the deposit contract of Ethereum's main network, 0x00000000219ab540356cBB839Cbe05303d7705Fa.
inline constexpr Address mainnet_deposit_contract{{0x00, 0x00, 0x00, 0x00, 0x21, 0x9a, 0xb5,
                                                   0x40, 0x35, 0x6c, 0xbb, 0x83, 0x9c, 0xbe,
                                                   0x05, 0x30, 0x3d, 0x77, 0x05, 0xfa}};

/// What a chain with a consensus layer beside it has, Ethereum itself and its test networks: blob
/// transactions, withdrawals (EIP-4895), and requests of contracts (EIP-7685).
struct ConsensusLayer {
    Address deposit_contract = mainnet_deposit_contract;
};

/// Rule sets of the OP Stack above Ethereum's (OP specs, protocol): the fees for data and operator, their
/// vaults, and since Isthmus fee parameters and the root of withdrawals in the header. Forks between two of
/// them have none of their own.
enum class OpFork : std::uint8_t { granite, isthmus, jovian };

/// The rules that a block follows (fork_schedule.hpp: they may change over the chain's life).
struct ChainConfig {
    std::uint64_t chain_id = 0;
    Fork fork = Fork::prague;
    FeeMarket fee_market;
    BlobSchedule blobs;
    std::uint64_t bomb_delay = 0;  // blocks by which the difficulty bomb is late (EIP-649 and its successors)
    std::optional<ConsensusLayer> consensus_layer;  // L1 only
    std::optional<OpFork> op_fork;                  // L2 only
    Uint256 min_base_fee;                           // wei a gas; the base fee never falls below
};

struct GenesisAccount {
    Uint256 balance;  // wei
    std::uint64_t nonce = 0;
    Bytes code;
    std::map<Uint256, Uint256> storage;
};

struct Genesis {
    ChainConfig config;
    std::uint64_t timestamp = 0;
    std::uint64_t gas_limit = 30'000'000;
    Uint256 base_fee_per_gas = 1'000'000'000;
    Address beneficiary;
    Bytes extra_data;
    std::map<Address, GenesisAccount> accounts;
};

/// Block 0, with the header fields of the genesis fork. `state_root` is the root of `genesis.accounts`, which
/// state::ChainState computes.
Block genesis_block(const Genesis& genesis, const Hash32& state_root);

}  // namespace studio::chain
