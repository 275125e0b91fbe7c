// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/text.hpp>
#include <deque>
#include <seams/availability.hpp>
#include <seams/batching.hpp>
#include <seams/payload_keeper.hpp>

#include "channel_builder.hpp"
#include "l1_wallet.hpp"

namespace studio::settling {

/// What the batcher knows of the L2, besides its blocks.
struct L2Heads {
    std::uint64_t unsafe = 0;  // newest block
    std::uint64_t safe = 0;    // newest that follows from L1
    Hash32 safe_hash;          // of the verifier's block, which the sequencer may not have yet
};

/// What batching has cost so far, from receipts of blocks on L1.
struct BatcherFigures {
    std::uint64_t channels = 0;
    std::uint64_t transactions = 0;     // on L1
    std::uint64_t l2_transactions = 0;  // of channels that are whole there
    std::uint64_t payload_bytes = 0;
    std::uint64_t gas = 0;
    std::uint64_t blob_gas = 0;
    Uint256 fees_wei;
    api::Text last_choice;  // why the last channel went the way it did
};

/// Brings L2 blocks to L1, in order, again and again until they are safe. One thread.
class Batcher {
public:
    /// `keeper` is null when payloads go to L1 themselves. Everything outlives it.
    Batcher(seams::BatchingChoices settings, const op::RollupConfig& config, L1Wallet& wallet,
            seams::L1Node& l1, const seams::BlockArchive& l2, seams::PayloadKeeper* keeper);

    enum class Did : std::uint8_t {
        nothing,    // until there is more on either chain, or the sequencer has followed L1
        took,       // L2 blocks into the open channel
        sent,       // a transaction to L1
        began_anew  // after the newest safe block: L2 or L1 went another way
    };
    /// One step. Errors: kWalletEmpty and what L1 says; the same step may be tried again.
    Result<Did> step(const L2Heads& heads);
    /// Whether channels are closed when they are full alone: cheaper, and their blocks are safe later.
    void wait_until_full(bool shall_wait) { waits_until_full_ = shall_wait; }
    /// Closes the open channel at the next step, however small.
    void flush() { flush_ = true; }

    const BatcherFigures& figures() const { return figures_; }
    /// The newest L2 block that it has taken up.
    std::uint64_t last_taken() const { return next_ - 1; }

private:
    /// A payload that waits to be sent, or a commitment in its place.
    struct Payload {
        Bytes bytes;
        bool as_blob = false;
        bool ends_channel = false;
        std::uint64_t last_block = 0;       // of the channel
        std::uint64_t l2_transactions = 0;  // of the channel, if it ends with this
    };
    struct InFlight {
        Sent sent;
        bool ends_channel = false;
        std::uint64_t last_block = 0;
        std::uint64_t l2_transactions = 0;  // of the channel, if it ends with this
        std::uint64_t payload_bytes = 0;
        std::optional<std::uint64_t> seen_in;  // L1 block
    };

    void begin_after(std::uint64_t safe);
    Result<bool> went_another_way(const L2Heads& heads);
    /// False: a transaction is lost, what was safe is so no more, or all that landed does not count.
    Result<bool> look_after_sent(const L2Heads& heads);
    Result<bool> take_blocks(const L2Heads& heads);
    bool is_time_to_close() const;
    /// The sequencing window of the open channel's first block ends soon.
    bool is_urgent(std::uint64_t l1_head) const;
    Result<void> close_channel();
    bool chooses_blobs(BytesView channel);
    Result<void> queue(BytesView channel, bool as_blobs, std::uint64_t last_block);
    /// Puts what stands for the payload in its place, if the data layer keeps it.
    bool give_away(Bytes& payload);
    Result<void> send_next();
    /// How many of the queue go in one transaction.
    std::size_t next_count() const;
    Result<Sent> send_blobs(std::size_t count);
    op::ChannelId new_channel_id();
    void count(const seams::L1Node::Included& included, const InFlight& item);

    const seams::BatchingChoices settings_;
    const op::RollupConfig& config_;
    L1Wallet& wallet_;
    seams::L1Node& l1_;
    const seams::BlockArchive& l2_;
    seams::PayloadKeeper* keeper_;

    ChannelBuilder builder_;
    std::uint64_t next_ = 0;             // L2 block to be taken next; 0: has not begun
    Hash32 last_hash_;                   // of the one before it
    std::uint64_t opened_at_ = 0;        // L1 block when the open channel got its first L2 block
    std::uint64_t l2_transactions_ = 0;  // in the open channel
    bool flush_ = false;
    bool waits_until_full_ = false;
    std::uint64_t channels_made_ = 0;
    std::deque<Payload> queue_;
    /// Of the first in the queue, kept until they are sent: proofs take a tenth of a second each, and an L1
    /// that does not take them is tried again and again.
    std::optional<chain::BlobSidecar> blobs_to_send_;
    std::deque<InFlight> in_flight_;  // oldest first; until their blocks are safe
    std::uint64_t let_go_ = 0;        // L2 block up to which they were
    std::optional<Hash32> lost_at_;   // L1 block at which something sent was missing
    BatcherFigures figures_;
};

}  // namespace studio::settling
