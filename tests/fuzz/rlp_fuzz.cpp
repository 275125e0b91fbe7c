// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <codec/rlp.hpp>

/// Every reader of one item stays inside its bytes, and a canonical item is read whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace studio::codec;
    const studio::BytesView input{data, size};
    if (rlp::check_canonical(input)) {
        rlp::Decoder whole{input};
        STUDIO_ASSERT(whole.raw().has_value() && whole.empty());
    }
    for (rlp::Decoder items{input}; !items.empty();) {
        rlp::Decoder number{items.rest()};
        rlp::Decoder wide{items.rest()};
        const auto narrow_value = number.u64();
        const auto wide_value = wide.u256();
        STUDIO_ASSERT(!narrow_value || (wide_value && *wide_value == studio::Uint256{*narrow_value}));
        if (!items.raw()) {
            break;
        }
    }
    return 0;
}
