// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive/archive_errors.hpp>
#include <archive/l1_excerpt.hpp>
#include <map>
#include <support/l1_fixture.hpp>

namespace studio::archive {

/// A data layer that keeps payloads by their Keccak-256; what it does not have counts for nobody if it is
/// one byte long, and is withheld else.
class KeptData final : public seams::CommittedData {
public:
    Bytes keep(BytesView payload);
    Result<std::optional<Bytes>> committed_data(BytesView commitment,
                                                const seams::Inclusion& at) const override;
    bool is_answer(BytesView commitment, const seams::Inclusion& at,
                   const std::optional<Bytes>& answer) const override;

    std::map<Bytes, Bytes> kept;  // by commitment
};

/// A local L1 with a batcher (user 1) and a stranger (user 2).
class ExcerptTest : public testing::Test {
protected:
    static constexpr std::uint64_t kBatcher = 1;
    static constexpr std::uint64_t kStranger = 2;

    ExcerptTest();
    /// A call of the inbox with this data.
    void post(std::uint64_t user, Bytes data);
    /// A blob with this payload, which goes to the inbox with the L1's next block. Its versioned hash.
    Hash32 post_blob(std::uint64_t user, BytesView payload);
    /// Some blocks with transfers, batches in calldata and commitments; from the first one on.
    void post_calldata();
    Result<op::BlockId> write(const ProgressWatch& watch = {}) {
        return write_l1_excerpt(*l1, {config, head()->block.header.number, &data}, path, watch);
    }
    /// From the first block on, of the L1 as it is.
    void write_all();
    chain::SealedBlockPtr head() { return l1->l1_head(); }
    std::unique_ptr<L1Excerpt> open();

    test::L1Fixture l1;
    op::RollupConfig config;
    KeptData data;
    test::TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "l1.excerpt";
};

/// One record of an excerpt's file.
struct RawRecord {
    RecordKind kind = RecordKind::range;
    Bytes content;
};
Bytes bytes_of_file(const std::filesystem::path& path);
std::vector<RawRecord> records_of(const std::filesystem::path& path);
void write_records(const std::filesystem::path& path, const std::vector<RawRecord>& records);

}  // namespace studio::archive
