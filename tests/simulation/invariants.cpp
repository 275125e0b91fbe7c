// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.hpp"

#include <op/deposits.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>

namespace studio::simulation {

Uint256 supply_of(const state::ChainState& state) {
    Uint256 sum;
    state.for_each_account(
        [&](const Address&, const state::Account& account) { sum = sum + account.balance; });
    return sum;
}

Invariants::Invariants(World& world)
    : world_{world}, unbacked_{supply_of(world.link().verifier().state()) - escrow()} {}

Uint256 Invariants::escrow() const {
    const auto& contracts = world_.placement().contracts;
    const auto held = world_.l1_fixture().balance(contracts.optimism_portal);
    if (contracts.ephemeral_claims.is_zero())
        return held;
    const settling::ContractReader claims{world_.l1(), settling::claims_contract(),
                                          contracts.ephemeral_claims};
    return held + claims.number("paidWei").value();
}

chain::SealedBlockPtr Invariants::l1_block(std::uint64_t number) const {
    return world_.l1().l1_block(number).value();
}

Uint256 Invariants::minted_after(std::uint64_t l1_number) const {
    Uint256 sum;
    const auto head = world_.l1().l1_head()->block.header.number;
    for (auto number = l1_number + 1; number <= head; ++number) {
        const auto block = l1_block(number);
        const auto deposits =
            op::read_deposits(block->receipts, block->hash, world_.placement().contracts.optimism_portal);
        for (const auto& deposit : deposits.value())
            sum = sum + deposit.mint;
    }
    return sum;
}

void Invariants::check_escrow(const state::ChainState& state, const op::BlockId& origin, const char* whose) {
    const auto standing = l1_block(origin.number);
    if (!standing || standing->hash != origin.hash)
        return;  // it follows from another L1 than this one
    // Withdrawals that are under way are in the supply: the message passer holds their ETH.
    EXPECT_EQ((unbacked_ + escrow()).to_decimal(),
              (supply_of(state) + minted_after(origin.number)).to_decimal())
        << "G1, ETH on L1 and on L2 by the " << whose;
}

void Invariants::check_heads() {
    const auto heads = world_.link().verifier().heads();
    const auto& store = world_.link().verifier().store();
    EXPECT_LE(heads.finalized, heads.safe) << "G3";
    EXPECT_GE(heads.finalized, finalized_) << "G3, what was final stays so";
    if (finalized_ > 0) {
        EXPECT_EQ(store.block(finalized_).value()->hash, final_hash_) << "G3, what was final stays so";
    }
    finalized_ = heads.finalized;
    final_hash_ = store.block(finalized_).value()->hash;
}

Invariants::Checked Invariants::checked(const chain::SealedBlock& block) {
    const auto& config = world_.placement().terms->config;
    Checked out{block.hash, {}};
    const auto ref = derivation::l2_ref_of(block, config).value();
    const auto origin = l1_block(ref.l1_origin.number);
    std::vector<chain::Transaction> due;
    if (ref.sequence_number == 0 && ref.number > 0)
        due = op::read_deposits(origin->receipts, origin->hash, config.deposit_contract).value();
    std::size_t index = 0;
    for (const auto& transaction : block.block.transactions) {
        if (transaction->fields.type != chain::TransactionType::deposit || index++ == 0)
            continue;  // the first one is L1's attributes
        const auto place = index - 2;
        EXPECT_TRUE(place < due.size() &&
                    chain::seal_transaction(due[place]).value().encoded == transaction->encoded)
            << "G4, block " << ref.number << ", deposit " << place;
        out.sources.push_back(transaction->fields.source_hash);
    }
    EXPECT_EQ(out.sources.size(), due.size()) << "G4, block " << ref.number;
    return out;
}

void Invariants::check_safe_blocks() {
    const auto& verifier = world_.link().verifier();
    const auto block = [&](std::uint64_t number) { return verifier.store().block(number).value(); };
    while (!safe_.empty() &&
           (safe_.size() - 1 > verifier.heads().safe || block(safe_.size() - 1)->hash != safe_.back().hash)) {
        for (const auto& source : safe_.back().sources)
            sources_.erase(source);
        safe_.pop_back();
    }
    while (safe_.size() <= verifier.heads().safe) {
        safe_.push_back(checked(*block(safe_.size())));
        for (const auto& source : safe_.back().sources)
            EXPECT_TRUE(sources_.insert(source).second) << "G4, a deposit a second time";
    }
}

void Invariants::check() {
    const auto& verifier = world_.link().verifier();
    check_heads();
    const auto safe = verifier.derived(verifier.heads().safe).value();
    const auto origin = l1_block(safe.l1_origin.number);
    if (!origin || origin->hash != safe.l1_origin.hash)
        return;  // the verifier has not seen yet that the L1 went another way
    check_safe_blocks();
    check_escrow(verifier.state(), safe.l1_origin, "verifier");
}

void Invariants::check_sequencer() {
    const auto& l2 = world_.l2();
    const auto& verifier = world_.link().verifier();
    EXPECT_LE(l2.settled().finalized, l2.settled().safe) << "G3";
    EXPECT_LE(l2.settled().safe, world_.unsafe()) << "G3";
    const auto head = derivation::l2_ref_of(*l2.head(), world_.placement().terms->config).value();
    check_escrow(l2.state(), head.l1_origin, "sequencer");
    const auto read_to = l1_block(verifier.l1_origin().number);
    if (!read_to || read_to->hash != verifier.l1_origin().hash)
        return;  // the verifier has not seen yet that the L1 went another way
    const auto safe = verifier.heads().safe;
    ASSERT_LE(safe, world_.unsafe()) << "G3";
    EXPECT_EQ(l2.store().block(safe).value()->hash, verifier.safe()->hash)
        << "G2, the sequencer's block " << safe;
}

void Invariants::check_end() {
    check();
    const auto anew = world_.derive_anew(world_.l1());
    ASSERT_TRUE(anew) << "G2, " << anew.error().english();
    EXPECT_EQ((*anew)->block.header.number, world_.safe()) << "G2, derived from the beginning";
    EXPECT_EQ((*anew)->hash, world_.link().verifier().safe()->hash) << "G2, derived from the beginning";
}

}  // namespace studio::simulation
