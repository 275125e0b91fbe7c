// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <store/chain_store.hpp>
#include <thread>

namespace studio::rollup {

/// Writes checkpoints of the state in the background, so that a restart need not replay every block.
/// A failed one is left out: the blocks themselves are safe, a restart only takes longer.
class Checkpoints {
public:
    ~Checkpoints();  // finishes the one being written
    void start(store::ChainStore& store);
    /// Asks for a checkpoint of this block; a newer wish replaces one that has not begun.
    void request(std::uint64_t block);

private:
    void run(store::ChainStore& store);

    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<std::uint64_t> wanted_;  // guarded by mutex_
    bool stop_ = false;                    // guarded by mutex_
    std::thread thread_;
};

}  // namespace studio::rollup
