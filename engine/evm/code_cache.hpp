// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <mutex>
#include <unordered_map>

#include "code_analysis.hpp"

namespace studio::evm {

/// Analysed code by code hash and fork, shared by every chain and thread of the process; what was not used
/// for the longest time goes first. Thread-safe.
class CodeCache {
public:
    using Entry = std::shared_ptr<const AnalysedCode>;

    explicit CodeCache(std::size_t max_bytes) : max_bytes_{max_bytes} {}

    /// Null when it is not there.
    Entry find(const Hash32& code_hash, chain::Fork fork);
    void insert(const Hash32& code_hash, chain::Fork fork, Entry entry);
    std::size_t bytes() const;

    /// The one that all machines of this process use.
    static CodeCache& shared();

private:
    struct Key {
        Hash32 code_hash;
        chain::Fork fork;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            return std::hash<Hash32>{}(key.code_hash) + static_cast<std::size_t>(key.fork);
        }
    };
    struct Slot {
        Key key;
        Entry entry;
    };

    const std::size_t max_bytes_;
    mutable std::mutex mutex_;
    std::list<Slot> by_use_;                                              // guarded by mutex_; newest first
    std::unordered_map<Key, std::list<Slot>::iterator, KeyHash> by_key_;  // guarded by mutex_
    std::size_t bytes_ = 0;                                               // guarded by mutex_
};

}  // namespace studio::evm
