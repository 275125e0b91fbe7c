// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_to_end/l1_depositor.hpp"

#include <gtest/gtest.h>

#include <chain/transaction.hpp>
#include <codec/abi.hpp>
#include <codec/hex.hpp>

namespace studio::test {

using nlohmann::json;

namespace {

constexpr std::uint64_t kGas = 1'000'000;
constexpr std::uint64_t kL2Gas = 100'000;

Address address_of(std::uint64_t number) {
    Address out;
    out[0] = 0xde;
    for (std::size_t i = 0; i < 8; ++i)
        out[19 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return out;
}

bool has_landed(const RpcClient& l1, const std::string& transaction) {
    const auto receipt = l1.result("eth_getTransactionReceipt", {transaction});
    if (!receipt || !receipt->is_object())
        return false;
    EXPECT_EQ((*receipt)["status"].get<std::string>(), "0x1") << transaction;
    return true;
}

std::uint64_t balance(const RpcClient& chain, const std::string& address) {
    return number_of(chain.result("eth_getBalance", {address, "latest"}).value_or(json{}));
}

}  // namespace

bool L1Depositor::deposit(const Greeting& served) {
    const RpcClient l1{served.l1_url};
    const auto key = *crypto::SecretKey::from_bytes(*codec::fixed_from_hex<32>(served.keys.front()));
    const auto sender = codec::to_hex(crypto::address_of(key).view());
    const auto chain_id = l1.result("eth_chainId", json::array());
    const auto nonce = l1.result("eth_getTransactionCount", {sender, "pending"});
    if (!chain_id || !nonce)
        return false;
    const auto to = address_of(sent_.size() + 1);
    const std::uint64_t wei = 1'000 + sent_.size();
    const auto function =
        codec::abi::parse_function("depositTransaction(address,uint256,uint64,bool,bytes)").value();
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = number_of(*chain_id);
    fields.nonce = number_of(*nonce);
    fields.to = codec::fixed_from_hex<20>(served.contracts.at("OptimismPortal (proxy)")).value();
    fields.value = Uint256{wei};
    fields.data = function.encode_call({{to, wei, kL2Gas, false, Bytes{}}}).value();
    fields.gas_limit = kGas;
    fields.max_fee_per_gas = Uint256{100'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{1'000'000'000};
    const auto raw = codec::to_hex(chain::sign_transaction(fields, key).encoded);
    const auto hash = l1.result("eth_sendRawTransaction", {raw});
    if (!hash || !hash->is_string())
        return false;
    sent_[hash->get<std::string>()] = {codec::to_hex(to.view()), wei};
    return true;
}

std::size_t L1Depositor::landed(const RpcClient& l1) const {
    std::size_t count = 0;
    for (const auto& [transaction, what] : sent_)
        count += has_landed(l1, transaction) ? 1 : 0;
    return count;
}

bool L1Depositor::all_arrived(const RpcClient& l1, const RpcClient& l2) const {
    for (const auto& [transaction, what] : sent_)
        if (has_landed(l1, transaction) && balance(l2, what.to) == 0)
            return false;
    return true;
}

void L1Depositor::expect_each_once(const Greeting& served) const {
    const RpcClient l1{served.l1_url};
    const RpcClient l2{served.l2_url};
    std::uint64_t sum = 0;
    for (const auto& [transaction, what] : sent_) {
        const bool is_there = has_landed(l1, transaction);
        EXPECT_EQ(balance(l2, what.to), is_there ? what.wei : 0) << "deposit " << transaction;
        sum += is_there ? what.wei : 0;
    }
    EXPECT_EQ(balance(l1, served.contracts.at("OptimismPortal (proxy)")), sum);
}

}  // namespace studio::test
