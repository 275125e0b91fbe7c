// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <deque>
#include <map>
#include <mutex>
#include <pipeline/chain_feed.hpp>
#include <store/chain_store.hpp>

#include "rpc_errors.hpp"

namespace studio::rpc {

/// What a client asked to be told about by polling (eth_newFilter and its kin).
struct Filter {
    enum class Kind : std::uint8_t { logs, blocks, pooled };
    Kind kind{};
    store::LogFilter logs;          // of Kind::logs; from_block and to_block as asked
    std::uint64_t next_block = 0;   // first block not told yet
    std::uint64_t next_pooled = 0;  // first pooled transaction not told yet
    std::int64_t used_ms = 0;
};

/// The filters of all clients of one server, and the transactions pooled lately. Thread-safe. Filters that
/// nobody asked for in limits::kRpcFilterIdleMs are forgotten.
class FilterBook {
public:
    explicit FilterBook(const Clock& clock) : clock_{clock} {}

    RpcResult<std::uint64_t> add(Filter filter);
    bool remove(std::uint64_t id);
    /// A copy; error "filter not found".
    RpcResult<Filter> find(std::uint64_t id);
    void told_blocks_before(std::uint64_t id, std::uint64_t next_block);

    void pooled(const Hash32& hash);
    /// Hashes pooled since the filter was asked last; moves the filter on.
    std::vector<Hash32> take_pooled(std::uint64_t id);

private:
    std::int64_t now_ms() const { return clock_.monotonic_ns() / 1'000'000; }

    const Clock& clock_;
    mutable std::mutex mutex_;
    std::map<std::uint64_t, Filter> filters_;  // guarded by mutex_
    std::uint64_t last_id_ = 0;                // guarded by mutex_
    std::deque<Hash32> recent_;                // guarded by mutex_
    std::uint64_t first_recent_ = 0;           // guarded by mutex_; number of recent_.front()
};

}  // namespace studio::rpc
