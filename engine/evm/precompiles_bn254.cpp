// SPDX-License-Identifier: GPL-3.0-or-later
// EIP-196 and EIP-197, since Istanbul priced by EIP-1108.
#include <crypto/bn254.hpp>

#include "precompile_parts.hpp"

namespace studio::evm::precompile {
namespace {

constexpr std::size_t kPairSize = 192;

}  // namespace

std::int64_t bn254_pairing_cost(BytesView input, const Rules& rules) {
    return rules.bn254_pairing +
           rules.bn254_pairing_pair * static_cast<std::int64_t>(input.size() / kPairSize);
}

bool run_bn254_add(BytesView input, const Rules&, Bytes& output) {
    return append(output, crypto::bn254::add(padded<128>(input).view()));
}

bool run_bn254_mul(BytesView input, const Rules&, Bytes& output) {
    return append(output, crypto::bn254::multiply(padded<96>(input).view()));
}

bool run_bn254_pairing(BytesView input, const Rules&, Bytes& output) {
    return append_verdict(output, crypto::bn254::pairing_check(input));
}

}  // namespace studio::evm::precompile
