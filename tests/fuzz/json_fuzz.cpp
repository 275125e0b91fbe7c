// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/assert.hpp>
#include <codec/json.hpp>
#include <nlohmann/json.hpp>

/// What parses can be written and parsed again, to the same value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const auto value = studio::codec::json::parse_strict(text);
    if (value) {
        const auto again = studio::codec::json::parse_strict(value->dump());
        STUDIO_ASSERT(again.has_value() && *again == *value);
    }
    return 0;
}
