// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/chain_config.hpp>
#include <map>
#include <string>
#include <string_view>

namespace studio::op {

using Accounts = std::map<Address, chain::GenesisAccount>;

/// The accounts that an L2 begins with, as the OP Stack's tools write them (op-chain-ops, ForgeAllocs:
/// l2-allocs.json; the same as `alloc` in geth's genesis.json): an object by address, each with balance,
/// nonce, code and storage as far as it has them.
std::string write_allocs_json(const Accounts& accounts);
/// Errors: of codec's JSON; kAllocsJson, which names the account.
Result<Accounts> read_allocs_json(std::string_view text);

}  // namespace studio::op
