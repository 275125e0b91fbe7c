// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters.hpp"

#include <algorithm>
#include <base/limits.hpp>

namespace studio::rpc {

RpcResult<std::uint64_t> FilterBook::add(Filter filter) {
    const std::lock_guard lock{mutex_};
    const auto now = now_ms();
    std::erase_if(filters_,
                  [&](const auto& item) { return now - item.second.used_ms > limits::kRpcFilterIdleMs; });
    if (filters_.size() >= limits::kRpcMaxFilters)
        return rpc_fail({RpcError::kLimitExceeded, "too many filters: uninstall some first"});
    filter.used_ms = now;
    filter.next_pooled = first_recent_ + recent_.size();
    filters_.emplace(++last_id_, std::move(filter));
    return last_id_;
}

bool FilterBook::remove(std::uint64_t id) {
    const std::lock_guard lock{mutex_};
    return filters_.erase(id) > 0;
}

RpcResult<Filter> FilterBook::find(std::uint64_t id) {
    const std::lock_guard lock{mutex_};
    const auto found = filters_.find(id);
    if (found == filters_.end() || now_ms() - found->second.used_ms > limits::kRpcFilterIdleMs)
        return rpc_fail({RpcError::kServerError, "filter not found"});
    found->second.used_ms = now_ms();
    return found->second;
}

void FilterBook::told_blocks_before(std::uint64_t id, std::uint64_t next_block) {
    const std::lock_guard lock{mutex_};
    if (const auto found = filters_.find(id); found != filters_.end())
        found->second.next_block = std::max(found->second.next_block, next_block);
}

void FilterBook::pooled(const Hash32& hash) {
    const std::lock_guard lock{mutex_};
    recent_.push_back(hash);
    if (recent_.size() > limits::kRpcRecentPooled) {
        recent_.pop_front();
        ++first_recent_;
    }
}

std::vector<Hash32> FilterBook::take_pooled(std::uint64_t id) {
    const std::lock_guard lock{mutex_};
    const auto found = filters_.find(id);
    if (found == filters_.end())
        return {};
    const auto from = std::max(found->second.next_pooled, first_recent_) - first_recent_;
    found->second.next_pooled = first_recent_ + recent_.size();
    return {recent_.begin() + static_cast<std::ptrdiff_t>(from), recent_.end()};
}

}  // namespace studio::rpc
