// SPDX-License-Identifier: GPL-3.0-or-later
#include "node_pool.hpp"

#include <base/assert.hpp>
#include <cstring>

namespace studio::state {

NodePool::Reference NodePool::allocate(std::size_t size) {
    STUDIO_ASSERT(size > 0 && size <= max_block_size);
    const auto units = size_class(size);
    auto& free = free_[units];
    if (free != 0) {
        const auto block = free;
        std::memcpy(&free, at(block), sizeof free);
        return block;
    }
    if (next_unit_ + units > chunk_units) {
        chunks_.push_back(std::make_unique<std::uint8_t[]>(chunk_units * unit));
        next_unit_ = chunks_.size() == 1 ? 1 : 0;  // reference 0 stays unused
    }
    STUDIO_ASSERT(chunks_.size() <= (std::size_t{1} << (32 - chunk_bits)));
    const auto block = ((chunks_.size() - 1) << chunk_bits) + next_unit_;
    next_unit_ += units;
    return static_cast<Reference>(block);
}

void NodePool::release(Reference block, std::size_t size) {
    auto& free = free_[size_class(size)];
    std::memcpy(at(block), &free, sizeof free);
    free = block;
}

}  // namespace studio::state
