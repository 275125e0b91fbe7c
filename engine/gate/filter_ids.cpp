// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_ids.hpp"

#include <charconv>
#include <codec/hex.hpp>

namespace studio::gate {
namespace {

// The digit keeps the zeros behind it, should a client read the id as a number.
constexpr std::string_view kStart = "0x1";
constexpr std::size_t kDigits = 16;

}  // namespace

std::string joined_filter_id(const FilterIds& ids) {
    std::string text{kStart};
    for (const auto id : ids) {
        const auto digits = codec::to_quantity(id).substr(2);
        text.append(kDigits - digits.size(), '0').append(digits);
    }
    return text;
}

std::optional<FilterIds> split_filter_id(std::string_view id, std::size_t shards) {
    if (!id.starts_with(kStart) || id.size() != kStart.size() + shards * kDigits)
        return std::nullopt;
    FilterIds ids;
    for (auto rest = id.substr(kStart.size()); !rest.empty(); rest.remove_prefix(kDigits)) {
        std::uint64_t one = 0;
        const auto* end = rest.data() + kDigits;
        if (std::from_chars(rest.data(), end, one, 16).ptr != end)
            return std::nullopt;
        ids.push_back(one);
    }
    return ids;
}

}  // namespace studio::gate
