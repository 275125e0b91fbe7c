// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic that takes longer than a call.
#include "instructions_stack.hpp"

namespace studio::evm {

Uint256 quotient(const Uint256& a, const Uint256& b) {
    return a / b;
}
Uint256 remainder(const Uint256& a, const Uint256& b) {
    return a % b;
}
Uint256 signed_quotient(const Uint256& a, const Uint256& b) {
    return sdiv(a, b);
}
Uint256 signed_remainder(const Uint256& a, const Uint256& b) {
    return smod(a, b);
}

STUDIO_EVM_DEFINE(ADDMOD) {
    top[-2] = addmod(top[0], top[-1], top[-2]);
    return Status::running;
}

STUDIO_EVM_DEFINE(MULMOD) {
    top[-2] = machine.workspace.modulus.mulmod(top[0], top[-1], top[-2]);
    return Status::running;
}

STUDIO_EVM_DEFINE(EXP) {  // EIP-160: more gas for each byte of the exponent
    if (!charge(gas, machine.rules.exp_byte * static_cast<std::int64_t>(top[-1].byte_length())))
        return Status::out_of_gas;
    top[-1] = exp(top[0], top[-1]);
    return Status::running;
}

}  // namespace studio::evm
