// SPDX-License-Identifier: GPL-3.0-or-later
#include "batcher_data.hpp"

#include <algorithm>
#include <codec/hex.hpp>
#include <crypto/kzg.hpp>
#include <op/blob_payload.hpp>
#include <op/commitment.hpp>

#include "derivation_errors.hpp"
#include "frame_order.hpp"

namespace studio::derivation {
namespace {

using chain::TransactionType;

Result<Bytes> fetch_blob(const Hash32& hash, const DataSources& sources) {
    STUDIO_TRY(blob, sources.l1.l1_blob(hash));
    if (!sources.checks_blobs)
        return std::move(blob);
    const auto commitment = crypto::kzg::blob_to_commitment(blob);
    const auto got = commitment ? crypto::kzg::versioned_hash(*commitment) : Hash32{};
    if (got != hash)
        return fail(errors::kWrongBlob, {codec::to_hex(hash.view()), codec::to_hex(got.view())});
    return std::move(blob);
}

/// Payload bytes of either sort: those behind a commitment replace it.
Result<void> take_payload(Bytes payload, const seams::Inclusion& at, const DataSources& sources,
                          std::vector<Bytes>& out) {
    if (!op::is_commitment(payload)) {
        out.push_back(std::move(payload));
        return {};
    }
    if (sources.committed == nullptr)
        return {};
    STUDIO_TRY(found, sources.committed->committed_data(payload, at));
    if (found)
        out.push_back(std::move(*found));
    return {};
}

}  // namespace

bool is_batcher_transaction(const chain::SignedTransaction& transaction, const op::RollupConfig& config,
                            const Address& batcher) {
    return transaction.fields.type <= TransactionType::blob && transaction.fields.to == config.batch_inbox &&
           transaction.sender == batcher;
}

Result<std::vector<Bytes>> batcher_payloads(const chain::SealedBlock& block, const op::RollupConfig& config,
                                            const Address& batcher, const DataSources& sources) {
    std::vector<Bytes> payloads;
    const seams::Inclusion at{block.block.header.number, block.block.header.timestamp};
    for (const auto& transaction : block.block.transactions) {
        if (!is_batcher_transaction(*transaction, config, batcher))
            continue;
        if (transaction->fields.type != TransactionType::blob) {
            STUDIO_CHECK(take_payload(transaction->fields.data, at, sources, payloads));
            continue;
        }
        for (const auto& hash : transaction->fields.blob_versioned_hashes) {
            STUDIO_TRY(blob, fetch_blob(hash, sources));
            if (auto payload = op::decode_blob_payload(blob))
                STUDIO_CHECK(take_payload(std::move(*payload), at, sources, payloads));
        }
    }
    return payloads;
}

std::vector<op::Frame> frames_of(const std::vector<Bytes>& payloads) {
    std::vector<op::Frame> frames;
    for (const auto& payload : payloads)
        if (auto read = op::decode_frames(payload))
            std::ranges::move(in_strict_order(std::move(*read)), std::back_inserter(frames));
    return frames;
}

}  // namespace studio::derivation
