// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "availability.hpp"

namespace studio::seams {

/// Availability of single blocks from the node's own copy. The commitment is the Keccak-256 of the block's
/// RLP. Where batches go is for those that derive from it.
class ArchivedData : public Availability {
public:
    explicit ArchivedData(const BlockArchive* archive) : archive_{archive} {}
    Result<DataReference> publish(const chain::SealedBlock& block) override;
    Result<Bytes> retrieve(const DataReference& reference) const override;

private:
    const BlockArchive* archive_;
};

}  // namespace studio::seams
