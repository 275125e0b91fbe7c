// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/block.hpp>
#include <evm/execution.hpp>
#include <evm/precompiles.hpp>
#include <map>

/// What a caller has otherwise than the chain has it, for a call or a simulation (execution-apis, eth_call
/// and eth_simulateV1). Nothing of the chain changes.
namespace studio::query {

using Slots = std::map<Uint256, Uint256>;

struct AccountOverride {
    std::optional<std::uint64_t> nonce;
    std::optional<Bytes> code;
    std::optional<Uint256> balance;   // wei
    std::optional<Slots> state;       // the account's whole storage
    std::optional<Slots> state_diff;  // these slots of it; not both
    std::optional<Address> move_precompile_to;
};
using StateOverrides = std::map<Address, AccountOverride>;

/// Makes the changes as a transaction of their own. A precompile whose account is named gives way to the
/// account's code. Errors: query_errors.hpp, overrides.
Result<void> apply_overrides(const StateOverrides& overrides, state::Journal& journal,
                             evm::PrecompileSet& precompiles);

struct BlockOverrides {
    std::optional<std::uint64_t> number;
    std::optional<Uint256> difficulty;  // means nothing since the Merge
    std::optional<std::uint64_t> time;  // seconds
    std::optional<std::uint64_t> gas_limit;
    std::optional<Address> fee_recipient;
    std::optional<Hash32> prev_randao;
    std::optional<Uint256> base_fee;       // wei a gas
    std::optional<Uint256> blob_base_fee;  // wei a blob gas
    std::optional<Hash32> beacon_root;
    std::optional<std::vector<chain::Withdrawal>> withdrawals;
};

/// What they change of the block that a single call sees. Error: kOverrideOfWholeBlock, of what only a whole
/// block has.
Result<void> apply_overrides(const BlockOverrides& overrides, evm::BlockEnvironment& block);

}  // namespace studio::query
