// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/limits.hpp>

#include "machine.hpp"

namespace studio::evm {

/// What a plain instruction does. Its base gas is paid and its stack needs are checked already. `top` is the
/// top word; the result, if it has one, goes to top[1 - words taken], and the loop moves the top afterwards.
/// `gas` is what the frame has left; an instruction with a dynamic cost lowers it and gives out_of_gas when
/// it turns negative. Cheap ones are specialised inline (instructions_stack.hpp,
/// instructions_environment.hpp).
template <Opcode opcode>
Status perform(Machine& machine, Frame& frame, Uint256* top, std::int64_t& gas);

#define STUDIO_EVM_PERFORM(name)                                                              \
    perform<Opcode::name>([[maybe_unused]] Machine & machine, [[maybe_unused]] Frame & frame, \
                          [[maybe_unused]] Uint256 * top, [[maybe_unused]] std::int64_t & gas)
/// `STUDIO_EVM_INLINE(ADD) { … return Status::running; }`
#define STUDIO_EVM_INLINE(name) \
    template <>                 \
    [[gnu::always_inline]] inline Status STUDIO_EVM_PERFORM(name)
/// Declared in a header, defined in a source file with STUDIO_EVM_DEFINE.
#define STUDIO_EVM_DECLARE(name) \
    template <>                  \
    Status STUDIO_EVM_PERFORM(name);
#define STUDIO_EVM_DEFINE(name) \
    template <>                 \
    Status STUDIO_EVM_PERFORM(name)

/// Words that hold `bytes`, rounded up. `bytes` is below 2^63.
constexpr std::int64_t words_for(std::uint64_t bytes) {
    return static_cast<std::int64_t>((bytes + 31) / 32);
}

/// Lowers `gas`; false when there was less.
[[nodiscard]] constexpr bool charge(std::int64_t& gas, std::int64_t cost) {
    return (gas -= cost) >= 0;
}

/// Makes the frame's memory reach `end` and charges for it (Yellow Paper, appendix H.1). False: out of gas.
[[nodiscard]] bool expand_memory(Machine& machine, Frame& frame, std::uint64_t end, std::int64_t& gas);

/// The same for the range [offset, offset + size); an empty range costs nothing wherever it lies.
[[nodiscard]] inline bool reach_memory(Machine& machine, Frame& frame, const Uint256& offset,
                                       std::uint64_t size, std::int64_t& gas) {
    if (!offset.fits_u64() || offset.low64() > limits::kEvmMaxMemoryBytes)
        return false;
    const auto end = offset.low64() + size;
    if (end <= frame.memory_size)
        return true;
    auto gas_left = gas;  // a copy, so that the loop may keep its own in a register
    const bool paid = expand_memory(machine, frame, end, gas_left);
    gas = gas_left;
    return paid;
}
[[nodiscard]] inline bool reach_memory(Machine& machine, Frame& frame, const Uint256& offset,
                                       const Uint256& size, std::int64_t& gas) {
    if (size.is_zero())
        return true;
    if (!size.fits_u64() || size.low64() > limits::kEvmMaxMemoryBytes)
        return false;
    return reach_memory(machine, frame, offset, size.low64(), gas);
}

inline Uint256 load_word(const std::uint8_t* from) {
    return Uint256::from_big_endian({from, 32});
}

}  // namespace studio::evm
