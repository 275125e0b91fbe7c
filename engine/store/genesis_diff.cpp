// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis_diff.hpp"

#include <state/genesis_codes.hpp>

namespace studio::store {

state::StateDiff genesis_diff(const std::map<Address, chain::GenesisAccount>& accounts) {
    state::StateDiff diff;
    state::GenesisCodes codes;
    std::map<Hash32, state::Code> new_codes;
    for (const auto& [address, genesis] : accounts) {
        state::Account account;
        account.nonce = genesis.nonce;
        account.balance = genesis.balance;
        if (!genesis.code.empty()) {
            const auto& [code_hash, code] = codes.of(genesis.code);
            account.code_hash = code_hash;
            new_codes.emplace(code_hash, code);
        }
        state::AccountChange change{address, std::nullopt, account, {}};
        for (const auto& [key, value] : genesis.storage)
            if (!value.is_zero())
                change.slots.push_back({key, Uint256{}, value});
        diff.accounts.push_back(std::move(change));
    }
    diff.new_codes.assign(new_codes.begin(), new_codes.end());
    return diff;
}

}  // namespace studio::store
