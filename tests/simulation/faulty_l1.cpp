// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_l1.hpp"

#include <algorithm>

namespace studio::simulation {
namespace {

constexpr ErrorKind kSilent{"test.l1_silent", "The L1's node does not answer."};

}  // namespace

std::uint64_t FaultyL1::newest_seen() const {
    const auto head = l1_->l1_head()->block.header.number;
    return head - std::min(head, faults.hidden_blocks);
}

chain::SealedBlockPtr FaultyL1::l1_head() const {
    return l1_->l1_block(newest_seen()).value();
}

Result<chain::SealedBlockPtr> FaultyL1::l1_block(std::uint64_t number) const {
    if (happens(faults.failing_reads_percent))
        return fail(kSilent);
    if (number > newest_seen())
        return chain::SealedBlockPtr{};
    return l1_->l1_block(number);
}

seams::SettledHeads FaultyL1::l1_settled() const {
    const auto heads = l1_->l1_settled();
    return {std::min(heads.safe, newest_seen()), std::min(heads.finalized, newest_seen())};
}

Result<Bytes> FaultyL1::l1_blob(const Hash32& versioned_hash) const {
    if (happens(faults.failing_reads_percent))
        return fail(kSilent);
    auto blob = l1_->l1_blob(versioned_hash);
    if (blob && happens(faults.wrong_blobs_percent))
        (*blob)[1 + dice_.below(31)] ^= 1U;  // still field elements, still a payload perhaps
    return blob;
}

Result<Hash32> FaultyL1::send_to_l1(BytesView raw_transaction) {
    if (faults.refuses_transactions)
        return fail(kSilent);
    if (!faults.keeps_transactions_back && !happens(faults.lost_transactions_percent))
        return l1_->send_to_l1(raw_transaction);
    STUDIO_TRY(pooled, chain::read_pooled_transaction(raw_transaction));
    if (faults.keeps_transactions_back)
        kept_back_.insert(pooled.transaction.hash);
    return pooled.transaction.hash;
}

Result<std::optional<FaultyL1::Included>> FaultyL1::l1_receipt(const Hash32& transaction) const {
    if (happens(faults.failing_reads_percent))
        return fail(kSilent);
    STUDIO_TRY(included, l1_->l1_receipt(transaction));
    if (included && included->block > newest_seen())
        return std::nullopt;
    return std::move(included);
}

}  // namespace studio::simulation
