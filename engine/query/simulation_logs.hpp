// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <evm/tracer.hpp>

namespace studio::query {

/// Collects what a call logs, and on request its moves of wei as if they were logs of ERC-7528's address:
/// Transfer(address,address,uint256). What a frame that fails has logged is dropped.
class SimulationLogs final : public evm::Tracer {
public:
    explicit SimulationLogs(bool with_transfers) : with_transfers_{with_transfers} {}

    void frame_entered(const evm::FrameStart& start) override;
    void frame_left(const evm::FrameEnd& end) override;
    void log_emitted(const chain::Log& log) override { logs_.push_back(log); }

    /// Those since the last call of this function.
    std::vector<chain::Log> take() { return std::exchange(logs_, {}); }

private:
    const bool with_transfers_;
    std::vector<chain::Log> logs_;
    std::vector<std::size_t> open_;  // logs there were when each open frame began
};

}  // namespace studio::query
