// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <settling/game_course.hpp>

#include "world.hpp"

/// What a test asks of the L1 about dispute games, whoever plays them.
namespace studio::simulation {

/// All games, oldest first.
std::vector<settling::Game> games_of(World& world);
settling::GameStatus status_of(World& world, const settling::Game& game);
/// Whether the game claims what the sequencer's chain has at its block.
bool is_true(World& world, const settling::Game& game);

/// Encoded transactions of an account in L1 blocks from `first` on, in order.
std::vector<Bytes> transactions_of(World& world, const Address& sender, std::uint64_t first);
/// How many of all that it sent did not succeed.
std::size_t failed_transactions_of(World& world, const Address& sender);

}  // namespace studio::simulation
