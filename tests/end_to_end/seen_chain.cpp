// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_to_end/seen_chain.hpp"

#include <gtest/gtest.h>

namespace studio::test {
namespace {

/// Where fees go (chain/predeploys.hpp): its balance changes with every block that has transactions.
constexpr const char* kFeeVault = "0x4200000000000000000000000000000000000011";

}  // namespace

std::optional<SeenChain::Block> SeenChain::read(const RpcClient& client, std::uint64_t number) {
    const auto tag = quantity(number);
    const auto block = client.result("eth_getBlockByNumber", {tag, false});
    const auto receipts = client.result("eth_getBlockReceipts", {tag});
    const auto fees = client.result("eth_getBalance", {kFeeVault, tag});
    if (!block || !block->is_object() || !receipts || !fees)
        return std::nullopt;
    return Block{(*block)["hash"], receipts->dump(), fees->get<std::string>(), receipts->size()};
}

bool SeenChain::follow(const RpcClient& client) {
    const auto head = client.head();
    if (!head)
        return false;
    for (auto number = blocks_.empty() ? 0 : newest() + 1; number <= *head; ++number) {
        auto block = read(client, number);
        if (!block)
            return false;
        blocks_.emplace(number, std::move(*block));
    }
    return true;
}

void SeenChain::expect_in(const RpcClient& client, std::uint64_t last) const {
    for (const auto& [number, block] : blocks_) {
        if (number > last)
            return;
        const auto found = read(client, number);
        ASSERT_TRUE(found) << "block " << number << " is gone";
        EXPECT_EQ(found->hash, block.hash) << "block " << number;
        EXPECT_EQ(found->receipts, block.receipts) << "block " << number;
        EXPECT_EQ(found->fees, block.fees) << "block " << number;
    }
}

std::uint64_t SeenChain::transactions() const {
    std::uint64_t sum = 0;
    for (const auto& [number, block] : blocks_)
        sum += block.transactions;
    return sum;
}

}  // namespace studio::test
