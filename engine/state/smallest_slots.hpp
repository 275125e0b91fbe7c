// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <base/uint256.hpp>
#include <utility>
#include <vector>

namespace studio::state {

/// Picks the slots with the smallest keys out of many, in memory that grows with the answer only.
class SmallestSlots {
public:
    using Slot = std::pair<Uint256, Uint256>;

    explicit SmallestSlots(std::size_t limit) : limit_{limit} {}

    void add(const Uint256& key, const Uint256& value) {
        if (limit_ == 0 || value.is_zero())
            return;
        if (slots_.size() == limit_) {
            if (slots_.front().first <= key)
                return;
            std::pop_heap(slots_.begin(), slots_.end());
            slots_.pop_back();
        }
        slots_.emplace_back(key, value);
        std::push_heap(slots_.begin(), slots_.end());
    }
    /// Sorted by key.
    std::vector<Slot> take() {
        std::sort_heap(slots_.begin(), slots_.end());
        return std::move(slots_);
    }

private:
    std::size_t limit_;
    std::vector<Slot> slots_;  // a heap, the largest key in front
};

}  // namespace studio::state
