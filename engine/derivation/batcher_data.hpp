// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <op/frames.hpp>
#include <seams/committed_data.hpp>
#include <seams/l1_source.hpp>
#include <vector>

#include "refs.hpp"

namespace studio::derivation {

/// Whether the transaction's data are for the rollup: it goes to the inbox, the batcher signed it, and it is
/// of a type up to blobs (OP specs, protocol/derivation.md: batcher transaction format;
/// ecotone/derivation.md).
bool is_batcher_transaction(const chain::SignedTransaction& transaction, const op::RollupConfig& config,
                            const Address& batcher);

/// Where data that are not in the L1 block itself come from. `committed` may be null: then commitments are
/// passed over.
struct DataSources {
    const seams::L1Source& l1;
    const seams::CommittedData* committed = nullptr;
    /// Whether blobs are compared with their hashes, which takes tens of milliseconds each; not needed when
    /// the same process did it before it took them.
    bool checks_blobs = true;
};

/// The payloads of an L1 block for this rollup in order, each calldata, a blob's content or what a commitment
/// stands for. Blobs that hold no payload are passed over. Errors: kWrongBlob, or what the sources say; the
/// same call may be tried again.
Result<std::vector<Bytes>> batcher_payloads(const chain::SealedBlock& block, const op::RollupConfig& config,
                                            const Address& batcher, const DataSources& sources);

/// The frames of these payloads that are in order within theirs (frame_order.hpp); a payload that cannot be
/// read has none.
std::vector<op::Frame> frames_of(const std::vector<Bytes>& payloads);

}  // namespace studio::derivation
