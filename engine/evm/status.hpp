// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "execution.hpp"

namespace studio::evm {

/// How an instruction left its frame. Everything from out_of_gas on is an exceptional halt (Yellow
/// Paper 9.4.2): it takes the frame's gas and undoes what the frame did.
enum class Status : std::uint8_t {
    running,    // go on with the next instruction
    suspended,  // a new frame lies on top and runs first
    stopped,    // STOP, SELFDESTRUCT: success without output
    returned,
    reverted,
    out_of_gas,
    stack_underflow,
    stack_overflow,
    invalid_jump,
    invalid_opcode,
    write_protection,
    return_data_out_of_bounds,
    max_code_size_exceeded,
    max_init_code_size_exceeded,
    invalid_code_prefix,
    code_store_out_of_gas,
    address_collision,
    nonce_overflow,
    call_depth_exceeded,
    insufficient_balance,
    precompile_failed,
    took_too_long,
};

constexpr bool is_success(Status status) {
    return status <= Status::returned;
}
constexpr bool is_failure(Status status) {
    return status > Status::reverted;
}

constexpr CallStatus call_status(Status status) {
    if (is_success(status))
        return CallStatus::success;
    return status == Status::reverted ? CallStatus::revert : CallStatus::failure;
}

/// The failure in the words that Ethereum's clients use; empty for a success.
const char* failure_text(Status status);

}  // namespace studio::evm
