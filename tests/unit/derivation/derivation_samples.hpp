// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <derivation/batch_stage.hpp>
#include <derivation/derivation_errors.hpp>
#include <map>
#include <op/op_errors.hpp>
#include <seams/l1_source.hpp>

namespace studio::derivation::testing {

constexpr std::uint64_t kFirstL1 = 100;  // the rollup's genesis on L1
constexpr std::uint64_t kSlot = 12;      // seconds an L1 block
constexpr std::uint64_t kStart = 1'700'000'000;

/// Distinct for each chain, number and branch.
inline Hash32 hash_of(std::uint8_t chain, std::uint64_t number, std::uint8_t branch = 0) {
    Hash32 hash;
    hash[0] = chain;
    hash[1] = static_cast<std::uint8_t>(number);
    hash[2] = branch;
    hash[31] = static_cast<std::uint8_t>(number >> 8U);
    return hash;
}
inline Hash32 l1_hash(std::uint64_t number) {
    return hash_of(1, number);
}
inline Hash32 l2_hash(std::uint64_t number) {
    return hash_of(2, number);
}
inline std::uint64_t l1_time(std::uint64_t number) {
    return kStart + (number - kFirstL1) * kSlot;
}

/// Small windows: 4 L1 blocks for a channel, 10 for an epoch's batches, 24 s ahead of L1 at most.
inline op::RollupConfig sample_config() {
    op::RollupConfig config;
    config.l1_genesis = {l1_hash(kFirstL1), kFirstL1};
    config.l2_genesis = {l2_hash(0), 0};
    config.l2_genesis_time = kStart;
    config.block_time = 2;
    config.max_sequencer_drift = 24;
    config.seq_window_size = 10;
    config.channel_timeout = 4;
    config.l1_chain_id = 900;
    config.l2_chain_id = 901;
    config.genesis_system_config.gas_limit = 30'000'000;
    config.genesis_system_config.batcher[0] = 0xba;
    config.batch_inbox[0] = 0xff;
    config.deposit_contract[0] = 0xde;
    config.system_config_contract[0] = 0x5c;
    return config;
}

inline L1Ref l1_ref(std::uint64_t number) {
    return {l1_hash(number), number, l1_hash(number - 1), l1_time(number)};
}
inline std::vector<L1Ref> l1_refs(std::uint64_t first, std::uint64_t last) {
    std::vector<L1Ref> refs;
    for (auto number = first; number <= last; ++number)
        refs.push_back(l1_ref(number));
    return refs;
}

/// Block `number` of an L2 that changes its origin every six blocks, as L1 does.
inline L2Ref l2_ref(std::uint64_t number) {
    const auto origin = kFirstL1 + number / 6;
    return {l2_hash(number), number, kStart + 2 * number, {l1_hash(origin), origin}, number % 6};
}
/// The batch that continues it.
inline op::SingularBatch batch_of(std::uint64_t number) {
    const auto block = l2_ref(number);
    return {l2_hash(number - 1), block.l1_origin.number, block.l1_origin.hash, block.time, {}};
}
inline Bytes some_transaction() {
    return {0x02, 0xc0};
}

class KnownBlocks final : public DerivedBlocks {
public:
    Result<L2Ref> derived(std::uint64_t number) const override {
        if (failures_left > 0) {
            --failures_left;
            return fail(errors::kL1BlockMissing, {std::to_string(number)});
        }
        return l2_ref(number);
    }
    mutable int failures_left = 0;
};

template <class T>
const ErrorKind* kind_of(const Result<T>& result) {
    return result ? nullptr : result.error().kind;
}

/// An L1 block without transactions.
inline std::shared_ptr<chain::SealedBlock> written(const L1Ref& ref) {
    auto block = std::make_shared<chain::SealedBlock>();
    block->block.header.number = ref.number;
    block->block.header.parent_hash = ref.parent_hash;
    block->block.header.timestamp = ref.time;
    block->block.header.base_fee_per_gas = Uint256{7};
    block->block.header.excess_blob_gas = 0;
    block->block.header.prev_randao = hash_of(3, ref.number);
    block->block.header.parent_beacon_block_root = hash_of(4, ref.number);
    block->hash = ref.hash;
    return block;
}

/// An L1 that a test writes block by block, and that may fail.
class WrittenL1 final : public seams::L1Source {
public:
    explicit WrittenL1(std::uint64_t last) {
        for (const auto& ref : l1_refs(kFirstL1, last))
            blocks[ref.number] = written(ref);
    }
    chain::SealedBlockPtr l1_head() const override { return blocks.rbegin()->second; }
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const override {
        if (fails_at == number && failures_left > 0) {
            --failures_left;
            return fail(errors::kL1BlockMissing, {std::to_string(number)});
        }
        const auto found = blocks.find(number);
        return found == blocks.end() ? chain::SealedBlockPtr{} : found->second;
    }
    seams::SettledHeads l1_settled() const override { return {}; }
    Result<Bytes> l1_blob(const Hash32&) const override { return fail(errors::kL1BlockMissing, {"blob"}); }

    std::map<std::uint64_t, std::shared_ptr<chain::SealedBlock>> blocks;
    std::uint64_t fails_at = 0;
    mutable int failures_left = 0;
};

}  // namespace studio::derivation::testing
