// SPDX-License-Identifier: GPL-3.0-or-later
// EIP-4844, point evaluation.
#include <crypto/kzg.hpp>

#include "precompile_parts.hpp"

namespace studio::evm::precompile {
namespace {

constexpr std::size_t kInputSize = 192;

}  // namespace

bool run_kzg_point_evaluation(BytesView input, const Rules&, Bytes& output) {
    namespace kzg = crypto::kzg;
    if (input.size() != kInputSize)
        return false;
    const auto commitment = padded<48>(input.subspan(96));
    const auto proof = padded<48>(input.subspan(144));
    if (word_at(input, 0) != kzg::versioned_hash(commitment) ||
        !kzg::verify_proof(commitment, word_at(input, 1), word_at(input, 2), proof))
        return false;
    append_word(output, Uint256{kzg::kFieldElementsPerBlob});
    append_word(output, to_word(kzg::kScalarModulus));
    return true;
}

}  // namespace studio::evm::precompile
