// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace studio::state {

/// Memory for trie nodes: blocks of a multiple of 8 bytes, named by 4-byte references instead of pointers.
/// Freed blocks are used again for blocks of the same size. One thread at a time.
class NodePool {
public:
    /// Counts units of 8 bytes; 0 is no block. A pool holds at most 32 GiB.
    using Reference = std::uint32_t;
    static constexpr std::size_t max_block_size = 592;  // a branch with 16 children

    Reference allocate(std::size_t size);
    void release(Reference block, std::size_t size);

    std::uint8_t* at(Reference block) {
        return chunks_[block >> chunk_bits].get() + unit * (block & chunk_mask);
    }
    const std::uint8_t* at(Reference block) const {
        return chunks_[block >> chunk_bits].get() + unit * (block & chunk_mask);
    }
    std::size_t bytes_reserved() const { return chunks_.size() * chunk_units * unit; }

    static constexpr std::size_t size_class(std::size_t size) { return (size + unit - 1) / unit; }

private:
    static constexpr std::size_t unit = 8;
    static constexpr unsigned chunk_bits = 13;  // 64 KiB: a chain with few accounts stays small
    static constexpr std::size_t chunk_units = std::size_t{1} << chunk_bits;
    static constexpr Reference chunk_mask = chunk_units - 1;

    std::vector<std::unique_ptr<std::uint8_t[]>> chunks_;
    std::size_t next_unit_ = chunk_units;  // in the last chunk
    std::array<Reference, max_block_size / unit + 1> free_{};
};

}  // namespace studio::state
