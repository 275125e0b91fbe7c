// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace studio::state {

/// Values numbered in the order they were made, which never move. Grows in chunks.
template <class T, std::size_t ChunkSize = 64>
class StableList {
public:
    std::uint32_t size() const { return size_; }
    T& operator[](std::uint32_t index) { return (*chunks_[index / ChunkSize])[index % ChunkSize]; }
    const T& operator[](std::uint32_t index) const {
        return (*chunks_[index / ChunkSize])[index % ChunkSize];
    }

    /// Appends a value made by default; gives its number.
    std::uint32_t append() {
        if (size_ == chunks_.size() * ChunkSize)
            chunks_.push_back(std::make_unique<std::array<T, ChunkSize>>());
        return size_++;
    }

private:
    std::vector<std::unique_ptr<std::array<T, ChunkSize>>> chunks_;
    std::uint32_t size_ = 0;
};

}  // namespace studio::state
