// SPDX-License-Identifier: GPL-3.0-or-later
#include "branching_chain.hpp"

#include <base/assert.hpp>

namespace studio::spec_suites {

BranchingChain::BranchingChain(chain::ForkSchedule schedule,
                               std::map<Address, chain::GenesisAccount> accounts, Bytes genesis_rlp)
    : schedule_{std::move(schedule)},
      accounts_{std::move(accounts)},
      genesis_rlp_{std::move(genesis_rlp)},
      chain_{chain_from_genesis()} {
    const auto genesis = chain::decode_block(genesis_rlp_).value();
    known_[chain_->head_hash()] = {genesis_rlp_, {}, genesis.header.difficulty};
}

Result<void> BranchingChain::import(BytesView rlp) {
    STUDIO_TRY(block, chain::decode_block(rlp));
    const auto& parent_hash = block.header.parent_hash;
    const auto parent = known_.find(parent_hash);
    if (parent == known_.end())
        return chain_->import(rlp);  // the check of its header says what is missing
    const auto head = known_.at(head_hash());
    const Known known{
        {rlp.begin(), rlp.end()}, parent_hash, parent->second.total_difficulty + block.header.difficulty};
    const bool extends_head = parent_hash == head_hash();
    auto branch = extends_head ? std::move(chain_) : branch_to(parent_hash);
    const auto imported = branch->import(rlp);
    if (imported)
        known_[branch->head_hash()] = known;
    if (extends_head || (imported && known.total_difficulty > head.total_difficulty))
        chain_ = std::move(branch);
    return imported;
}

std::unique_ptr<ImportedChain> BranchingChain::chain_from_genesis() const {
    return std::make_unique<ImportedChain>(schedule_, accounts_, genesis_rlp_);
}

std::unique_ptr<ImportedChain> BranchingChain::branch_to(const Hash32& hash) const {
    auto branch = chain_from_genesis();
    std::vector<const Known*> path;  // the branch's head first
    for (auto at = hash; at != branch->head_hash(); at = path.back()->parent_hash)
        path.push_back(&known_.at(at));
    for (auto next = path.rbegin(); next != path.rend(); ++next)
        STUDIO_ASSERT(branch->import((*next)->rlp));
    return branch;
}

}  // namespace studio::spec_suites
