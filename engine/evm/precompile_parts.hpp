// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "instruction.hpp"
#include "precompiles.hpp"

/// What each precompile costs and does, for the table in precompiles.cpp; and how they read their input.
namespace studio::evm::precompile {

inline constexpr std::int64_t kUnpayable = -1;

using Cost = std::int64_t(BytesView input, const Rules& rules);
using Run = bool(BytesView input, const Rules& rules, Bytes& output);

template <std::int64_t gas>
std::int64_t fixed_cost(BytesView, const Rules&) {
    return gas;
}
template <std::int64_t base, std::int64_t per_word>
std::int64_t cost_by_words(BytesView input, const Rules&) {
    return base + per_word * words_for(input.size());
}
template <std::int64_t Rules::*price>
std::int64_t cost_by_rule(BytesView, const Rules& rules) {
    return rules.*price;
}
Cost modexp_cost;
Cost bn254_pairing_cost;
Cost blake2f_cost;
Cost bls12_381_g1_msm_cost;
Cost bls12_381_g2_msm_cost;
Cost bls12_381_pairing_cost;

Run run_ecrecover;
Run run_sha256;
Run run_ripemd160;
Run run_identity;
Run run_modexp;
Run run_bn254_add;
Run run_bn254_mul;
Run run_bn254_pairing;
Run run_blake2f;
Run run_kzg_point_evaluation;
Run run_bls12_381_g1_add;
Run run_bls12_381_g1_msm;
Run run_bls12_381_g2_add;
Run run_bls12_381_g2_msm;
Run run_bls12_381_pairing;
Run run_bls12_381_map_fp_to_g1;
Run run_bls12_381_map_fp2_to_g2;
Run run_p256_verify;

/// The first N bytes of the input; what lies beyond its end counts as zero.
template <std::size_t N>
FixedBytes<N> padded(BytesView input) {
    FixedBytes<N> out;
    std::copy_n(input.begin(), std::min(N, input.size()), out.begin());
    return out;
}

/// Word `index` of the input, padded with zeros behind its end.
inline Hash32 word_at(BytesView input, std::size_t index) {
    return padded<32>(input.subspan(std::min(32 * index, input.size())));
}

inline void append_word(Bytes& output, const Uint256& word) {
    const auto bytes = word.to_hash();
    output.insert(output.end(), bytes.begin(), bytes.end());
}

/// Appends a result of so many bytes; false, and nothing, where there is none.
template <std::size_t N>
bool append(Bytes& output, const std::optional<FixedBytes<N>>& result) {
    if (result)
        output.insert(output.end(), result->begin(), result->end());
    return result.has_value();
}

/// The same for a check: one word, 1 or 0.
inline bool append_verdict(Bytes& output, const std::optional<bool>& verdict) {
    if (verdict)
        append_word(output, Uint256{*verdict ? 1U : 0U});
    return verdict.has_value();
}

}  // namespace studio::evm::precompile
