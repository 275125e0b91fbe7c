// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cctype>
#include <utility>

#include "chain_config.hpp"

namespace studio::chain {
namespace {

constexpr std::array<std::pair<Fork, std::string_view>, 15> fork_names{{
    {Fork::frontier, "Frontier"},
    {Fork::homestead, "Homestead"},
    {Fork::tangerine_whistle, "Tangerine Whistle"},
    {Fork::spurious_dragon, "Spurious Dragon"},
    {Fork::byzantium, "Byzantium"},
    {Fork::constantinople, "Constantinople"},
    {Fork::petersburg, "Petersburg"},
    {Fork::istanbul, "Istanbul"},
    {Fork::berlin, "Berlin"},
    {Fork::london, "London"},
    {Fork::paris, "Paris"},
    {Fork::shanghai, "Shanghai"},
    {Fork::cancun, "Cancun"},
    {Fork::prague, "Prague"},
    {Fork::osaka, "Osaka"},
}};

/// Names that Ethereum's test suites use beside the official ones.
constexpr std::array<std::pair<Fork, std::string_view>, 6> other_names{{
    {Fork::tangerine_whistle, "TangerineWhistle"},
    {Fork::spurious_dragon, "SpuriousDragon"},
    {Fork::tangerine_whistle, "EIP150"},
    {Fork::spurious_dragon, "EIP158"},
    {Fork::petersburg, "ConstantinopleFix"},
    {Fork::paris, "Merge"},
}};

bool same_letters(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

template <std::size_t N>
std::optional<Fork> find_name(const std::array<std::pair<Fork, std::string_view>, N>& names,
                              std::string_view name) {
    for (const auto& [fork, known] : names)
        if (same_letters(known, name))
            return fork;
    return std::nullopt;
}

}  // namespace

std::optional<Fork> fork_by_name(std::string_view name) {
    if (const auto fork = find_name(fork_names, name))
        return fork;
    return find_name(other_names, name);
}

std::string_view fork_name(Fork fork) {
    return fork_names[static_cast<std::size_t>(fork)].second;
}

}  // namespace studio::chain
