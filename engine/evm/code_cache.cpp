// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_cache.hpp"

#include <base/limits.hpp>

namespace studio::evm {

CodeCache::Entry CodeCache::find(const Hash32& code_hash, chain::Fork fork) {
    const std::lock_guard lock{mutex_};
    const auto found = by_key_.find({code_hash, fork});
    if (found == by_key_.end())
        return nullptr;
    by_use_.splice(by_use_.begin(), by_use_, found->second);
    return found->second->entry;
}

void CodeCache::insert(const Hash32& code_hash, chain::Fork fork, Entry entry) {
    const std::lock_guard lock{mutex_};
    const Key key{code_hash, fork};
    if (by_key_.contains(key))
        return;
    bytes_ += entry->footprint();
    by_use_.push_front({key, std::move(entry)});
    by_key_.emplace(key, by_use_.begin());
    while (bytes_ > max_bytes_ && by_use_.size() > 1) {
        bytes_ -= by_use_.back().entry->footprint();
        by_key_.erase(by_use_.back().key);
        by_use_.pop_back();
    }
}

std::size_t CodeCache::bytes() const {
    const std::lock_guard lock{mutex_};
    return bytes_;
}

CodeCache& CodeCache::shared() {
    static CodeCache cache{limits::kEvmCodeCacheBytes};
    return cache;
}

}  // namespace studio::evm
