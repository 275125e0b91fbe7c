// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/output_root.hpp>
#include <seams/settlement.hpp>
#include <state/proof.hpp>

namespace studio::settling {

/// The L2 as it follows from L1: what may be claimed of it there, and how the claims are opened. Any thread.
class SafeChain {
public:
    virtual ~SafeChain() = default;
    virtual seams::SettledHeads heads() const = 0;
    /// What the output root of a safe block is made of. Errors: the block is not safe; of the store.
    virtual Result<op::OutputParts> output_at(std::uint64_t block) const = 0;
    /// Errors: as above.
    virtual Result<chain::Header> header_at(std::uint64_t block) const = 0;
    /// To be called before a block is claimed: keeps what prove_passer() needs. One thread. Errors: of the
    /// store.
    virtual Result<void> keep_proof(std::uint64_t block) = 0;
    /// Proof of the L2ToL1MessagePasser and some of its slots at the end of a block that a dispute game
    /// claims, however old. Error: kBlockNotKept or the like when nothing of the block is kept.
    virtual Result<state::AccountProof> prove_passer(std::uint64_t block,
                                                     const std::vector<Uint256>& keys) const = 0;
    /// Proof of an account and some of its slots at the end of a safe block. Error: kBlockNotKept when it is
    /// more than 128 blocks old.
    virtual Result<state::AccountProof> prove(std::uint64_t block, const Address& address,
                                              const std::vector<Uint256>& keys) const = 0;
};

}  // namespace studio::settling
