// SPDX-License-Identifier: GPL-3.0-or-later
#include <crypto/kzg.hpp>
#include <derivation/derivation_errors.hpp>
#include <l1/l1_errors.hpp>
#include <op/blob_payload.hpp>
#include <set>

#include "excerpt_l1.hpp"

namespace studio::archive {
namespace {

namespace fs = std::filesystem;

/// Everything of both that a block's hash stands for.
void expect_equal(const chain::SealedBlock& a, const chain::SealedBlock& b) {
    EXPECT_EQ(a.hash, b.hash);
    EXPECT_EQ(chain::encode_block(a.block), chain::encode_block(b.block));
    ASSERT_EQ(a.receipts.size(), b.receipts.size());
    for (std::size_t i = 0; i < a.receipts.size(); ++i) {
        EXPECT_EQ(chain::encode_receipt(a.receipts[i]), chain::encode_receipt(b.receipts[i]));
        EXPECT_EQ(a.block.transactions[i]->sender, b.block.transactions[i]->sender);
        EXPECT_EQ(a.block.transactions[i]->hash, b.block.transactions[i]->hash);
    }
}

TEST_F(ExcerptTest, IsTheL1UpToItsLastBlock) {
    post_calldata();
    write_all();
    l1.produce(3);
    const auto opened = L1Excerpt::open(path, {});
    ASSERT_TRUE(opened) << opened.error().english();
    const auto& excerpt = **opened;
    EXPECT_EQ(excerpt.first(), config.l1_genesis);
    const auto last = excerpt.last().number;
    EXPECT_EQ(last + 3, head()->block.header.number);
    EXPECT_EQ(excerpt.l1_head()->hash, excerpt.last().hash);
    EXPECT_EQ(excerpt.l1_settled().finalized, last);
    for (auto number = excerpt.first().number; number <= last; ++number)
        expect_equal(**excerpt.l1_block(number), **l1->l1_block(number));
    EXPECT_EQ(excerpt.l1_block(last + 1).value(), nullptr);
    const auto before = excerpt.l1_block(excerpt.first().number - 1);
    ASSERT_FALSE(before);
    EXPECT_TRUE(before.error().is(errors::kExcerptLacksBlock));
    EXPECT_TRUE(excerpt.check_all());
}

TEST_F(ExcerptTest, OneBlockIsEnough) {
    write_all();
    EXPECT_EQ(open()->l1_head()->hash, config.l1_genesis.hash);
}

TEST_F(ExcerptTest, HasTheBlobsOfTheBatcherAlone) {
    const auto ours = post_blob(kBatcher, bytes_of("a batch"));
    const auto theirs = post_blob(kStranger, bytes_of("noise"));
    l1.produce();
    post_blob(kBatcher, bytes_of("a batch"));  // the same blob once more
    l1.produce();
    write_all();
    EXPECT_LT(fs::file_size(path), 2 * crypto::kzg::kBlobSize);
    const auto excerpt = open();
    EXPECT_EQ(excerpt->l1_blob(ours).value(), l1->l1_blob(ours).value());
    const auto lacks = excerpt->l1_blob(theirs);
    ASSERT_FALSE(lacks);
    EXPECT_TRUE(lacks.error().is(errors::kExcerptLacksBlob));
    EXPECT_TRUE(excerpt->check_all());
}

TEST_F(ExcerptTest, HasWhatCommitmentsStandFor) {
    post_calldata();
    const auto in_blob = data.keep(bytes_of("committed to in a blob"));
    post_blob(kBatcher, in_blob);
    l1.produce();
    write_all();
    const auto kept = data.kept;
    data.kept.clear();
    const auto excerpt = open();
    const auto committed = excerpt->committed(data);
    std::size_t found = 0;
    for (auto number = excerpt->first().number; number <= excerpt->last().number; ++number)
        for (const auto& [commitment, payload] : kept)
            if (const auto answer = committed->committed_data(commitment, {number, 0})) {
                EXPECT_EQ(*answer, payload);
                ++found;
            } else {
                EXPECT_TRUE(answer.error().is(errors::kExcerptLacksData));
            }
    EXPECT_EQ(found, 2U);
    const auto nothing = committed->committed_data(Bytes{1, 2, 3}, {excerpt->last().number, 0});
    EXPECT_TRUE(nothing.error().is(errors::kExcerptLacksData));
}

/// Shows an event in a block that has none.
class EventfulL1 final : public seams::L1Source {
public:
    EventfulL1(const seams::L1Source& l1, std::uint64_t block, chain::Log event)
        : l1_{l1}, block_{block}, event_{std::move(event)} {}
    chain::SealedBlockPtr l1_head() const override { return l1_.l1_head(); }
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const override {
        if (number != block_)
            return l1_.l1_block(number);
        auto changed = **l1_.l1_block(number);
        changed.receipts.at(0).logs.push_back(event_);
        return std::make_shared<const chain::SealedBlock>(std::move(changed));
    }
    seams::SettledHeads l1_settled() const override { return l1_.l1_settled(); }
    Result<Bytes> l1_blob(const Hash32& hash) const override { return l1_.l1_blob(hash); }

private:
    const seams::L1Source& l1_;
    const std::uint64_t block_;
    const chain::Log event_;
};

TEST_F(ExcerptTest, FollowsTheBatcherThatTheL1Names) {
    const auto batcher_first = post_blob(kBatcher, bytes_of("a"));
    const auto stranger_first = post_blob(kStranger, bytes_of("b"));
    l1.produce();
    const auto batcher_then = post_blob(kBatcher, bytes_of("c"));
    const auto stranger_then = post_blob(kStranger, bytes_of("d"));
    const auto changed = l1.produce()->block.header.number;
    auto other = config.genesis_system_config;
    other.batcher = crypto::address_of(test::test_key(kStranger));
    const EventfulL1 eventful{
        *l1, changed, op::config_update_log(other, op::ConfigUpdate::batcher, config.system_config_contract)};
    ASSERT_TRUE(write_l1_excerpt(eventful, {config, changed, &data}, path));
    std::set<Hash32> blobs;
    for (const auto& record : records_of(path))
        if (record.kind == RecordKind::blob)
            blobs.insert(Hash32::right_aligned(BytesView{record.content}.first(32)));
    EXPECT_EQ(blobs, (std::set{batcher_first, stranger_then}));
    EXPECT_FALSE(blobs.contains(stranger_first) || blobs.contains(batcher_then));
}

TEST_F(ExcerptTest, WithoutADataLayerCommitmentsArePassedOver) {
    post_calldata();
    data.kept.clear();
    const auto last = head()->block.header.number;
    EXPECT_TRUE(write_l1_excerpt(*l1, {config, last, nullptr}, path));
    EXPECT_TRUE(open()->check_all());
}

/// The L1 as a node gives it that lacks something, or is reorganised while it is read.
class BadL1 final : public seams::L1Source {
public:
    explicit BadL1(const seams::L1Source& l1) : l1_{l1} {}
    chain::SealedBlockPtr l1_head() const override { return l1_.l1_head(); }
    Result<chain::SealedBlockPtr> l1_block(std::uint64_t number) const override {
        return number == missing ? chain::SealedBlockPtr{}
                                 : l1_.l1_block(number == odd ? number - 1 : number);
    }
    seams::SettledHeads l1_settled() const override { return l1_.l1_settled(); }
    Result<Bytes> l1_blob(const Hash32& hash) const override {
        return blob ? Result<Bytes>{*blob} : l1_.l1_blob(hash);
    }
    std::uint64_t missing = 0;
    std::uint64_t odd = 0;
    std::optional<Bytes> blob;

private:
    const seams::L1Source& l1_;
};

TEST_F(ExcerptTest, AnL1ThatDoesNotGiveAllLeavesNothing) {
    post_calldata();
    post_blob(kBatcher, bytes_of("a batch"));
    l1.produce(2);
    const auto last = head()->block.header.number;
    const auto expect_refused = [&](const BadL1& bad, const ErrorKind& kind) {
        const auto written = write_l1_excerpt(bad, {config, last, &data}, path);
        ASSERT_FALSE(written);
        EXPECT_TRUE(written.error().is(kind)) << written.error().english();
        EXPECT_TRUE(fs::is_empty(folder.path()));
    };
    for (auto number = config.l1_genesis.number; number <= last; ++number) {
        BadL1 bad{*l1};
        bad.missing = number;
        expect_refused(bad, derivation::errors::kL1BlockMissing);
        bad.missing = 0;
        bad.odd = number;
        expect_refused(bad, derivation::errors::kL1Reorganised);
    }
    BadL1 bad{*l1};
    bad.blob = op::encode_blob_payload(bytes_of("another one"));
    expect_refused(bad, derivation::errors::kWrongBlob);
    data.kept.clear();
    expect_refused(BadL1{*l1}, errors::kCancelled);  // as KeptData says that it is withheld
    --config.l1_genesis.number;
    expect_refused(BadL1{*l1}, derivation::errors::kL1Reorganised);
    config.l1_genesis.number = last + 1;
    expect_refused(BadL1{*l1}, derivation::errors::kL1BlockMissing);
}

TEST_F(ExcerptTest, WorkIsGivenUpWhenAsked) {
    post_calldata();
    std::uint64_t calls = 0;
    const auto counted = [&](const Progress&) { return ++calls > 0; };
    const auto stops_at = [](std::uint64_t last) {
        return [last, seen = std::uint64_t{0}](const Progress&) mutable { return ++seen < last; };
    };
    ASSERT_TRUE(write(counted));
    const auto to_write = std::exchange(calls, 0);
    EXPECT_EQ(to_write, head()->block.header.number - config.l1_genesis.number + 1);
    ASSERT_TRUE(L1Excerpt::open(path, {}, counted));
    const auto to_open = std::exchange(calls, 0);
    const auto excerpt = open();
    ASSERT_TRUE(excerpt->check_all(counted));
    for (std::uint64_t last = 1; last <= to_open; ++last)
        EXPECT_TRUE(L1Excerpt::open(path, {}, stops_at(last)).error().is(errors::kCancelled));
    for (std::uint64_t last = 1; last <= calls; ++last)
        EXPECT_TRUE(excerpt->check_all(stops_at(last)).error().is(errors::kCancelled));
    fs::remove(path);
    for (std::uint64_t last = 1; last <= to_write; ++last) {
        EXPECT_TRUE(write(stops_at(last)).error().is(errors::kCancelled));
        EXPECT_TRUE(fs::is_empty(folder.path()));
    }
}

}  // namespace
}  // namespace studio::archive
