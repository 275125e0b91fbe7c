// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/block.hpp>
#include <optional>
#include <string>
#include <vector>

#include "batching.hpp"
#include "committed_data.hpp"
#include "operators.hpp"
#include "payload_keeper.hpp"

namespace studio::seams {

/// Where the data of blocks is kept, and what stands for it.
struct DataReference {
    std::uint64_t block = 0;
    Hash32 commitment;
    std::uint64_t bytes = 0;         // of the data committed to
    std::uint64_t posted_bytes = 0;  // that left this computer or went to the L1; what is paid for
};

/// The node's own copy of its blocks. Thread-safe.
class BlockArchive {
public:
    virtual ~BlockArchive() = default;
    virtual chain::SealedBlockPtr block(std::uint64_t number) const = 0;  // null: not there
};

/// Keeps the data from which anybody could rebuild the chain.
/// Must: publish() is idempotent: the same block twice gives the same reference.
/// Must: retrieve() gives the bytes that hash to the commitment, or an error; never other bytes.
class Availability {
public:
    virtual ~Availability() = default;
    virtual Result<DataReference> publish(const chain::SealedBlock& block) = 0;
    virtual Result<Bytes> retrieve(const DataReference& reference) const = 0;
    /// How blocks travel to L1 as batches; nothing: they do not, and the rollup cannot settle there.
    virtual std::optional<BatchingChoices> batching() const { return std::nullopt; }
    /// Who takes batches in the L1's place, and who gives them out again. Null: they lie on L1 themselves.
    /// Must: be both or neither.
    virtual PayloadKeeper* keeper() { return nullptr; }
    virtual const CommittedData* committed() const { return nullptr; }
    /// Names among the run's files of what everybody must have who reads the rollup from L1. Must: be there
    /// when a module with a run's files has been made, and be all that one needs in a folder that has nothing
    /// else; archives keep them.
    virtual std::vector<std::string> reader_files() const { return {}; }
    /// Null: it depends on nobody but the L1 and the sequencer.
    virtual Operators* operators() { return nullptr; }
    /// False when only the sequencer can give the data out: nobody else can check the chain.
    virtual bool is_public() const = 0;
};

}  // namespace studio::seams
