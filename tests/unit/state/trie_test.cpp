// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <state/trie.hpp>
#include <state/trie_values.hpp>

#include "random_chain.hpp"

namespace studio::state {
namespace {

/// Keys that share long beginnings, so that extensions and nodes inside their parents come about.
Hash32 crowded_key(Random& random) {
    Hash32 key;
    key[0] = static_cast<std::uint8_t>(random.below(2) * 0x11);
    key[static_cast<std::size_t>(random.below(2)) * 15 + 1] = static_cast<std::uint8_t>(random.below(3));
    key[31] = static_cast<std::uint8_t>(random.below(40));
    return key;
}
Hash32 spread_key(Random& random) {
    const auto number = Uint256{random.below(300)};
    return crypto::keccak256(number.to_hash().view());
}

template <class MakeKey>
void compare_with_rebuilding(std::uint64_t seed, MakeKey make_key) {
    Random random{seed};
    NodePool pool;
    Trie trie;
    std::map<Hash32, Bytes> model;
    TrieChangeList changes;
    for (int round = 0; round < 60; ++round) {
        std::map<Hash32, Bytes> batch;
        const bool shrinks = round % 20 > 12;
        for (auto count = random.below(round % 5 == 0 ? 40 : 3) + 1; count > 0; --count)
            batch[make_key(random)] =
                shrinks || random.below(4) == 0
                    ? Bytes{}
                    : Bytes(1 + random.below(40), static_cast<std::uint8_t>(random.next() | 1U));
        changes.clear();
        for (const auto& [key, value] : batch) {
            changes.add(key, value);
            if (value.empty())
                model.erase(key);
            else
                model[key] = value;
        }
        update_trie(pool, trie, 0, changes.finish());
        ASSERT_EQ(trie.root(), testing::rebuilt_root(model)) << "seed " << seed << ", round " << round;
    }
}

TEST(Trie, equals_one_rebuilt_from_scratch) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        compare_with_rebuilding(seed, crowded_key);
        compare_with_rebuilding(seed, spread_key);
    }
}

TEST(Trie, is_empty_again_and_takes_no_more_memory_when_filled_again) {
    NodePool pool;
    Trie trie;
    Random random{7};
    std::size_t reserved = 0;
    for (int round = 0; round < 4; ++round) {
        TrieChangeList fill;
        TrieChangeList drain;
        for (std::uint64_t i = 0; i < 800; ++i) {
            const auto key = crypto::keccak256(Uint256{i}.to_hash().view());
            fill.add(key, Bytes(70, 3));
            drain.add(key, {});
        }
        update_trie(pool, trie, 0, fill.finish());
        update_trie(pool, trie, 0, drain.finish());
        EXPECT_EQ(trie.top, 0U);
        EXPECT_EQ(trie.root(), chain::empty_trie_root);
        if (round == 1)
            reserved = pool.bytes_reserved();
    }
    EXPECT_EQ(pool.bytes_reserved(), reserved);
}

TEST(Trie, proves_presence_and_absence) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        Random random{seed};
        NodePool pool;
        Trie trie;
        TrieChangeList changes;
        std::map<Hash32, Bytes> model;
        for (int i = 0; i < 30; ++i)
            model[crowded_key(random)] = Bytes(1 + random.below(40), 9);
        for (const auto& [key, value] : model)
            changes.add(key, value);
        update_trie(pool, trie, 0, changes.finish());
        for (int i = 0; i < 200; ++i) {
            const auto key = crowded_key(random);
            std::vector<Bytes> nodes;
            collect_proof(pool, trie, 0, key, nodes);
            const auto proved = verify_proof(trie.root(), key.view(), nodes);
            ASSERT_TRUE(proved) << proved.error().english();
            ASSERT_EQ(proved->has_value(), model.contains(key));
            if (proved->has_value()) {
                EXPECT_EQ(**proved, model[key]);
            }
        }
    }
}

}  // namespace
}  // namespace studio::state
