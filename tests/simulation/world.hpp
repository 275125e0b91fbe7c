// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <l1/contracts/deployment.hpp>
#include <rollup/l1_placement.hpp>
#include <rollup/rollup.hpp>
#include <support/l1_fixture.hpp>

#include "faulty_l1.hpp"
#include "jumping_clock.hpp"

namespace studio::simulation {

struct WorldSettings {
    std::uint64_t block_time_s = 2;
    std::uint64_t seq_window = 3600;           // L1 blocks
    std::uint64_t channel_timeout = 50;        // L1 blocks
    std::uint64_t max_sequencer_drift = 1800;  // s
    std::uint64_t safe_depth = 2;              // L1 blocks
    std::uint64_t finality_depth = 6;          // L1 blocks
    bool is_granite = false;                   // the L2's rules; else the design's own
    bool has_batcher = true;
    bool has_proposer = true;
    std::optional<api::ModuleChoice> availability;  // else the design's own
    std::vector<rollup::FundedAccount> funded{};    // in the L2's genesis, beside the users
    settling::ProposerSettings proposer{};
    l1::GameTimes times{};
    std::uint64_t confirmations = 0;  // L1 blocks upon an origin before it is taken
    /// False: the contracts are in the L1's genesis as the first such world of the process left them, at the
    /// same addresses; their games' anchor is then of another L2 genesis.
    bool deploys = true;
    std::uint64_t seed = 0;                  // of the faults of the L1's node
    std::optional<l1::LifeSettings> life{};  // of an ephemeral rollup
    seams::BatchingChoices batcher{
        seams::BatchKind::span, op::Compression::brotli, seams::PostingForm::calldata, 100'000, 1, 100'000};
};

/// An L1, a rollup with its contracts on it, its sequencer, batcher and verifier, in one thread and in
/// simulated time. Everything follows from what a test tells it to do.
class World {
public:
    static constexpr std::uint64_t kUsers = 3;
    static constexpr std::uint64_t kL2ChainId = 901;

    explicit World(WorldSettings settings = {});

    l1::L1Chain& l1() { return *l1_; }
    test::L1Fixture& l1_fixture() { return l1_; }
    rollup::Rollup& l2() { return *rollup_; }
    rollup::L1Link& link() { return *rollup_->l1(); }
    const rollup::Placement& placement() const { return placement_; }
    JumpingClock& clock() { return clock_; }
    /// The L1's node as the rollup sees it, with its faults; errors of the rollup count as the L1's while
    /// `is_faulty`.
    FaultyL1& node() { return node_; }
    bool is_faulty = false;

    /// The sequencer makes a block; L1 blocks whose time has come are made too; then batcher and verifier
    /// work until they have nothing to do.
    void l2_block();
    /// The same, with a look at the sequencer's chain before the others work.
    void l2_block(const std::function<void()>& look);
    void l2_blocks(std::size_t count);
    /// L1's next block, and what follows from it.
    void l1_block();
    void l1_blocks(std::size_t count);
    /// While it is stalled, no L1 block comes with time.
    void stall_l1(bool is_stalled) { l1_is_stalled_ = is_stalled; }
    /// One L1 block at the newest slot of the clock, if that is later than its parent's: the slots between
    /// stay empty.
    void l1_block_of_this_slot();
    /// The L1 blocks whose time has come, and what follows from them.
    void follow_time() {
        make_due_l1_blocks();
        settle();
    }
    /// Batcher and verifier alone, until there is nothing more to do.
    void settle();
    /// Ends the rollup's objects and opens its folder again, as after a kill.
    void restart_l2();
    /// Derives everything again from L1 and the data layer alone, in a folder of its own. Errors: those of a
    /// step; nothing is tried again.
    Result<chain::SealedBlockPtr> derive_anew(const seams::L1Source& l1);
    /// The same with what lies on another layer from elsewhere.
    Result<chain::SealedBlockPtr> derive_anew(const seams::L1Source& l1,
                                              const seams::CommittedData* committed);
    rollup::VerifierSettings verifier_settings(const std::filesystem::path& folder);
    void restart_l1();
    /// The same with or without a batcher.
    void restart_l2(bool has_batcher);

    std::uint64_t unsafe() { return rollup_->head()->block.header.number; }
    std::uint64_t safe() { return link().verifier().heads().safe; }
    std::uint64_t finalized() { return link().verifier().heads().finalized; }

    /// A user's transfer on L2; users are numbered from 1 and have funds on both chains.
    Hash32 transfer(std::uint64_t user, const Address& to, std::uint64_t wei);
    /// The same from any account that has funds on L2.
    Hash32 transfer_from(const crypto::SecretKey& key, const Address& to, std::uint64_t wei);
    /// ETH from a user's account on L1 to `to` on L2, through the portal.
    Hash32 deposit(std::uint64_t user, const Address& to, std::uint64_t wei, std::uint64_t gas = 100'000);
    Uint256 l2_balance(const Address& address);
    Address proposer() const;
    /// The guardian says that a game does not count; with the L1's next block.
    void blacklist(const Address& game);
    /// Sends all that the proposer has on L1 away.
    void drain_proposer();
    /// The same with data, and with ETH from the sender's account on L2.
    struct Deposit {
        std::uint64_t user = 1;
        Address to;
        Uint256 mint;   // wei
        Uint256 value;  // wei, from the account on L2
        std::uint64_t gas = 100'000;
        Bytes data;
    };
    Hash32 deposit(const Deposit& deposit);
    /// Whoever brings batches to L1.
    const crypto::SecretKey& batcher_key() const { return batcher_key_; }

    /// G2 and G3: what the verifier derived is what the sequencer has, and the heads are in order.
    void check_heads();

private:
    void place();
    void open_deployed_l1();
    std::map<Address, chain::GenesisAccount> l1_accounts() const;
    std::uint64_t now_s() const { return static_cast<std::uint64_t>(clock_.wall_ms() / 1000); }
    void make_due_l1_blocks();
    void open_rollup();
    rollup::RollupSettings rollup_settings() const;

    WorldSettings settings_;
    JumpingClock clock_{static_cast<std::int64_t>(test::L1Fixture::kStart) * 1000};
    SystemClock stopwatch_;
    test::TemporaryFolder folder_;
    test::L1Fixture l1_{kUsers + 10};
    FaultyL1 node_;
    crypto::SecretKey batcher_key_;
    bool l1_is_stalled_ = false;
    rollup::Placement placement_;
    std::unique_ptr<rollup::Rollup> rollup_;
    std::uint64_t last_finalized_ = 0;
    Hash32 last_final_hash_;
};

}  // namespace studio::simulation
