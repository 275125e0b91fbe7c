// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <chain/transaction.hpp>

/// What decodes has one encoding: the bytes it came from.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const studio::BytesView input{data, size};
    const auto transaction = studio::chain::decode_transaction(input);
    if (transaction) {
        const studio::Bytes again = studio::chain::encode_transaction(*transaction);
        STUDIO_ASSERT(studio::Bytes(input.begin(), input.end()) == again);
    }
    return 0;
}
