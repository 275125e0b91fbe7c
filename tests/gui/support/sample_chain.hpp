// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "fake_engine.hpp"

namespace studio::gui_test {

/// Fills the fake with a chain to look into: `blocks` blocks from number 1 on, newest first, each with
/// `transactionsPerBlock` transactions; accounts, a contract with storage, logs, and details of all of them.
void fill_chain(FakeEngine& engine, std::uint64_t blocks, std::uint32_t transactions_per_block);

/// One more block on top of what is there.
void add_block(FakeEngine& engine, std::uint32_t transactions);

/// `count` samples of every metric, one a second, the last at `end_ms`: waves around a middle.
void fill_samples(FakeEngine& engine, std::size_t count, std::int64_t end_ms);

std::string block_hash(std::uint64_t number);
std::string transaction_hash(std::uint64_t block, std::uint32_t index);
inline const std::string alice = "0x00000000000000000000000000000000000a11ce";
inline const std::string contract = "0x00000000000000000000000000000000000c0de5";

}  // namespace studio::gui_test
