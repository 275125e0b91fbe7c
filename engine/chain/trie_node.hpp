// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <base/bytes.hpp>
#include <cstddef>
#include <cstdint>

namespace studio::chain {

/// The nibble at `index` of a key, high half of each byte first.
constexpr std::uint8_t nibble_at(BytesView key, std::size_t index) {
    const std::uint8_t byte = key[index / 2];
    return index % 2 == 0 ? static_cast<std::uint8_t>(byte >> 4U) : static_cast<std::uint8_t>(byte & 0x0FU);
}

/// First nibble from `start` on in which the keys differ, or the length of the shorter one.
std::size_t first_difference(BytesView a, BytesView b, std::size_t start);

/// What stands for a trie node inside its parent (Yellow Paper, appendix D): the node itself when it is
/// shorter than 32 bytes, else the RLP string of its hash. The empty string for no node.
struct NodeReference {
    std::array<std::uint8_t, 33> item{0x80};
    std::uint8_t size = 1;

    BytesView view() const { return {item.data(), size}; }
    bool is_empty() const { return size == 1; }
    /// Not for an inlined node.
    Hash32 hash() const { return Hash32::right_aligned(view().subspan(1)); }
    bool is_hash() const { return size == item.size(); }
};

/// What stands for a node of this hash.
NodeReference hash_reference(const Hash32& hash);
/// What stands for a node shorter than 32 bytes: itself.
NodeReference inlined_reference(BytesView rlp);

/// Writes one trie node after another into a buffer it keeps.
class NodeWriter {
public:
    NodeWriter() { buffer_.reserve(640); }

    void begin() { buffer_.resize(header_room); }
    /// A byte string; gets its RLP header.
    void add_string(BytesView bytes);
    /// An item that is RLP already.
    void add_item(BytesView rlp) { buffer_.insert(buffer_.end(), rlp.begin(), rlp.end()); }
    /// Nibbles [first, end) of the key in hex-prefix encoding (Yellow Paper, appendix C).
    void add_path(BytesView key, std::size_t first, std::size_t end, bool is_leaf);
    /// The node's RLP; valid until the next begin().
    BytesView finish();
    /// finish(), then what the parent holds of it.
    NodeReference finish_reference();

    /// A whole leaf: the rest of the path, then the value.
    NodeReference leaf(BytesView key, std::size_t first_nibble, BytesView value);
    NodeReference extension(BytesView key, std::size_t first, std::size_t end, const NodeReference& child);

private:
    static constexpr std::size_t header_room = 9;
    Bytes buffer_;
};

/// The hash by which a trie is known from the reference of its top node.
Hash32 root_of(const NodeReference& top);

}  // namespace studio::chain
