// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/random.hpp>
#include <op/span_batch.hpp>
#include <unit/chain/sample_transactions.hpp>

namespace studio::op::testing {

using chain::testing::filled;
using chain::testing::hex;

template <class T>
const ErrorKind* kind_of(const Result<T>& result) {
    return result ? nullptr : result.error().kind;
}

/// The rollup that the samples are of: chain 901, two seconds a block.
inline RollupConfig sample_config() {
    RollupConfig config;
    config.l1_genesis = {filled<32>(0x11), 1000};
    config.l2_genesis = {filled<32>(0x22), 0};
    config.l2_genesis_time = 1'700'000'000;
    config.l1_chain_id = 900;
    config.l2_chain_id = 901;
    return config;
}

inline Bytes signed_bytes(chain::TransactionType type) {
    return chain::testing::signed_sample(type).encoded;
}
/// Every sort that a batch may hold, with the shapes that spans treat apart: no chain id, no recipient.
inline std::vector<Bytes> all_batch_transactions() {
    using chain::TransactionType;
    std::vector<Bytes> out;
    for (const auto type : {TransactionType::legacy, TransactionType::access_list,
                            TransactionType::fee_market, TransactionType::set_code})
        out.push_back(signed_bytes(type));
    auto unprotected = chain::testing::sample(TransactionType::legacy);
    unprotected.chain_id.reset();
    unprotected.to.reset();
    out.push_back(chain::sign_transaction(unprotected, chain::testing::key_of(0x47)).encoded);
    auto creation = chain::testing::sample(TransactionType::fee_market);
    creation.to.reset();
    creation.nonce = 300;
    out.push_back(chain::sign_transaction(creation, chain::testing::key_of(0x48)).encoded);
    return out;
}

/// Five blocks over three epochs; the third and the fifth have transactions.
inline std::vector<SingularBatch> sample_blocks() {
    const auto config = sample_config();
    std::vector<SingularBatch> blocks;
    const std::uint64_t epochs[] = {1003, 1003, 1004, 1004, 1005};
    for (std::size_t i = 0; i < std::size(epochs); ++i)
        blocks.push_back({filled<32>(static_cast<std::uint8_t>(0x30 + i)),
                          epochs[i],
                          filled<32>(static_cast<std::uint8_t>(epochs[i])),
                          config.time_of_block(7 + i),
                          {}});
    blocks[2].transactions = all_batch_transactions();
    blocks[4].transactions = {signed_bytes(chain::TransactionType::fee_market)};
    return blocks;
}

/// Calls `read` with `data` cut at every place, with a byte appended, and with every byte flipped in turn.
/// Cut and longer data must be errors that say something; what a flipped byte gives is for the decoder to
/// say.
template <class Read>
void expect_strict(const Bytes& data, const Read& read) {
    for (std::size_t size = 0; size < data.size(); ++size) {
        const auto result = read(BytesView{data}.first(size));
        ASSERT_FALSE(result) << "cut to " << size;
        EXPECT_FALSE(result.error().english().empty());
    }
    auto longer = data;
    longer.push_back(0);
    EXPECT_FALSE(read(BytesView{longer}));
    for (std::size_t i = 0; i < data.size(); ++i) {
        auto flipped = data;
        flipped[i] ^= 0x81U;
        if (const auto result = read(BytesView{flipped}); !result) {
            EXPECT_FALSE(result.error().english().empty());
        }
    }
}

}  // namespace studio::op::testing
