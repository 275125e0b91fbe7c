// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <rehearsal/rehearsal_plan.hpp>
#include <rehearsal/run_record.hpp>

#include "run_session.hpp"

namespace studio::api_impl {

/// One rehearsal of an event: listens to a session in simulated time, writes down what its blocks hold, and
/// ends it when everybody is served and, on an L1, batched.
class EventRehearsal {
public:
    /// `prices` are those of the design.
    EventRehearsal(const rehearsal::Plan& plan, seams::Prices prices);

    /// SessionSettings::on_slice. Chain thread.
    void look(RunSession& session);
    /// How much of the event is over, 0–1; any thread.
    double share() const { return share_; }

    /// Once the session has stopped, which has ended it if nothing else did. Errors: kFailed, why it could
    /// not go on.
    Result<void> finish(RunSession& session);
    const rehearsal::RunRecord& record() const { return record_; }
    /// Why and when it ended, once finished.
    const rehearsal::RunEnd& end() const { return end_; }

private:
    /// Sums over the event's blocks: what a transaction used.
    struct Use {
        double gas = 0, bytes = 0, cpu_ms = 0;
    };

    std::int64_t since_opening_ms(std::int64_t wall_ms) const { return wall_ms - *opened_ms_; }
    void take_block(RunSession& session, const chain::SealedBlock& block);
    rehearsal::BlockSample sample_of(RunSession& session, const chain::SealedBlock& block);
    double usd_per_tx(const RunSession& session, const seams::Footprint& footprint) const;
    std::optional<api::RehearsalEnd> why_over(const RunSession& session, const api::LoadStatus& load);
    bool is_nothing_under_way(const RunSession& session) const;
    void close(RunSession& session, api::RehearsalEnd why, const api::LoadStatus& load);
    bool is_batched(const RunSession& session) const;
    void sum_up_costs(const RunSession& session);

    const rehearsal::Plan& plan_;
    const seams::Prices prices_;
    std::atomic<double> share_ = 0;
    // of the chain's thread until the session has stopped
    rehearsal::RunRecord record_;
    rehearsal::RunEnd end_;
    Use use_;
    bool is_over_ = false;
    std::optional<std::int64_t> opened_ms_;  // chain time; empty: its contracts are not there yet
    std::uint64_t seen_block_ = 0;
    std::int64_t seen_ms_ = 0;  // chain time of that block
    std::uint64_t refused_before_ = 0;
    std::optional<std::string> trouble_;
};

}  // namespace studio::api_impl
