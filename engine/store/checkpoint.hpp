// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <state/chain_state.hpp>
#include <vector>

/// Checkpoints: the flat state at the end of a block in one file, `state-<block>.flat`, sorted by address and
/// key, in chunks with checksums. A new one is the old one merged with the diffs since, so that nobody has to
/// stop the chain for it. Codes stay in the database.
namespace studio::store {

struct CheckpointPlace {
    std::filesystem::path folder;
    std::uint64_t block = 0;
    Hash32 state_root;  // of the block; a checkpoint of another chain has another one
};

/// Blocks with a checkpoint in the folder, newest first. Their contents are not looked at.
std::vector<std::uint64_t> checkpoint_numbers(const std::filesystem::path& folder);

/// Deletes the checkpoints of blocks after `last`.
void forget_checkpoints(const std::filesystem::path& folder, std::uint64_t last);

/// Reads the whole file. Error: kCheckpointDamaged.
Result<void> check_checkpoint(const CheckpointPlace& place);

/// Puts a checked file's accounts and slots into the sink.
void feed_checkpoint(const CheckpointPlace& place, state::StateSink& sink);

/// What the writer needs to know of the chain.
struct CheckpointSource {
    std::function<Result<std::shared_ptr<const state::StateDiff>>(std::uint64_t)> diff;
    std::function<Result<Hash32>(std::uint64_t)> state_root;
    chain::AccountListPtr genesis_list;  // accounts of block 0 beside its diff; may be null
};

/// Writes the checkpoint of `block` and deletes all but the newest two. After a long time without one it goes
/// in steps, to bound its memory.
Result<void> write_checkpoint(const std::filesystem::path& folder, std::uint64_t block,
                              const CheckpointSource& source);

}  // namespace studio::store
