// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_chain.hpp"

#include <cmath>

namespace studio::gui_test {
namespace {

constexpr std::int64_t first_block_s = 1'790'000'000;
constexpr std::uint64_t gas_limit = 30'000'000;

std::string padded(const std::string& digits) {
    return "0x" + std::string(64 - digits.size(), '0') + digits;
}

api::TransactionDetail transaction_detail(const api::TransactionRow& row) {
    api::TransactionDetail detail;
    detail.row = row;
    detail.plain_words = {"%1 minted %2.", {"Alice", "DropPass #7"}};
    detail.decoded_call = "mint(address to = " + alice + ", uint256 quantity = 1)";
    detail.fields = {{{"Gas limit", {}}, "60,000", {"Most gas it may use.", {}}}};
    detail.logs = {
        {row.block, 0, row.hash, contract, "DropPass", {padded("ddf252")}, "0x07", "Transfer(tokenId = 7)"}};
    api::TraceFrame outer{0, "CALL", alice, contract, "DropPass", "4000000000000000", 51'204, "mint(1)", ""};
    api::TraceFrame inner{1,     "STATICCALL",         contract,    alice, "Alice", "0",
                          2'600, "onERC721Received()", "out of gas"};
    detail.trace = {outer, inner};
    detail.changes = {{alice, "Alice", "balance", "1.25", "1.245969"},
                      {contract, "DropPass", "_owners[7]", "0x0", alice}};
    detail.cost = {{"execution", {"Execution", {}}, 0.001}, {"data", {"Data", {}}, 0.002}};
    detail.usd = 0.003;
    detail.received_ms = row.timestamp_s * 1000;
    detail.preconfirmed_ms = detail.received_ms + 146;
    detail.stored_ms = detail.received_ms + 980;
    detail.raw = "0x02f87a";
    return detail;
}

void add_transactions(FakeEngine& engine, std::uint64_t block, std::uint32_t count) {
    for (std::uint32_t i = 0; i < count; ++i) {
        api::TransactionRow row;
        row.hash = transaction_hash(block, i);
        row.block = block;
        row.index = i;
        row.timestamp_s = first_block_s + static_cast<std::int64_t>(block);
        row.from = alice;
        row.from_name = "Alice";
        row.to = contract;
        row.to_name = "DropPass";
        row.value_wei = "4000000000000000";
        row.method = "mint";
        row.success = i % 7 != 6;
        row.gas_used = 51'204;
        engine.transaction_details[row.hash] = transaction_detail(row);
        engine.transaction_list.insert(engine.transaction_list.begin(), row);
    }
}

void fill_accounts(FakeEngine& engine) {
    engine.account_list = {{alice, "Alice", "1245969000000000000", 12, false},
                           {contract, "DropPass", "48000000000000000", 1, true}};
    for (const api::AccountRow& row : engine.account_list) {
        api::AccountDetail detail;
        detail.row = row;
        detail.as_of_block = engine.block_list.empty() ? 0 : engine.block_list.front().number;
        if (row.is_contract) {
            detail.code = "0x6080604052";
            detail.contract = "DropPass";
            detail.creator = alice;
            detail.creation_transaction = transaction_hash(1, 0);
        }
        engine.account_details[row.address] = detail;
    }
    engine.storage_list = {{padded("1"), padded("2a"), "totalSupply"}, {padded("2"), padded("ff"), ""}};
    engine.log_list = {{1,
                        0,
                        transaction_hash(1, 0),
                        contract,
                        "DropPass",
                        {padded("ddf252")},
                        "0x07",
                        "Transfer(tokenId = 7)"}};
}

}  // namespace

std::string block_hash(std::uint64_t number) {
    return padded("b10c" + std::to_string(number));
}

std::string transaction_hash(std::uint64_t block, std::uint32_t index) {
    return padded("7" + std::to_string(block) + "a" + std::to_string(index));
}

void add_block(FakeEngine& engine, std::uint32_t transactions) {
    api::BlockDetail detail;
    api::BlockRow& row = detail.row;
    row.number = engine.block_list.empty() ? 1 : engine.block_list.front().number + 1;
    row.hash = block_hash(row.number);
    row.timestamp_s = first_block_s + static_cast<std::int64_t>(row.number);
    row.transactions = transactions;
    row.gas_used = gas_limit / 100 * (row.number % 100);
    row.gas_limit = gas_limit;
    row.size_bytes = 1'000 + 180 * std::uint64_t{transactions};
    row.stage = {"soft", {}};
    detail.parent_hash = block_hash(row.number - 1);
    detail.header = {{{"State root", {}}, padded("57a7e"), {"What all accounts hold, in one hash.", {}}}};
    detail.raw_rlp = "0x" + std::string(2 * row.size_bytes, 'a');
    engine.block_list.insert(engine.block_list.begin(), row);
    engine.block_details[row.number] = detail;
    add_transactions(engine, row.number, transactions);
}

void fill_chain(FakeEngine& engine, std::uint64_t blocks, std::uint32_t transactions_per_block) {
    for (std::uint64_t i = 0; i < blocks; ++i)
        add_block(engine, transactions_per_block);
    fill_accounts(engine);
}

void fill_samples(FakeEngine& engine, std::size_t count, std::int64_t end_ms) {
    constexpr auto last = static_cast<int>(api::Metric::cost_security_usd);
    for (int metric = 0; metric <= last; ++metric) {
        std::vector<api::Sample> samples;
        for (std::size_t i = 0; i < count; ++i) {
            const auto wall = end_ms - static_cast<std::int64_t>(count - 1 - i) * 1000;
            const double value =
                100 + 40 * std::sin(0.07 * static_cast<double>(i) + metric) + static_cast<double>(i % 5);
            samples.push_back({wall, value, value, value});
        }
        engine.samples[static_cast<api::Metric>(metric)] = std::move(samples);
    }
}

}  // namespace studio::gui_test
