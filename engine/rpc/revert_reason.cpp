// SPDX-License-Identifier: GPL-3.0-or-later
#include "revert_reason.hpp"

#include <algorithm>
#include <base/uint256.hpp>
#include <codec/hex.hpp>

namespace studio::rpc {
namespace {

/// What Solidity says when it panics (its manual, "Panic via assert and Error via require").
std::string panic_text(std::uint64_t code) {
    static constexpr std::pair<std::uint64_t, const char*> texts[] = {
        {0x00, "generic panic"},
        {0x01, "assert(false)"},
        {0x11, "arithmetic underflow or overflow"},
        {0x12, "division or modulo by zero"},
        {0x21, "enum overflow"},
        {0x22, "invalid encoded storage byte array accessed"},
        {0x31, "out-of-bounds array access; popping on an empty array"},
        {0x32, "out-of-bounds access of an array or bytesN"},
        {0x41, "out of memory"},
        {0x51, "uninitialized function"},
    };
    for (const auto& [known, text] : texts)
        if (known == code)
            return text;
    return "unknown panic code: " + codec::to_quantity(code);
}

}  // namespace

std::string revert_reason(BytesView output) {
    static const Bytes error_selector{0x08, 0xc3, 0x79, 0xa0};
    static const Bytes panic_selector{0x4e, 0x48, 0x7b, 0x71};
    const auto begins_with = [&](const Bytes& selector) {
        return output.size() >= 36 && std::equal(selector.begin(), selector.end(), output.begin());
    };
    if (begins_with(panic_selector))
        return panic_text(Uint256::from_big_endian(output.subspan(4, 32)).low64());
    if (!begins_with(error_selector) || output.size() < 68)
        return {};
    const auto length = Uint256::from_big_endian(output.subspan(36, 32));
    const auto text = output.subspan(68);
    if (!length.fits_u64() || length.low64() > text.size())
        return {};
    return {text.begin(), text.begin() + static_cast<std::ptrdiff_t>(length.low64())};
}

}  // namespace studio::rpc
