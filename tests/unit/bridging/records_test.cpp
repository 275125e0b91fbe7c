// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <bridging/bridging_errors.hpp>
#include <bridging/course.hpp>

/// What is remembered of transfers: it is read as it was written, and nothing else is taken for it.
namespace studio::bridging {
namespace {

using api::AssetKind;
using api::BridgeKind;

TransferRecord transfer(std::uint64_t id, BridgeKind kind, AssetKind asset) {
    TransferRecord record;
    record.id = id;
    record.order = {kind, asset, Address{{1, 2, 3}}, Uint256::max() - Uint256{id}};
    record.begun_ms = 1'767'225'600'123;
    record.steps.resize(step_texts(record.order).size());
    return record;
}

/// One of each kind, in every state.
TransferRecords some_records() {
    TransferRecords records;
    records.next_id = 9;
    auto fresh = transfer(1, BridgeKind::deposit, AssetKind::ether);
    auto sent = transfer(3, BridgeKind::withdrawal, AssetKind::erc721);
    sent.steps[0].sent = SentTransaction{Hash32{{7}}, ~std::uint64_t{0} - 1, Bytes{2, 0, 255}};
    sent.steps[0].tries_left = 2;
    auto failed = transfer(4, BridgeKind::deposit, AssetKind::erc20);
    failed.failure = {"refused: %1", {"\"quoted\" \n <b>text</b>"}};
    failed.ended_ms = 1'767'225'700'000;
    auto settled = transfer(8, BridgeKind::test_assets, AssetKind::ether);
    settled.ended_ms = 1'767'225'800'000;
    settled.is_settled = true;
    for (auto& step : settled.steps)
        step = {{}, 0, "0xab", 77, "21000000000000"};
    records.transfers = {fresh, sent, failed, settled};
    return records;
}

TEST(BridgingRecords, AreReadAsTheyWereWritten) {
    const auto records = some_records();
    const auto read = read_records(write_records(records));
    ASSERT_TRUE(read) << read.error().english();
    EXPECT_EQ(read->next_id, records.next_id);
    EXPECT_EQ(read->transfers, records.transfers);
    EXPECT_TRUE(read_records(write_records({}))->transfers.empty());
}

TEST(BridgingRecords, ACutFileIsAnError) {
    const auto text = write_records(some_records());
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto read = read_records(text.substr(0, size));
        ASSERT_FALSE(read) << size;
        EXPECT_TRUE(read.error().is(errors::kRecordsUnread));
    }
}

TEST(BridgingRecords, EveryMissingOrForeignValueIsAnError) {
    const auto text = write_records(some_records());
    const std::vector<std::pair<std::string, std::string>> damage{
        {"\"next_id\":9", "\"next_id\":8"},  // below the ids that were given
        {"\"id\":3", "\"id\":1"},            // twice
        {"\"id\":3", "\"id\":\"3\""},
        {"\"id\":3", "\"id\":-3"},
        {"\"kind\":\"withdrawal\"", "\"kind\":\"present\""},
        {"\"kind\":\"withdrawal\"", "\"kind\":\"deposit\""},  // other steps than it has
        {"\"asset\":\"erc721\"", "\"asset\":721"},
        {"\"account\":\"0x01", "\"account\":\"0x"},
        {"\"amount\":\"1", "\"amount\":\"x"},
        {"\"amount\":\"1", "\"amount\":\"11"},  // over 256 bits
        {"\"raw\":\"0x0200ff\"", "\"raw\":\"0x0200f\""},
        {"\"nonce\":", "\"once\":"},
        {"\"is_settled\":true", "\"is_settled\":1"},
        {"\"steps\":[", "\"stops\":["},
        {"\"block\":77", "\"block\":7.5"},
        {"\"failure\":{\"text\":", "\"failure\":{\"test\":"},
    };
    for (const auto& [good, bad] : damage) {
        auto damaged = text;
        const auto at = damaged.find(good);
        ASSERT_NE(at, std::string::npos) << good;
        damaged.replace(at, good.size(), bad);
        const auto read = read_records(damaged);
        ASSERT_FALSE(read) << bad;
        EXPECT_TRUE(read.error().is(errors::kRecordsUnread)) << bad;
    }
}

TEST(BridgingRecords, StepsHaveTitlesAndSentences) {
    for (const auto kind : {BridgeKind::deposit, BridgeKind::withdrawal, BridgeKind::test_assets})
        for (const auto asset : {AssetKind::ether, AssetKind::erc20, AssetKind::erc721})
            for (const auto& step : step_texts({kind, asset, {}, {}})) {
                EXPECT_FALSE(step.title.empty());
                EXPECT_FALSE(step.plain.empty());
                EXPECT_EQ(step.state, api::BridgeStepState::to_come);
            }
}

}  // namespace
}  // namespace studio::bridging
