// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <codec/hex.hpp>
#include <query/explorer.hpp>
#include <query/query_errors.hpp>

#include "evm_chain.hpp"

namespace studio::query {
namespace {

using codec::to_hex;

class ExplorerTest : public testing::Test {
protected:
    void SetUp() override {
        pass = chain.deploy_pass();
        mint = chain.send(1, pass, test::EvmChain::mint_call(chain.user(1).address, 2), Uint256{2000});
        refused = chain.send(2, pass, test::EvmChain::mint_call(chain.user(2).address, 1), Uint256{1});
        transfer = chain.send(2, chain.user(1).address, {}, Uint256{1'500'000'000'000'000});
        chain.mine();
        for (int i = 0; i < 8; ++i)
            chain.mine();
        NameBook names;
        names.add(chain.user(1).address, "Collector 1");
        names.add(chain.user(2).address, "<b>Mallory</b>");
        explorer = std::make_unique<Explorer>(chain.access(), names);
    }
    static std::string english(const api::Text& text) { return fill_placeholders(text.text, text.args); }

    test::EvmChain chain;
    Address pass;
    Hash32 mint, refused, transfer;
    std::unique_ptr<Explorer> explorer;
};

TEST_F(ExplorerTest, BlocksInPages) {
    std::vector<std::uint64_t> numbers;
    std::string cursor;
    do {
        const auto page = explorer->blocks(cursor, 4);
        EXPECT_LE(page.rows.size(), 4U);
        for (const auto& row : page.rows)
            numbers.push_back(row.number);
        cursor = page.next;
    } while (!cursor.empty());
    EXPECT_EQ(numbers, (std::vector<std::uint64_t>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0}));
    EXPECT_TRUE(explorer->blocks("nonsense", 4).rows.empty());
}

TEST_F(ExplorerTest, ABlockWithEveryField) {
    const auto block = explorer->block(2);
    ASSERT_TRUE(block);
    EXPECT_EQ(block->row.transactions, 3U);
    EXPECT_EQ(block->raw_rlp.size(), 2 + 2 * block->row.size_bytes);
    EXPECT_EQ(block->header.size(), 21U);  // every field of a Prague header
    for (const auto& field : block->header)
        EXPECT_FALSE(field.name.empty() || field.meaning.empty() || field.value.empty());
    const auto none = explorer->block(11);
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().is(errors::kNoSuchBlock));
}

TEST_F(ExplorerTest, TransactionsOfTheChainABlockAndAnAddress) {
    EXPECT_EQ(explorer->transactions({}, "", "", 10).rows.size(), 4U);
    const auto of_block = explorer->transactions(2, "", "", 2);
    ASSERT_EQ(of_block.rows.size(), 2U);
    EXPECT_EQ(of_block.rows[0].hash, to_hex(mint));
    EXPECT_EQ(of_block.rows[0].method, "mint");
    EXPECT_EQ(of_block.rows[0].from_name, "Collector 1");
    EXPECT_EQ(of_block.rows[0].to_name, "DropPass");  // told from its code
    EXPECT_FALSE(of_block.rows[1].success);
    const auto rest = explorer->transactions(2, "", of_block.next, 2);
    ASSERT_EQ(rest.rows.size(), 1U);
    EXPECT_EQ(rest.rows[0].method, "");
    EXPECT_TRUE(rest.next.empty());

    const auto of_pass = explorer->transactions({}, to_hex(pass), "", 10);
    ASSERT_EQ(of_pass.rows.size(), 3U);  // two calls and its deployment
    EXPECT_EQ(of_pass.rows[2].method, "deploy");
    EXPECT_TRUE(explorer->transactions({}, "0x12", "", 10).rows.empty());
}

TEST_F(ExplorerTest, AMintInFull) {
    const auto detail = explorer->transaction(to_hex(mint));
    ASSERT_TRUE(detail) << detail.error().english();
    EXPECT_EQ(english(detail->plain_words), "Collector 1 minted 2 of DropPass and paid < 0.000001 TOK");
    EXPECT_NE(detail->decoded_call.find("quantity = 2"), std::string::npos) << detail->decoded_call;
    EXPECT_EQ(detail->error, "");
    ASSERT_EQ(detail->logs.size(), 3U);  // one of the drop, two transfers
    EXPECT_NE(detail->logs[1].decoded.find("Transfer("), std::string::npos);
    ASSERT_EQ(detail->trace.size(), 1U);  // the receiver is no contract, so nobody is called back
    EXPECT_EQ(detail->trace[0].kind, "CALL");
    EXPECT_EQ(detail->received_ms, 1000);
    EXPECT_EQ(detail->preconfirmed_ms, 2000);
    EXPECT_EQ(detail->stored_ms, 5000);
    std::map<std::string, std::string> after;
    for (const auto& change : detail->changes)
        if (change.address == to_hex(pass))
            after[change.what] = change.after;
    EXPECT_EQ(after.at("totalMinted"), "0x2");
    EXPECT_EQ(after.at("mintedBy[Collector 1]"), "0x2");
    EXPECT_EQ(after.at("balance"), "2000");
    EXPECT_TRUE(after.contains("_owners[1]") && after.contains("_owners[2]"));
}

TEST_F(ExplorerTest, AFailureTellsItsReason) {
    const auto detail = explorer->transaction(to_hex(refused));
    ASSERT_TRUE(detail);
    EXPECT_NE(detail->error.find("WrongPayment(uint256 sent = 1, uint256 wanted = 1000)"), std::string::npos)
        << detail->error;
    EXPECT_NE(detail->trace.at(0).error.find("WrongPayment"), std::string::npos);
    EXPECT_TRUE(detail->logs.empty());
    EXPECT_NE(english(detail->plain_words).find("failed"), std::string::npos);
    EXPECT_NE(english(detail->plain_words).find("<b>Mallory</b>"),
              std::string::npos);  // plain text, as it is
}

TEST_F(ExplorerTest, ATransfer) {
    const auto detail = explorer->transaction(to_hex(transfer));
    ASSERT_TRUE(detail);
    EXPECT_EQ(english(detail->plain_words), "<b>Mallory</b> sent 0.0015 TOK to Collector 1");
    EXPECT_EQ(detail->decoded_call, "");
}

TEST_F(ExplorerTest, QuestionsThatHaveNoAnswer) {
    const auto bad = explorer->transaction("0x12");
    ASSERT_FALSE(bad);
    EXPECT_TRUE(bad.error().is(errors::kBadHash));
    const auto none = explorer->transaction(to_hex(Hash32{{1}}));
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().is(errors::kNoSuchTransaction));
    const auto address = explorer->account("hello", {});
    ASSERT_FALSE(address);
    EXPECT_TRUE(address.error().is(errors::kBadAddress));
    EXPECT_FALSE(explorer->account(to_hex(pass), 1000));
}

TEST_F(ExplorerTest, AccountsNowAndThen) {
    const auto contracts = explorer->accounts(true, "", 10);
    ASSERT_EQ(contracts.rows.size(), 1U);
    EXPECT_EQ(contracts.rows[0].address, to_hex(pass));
    EXPECT_TRUE(contracts.rows[0].is_contract);
    EXPECT_GE(explorer->accounts(false, "", 10).rows.size(), 4U);

    const auto now = explorer->account(to_hex(pass), {});
    ASSERT_TRUE(now);
    EXPECT_EQ(now->row.balance_wei, "2000");
    EXPECT_EQ(now->contract, "DropPass");
    EXPECT_EQ(now->creator, to_hex(chain.user(0).address));
    EXPECT_GT(now->code.size(), 1000U);
    const auto then = explorer->account(to_hex(pass), 0);
    ASSERT_TRUE(then);
    EXPECT_EQ(then->row.balance_wei, "0");
    EXPECT_EQ(then->code, "0x");
}

TEST_F(ExplorerTest, StorageWithNames) {
    std::map<std::string, std::string> values;
    std::string cursor;
    do {
        const auto page = explorer->storage(to_hex(pass), {}, cursor, 3);
        for (const auto& row : page.rows)
            values[row.name] = row.value;
        cursor = page.next;
    } while (!cursor.empty());
    EXPECT_EQ(values.at("totalMinted").back(), '2');
    EXPECT_TRUE(values.contains("_balances[Collector 1]"));
    EXPECT_TRUE(values.contains("_owners[2]"));
    EXPECT_TRUE(explorer->storage(to_hex(pass), 0, "", 10).rows.empty());
    EXPECT_FALSE(explorer->storage(to_hex(pass), 1, "", 10).rows.empty());
}

TEST_F(ExplorerTest, LogsInPages) {
    const auto page = explorer->logs(to_hex(pass), "", 2);
    ASSERT_EQ(page.rows.size(), 2U);
    EXPECT_EQ(page.rows[0].address_name, "DropPass");
    EXPECT_EQ(page.rows[0].transaction_hash, to_hex(mint));
    std::size_t count = page.rows.size();
    for (auto cursor = page.next; !cursor.empty();) {
        const auto next = explorer->logs(to_hex(pass), cursor, 2);
        count += next.rows.size();
        cursor = next.next;
    }
    EXPECT_EQ(count, explorer->logs("", "", 100).rows.size());
    EXPECT_GE(count, 4U);
}

TEST_F(ExplorerTest, SearchFindsWhatWasTyped) {
    const auto first = [&](const std::string& text) {
        const auto hits = explorer->search(text);
        return hits.empty() ? api::SearchHit{} : hits.front();
    };
    EXPECT_EQ(first(" 7 ").kind, api::HitKind::block);
    EXPECT_EQ(first(to_hex(mint)).id, to_hex(mint));
    EXPECT_EQ(first(to_hex(mint).substr(0, 12)).kind, api::HitKind::transaction);
    EXPECT_EQ(first("collector").id, to_hex(chain.user(1).address));
    EXPECT_EQ(first(to_hex(pass)).label, "DropPass");
    EXPECT_EQ(first(to_hex(pass).substr(0, 12)).id, to_hex(pass));
    const auto block_hash = explorer->block(3)->row.hash;
    EXPECT_EQ(first(block_hash).kind, api::HitKind::block);
    EXPECT_EQ(first(block_hash).id, "3");
    EXPECT_TRUE(explorer->search("").empty());
    EXPECT_TRUE(explorer->search("no such thing").empty());
    EXPECT_TRUE(explorer->search(std::string(1000, '1')).empty());
}

}  // namespace
}  // namespace studio::query
