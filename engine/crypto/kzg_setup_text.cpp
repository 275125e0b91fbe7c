// SPDX-License-Identifier: GPL-3.0-or-later
#include "kzg_setup_text.hpp"

#include <base/assert.hpp>
#include <embedded/trusted_setup.hpp>

namespace studio::crypto::kzg {
namespace {

constexpr std::string_view kFirstLines = "4096\n65\n";

struct PartShape {
    std::size_t points;
    std::size_t point_size;  // bytes
    constexpr std::size_t text_size() const { return points * (2 * point_size + 1); }
};
/// By SetupPart.
constexpr PartShape kParts[] = {
    {4096, kCompressedG1Size}, {65, kCompressedG2Size}, {4096, kCompressedG1Size}};

std::uint8_t digit_value(char digit) {
    STUDIO_ASSERT((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'));
    return static_cast<std::uint8_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

}  // namespace

Bytes setup_points(SetupPart part) {
    auto text = trusted_setup::files()[0].text;
    STUDIO_ASSERT(text.starts_with(kFirstLines));
    text.remove_prefix(kFirstLines.size());
    const auto index = static_cast<std::size_t>(part);
    for (std::size_t before = 0; before < index; ++before)
        text.remove_prefix(kParts[before].text_size());
    const auto [points, point_size] = kParts[index];
    Bytes out;
    out.reserve(points * point_size);
    for (std::size_t line = 0; line < points; ++line) {
        const auto digits = text.substr(line * (2 * point_size + 1), 2 * point_size);
        STUDIO_ASSERT(digits.size() == 2 * point_size);
        for (std::size_t i = 0; i < digits.size(); i += 2)
            out.push_back(
                static_cast<std::uint8_t>(digit_value(digits[i]) << 4 | digit_value(digits[i + 1])));
    }
    return out;
}

}  // namespace studio::crypto::kzg
