// SPDX-License-Identifier: GPL-3.0-or-later
#include "trie_node.hpp"

#include <crypto/keccak256.hpp>

#include "block.hpp"

namespace studio::chain {
namespace {

/// Big-endian bytes that `size` needs; a length above 55 is written behind its own length.
std::size_t length_of_length(std::size_t size) {
    std::size_t count = 0;
    for (; size != 0; size >>= 8U)
        ++count;
    return count;
}

/// Writes an RLP header ending before `end`; gives where it begins.
std::uint8_t* write_header_before(std::uint8_t* end, std::size_t payload_size, std::uint8_t base) {
    if (payload_size <= 55) {
        *--end = static_cast<std::uint8_t>(base + payload_size);
        return end;
    }
    const auto count = length_of_length(payload_size);
    for (std::size_t rest = payload_size; rest != 0; rest >>= 8U)
        *--end = static_cast<std::uint8_t>(rest);
    *--end = static_cast<std::uint8_t>(base + 55 + count);
    return end;
}

}  // namespace

std::size_t first_difference(BytesView a, BytesView b, std::size_t start) {
    const auto end = 2 * std::min(a.size(), b.size());
    auto at = start;
    while (at < end && nibble_at(a, at) == nibble_at(b, at))
        ++at;
    return at;
}

NodeReference hash_reference(const Hash32& hash) {
    NodeReference reference;
    reference.item[0] = 0xA0;
    std::copy(hash.begin(), hash.end(), reference.item.begin() + 1);
    reference.size = static_cast<std::uint8_t>(reference.item.size());
    return reference;
}

NodeReference inlined_reference(BytesView rlp) {
    NodeReference reference;
    std::copy(rlp.begin(), rlp.end(), reference.item.begin());
    reference.size = static_cast<std::uint8_t>(rlp.size());
    return reference;
}

void NodeWriter::add_string(BytesView bytes) {
    if (bytes.size() == 1 && bytes[0] < 0x80) {
        buffer_.push_back(bytes[0]);
        return;
    }
    std::array<std::uint8_t, header_room> header{};
    const auto* const begin = write_header_before(header.data() + header.size(), bytes.size(), 0x80);
    buffer_.insert(buffer_.end(), begin, static_cast<const std::uint8_t*>(header.data() + header.size()));
    add_item(bytes);
}

void NodeWriter::add_path(BytesView key, std::size_t first, std::size_t end, bool is_leaf) {
    const bool is_odd = (end - first) % 2 != 0;
    const auto size = (end - first) / 2 + 1;
    if (size > 1)
        buffer_.push_back(static_cast<std::uint8_t>(0x80 + size));  // at most 33 bytes for keys of 32
    auto head = static_cast<std::uint8_t>((is_leaf ? 0x20U : 0U) | (is_odd ? 0x10U : 0U));
    if (is_odd)
        head = static_cast<std::uint8_t>(head | nibble_at(key, first++));
    buffer_.push_back(head);
    for (; first < end; first += 2)
        buffer_.push_back(
            static_cast<std::uint8_t>((nibble_at(key, first) << 4U) | nibble_at(key, first + 1)));
}

BytesView NodeWriter::finish() {
    auto* const payload = buffer_.data() + header_room;
    const auto payload_size = buffer_.size() - header_room;
    const auto* const begin = write_header_before(payload, payload_size, 0xC0);
    return {begin, payload_size + static_cast<std::size_t>(payload - begin)};
}

NodeReference NodeWriter::finish_reference() {
    const auto rlp = finish();
    return rlp.size() < Hash32::size() ? inlined_reference(rlp) : hash_reference(crypto::keccak256(rlp));
}

NodeReference NodeWriter::leaf(BytesView key, std::size_t first_nibble, BytesView value) {
    begin();
    add_path(key, first_nibble, 2 * key.size(), true);
    add_string(value);
    return finish_reference();
}

NodeReference NodeWriter::extension(BytesView key, std::size_t first, std::size_t end,
                                    const NodeReference& child) {
    begin();
    add_path(key, first, end, false);
    add_item(child.view());
    return finish_reference();
}

Hash32 root_of(const NodeReference& top) {
    if (top.is_empty())
        return empty_trie_root;
    return top.is_hash() ? top.hash() : crypto::keccak256(top.view());
}

}  // namespace studio::chain
