// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_batcher.hpp"

#include <settling/posting_cost.hpp>

namespace studio::simulation {

void HostileBatcher::post(Bytes payload) {
    const auto gas = settling::calldata_gas(payload);
    const auto sent = wallet_.send({run_.config().batch_inbox, {}, std::move(payload), gas});
    EXPECT_TRUE(sent) << sent.error().english();
}

void HostileBatcher::post_from_user(const Bytes& payload) {
    chain::Transaction fields;
    fields.to = run_.config().batch_inbox;
    fields.gas_limit = settling::calldata_gas(payload);
    fields.data = payload;
    EXPECT_TRUE(run_.world.l1_fixture().send(2, std::move(fields)));
}

op::SingularBatch HostileBatcher::batch_of(std::uint64_t number) const {
    return settling::batch_of(*run_.block(number)).value();
}

std::vector<op::SingularBatch> HostileBatcher::batches_of(std::uint64_t first, std::uint64_t last) const {
    std::vector<op::SingularBatch> out;
    for (auto number = first; number <= last; ++number)
        out.push_back(batch_of(number));
    return out;
}

Bytes HostileBatcher::channel_of(const std::vector<op::SingularBatch>& batches) {
    const auto compression = run_.dice.pick({op::Compression::brotli, op::Compression::zlib});
    std::vector<Bytes> encoded;
    for (const auto& batch : batches)
        encoded.push_back(op::encode_singular_batch(batch));
    return op::encode_channel(encoded, compression);
}

std::vector<op::Frame> HostileBatcher::frames_of(BytesView channel, std::size_t count) {
    op::ChannelId id;
    const auto random = run_.dice.bytes(id.size());
    std::ranges::copy(random, id.begin());
    const auto size = (channel.size() + count - 1) / count;
    return op::split_channel(id, channel, size + op::frame_overhead).value();
}

Bytes HostileBatcher::transfer(const crypto::SecretKey& key, std::uint64_t nonce, const Uint256& wei) const {
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = World::kL2ChainId;
    fields.nonce = nonce;
    fields.to = Address{{0xb0, 0xb0}};
    fields.value = wei;
    fields.gas_limit = 21'000;
    fields.max_fee_per_gas = Uint256{10'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{1};
    return chain::sign_transaction(fields, key).encoded;
}

}  // namespace studio::simulation
