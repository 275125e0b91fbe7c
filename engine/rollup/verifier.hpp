// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/thread_team.hpp>
#include <deque>
#include <derivation/derivation.hpp>
#include <mutex>
#include <seams/settlement.hpp>
#include <store/chain_store.hpp>

#include "l2_block.hpp"

namespace studio::rollup {

/// Where an L2 begins.
struct L2Genesis {
    chain::SealedBlockPtr block;
    std::map<Address, chain::GenesisAccount> accounts;
    chain::AccountListPtr list;  // further accounts; an address in both is what `accounts` says
    Hash32 message_passer_root;  // storage root of the predeploy that holds withdrawals
    /// The state that the hash was computed with. A chain that begins with it takes it over instead of making
    /// it again, which takes most of a second for a million accounts; others make it.
    std::shared_ptr<state::ChainState> state;
};

struct VerifierSettings {
    op::RollupConfig config;
    chain::ForkSchedule l1_schedule;
    chain::ChainConfig rules;  // of the L2, but for what its system configuration says
    std::shared_ptr<const L2Genesis> genesis;
    std::filesystem::path folder;                            // of its own chain
    store::Durability durability = store::Durability::fast;  // what is lost is derived again
    store::DiskLimits disk;
    bool checks_blobs = true;
};

/// Recomputes the L2 from L1 alone, with a state and a store of its own: what says which blocks are safe and
/// final. Where L1 says that the rollup ends, so does its chain; what L1 does after that block is final is
/// not read. One thread steps; any thread may read.
class Verifier final : public derivation::DerivedChain {
public:
    /// Begins where it last was final. Errors: those of the store, kOtherGenesis.
    static Result<std::unique_ptr<Verifier>> open(VerifierSettings settings,
                                                  const seams::Execution& execution,
                                                  const seams::L1Source& l1,
                                                  const seams::CommittedData* committed,
                                                  const Clock& stopwatch);
    ~Verifier() override;

    enum class Step : std::uint8_t {
        derived,  // a block more, or some fewer: safe() tells
        read_on,  // go on
        waits,    // for the L1's next block
    };
    /// Errors: kVerifierReorgPastFinality, after which nothing can be said; those of the store; others may
    /// pass: the same step can be tried again.
    Result<Step> step();

    /// The L2's rules.
    chain::OpFork fork() const { return settings_.config.fork; }
    /// Where the L2 begins.
    const L2Genesis& genesis() const { return *settings_.genesis; }
    /// The newest block that follows from L1 as it is now.
    chain::SealedBlockPtr safe() const;
    /// Numbers of the newest safe and final block.
    seams::SettledHeads heads() const;
    /// The L1 block with which the newest final block was known.
    op::BlockId final_l1() const;
    /// The L1 block whose data were read last.
    derivation::L1Ref l1_origin() const;
    /// Blocks that came without a batch since it was opened: the sequencing window had passed.
    std::uint64_t forced_blocks() const;
    const store::ChainStore& store() const { return *store_; }
    const state::ChainState& state() const { return *state_; }
    /// A value that is kept beside its chain, also when that goes back. The thread that steps.
    Result<void> set_property(const std::string& name, const std::string& value) {
        return store_->set_property(name, value);
    }

    Result<derivation::L2Ref> derived(std::uint64_t number) const override;
    Result<op::SystemConfig> derived_system(std::uint64_t number) const override;

private:
    /// The L2 blocks up to `last` were known with this L1 block.
    struct Mark {
        op::BlockId l1;
        std::uint64_t last = 0;
    };
    Verifier(VerifierSettings settings, const seams::Execution& execution, const seams::L1Source& l1,
             const seams::CommittedData* committed);
    Result<void> restore(const Clock& stopwatch);
    Result<void> restore_final();
    Result<void> rewind(std::uint64_t last);
    Result<Step> fall_back();
    /// Where derivation begins again: what was read to the end, with the newest L2 block.
    const Mark& newest_mark() const { return marks_.empty() ? final_ : marks_.back(); }
    std::string written(const Mark& mark) const;
    /// Reads what written() wrote, with the end of the rollup. Nothing: it is something else.
    std::optional<Mark> read_mark(const std::string& text);
    /// The number of the rollup's last block, as far as L1 was read; the largest one while there is none.
    std::uint64_t last_block() const;
    /// The rollup's last block is derived, and an L1 that is final up to this block cannot take it back.
    bool is_complete(std::uint64_t l1_final) const;
    Result<bool> stands(const op::BlockId& l1_block) const;
    Result<Step> add_block(derivation::DerivedBlock derived);
    Result<MadeBlock> execute(const derivation::BlockAttributes& attributes,
                              const std::vector<chain::TransactionPtr>& transactions);
    /// Nothing: one of them is none.
    std::optional<std::vector<chain::TransactionPtr>> read(const std::vector<Bytes>& transactions);
    Result<void> append(MadeBlock made, const derivation::DerivedBlock& derived);
    Result<void> move_final(std::uint64_t l1_final);
    Result<void> set_safe(chain::SealedBlockPtr block);
    Result<chain::SealedBlockPtr> block(std::uint64_t number) const;

    const VerifierSettings settings_;
    const seams::Execution& execution_;
    const seams::L1Source& l1_;
    std::unique_ptr<store::ChainStore> store_;
    std::unique_ptr<state::ChainState> state_;
    ThreadTeam recovery_;
    derivation::Derivation derivation_;
    std::deque<Mark> marks_;  // after final_, ascending
    bool needs_restart_ = true;
    bool needs_fall_back_ = false;  // a derived block could not be stored

    mutable std::mutex mutex_;
    chain::SealedBlockPtr safe_;       // guarded by mutex_
    derivation::L2Ref safe_ref_;       // guarded by mutex_
    Mark final_;                       // guarded by mutex_; what was final stays so
    derivation::L1Ref l1_origin_;      // guarded by mutex_
    std::uint64_t forced_blocks_ = 0;  // guarded by mutex_
};

}  // namespace studio::rollup
