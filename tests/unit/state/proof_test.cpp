// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <state/state_errors.hpp>
#include <state/storage_trie.hpp>

#include "random_chain.hpp"

namespace studio::state {
namespace {

using testing::address_of;

class ProofTest : public ::testing::Test {
protected:
    Random random{5};
    std::map<Address, chain::GenesisAccount> genesis = testing::random_genesis(random, 200);
    ChainState state{nullptr};
    Address subject = genesis.begin()->first;
    Hash32 key = crypto::keccak256(subject.view());
    AccountProof proof = make_proof();

    AccountProof make_proof() {
        genesis.begin()->second.storage = {{1, 7}, {2, 8}};
        state.load_genesis(genesis);
        return *state.prove(0, subject, {1, 2, 3});
    }
};

TEST_F(ProofTest, proves_an_account_and_its_slots) {
    const auto value = verify_proof(state.root(), key.view(), proof.nodes);
    ASSERT_TRUE(value);
    EXPECT_EQ(**value, encode_account(proof.account, proof.storage_root));
    EXPECT_EQ(proof.account.balance, genesis.begin()->second.balance);
    ASSERT_EQ(proof.storage.size(), 3U);
    for (const auto& slot : proof.storage) {
        const auto slot_key = crypto::keccak256(slot.key.to_hash().view());
        const auto stored = verify_proof(proof.storage_root, slot_key.view(), slot.nodes);
        ASSERT_TRUE(stored) << stored.error().english();
        EXPECT_EQ(stored->has_value(), !slot.value.is_zero());
        if (stored->has_value()) {
            EXPECT_EQ(**stored, codec::rlp::encode(slot.value));
        }
    }
}

TEST_F(ProofTest, a_storage_trie_built_from_slots_is_the_same) {
    ASSERT_TRUE(StorageTrie{{}}.root() == chain::empty_trie_root);
    std::map<Uint256, Uint256> slots;
    for (int i = 0; i < 300; ++i)
        slots[Uint256{random.next()}] = Uint256{1 + random.below(1'000)};
    genesis.begin()->second.storage = slots;
    state.load_genesis(genesis);
    const auto absent = Uint256{1} << 200U;
    const auto expected = *state.prove(0, subject, {slots.begin()->first, slots.rbegin()->first, absent});
    const StorageTrie trie{state.view_at(0).value()->storage_of(subject, 1'000)};
    EXPECT_EQ(trie.root(), expected.storage_root);
    for (const auto& slot : expected.storage)
        EXPECT_EQ(trie.prove(slot.key), slot.nodes);
}

TEST_F(ProofTest, proves_that_an_account_is_absent) {
    const auto absent = address_of(123'456);
    const auto nodes = state.prove(0, absent, {})->nodes;
    const auto value = verify_proof(state.root(), crypto::keccak256(absent.view()).view(), nodes);
    ASSERT_TRUE(value);
    EXPECT_EQ(*value, std::nullopt);
}

TEST_F(ProofTest, a_state_of_one_account_and_an_empty_one_can_be_proved) {
    for (std::uint64_t count : {0U, 1U}) {
        ChainState small{nullptr};
        std::map<Address, chain::GenesisAccount> accounts;
        for (std::uint64_t i = 0; i < count; ++i)
            accounts[address_of(i)].balance = 5;
        small.load_genesis(accounts);
        const auto hash = crypto::keccak256(address_of(0).view());
        const auto value = verify_proof(small.root(), hash.view(), small.prove(0, address_of(0), {})->nodes);
        ASSERT_TRUE(value) << value.error().english();
        EXPECT_EQ(value->has_value(), count == 1);
    }
}

TEST_F(ProofTest, no_changed_bit_passes) {
    const auto root = state.root();
    for (std::size_t node = 0; node < proof.nodes.size(); ++node)
        for (std::size_t byte = 0; byte < proof.nodes[node].size(); ++byte) {
            auto nodes = proof.nodes;
            nodes[node][byte] = static_cast<std::uint8_t>(nodes[node][byte] ^ 1U);
            EXPECT_FALSE(verify_proof(root, key.view(), nodes));
        }
}

TEST_F(ProofTest, missing_extra_and_swapped_nodes_are_refused) {
    auto fewer = proof.nodes;
    fewer.pop_back();
    EXPECT_TRUE(verify_proof(state.root(), key.view(), fewer).error().is(errors::kProofMissingNode));
    auto more = proof.nodes;
    more.push_back(more.back());
    EXPECT_TRUE(verify_proof(state.root(), key.view(), more).error().is(errors::kProofExtraNodes));
    auto swapped = proof.nodes;
    std::swap(swapped[0], swapped[1]);
    EXPECT_TRUE(verify_proof(state.root(), key.view(), swapped).error().is(errors::kProofWrongHash));
    EXPECT_TRUE(verify_proof(state.root(), key.view(), {}).error().is(errors::kProofMissingNode));
}

TEST_F(ProofTest, malformed_nodes_are_refused_though_their_hash_is_right) {
    const std::vector<Bytes> malformed{
        {},
        {0x80},
        {0xC0},
        {0xC1, 0x80},
        {0xC2, 0x80, 0x80},
        {0xC3, 0x20, 0x80, 0x80},  // three items
        {0xC2, 0x20, 0x80},        // a leaf without a value
        {0xC2, 0x40, 0x01},        // an unknown flag
        {0xC2, 0x21, 0x01},        // padding that is not zero
        {0xC2, 0x00, 0xC0},        // an extension without a path
        {0xC3, 0x81, 0x20, 0x01},  // not canonical
    };
    for (const auto& node : malformed) {
        const std::vector<Bytes> nodes{node};
        const auto result = verify_proof(crypto::keccak256(node), key.view(), nodes);
        ASSERT_FALSE(result) << node.size();
        EXPECT_TRUE(result.error().is(errors::kProofMalformedNode));
    }
}

}  // namespace
}  // namespace studio::state
