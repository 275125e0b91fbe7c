// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruction.hpp"

/// What the frame, the transaction and the block are, memory words, and the ways to leave a frame.
namespace studio::evm {

#define STUDIO_EVM_VALUE(name, expression) \
    STUDIO_EVM_INLINE(name) {              \
        top[1] = (expression);             \
        return Status::running;            \
    }

STUDIO_EVM_VALUE(ADDRESS, to_word(frame.self))
STUDIO_EVM_VALUE(ORIGIN, to_word(machine.transaction.origin))
STUDIO_EVM_VALUE(CALLER, to_word(frame.caller))
STUDIO_EVM_VALUE(CALLVALUE, frame.value)
STUDIO_EVM_VALUE(CALLDATASIZE, Uint256{frame.input.size})
STUDIO_EVM_VALUE(CODESIZE, Uint256{frame.code->bytes->size()})
STUDIO_EVM_VALUE(GASPRICE, machine.transaction.gas_price)
STUDIO_EVM_VALUE(RETURNDATASIZE, Uint256{frame.return_data.size()})
STUDIO_EVM_VALUE(COINBASE, to_word(machine.block.beneficiary))
STUDIO_EVM_VALUE(TIMESTAMP, Uint256{machine.block.timestamp})
STUDIO_EVM_VALUE(NUMBER, Uint256{machine.block.number})
STUDIO_EVM_VALUE(PREVRANDAO, to_word(machine.block.prev_randao))
STUDIO_EVM_VALUE(GASLIMIT, Uint256{machine.block.gas_limit})
STUDIO_EVM_VALUE(CHAINID, Uint256{machine.transaction.chain_id})
STUDIO_EVM_VALUE(SELFBALANCE, machine.journal.balance(frame.self))
STUDIO_EVM_VALUE(BASEFEE, machine.block.base_fee)
STUDIO_EVM_VALUE(BLOBBASEFEE, machine.block.blob_base_fee)
STUDIO_EVM_VALUE(MSIZE, Uint256{frame.memory_size})
STUDIO_EVM_VALUE(GAS, Uint256{static_cast<std::uint64_t>(gas)})
#undef STUDIO_EVM_VALUE

/// The last 256 blocks only (Yellow Paper, appendix H.2).
STUDIO_EVM_INLINE(BLOCKHASH) {
    const auto number = top[0];
    const auto& block = machine.block;
    const bool known = number.fits_u64() && number.low64() < block.number &&
                       block.number - number.low64() <= 256 && block.hashes != nullptr;
    top[0] = known ? to_word(block.hashes->block_hash(number.low64())) : Uint256{};
    return Status::running;
}

STUDIO_EVM_INLINE(BLOBHASH) {  // EIP-4844
    const auto* hashes = machine.transaction.blob_hashes;
    const bool known = hashes != nullptr && top[0] < Uint256{hashes->size()};
    top[0] = known ? to_word((*hashes)[top[0].low64()]) : Uint256{};
    return Status::running;
}

STUDIO_EVM_INLINE(CALLDATALOAD) {
    const auto size = frame.input.size;
    if (!top[0].fits_u64() || top[0].low64() >= size) {
        top[0] = Uint256{};
        return Status::running;
    }
    const auto offset = top[0].low64();
    if (size - offset >= 32) {
        top[0] = load_word(frame.input_data + offset);
        return Status::running;
    }
    std::array<std::uint8_t, 32> padded{};
    std::memcpy(padded.data(), frame.input_data + offset, size - offset);
    top[0] = load_word(padded.data());
    return Status::running;
}

/// The word at `offset`; false: out of gas.
[[nodiscard]] [[gnu::always_inline]] inline bool load(Machine& machine, Frame& frame, const Uint256& offset,
                                                      Uint256& to, std::int64_t& gas) {
    const auto from = offset.low64();
    if (!reach_memory(machine, frame, offset, std::uint64_t{32}, gas)) [[unlikely]]
        return false;
    to = load_word(frame.memory + from);
    return true;
}
[[nodiscard]] [[gnu::always_inline]] inline bool store(Machine& machine, Frame& frame, const Uint256& offset,
                                                       const Uint256& value, std::int64_t& gas) {
    if (!reach_memory(machine, frame, offset, std::uint64_t{32}, gas)) [[unlikely]]
        return false;
    value.store_big_endian(frame.memory + offset.low64());
    return true;
}
STUDIO_EVM_INLINE(MLOAD) {
    return load(machine, frame, top[0], top[0], gas) ? Status::running : Status::out_of_gas;
}
STUDIO_EVM_INLINE(MSTORE) {
    return store(machine, frame, top[0], top[-1], gas) ? Status::running : Status::out_of_gas;
}
STUDIO_EVM_INLINE(MSTORE8) {
    if (!reach_memory(machine, frame, top[0], std::uint64_t{1}, gas))
        return Status::out_of_gas;
    frame.memory[top[0].low64()] = static_cast<std::uint8_t>(top[-1].low64());
    return Status::running;
}

STUDIO_EVM_INLINE(STOP) {
    return Status::stopped;
}

/// RETURN and REVERT: notes the range of memory that the frame gives back.
[[gnu::always_inline]] inline Status give_back(Machine& machine, Frame& frame, const Uint256* top,
                                               std::int64_t& gas, Status status) {
    if (!reach_memory(machine, frame, top[0], top[-1], gas))
        return Status::out_of_gas;
    frame.output_size = top[-1].low64();
    frame.output_offset = frame.output_size == 0 ? 0 : top[0].low64();
    return status;
}
STUDIO_EVM_INLINE(RETURN) {
    return give_back(machine, frame, top, gas, Status::returned);
}
STUDIO_EVM_INLINE(REVERT) {
    return give_back(machine, frame, top, gas, Status::reverted);
}

STUDIO_EVM_DECLARE(KECCAK256)
STUDIO_EVM_DECLARE(CALLDATACOPY)
STUDIO_EVM_DECLARE(CODECOPY)
STUDIO_EVM_DECLARE(RETURNDATACOPY)
STUDIO_EVM_DECLARE(MCOPY)
STUDIO_EVM_DECLARE(LOG0)
STUDIO_EVM_DECLARE(LOG1)
STUDIO_EVM_DECLARE(LOG2)
STUDIO_EVM_DECLARE(LOG3)
STUDIO_EVM_DECLARE(LOG4)
STUDIO_EVM_DECLARE(BALANCE)
STUDIO_EVM_DECLARE(EXTCODESIZE)
STUDIO_EVM_DECLARE(EXTCODECOPY)
STUDIO_EVM_DECLARE(EXTCODEHASH)
STUDIO_EVM_DECLARE(SLOAD)
STUDIO_EVM_DECLARE(SSTORE)
STUDIO_EVM_DECLARE(TLOAD)
STUDIO_EVM_DECLARE(TSTORE)
STUDIO_EVM_DECLARE(CREATE)
STUDIO_EVM_DECLARE(CREATE2)
STUDIO_EVM_DECLARE(CALL)
STUDIO_EVM_DECLARE(CALLCODE)
STUDIO_EVM_DECLARE(DELEGATECALL)
STUDIO_EVM_DECLARE(STATICCALL)
STUDIO_EVM_DECLARE(SELFDESTRUCT)

}  // namespace studio::evm
