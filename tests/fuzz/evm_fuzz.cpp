// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <evm/execution.hpp>
#include <evm/tracer.hpp>
#include <limits>

#include "small_state.hpp"

namespace {

using namespace studio;

constexpr std::uint64_t kMostGasOfAnInput = 400'000;

using namespace studio::fuzz;

/// Makes the machine take the stepping loop.
class Steps final : public evm::Tracer {
public:
    bool wants_steps() const override { return true; }
};

struct Outcome {
    evm::CallOutcome call;
    state::StateDiff diff;
};

/// What an input says: a fork, gas, some call data, and the code of two contracts.
struct Program {
    chain::Fork fork = chain::Fork::prague;
    std::uint64_t gas = 0;
    Bytes data;
    Bytes first;
    Bytes second;

    explicit Program(BytesView input) {
        constexpr chain::Fork forks[] = {chain::Fork::cancun, chain::Fork::prague, chain::Fork::osaka};
        fork = forks[input[0] % std::size(forks)];
        gas = 21'000 + (input[1] * 256U + input[2]) * 6U;
        const auto rest = input.subspan(4);
        const auto middle = static_cast<std::ptrdiff_t>(rest.size() * input[3] / 256);
        first.assign(rest.begin(), rest.begin() + middle);
        second.assign(rest.begin() + middle, rest.end());
        data.assign(rest.begin(),
                    rest.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(rest.size(), 40)));
    }
};

Outcome run(const Program& program, const SmallState& state, evm::Tracer* tracer, const Clock* clock) {
    chain::ChainConfig config;
    config.fork = program.fork;
    evm::BlockEnvironment block;
    block.number = 100;
    block.timestamp = 1'700'000'000;
    block.gas_limit = 30'000'000;
    evm::CallRequest request;
    request.from = kCaller;
    request.to = kFirst;
    request.value = Uint256{3};
    request.gas = std::min(program.gas, kMostGasOfAnInput);
    request.data = program.data;
    request.deadline_monotonic_ns = clock != nullptr ? std::numeric_limits<std::int64_t>::max() : 0;
    state::Journal journal{state};
    auto outcome = evm::call(request, block, config, journal, clock, tracer);
    if (!outcome)  // the data costs more than the gas pays for
        return {};
    return {std::move(*outcome), journal.diff()};
}

void check_same(const Outcome& fast, const Outcome& careful) {
    STUDIO_ASSERT(fast.call.status == careful.call.status);
    STUDIO_ASSERT(fast.call.gas_used == careful.call.gas_used);
    STUDIO_ASSERT(fast.call.gas_needed == careful.call.gas_needed);
    STUDIO_ASSERT(fast.call.output == careful.call.output);
    STUDIO_ASSERT(fast.call.logs == careful.call.logs);
    STUDIO_ASSERT(fast.diff.accounts == careful.diff.accounts);
}

}  // namespace

/// Any bytecode does the same in the fast loop, the fast loop with a clock, and the stepping loop.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 5)
        return 0;
    const Program program{{data, size}};
    const SmallState state{program.first, program.second};
    const SimulatedClock clock{0};
    Steps steps;
    const auto careful = run(program, state, &steps, nullptr);
    check_same(run(program, state, nullptr, nullptr), careful);
    check_same(run(program, state, nullptr, &clock), careful);
    return 0;
}
