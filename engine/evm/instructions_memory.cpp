// SPDX-License-Identifier: GPL-3.0-or-later
// KECCAK256, copies between byte regions, and LOG.
#include <crypto/keccak256_memo.hpp>

#include "instructions_environment.hpp"

namespace studio::evm {
namespace {

constexpr std::int64_t kKeccakWord = 6;
constexpr std::int64_t kCopyWord = 3;
constexpr std::int64_t kLogByte = 8;

std::int64_t memory_gas(std::uint64_t bytes) {
    const auto words = words_for(bytes);
    return 3 * words + words * words / 512;
}

/// Charges a copy of `size` bytes to memory; false: out of gas.
bool prepare_copy(Machine& machine, Frame& frame, const Uint256& to, const Uint256& size, std::int64_t& gas) {
    return reach_memory(machine, frame, to, size, gas) && charge(gas, kCopyWord * words_for(size.low64()));
}

/// Copies from `source` at `from`; what lies beyond its end counts as zero.
void copy_padded(Frame& frame, const Uint256& to, BytesView source, const Uint256& from, std::uint64_t size) {
    if (size == 0)
        return;
    auto* out = frame.memory + to.low64();
    const auto begin = from.fits_u64() ? std::min<std::uint64_t>(from.low64(), source.size()) : source.size();
    const auto available = std::min<std::uint64_t>(size, source.size() - begin);
    if (available != 0)
        std::memcpy(out, source.data() + begin, available);
    std::memset(out + available, 0, size - available);
}

Status copy_to_memory(Machine& machine, Frame& frame, const Uint256* top, std::int64_t& gas, bool from_code) {
    if (!prepare_copy(machine, frame, top[0], top[-2], gas))
        return Status::out_of_gas;
    copy_padded(frame, top[0], from_code ? BytesView{*frame.code->bytes} : frame.input_view(), top[-1],
                top[-2].low64());
    return Status::running;
}

Status log(Machine& machine, Frame& frame, const Uint256* top, std::int64_t& gas, std::size_t topics) {
    if (frame.is_static)
        return Status::write_protection;
    if (!reach_memory(machine, frame, top[0], top[-1], gas) ||
        !charge(gas, kLogByte * static_cast<std::int64_t>(top[-1].low64())))
        return Status::out_of_gas;
    chain::Log entry;
    entry.address = frame.self;
    entry.topics.reserve(topics);
    for (std::size_t i = 0; i < topics; ++i)
        entry.topics.push_back(top[-2 - static_cast<std::ptrdiff_t>(i)].to_hash());
    if (!top[-1].is_zero()) {  // an empty range may lie anywhere
        const auto* data = frame.memory + top[0].low64();
        entry.data.assign(data, data + top[-1].low64());
    }
    if (machine.tracer != nullptr)
        machine.tracer->log_emitted(entry);
    machine.journal.add_log(std::move(entry));
    return Status::running;
}

}  // namespace

bool expand_memory(Machine& machine, Frame& frame, std::uint64_t end, std::int64_t& gas) {
    const auto size = static_cast<std::uint64_t>(words_for(end)) * 32;
    return charge(gas, memory_gas(size) - memory_gas(frame.memory_size)) &&
           machine.workspace.grow_memory(size);
}

STUDIO_EVM_DEFINE(KECCAK256) {
    if (!reach_memory(machine, frame, top[0], top[-1], gas) ||
        !charge(gas, kKeccakWord * words_for(top[-1].low64())))
        return Status::out_of_gas;
    const auto size = top[-1].low64();
    const auto data = size == 0 ? BytesView{} : BytesView{frame.memory + top[0].low64(), size};
    top[-1] = to_word(crypto::remembered_keccak256(data));
    return Status::running;
}

STUDIO_EVM_DEFINE(CALLDATACOPY) {
    return copy_to_memory(machine, frame, top, gas, false);
}
STUDIO_EVM_DEFINE(CODECOPY) {
    return copy_to_memory(machine, frame, top, gas, true);
}

STUDIO_EVM_DEFINE(RETURNDATACOPY) {
    if (!prepare_copy(machine, frame, top[0], top[-2], gas))
        return Status::out_of_gas;
    // EIP-211: unlike the other copies, reading past the end fails.
    const auto size = top[-2].low64();
    const auto available = frame.return_data.size();
    if (!top[-1].fits_u64() || top[-1].low64() > available || size > available - top[-1].low64())
        return Status::return_data_out_of_bounds;
    copy_padded(frame, top[0], frame.return_data, top[-1], size);
    return Status::running;
}

STUDIO_EVM_DEFINE(EXTCODECOPY) {
    const auto address = to_address(top[0]);
    if (!reach_memory(machine, frame, top[-1], top[-3], gas) ||
        !charge(gas, kCopyWord * words_for(top[-3].low64()) + machine.access_account(address)))
        return Status::out_of_gas;
    const auto code = machine.journal.code(address);
    copy_padded(frame, top[-1], *code, top[-2], top[-3].low64());
    return Status::running;
}

STUDIO_EVM_DEFINE(MCOPY) {  // EIP-5656
    const auto& farther = top[0] > top[-1] ? top[0] : top[-1];
    if (!prepare_copy(machine, frame, farther, top[-2], gas))
        return Status::out_of_gas;
    if (!top[-2].is_zero())
        std::memmove(frame.memory + top[0].low64(), frame.memory + top[-1].low64(), top[-2].low64());
    return Status::running;
}

STUDIO_EVM_DEFINE(LOG0) {
    return log(machine, frame, top, gas, 0);
}
STUDIO_EVM_DEFINE(LOG1) {
    return log(machine, frame, top, gas, 1);
}
STUDIO_EVM_DEFINE(LOG2) {
    return log(machine, frame, top, gas, 2);
}
STUDIO_EVM_DEFINE(LOG3) {
    return log(machine, frame, top, gas, 3);
}
STUDIO_EVM_DEFINE(LOG4) {
    return log(machine, frame, top, gas, 4);
}

}  // namespace studio::evm
