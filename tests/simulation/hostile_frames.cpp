// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <codec/compression.hpp>

#include "hostile_batcher.hpp"
#include "rows.hpp"

namespace studio::simulation {
namespace {

/// The newest payload that lies in the inbox on L1, or one of a made-up channel.
Bytes some_payload(Run& run, HostileBatcher& hostile) {
    for (auto number = run.l1_head(); number > 0 && number + 5 > run.l1_head(); --number) {
        const auto block = run.world.l1().l1_block(number).value();
        for (const auto& transaction : block->block.transactions)
            if (transaction->fields.to == run.config().batch_inbox && transaction->fields.data.size() > 30)
                return transaction->fields.data;
    }
    return op::encode_frames(hostile.frames_of(run.dice.bytes(50), 1));
}

Bytes spoiled(Bytes payload, Dice& dice) {
    switch (dice.between(0, 7)) {
        case 0:
            payload.erase(payload.begin());  // no version
            break;
        case 1:
            payload[0] = static_cast<std::uint8_t>(dice.between(1, 255));
            break;
        case 2:
            payload.resize(dice.between(1, payload.size() - 1));
            break;
        case 3:
            payload.push_back(static_cast<std::uint8_t>(dice.between(0, 255)));
            break;
        case 4:
            payload.insert(payload.end(), payload.begin() + 1, payload.end() - 1);
            break;
        case 5:
            payload[19 + dice.between(0, 3)] ^= 0x80U;  // the frame's length
            break;
        case 6:
            payload.back() = 2;  // neither the last nor not
            break;
        default:
            payload = dice.bytes(dice.between(0, 300));
    }
    return payload;
}

/// The rest of the channel's frames, some of them never.
void begin_channels(Run& run, HostileBatcher& hostile) {
    auto frames = hostile.frames_of(run.dice.bytes(200), run.dice.between(2, 5));
    frames.erase(frames.begin() + static_cast<std::ptrdiff_t>(run.dice.between(0, frames.size() - 1)));
    hostile.post(frames);
}

/// Channels that would unpack to more than is read: zeros, which are no batch, and a batch without an end;
/// packed either way. Made once: packing takes seconds.
const std::vector<Bytes>& bombs() {
    static const auto made = [] {
        std::vector<Bytes> out;
        Bytes endless{0xfb, 0x0f, 0xff, 0xff, 0xff};  // one item of 268 MB
        for (const auto& beginning : {Bytes{}, endless}) {
            auto content = beginning;
            content.resize(op::max_rlp_bytes_per_channel + 1'000'000);
            out.push_back(codec::deflate(content));
            out.push_back(codec::brotli_compress(content));
            out.back().insert(out.back().begin(), 0x01);
        }
        return out;
    }();
    return made;
}

std::uint64_t resident_bytes_most() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

}  // namespace

void frames_are_garbage(std::uint64_t seed) {
    Run run{seed};
    HostileBatcher hostile{run};
    const auto blocks = run.dice.between(20, 60);
    for (std::uint64_t i = 0; i < blocks; ++i) {
        run.l2_block();
        if (run.dice.chance(25))
            hostile.post(spoiled(some_payload(run, hostile), run.dice));
        if (run.dice.chance(10))
            hostile.post_from_user(some_payload(run, hostile));
        if (run.dice.chance(10))
            begin_channels(run, hostile);
    }
    const auto before = run.hash(run.world.unsafe());
    const auto number = run.world.unsafe();
    run.catch_up();
    EXPECT_EQ(run.hash(number), before);
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
    run.finish();
}

void last_frame_comes_late(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice& dice) {
                settings.channel_timeout = dice.between(2, 6);
                settings.has_batcher = false;
            }};
    HostileBatcher hostile{run};
    run.l2_blocks(run.dice.between(3, 20));
    const auto last = run.world.unsafe();
    auto frames = hostile.frames_of(hostile.channel_of(hostile.batches_of(1, last)), run.dice.between(2, 4));
    const auto last_frame = frames.back();
    frames.pop_back();
    hostile.post(frames);
    run.l1_blocks(1);
    const auto opened = run.l1_head();
    run.l1_blocks(run.dice.between(0, run.config().channel_timeout + 2));
    hostile.post({last_frame});
    run.l1_blocks(1);
    const bool in_time = run.l1_head() <= opened + run.config().channel_timeout;
    EXPECT_EQ(run.world.safe(), in_time ? last : 0U) << run.l1_head() - opened << " L1 blocks later";
    run.world.restart_l2(true);
    run.finish();
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
}

void frames_come_twice_or_out_of_order(std::uint64_t seed) {
    Run run{seed, [](WorldSettings& settings, Dice&) { settings.batcher.calldata_payload = 120; }};
    HostileBatcher hostile{run};
    std::vector<Bytes> seen;
    const auto blocks = run.dice.between(20, 60);
    for (std::uint64_t i = 0; i < blocks; ++i) {
        run.l2_block();
        seen.push_back(some_payload(run, hostile));
        if (run.dice.chance(30))
            hostile.post(seen[run.dice.between(0, seen.size() - 1)]);
        if (run.dice.chance(20)) {
            auto frames = hostile.frames_of(
                hostile.channel_of(hostile.batches_of(run.world.safe() + 1, run.world.unsafe())), 3);
            std::swap(frames.front(), frames[run.dice.between(0, frames.size() - 1)]);
            if (run.world.safe() < run.world.unsafe())
                hostile.post(frames);
        }
    }
    const auto number = run.world.unsafe();
    const auto before = run.hash(number);
    run.catch_up();
    EXPECT_EQ(run.hash(number), before);
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
    run.finish();
}

void channel_is_a_bomb(std::uint64_t seed) {
    Run run{seed};
    HostileBatcher hostile{run};
    run.l2_blocks(run.dice.between(5, 20));
    const auto& bomb = bombs()[run.dice.between(0, bombs().size() - 1)];
    const auto before = resident_bytes_most();
    hostile.post(hostile.frames_of(bomb, 1));
    run.l2_blocks(run.dice.between(5, 20));
    EXPECT_LT(resident_bytes_most(), before + 3 * op::max_rlp_bytes_per_channel);
    run.finish();
    EXPECT_EQ(run.world.link().verifier().forced_blocks(), 0U);
}

}  // namespace studio::simulation
