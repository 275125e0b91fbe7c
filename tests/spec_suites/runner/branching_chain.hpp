// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "imported_chain.hpp"

namespace studio::spec_suites {

/// A chain to which blocks of several branches are brought. That with the highest total difficulty has the
/// head, of equal ones the one that was there first (Yellow Paper, section 10). Changing the branch imports
/// it anew from genesis: chains of tests are short.
class BranchingChain {
public:
    /// As ImportedChain.
    BranchingChain(chain::ForkSchedule schedule, std::map<Address, chain::GenesisAccount> accounts,
                   Bytes genesis_rlp);

    /// The block is part of a branch, or nothing changes.
    Result<void> import(BytesView rlp);

    const Hash32& head_hash() const { return chain_->head_hash(); }
    state::ChainState& state() { return chain_->state(); }

private:
    /// A valid block.
    struct Known {
        Bytes rlp;
        Hash32 parent_hash;
        Uint256 total_difficulty;  // with its own
    };

    std::unique_ptr<ImportedChain> chain_from_genesis() const;
    /// The chain up to this block, which is known.
    std::unique_ptr<ImportedChain> branch_to(const Hash32& hash) const;

    chain::ForkSchedule schedule_;
    std::map<Address, chain::GenesisAccount> accounts_;
    Bytes genesis_rlp_;
    std::map<Hash32, Known> known_;
    std::unique_ptr<ImportedChain> chain_;  // the branch that has the head
};

}  // namespace studio::spec_suites
