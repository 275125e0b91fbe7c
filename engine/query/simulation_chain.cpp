// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers and times of simulated blocks.
#include <base/limits.hpp>

#include "query_errors.hpp"
#include "simulation.hpp"

namespace studio::query {
namespace {

constexpr std::uint64_t kSecondsBetweenBlocks = 12;

class ChainOfBlocks {
public:
    explicit ChainOfBlocks(const chain::Header& parent)
        : base_{parent.number}, number_{parent.number}, time_{parent.timestamp} {}

    Result<void> add(SimulationBlock block) {
        const auto number = block.block.number.value_or(number_ + 1);
        if (number <= number_)
            return fail(errors::kBlockNumberOrder, {std::to_string(number), std::to_string(number_)});
        if (number - base_ > limits::kSimulationMaxBlocks)
            return fail(errors::kTooManyBlocks);
        while (number_ + 1 < number)
            append({}, number_ + 1, time_ + kSecondsBetweenBlocks);
        const auto time = block.block.time.value_or(time_ + kSecondsBetweenBlocks);
        if (time <= time_)
            return fail(errors::kBlockTimestampOrder, {std::to_string(time), std::to_string(time_)});
        append(std::move(block), number, time);
        return {};
    }
    std::vector<SimulationBlock> take() { return std::move(blocks_); }

private:
    void append(SimulationBlock block, std::uint64_t number, std::uint64_t time) {
        block.block.number = number_ = number;
        block.block.time = time_ = time;
        blocks_.push_back(std::move(block));
    }

    const std::uint64_t base_;
    std::uint64_t number_;
    std::uint64_t time_;  // seconds
    std::vector<SimulationBlock> blocks_;
};

}  // namespace

Result<std::vector<SimulationBlock>> complete_chain(std::vector<SimulationBlock> blocks,
                                                    const chain::Header& parent) {
    ChainOfBlocks chain{parent};
    for (auto& block : blocks)
        STUDIO_CHECK(chain.add(std::move(block)));
    return chain.take();
}

}  // namespace studio::query
