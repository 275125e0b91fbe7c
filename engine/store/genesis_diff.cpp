// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis_diff.hpp"

#include <crypto/keccak256.hpp>

namespace studio::store {

state::StateDiff genesis_diff(const std::map<Address, chain::GenesisAccount>& accounts) {
    state::StateDiff diff;
    std::map<Hash32, state::Code> codes;
    for (const auto& [address, genesis] : accounts) {
        state::Account account;
        account.nonce = genesis.nonce;
        account.balance = genesis.balance;
        if (!genesis.code.empty()) {
            account.code_hash = crypto::keccak256(genesis.code);
            codes.emplace(account.code_hash, std::make_shared<const Bytes>(genesis.code));
        }
        if (account.is_empty() && genesis.storage.empty())
            continue;
        state::AccountChange change{address, std::nullopt, account, {}};
        for (const auto& [key, value] : genesis.storage)
            if (!value.is_zero())
                change.slots.push_back({key, Uint256{}, value});
        diff.accounts.push_back(std::move(change));
    }
    diff.new_codes.assign(codes.begin(), codes.end());
    return diff;
}

}  // namespace studio::store
