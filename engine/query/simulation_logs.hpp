// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <evm/tracer.hpp>

namespace studio::query {

/// Collects what a call logs, and on request its moves of wei as if they were logs of ERC-7528's address:
/// Transfer(address,address,uint256). What a frame that fails has logged is dropped, but its numbers are not
/// given to others, as in go-ethereum.
class SimulationLogs final : public evm::Tracer {
public:
    explicit SimulationLogs(bool with_transfers) : with_transfers_{with_transfers} {}

    void frame_entered(const evm::FrameStart& start) override;
    void frame_left(const evm::FrameEnd& end) override;
    void log_emitted(const chain::Log& log) override { add(log); }

    struct Numbered {
        std::uint32_t index = 0;  // in the block
        chain::Log log;
    };
    /// Those since the last call of this function.
    std::vector<Numbered> take() { return std::exchange(logs_, {}); }
    /// The next log is the first one of a block.
    void begin_block() { count_ = 0; }

private:
    void add(chain::Log log) { logs_.push_back({count_++, std::move(log)}); }

    const bool with_transfers_;
    std::uint32_t count_ = 0;
    std::vector<Numbered> logs_;
    std::vector<std::size_t> open_;  // logs there were when each open frame began
};

}  // namespace studio::query
