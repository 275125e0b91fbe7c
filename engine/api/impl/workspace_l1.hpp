// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/shifted_clock.hpp>
#include <l1/contracts/deployment.hpp>
#include <l1/l1_thread.hpp>
#include <rpc/l1_served.hpp>
#include <rpc/server.hpp>
#include <settling/l1_wallet.hpp>

namespace studio::api_impl {

struct WorkspaceL1Settings {
    std::filesystem::path folder;
    std::uint64_t seed = 0;  // of its keys
    std::int64_t block_time_ms = 12'000;
    std::uint64_t safe_depth = l1::kSafeDepth;
    std::uint64_t finality_depth = l1::kFinalityDepth;
    bool simulated = false;  // blocks come when the clock is moved past their time
    store::DiskLimits disk;
    Clock* clock = nullptr;              // the computer's, or the simulated one; outlives it
    const Clock* stopwatch = nullptr;    // only measures
    rpc::WebOrigins* origins = nullptr;  // of web pages that may call
    std::optional<std::uint16_t> port;   // empty: the first free one; 0: no RPC
};

/// The chain alone, without anybody who makes blocks: to look inside. A new one begins at `genesis_time_s`.
Result<std::unique_ptr<l1::L1Chain>> open_l1_chain(const WorkspaceL1Settings& settings,
                                                   std::uint64_t genesis_time_s);
/// The contracts that rollups share, as the workspace's deployer makes them. Errors: of the plan.
Result<l1::SharedPlan> plan_shared(std::uint64_t seed);
/// The account that gives coins to operators and to people on the L1.
Address faucet_address(std::uint64_t seed);

/// The L1 that all rollups of a workspace stand on: its chain, its clock, its port, and the contracts that
/// the rollups share. Its clock stands still while it is closed, so that no rollup has to make the blocks of
/// a night.
class WorkspaceL1 {
public:
    static constexpr std::uint64_t kChainId = 700'900;

    /// Opens it, or makes it and deploys the shared contracts. Errors: those of the store, of the server, of
    /// the deployment.
    static Result<std::unique_ptr<WorkspaceL1>> open(WorkspaceL1Settings settings);
    ~WorkspaceL1();

    l1::L1Chain& chain() { return *chain_; }
    /// The workspace's time: that of this L1 and of the rollups on it.
    Clock& clock() { return clock_; }
    const l1::SharedPlan& shared() const { return shared_; }
    std::string url() const { return server_ ? server_->url() : std::string{}; }

    /// Waits until the L1 has a block more; it does not wait for its time.
    Result<void> next_block();
    /// Moves the workspace's time to so many seconds since 1970, for something that is ahead of it: a rollup
    /// that begins there would wait until then. Not of a simulated one, and not back.
    void take_time_to(std::uint64_t time_s);
    /// Simulated: makes the blocks whose time has come.
    Result<void> catch_up();
    /// Sends so much from the workspace's faucet to each, and waits until it is there. Error: kFaucetEmpty.
    Result<void> fund(const std::vector<Address>& accounts, const Uint256& wei);
    /// The pace at which it makes blocks; at least a second. Not of a simulated one.
    void set_block_time(std::int64_t ms) { thread_->set_block_time(ms); }
    std::int64_t block_time_ms() const {
        return thread_ ? thread_->block_time_ms() : settings_.block_time_ms;
    }
    /// Takes the newest blocks away; others come in their place. Errors: L1Chain::rewind.
    Result<void> reorganise(std::uint64_t blocks);
    /// Moves the workspace's time forward; the L1 makes a block at the new time.
    Result<void> travel(std::int64_t ms);

private:
    explicit WorkspaceL1(WorkspaceL1Settings settings);
    Result<void> open_chain();
    Result<void> deploy_shared();
    Result<void> serve();

    const WorkspaceL1Settings settings_;
    ShiftedClock clock_;
    std::unique_ptr<l1::L1Chain> chain_;
    std::unique_ptr<l1::L1Thread> thread_;
    l1::SharedPlan shared_;
    std::unique_ptr<rpc::L1Served> served_;
    std::unique_ptr<rpc::Server> server_;
};

}  // namespace studio::api_impl
