// SPDX-License-Identifier: GPL-3.0-or-later
#include "batcher.hpp"

#include <algorithm>
#include <op/blob_payload.hpp>

#include "posting_cost.hpp"
#include "settling_errors.hpp"

namespace studio::settling {
namespace {

/// L1 blocks that the verifier gets to read a channel that has landed, before it counts as passed over.
constexpr std::uint64_t kPatience = 12;
/// L1 blocks before the end of a sequencing window at which a channel is closed, whatever its size; a quarter
/// of the window where that is less.
constexpr std::uint64_t kWindowMargin = 10;
/// L1 blocks after which a channel is closed that waits until it is full; the longest that a design may set.
constexpr std::uint64_t kMostPatient = 40;
/// L2 blocks taken up in one step.
constexpr std::size_t kBlocksAStep = 64;

std::string in_gwei(const Uint256& wei) {
    return (wei / Uint256{1'000'000'000}).to_decimal();
}

}  // namespace

Batcher::Batcher(seams::BatchingChoices settings, const op::RollupConfig& config, L1Wallet& wallet,
                 seams::L1Node& l1, const seams::BlockArchive& l2, seams::PayloadKeeper* keeper)
    : settings_{settings},
      config_{config},
      wallet_{wallet},
      l1_{l1},
      l2_{l2},
      keeper_{keeper},
      builder_{config, settings.kind, settings.compression} {}

void Batcher::begin_after(std::uint64_t safe) {
    builder_ = ChannelBuilder{config_, settings_.kind, settings_.compression};
    queue_.clear();
    blobs_to_send_.reset();
    in_flight_.clear();
    l2_transactions_ = 0;
    let_go_ = safe;
    next_ = safe + 1;
    const auto block = l2_.block(safe);
    last_hash_ = block ? block->hash : Hash32{};
}

Result<bool> Batcher::went_another_way(const L2Heads& heads) {
    if (next_ == 0 || heads.unsafe < next_ - 1 || heads.safe > next_ - 1)
        return true;
    const auto last = l2_.block(next_ - 1);
    return !last || last->hash != last_hash_;
}

Result<bool> Batcher::look_after_sent(const L2Heads& heads) {
    if (heads.safe < let_go_)
        return false;  // the L1 took away what nobody here watches any more
    for (auto& item : in_flight_) {
        const bool waits =
            l1_.l1_waits(item.sent.hash);  // asked first: looking for what is nowhere takes longest
        STUDIO_TRY(included,
                   waits ? std::optional<seams::L1Node::Included>{} : l1_.l1_receipt(item.sent.hash));
        const bool is_safe = item.last_block <= heads.safe;
        if (!included && !is_safe && !waits)
            return false;
        if (included && !item.seen_in)
            count(*included, item);
        item.seen_in = included ? std::optional{included->block} : std::nullopt;
    }
    while (!in_flight_.empty() && in_flight_.front().last_block <= heads.safe) {
        let_go_ = in_flight_.front().last_block;
        in_flight_.pop_front();
    }
    const auto l1_head = l1_.l1_head()->block.header.number;
    return std::ranges::none_of(in_flight_, [&](const InFlight& item) {
        return item.ends_channel && item.seen_in && *item.seen_in + kPatience < l1_head;
    });
}

void Batcher::count(const seams::L1Node::Included& included, const InFlight& item) {
    figures_.transactions += 1;
    figures_.l2_transactions += item.l2_transactions;
    figures_.payload_bytes += item.payload_bytes;
    figures_.gas += included.receipt.gas_used;
    figures_.blob_gas += included.blob_gas;
    figures_.fees_wei = figures_.fees_wei + included.fee_wei;
}

Result<Batcher::Did> Batcher::step(const L2Heads& heads) {
    const auto safe = l2_.block(heads.safe);
    if (heads.safe > heads.unsafe || !safe || safe->hash != heads.safe_hash)
        return Did::nothing;  // what L1 forced is yet to be taken over: nothing on another block can count
    STUDIO_TRY(elsewhere, went_another_way(heads));
    STUDIO_TRY(all_well, elsewhere ? Result<bool>{true} : look_after_sent(heads));
    if (elsewhere || !all_well) {
        const auto l1_head = l1_.l1_head()->hash;
        if (!elsewhere && std::exchange(lost_at_, l1_head) == l1_head)
            return Did::nothing;  // a second time at one L1 block: whatever loses it may pass
        begin_after(heads.safe);
        return Did::began_anew;
    }
    if (!queue_.empty()) {
        STUDIO_CHECK(send_next());
        return Did::sent;
    }
    STUDIO_TRY(took, take_blocks(heads));
    if (!builder_.empty() && is_time_to_close()) {
        STUDIO_CHECK(close_channel());
        return Did::took;
    }
    return took ? Did::took : Did::nothing;
}

Result<bool> Batcher::take_blocks(const L2Heads& heads) {
    std::size_t taken = 0;
    for (; next_ <= heads.unsafe && taken < kBlocksAStep && builder_.estimated_size() < settings_.target_size;
         ++taken, ++next_) {
        const auto block = l2_.block(next_);
        if (!block)
            return fail(errors::kL2BlockMissing, {std::to_string(next_)});
        if (block->block.header.parent_hash != last_hash_)
            return true;  // the next step sees that the chain went another way
        if (builder_.empty())
            opened_at_ = l1_.l1_head()->block.header.number;
        STUDIO_CHECK(builder_.add(*block));
        l2_transactions_ += block->block.transactions.size() - 1;
        last_hash_ = block->hash;
    }
    return taken > 0;
}

bool Batcher::is_urgent(std::uint64_t l1_head) const {
    const auto window = config_.seq_window_size;
    return l1_head + std::min(kWindowMargin, window / 4) >= builder_.first_epoch() + window;
}

bool Batcher::is_time_to_close() const {
    const auto l1_head = l1_.l1_head()->block.header.number;
    return flush_ || builder_.estimated_size() >= settings_.target_size ||
           (!waits_until_full_ && l1_head >= opened_at_ + settings_.longest_channel) ||
           l1_head >= opened_at_ + kMostPatient || is_urgent(l1_head);
}

op::ChannelId Batcher::new_channel_id() {
    // Never the same twice, not even for the same blocks after a restart.
    const auto l1_hash = l1_.l1_head()->hash;
    Bytes seed{l1_hash.begin(), l1_hash.end()};
    const auto number = Uint256{++channels_made_}.to_hash();
    seed.insert(seed.end(), number.begin(), number.end());
    seed.insert(seed.end(), last_hash_.begin(), last_hash_.end());
    const auto digest = crypto::keccak256(seed);
    op::ChannelId id;
    std::copy_n(digest.begin(), id.size(), id.begin());
    return id;
}

bool Batcher::chooses_blobs(BytesView channel) {
    const auto fees = l1_.l1_fees();
    const auto blobs = blob_cost(channel.size() / op::max_blob_payload + 1, fees);
    const auto calldata = Uint256{calldata_gas(channel)} * fees.base_fee;
    const bool cheaper = settings_.form == seams::PostingForm::cheaper
                             ? blobs <= calldata
                             : settings_.form == seams::PostingForm::blobs;
    if (settings_.form != seams::PostingForm::cheaper)
        figures_.last_choice = {STUDIO_TEXT("engine", "As the design says."), {}};
    else if (cheaper)
        figures_.last_choice = {
            STUDIO_TEXT("engine", "Blobs were cheaper: %1 gwei instead of %2 as calldata, for %3 bytes."),
            {in_gwei(blobs), in_gwei(calldata), std::to_string(channel.size())}};
    else
        figures_.last_choice = {
            STUDIO_TEXT("engine", "Calldata was cheaper: %1 gwei instead of %2 in blobs, for %3 bytes."),
            {in_gwei(calldata), in_gwei(blobs), std::to_string(channel.size())}};
    return cheaper;
}

Result<void> Batcher::close_channel() {
    flush_ = false;
    const auto last_block = builder_.last_block();
    STUDIO_TRY(channel, builder_.finish());
    figures_.channels += 1;
    STUDIO_CHECK(queue(channel, chooses_blobs(channel), last_block));
    queue_.back().l2_transactions = std::exchange(l2_transactions_, 0);
    return {};
}

Result<void> Batcher::queue(BytesView channel, bool as_blobs, std::uint64_t last_block) {
    const auto payload_size = as_blobs ? op::max_blob_payload : settings_.calldata_payload;
    STUDIO_TRY(frames, op::split_channel(new_channel_id(), channel, payload_size - 1));
    for (const auto& frame : frames) {
        auto payload = op::encode_frames({&frame, 1});
        const bool is_kept = give_away(payload);
        queue_.push_back({std::move(payload), as_blobs && !is_kept, frame.is_last, last_block, 0});
    }
    return {};
}

bool Batcher::give_away(Bytes& payload) {
    if (keeper_ == nullptr)
        return false;
    auto commitment = keeper_->keep(payload, l1_.l1_head()->block.header.timestamp);
    if (!commitment) {
        figures_.last_choice = {commitment.error().kind->text, commitment.error().args};
        return false;
    }
    figures_.last_choice = {STUDIO_TEXT("engine", "The data layer keeps it: %1 bytes on L1 stand for %2."),
                            {std::to_string(commitment->size()), std::to_string(payload.size())}};
    payload = std::move(*commitment);
    return true;
}

std::size_t Batcher::next_count() const {
    std::size_t count = 1;
    while (queue_.front().as_blob && count < std::min(queue_.size(), kBlobsPerTransaction) &&
           queue_[count].as_blob && !queue_[count - 1].ends_channel)
        ++count;
    return count;
}

Result<Sent> Batcher::send_blobs(std::size_t count) {
    if (!blobs_to_send_) {
        std::vector<Bytes> blobs;
        for (std::size_t i = 0; i < count; ++i)
            blobs.push_back(op::encode_blob_payload(queue_[i].bytes));
        STUDIO_TRY(sidecar, chain::make_sidecar(std::move(blobs), chain::BlobSidecar::Form::blob_proofs));
        blobs_to_send_ = std::move(sidecar);
    }
    return wallet_.send_blobs(config_.batch_inbox, *blobs_to_send_);
}

Result<void> Batcher::send_next() {
    const auto count = next_count();
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < count; ++i)
        bytes += queue_[i].bytes.size();
    const auto& front = queue_.front();
    STUDIO_TRY(sent, front.as_blob
                         ? send_blobs(count)
                         : wallet_.send({config_.batch_inbox, {}, front.bytes, calldata_gas(front.bytes)}));
    blobs_to_send_.reset();
    const auto& last = queue_[count - 1];
    in_flight_.push_back(
        {sent, last.ends_channel, last.last_block, last.l2_transactions, bytes, std::nullopt});
    queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(count));
    return {};
}

}  // namespace studio::settling
