// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <chain/block.hpp>

/// What decodes has one encoding: the bytes it came from.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const studio::BytesView input{data, size};
    const studio::Bytes bytes(input.begin(), input.end());
    if (const auto header = studio::chain::decode_header(input)) {
        STUDIO_ASSERT(studio::chain::encode_header(*header) == bytes);
    }
    if (const auto block = studio::chain::decode_block(input)) {
        STUDIO_ASSERT(studio::chain::encode_block(*block) == bytes);
    }
    return 0;
}
