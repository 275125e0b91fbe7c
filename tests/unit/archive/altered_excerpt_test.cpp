// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <crypto/kzg.hpp>
#include <fstream>

#include "excerpt_l1.hpp"

namespace studio::archive {
namespace {

class AlteredExcerptTest : public ExcerptTest {
protected:
    /// Reads all there is, as derivation and check_all() do.
    Result<void> read_all() {
        STUDIO_TRY(excerpt, L1Excerpt::open(path, head()->hash));
        STUDIO_CHECK(excerpt->check_all());
        const auto committed = excerpt->committed(data);
        for (auto number = excerpt->first().number; number <= excerpt->last().number; ++number) {
            STUDIO_TRY(block, excerpt->l1_block(number));
            for (const auto& transaction : block->block.transactions)
                if (transaction->fields.to == config.batch_inbox && transaction->fields.data.size() > 30)
                    STUDIO_CHECK(committed->committed_data(transaction->fields.data, {number, 0}));
        }
        return {};
    }
    void expect_refused(const std::vector<RawRecord>& records, const ErrorKind& kind) {
        write_records(path, records);
        const auto read = read_all();
        ASSERT_FALSE(read);
        EXPECT_TRUE(read.error().is(kind)) << read.error().english();
    }
    /// Thousands of times: nothing is synced, which ext4 does when a file is written over.
    void write_bytes(BytesView content) {
        std::filesystem::remove(path);
        std::ofstream{path, std::ios::binary}.write(reinterpret_cast<const char*>(content.data()),
                                                    static_cast<std::streamsize>(content.size()));
    }
};

TEST_F(AlteredExcerptTest, NoFlippedBitIsTaken) {
    post_calldata();
    write_all();
    ASSERT_TRUE(read_all());
    const auto good = bytes_of_file(path);
    for (std::size_t at = 0; at < good.size(); ++at) {
        auto bad = good;
        bad[at] = static_cast<std::uint8_t>(bad[at] ^ (1U << (at % 8)));
        write_bytes(bad);
        ASSERT_FALSE(read_all()) << "byte " << at << " of " << good.size();
    }
}

TEST_F(AlteredExcerptTest, CutShortAnywhereItIsRefused) {
    post_calldata();
    write_all();
    const auto good = bytes_of_file(path);
    for (std::size_t size = 0; size < good.size(); ++size) {
        write_bytes(BytesView{good}.first(size));
        const auto read = read_all();
        ASSERT_FALSE(read) << size;
        const auto& expected = size < kExcerptMagic.size() ? errors::kNoExcerpt : errors::kExcerptCut;
        EXPECT_TRUE(read.error().is(expected)) << size << ' ' << read.error().english();
    }
    auto longer = good;
    longer.push_back(0);
    write_bytes(longer);
    EXPECT_TRUE(read_all().error().is(errors::kExcerptRecord));
}

TEST_F(AlteredExcerptTest, BlobsAreThoseOfTheirHashes) {
    post_blob(kBatcher, bytes_of("a batch"));
    l1.produce();
    write_all();
    const auto good = bytes_of_file(path);
    // In the hash, in the blob's first and last field elements, and between them.
    const auto blob = std::ranges::search(good, Bytes{'b', 32, 0, 2, 0}).begin() - good.begin() + 5;
    for (const auto offset : {0L, 31L, 32L + 1, 32L + 70'000, 32L + 131'071}) {
        auto bad = good;
        bad[static_cast<std::size_t>(blob + offset)] ^= 1;
        write_bytes(bad);
        const auto read = read_all();
        ASSERT_FALSE(read) << offset;
        EXPECT_TRUE(read.error().is(errors::kExcerptBlobAltered)) << read.error().english();
    }
}

TEST_F(AlteredExcerptTest, RecordsAreWholeAndInOrder) {
    post_calldata();
    post_blob(kBatcher, bytes_of("a batch"));
    l1.produce();
    write_all();
    const auto good = records_of(path);
    const auto is = [](RecordKind kind) { return [kind](const RawRecord& r) { return r.kind == kind; }; };
    ASSERT_EQ(std::ranges::count_if(good, is(RecordKind::data)), 2);
    ASSERT_EQ(std::ranges::count_if(good, is(RecordKind::blob)), 1);
    expect_refused({}, errors::kExcerptCut);
    for (std::size_t i = 0; i < good.size(); ++i) {
        auto without = good;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        auto twice = good;
        twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(i), good[i]);
        const bool is_last = i + 1 == good.size();
        const bool is_block = good[i].kind == RecordKind::block;
        expect_refused(without, is_last    ? errors::kExcerptCut
                                : is_block ? errors::kExcerptGap
                                           : errors::kExcerptRecord);
        expect_refused(twice, is_block && !is_last ? errors::kExcerptGap : errors::kExcerptRecord);
        for (auto j = i + 1; j < good.size(); ++j) {
            auto swapped = good;
            std::swap(swapped[i], swapped[j]);
            write_records(path, swapped);
            const bool both_beside = good[i].kind != RecordKind::block && good[j].kind != RecordKind::block &&
                                     i != 0 && j == i + 1;  // of one block, in either order
            EXPECT_EQ(read_all().has_value(), both_beside) << i << ' ' << j;
        }
    }
}

TEST_F(AlteredExcerptTest, PartsOfABlockAreThoseOfItsHeader) {
    post_calldata();
    write_all();
    const auto good = records_of(path);
    const auto at =
        std::ranges::find_if(good,
                             [](const RawRecord& record) {
                                 const auto read = decode_block_record(record.content);
                                 return record.kind == RecordKind::block && read->sealed.receipts.size() == 2;
                             }) -
        good.begin();
    const auto with = [&](const std::function<void(chain::SealedBlock&)>& change) {
        auto block = decode_block_record(good[at].content).value();
        change(block.sealed);
        auto changed = good;
        changed[at].content = encode_block_record(block.sealed, block.attachments);
        return changed;
    };
    EXPECT_EQ(with([](auto&) {})[at].content, good[at].content);
    expect_refused(with([](auto& sealed) { sealed.receipts[0].success = false; }), errors::kExcerptAltered);
    expect_refused(with([](auto& sealed) { sealed.receipts.pop_back(); }), errors::kExcerptAltered);
    expect_refused(with([](auto& sealed) { sealed.block.transactions.pop_back(); }), errors::kExcerptAltered);
    expect_refused(
        with([](auto& sealed) { std::swap(sealed.block.transactions[0], sealed.block.transactions[1]); }),
        errors::kExcerptAltered);
    expect_refused(with([](auto& sealed) { sealed.block.withdrawals->push_back({}); }),
                   errors::kExcerptAltered);
    expect_refused(with([](auto& sealed) { sealed.block.withdrawals.reset(); }), errors::kExcerptAltered);
    expect_refused(with([](auto& sealed) { sealed.block.ommers.push_back(sealed.block.header); }),
                   errors::kExcerptAltered);
    expect_refused(with([](auto& sealed) { sealed.block.header.state_root[0] ^= 1; }), errors::kExcerptGap);
}

// A whole other chain holds together, too: only the last block's hash tells.
TEST_F(AlteredExcerptTest, AnotherChainIsToldByItsLastBlock) {
    post_calldata();
    write_all();
    ASSERT_TRUE(l1.transfer(kStranger, Address{{8}}, 5));
    l1.produce();
    const auto read = L1Excerpt::open(path, head()->hash);
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().is(errors::kExcerptOtherBlock)) << read.error().english();
    EXPECT_TRUE(L1Excerpt::open(path, {}));
}

TEST_F(AlteredExcerptTest, CommittedDataAreThoseOfTheirCommitments) {
    post_calldata();
    write_all();
    const auto good = records_of(path);
    std::size_t seen = 0;
    for (std::size_t i = 0; i < good.size(); ++i) {
        if (good[i].kind != RecordKind::data)
            continue;
        ++seen;
        auto record = decode_data_record(good[i].content).value();
        record.data = record.data ? std::nullopt : std::optional{Bytes{1}};
        auto changed = good;
        changed[i].content = encode_data_record(record);
        expect_refused(changed, errors::kExcerptDataAltered);
        record.commitment[5] ^= 1;
        changed[i].content = encode_data_record(record);
        expect_refused(changed, errors::kExcerptLacksData);
    }
    EXPECT_EQ(seen, 2U);
}

}  // namespace
}  // namespace studio::archive
