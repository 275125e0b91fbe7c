// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <chain/receipt.hpp>

/// What decodes has one encoding: the bytes it came from.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const studio::BytesView input{data, size};
    if (const auto receipt = studio::chain::decode_receipt(input)) {
        STUDIO_ASSERT(studio::chain::encode_receipt(*receipt) == studio::Bytes(input.begin(), input.end()));
    }
    return 0;
}
