// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/assert.hpp>
#include <codec/abi.hpp>
#include <string_view>

/// The input is a type, a zero byte, and data of that type. What decodes can be encoded, and decodes again
/// from there to the same values.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace studio::codec;
    const studio::BytesView input{data, size};
    const auto name_size = static_cast<std::size_t>(std::find(data, data + size, 0) - data);
    const auto type = abi::parse_type({reinterpret_cast<const char*>(data), name_size});
    if (!type) {
        return 0;
    }
    const std::vector<abi::Type> types{*type};
    const auto values = abi::decode(types, input.subspan(std::min(size, name_size + 1)));
    if (values) {
        const auto encoded = abi::encode(types, *values);
        STUDIO_ASSERT(encoded.has_value());
        const auto again = abi::decode(types, *encoded);
        STUDIO_ASSERT(again.has_value() && *again == *values);
    }
    return 0;
}
