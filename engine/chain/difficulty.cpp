// SPDX-License-Identifier: GPL-3.0-or-later
#include "difficulty.hpp"

#include <algorithm>

namespace studio::chain {
namespace {

const Uint256 least_difficulty{131'072};
const Uint256 bound_divisor{2'048};
constexpr std::uint64_t blocks_to_double_bomb = 100'000;

/// How many 2,048ths of the parent's difficulty are added (Byzantium counts the parent's ommers, EIP-100).
std::int64_t steps(const Header& parent, std::uint64_t timestamp, Fork fork) {
    const auto seconds = timestamp - parent.timestamp;
    if (fork < Fork::homestead)
        return seconds < 13 ? 1 : -1;
    const bool byzantium = fork >= Fork::byzantium;
    const std::int64_t best = byzantium && parent.ommers_hash != empty_ommers_hash ? 2 : 1;
    const auto periods = std::min<std::uint64_t>(seconds / (byzantium ? 9 : 10), 200);  // more change nothing
    return std::max<std::int64_t>(best - static_cast<std::int64_t>(periods), -99);
}

/// The ice age: doubles every 100,000 blocks.
Uint256 bomb(std::uint64_t number, std::uint64_t delay) {
    const auto period = (number > delay ? number - delay : 0) / blocks_to_double_bomb;
    return period > 1 ? Uint256{1} << static_cast<unsigned>(std::min<std::uint64_t>(period - 2, 255))
                      : Uint256{};
}

}  // namespace

Uint256 next_difficulty(const Header& parent, std::uint64_t timestamp, const ChainConfig& config) {
    const auto step = parent.difficulty / bound_divisor;
    const auto count = steps(parent, timestamp, config.fork);
    const auto change = step * Uint256{static_cast<std::uint64_t>(count < 0 ? -count : count)};
    const auto difficulty = count < 0 ? parent.difficulty - change : parent.difficulty + change;
    return std::max(difficulty, least_difficulty) + bomb(parent.number + 1, config.bomb_delay);
}

}  // namespace studio::chain
