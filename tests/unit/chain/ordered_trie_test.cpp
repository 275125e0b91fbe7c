// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/block.hpp>
#include <chain/ordered_trie.hpp>
#include <codec/hex.hpp>
#include <codec/rlp.hpp>
#include <map>

namespace studio::chain {
namespace {

Hash32 root_of_words(const std::map<std::string, std::string>& words) {
    std::map<Bytes, Bytes> entries;
    for (const auto& [key, value] : words)
        entries[Bytes(key.begin(), key.end())] = Bytes(value.begin(), value.end());
    std::vector<TrieEntry> sorted;
    for (const auto& [key, value] : entries)
        sorted.push_back({key, value});
    return ordered_trie_root(sorted);
}

TEST(OrderedTrie, knows_the_roots_of_the_public_suite) {
    EXPECT_EQ(ordered_trie_root({}), empty_trie_root);
    EXPECT_EQ(codec::to_hex(
                  root_of_words({{"do", "verb"}, {"horse", "stallion"}, {"doge", "coin"}, {"dog", "puppy"}})),
              "0x5991bb8c6514148a29db676a14ac506cd2cd5775ace63c30a4fe457715e9ac84");
    EXPECT_EQ(codec::to_hex(root_of_words({{"A", std::string(50, 'a')}})),
              "0xd23786fb4a010da3ce639d66d5e904a11dbc02746d1ce25029e53290cabf28ab");
}

TEST(OrderedTrie, indexed_entries_stand_in_the_order_of_their_keys) {
    for (const std::size_t count : {0U, 1U, 2U, 127U, 128U, 129U, 300U}) {
        const auto value = [](std::size_t i) { return Bytes(40, static_cast<std::uint8_t>(i)); };
        std::map<Bytes, Bytes> by_key;
        for (std::size_t i = 0; i < count; ++i)
            by_key[codec::rlp::encode(std::uint64_t{i})] = value(i);
        std::vector<TrieEntry> sorted;
        for (const auto& [key, bytes] : by_key)
            sorted.push_back({key, bytes});
        EXPECT_EQ(indexed_trie_root(count, value), ordered_trie_root(sorted)) << count;
    }
}

}  // namespace
}  // namespace studio::chain
