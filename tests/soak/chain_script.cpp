// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/chain_script.hpp"

#include <gtest/gtest.h>

#include <chain/transaction.hpp>
#include <codec/abi.hpp>
#include <codec/hex.hpp>

namespace studio::test {

using nlohmann::json;

namespace {

constexpr std::size_t kBatch = 500;

Address address_in(const std::string& hex) {
    return codec::fixed_from_hex<20>(hex).value();
}

/// The results of many calls, in their order.
std::vector<json> ask_batches(const RpcClient& chain, const std::vector<json>& calls) {
    std::vector<json> results(calls.size());
    for (std::size_t first = 0; first < calls.size(); first += kBatch) {
        auto batch = json::array();
        for (auto i = first; i < std::min(calls.size(), first + kBatch); ++i) {
            auto call = calls[i];
            call["jsonrpc"] = "2.0";
            call["id"] = i;
            batch.push_back(std::move(call));
        }
        const auto reply = json::parse(chain.post(batch.dump()).body, nullptr, false);
        EXPECT_TRUE(reply.is_array()) << reply.dump();
        for (const auto& one : reply)
            results.at(one["id"].get<std::size_t>()) = one.contains("result") ? one["result"] : json{};
    }
    return results;
}

}  // namespace

std::string call_of(const std::string& function, const Uint256& argument) {
    return codec::to_hex(codec::abi::parse_function(function).value().encode_call({{argument}}).value());
}
std::string call_of(const std::string& function, const std::string& address) {
    return codec::to_hex(
        codec::abi::parse_function(function).value().encode_call({{address_in(address)}}).value());
}

std::vector<Uint256> ask_all(const RpcClient& chain, const std::vector<Question>& questions) {
    std::vector<json> calls;
    for (const auto& [to, data] : questions)
        if (data.empty())
            calls.push_back({{"method", "eth_getBalance"}, {"params", {to, "latest"}}});
        else
            calls.push_back({{"method", "eth_call"}, {"params", {{{"to", to}, {"data", data}}, "latest"}}});
    std::vector<Uint256> answers;
    for (const auto& result : ask_batches(chain, calls)) {
        const auto text = result.is_string() ? result.get<std::string>() : std::string{"0x"};
        const auto padded = text.size() % 2 == 0 ? text : "0x0" + text.substr(2);
        answers.push_back(Uint256::from_big_endian(codec::from_hex(padded).value()));
    }
    return answers;
}

ScriptWallet::ScriptWallet(const std::string& url, const std::string& private_key)
    : chain_{url},
      key_{*crypto::SecretKey::from_bytes(*codec::fixed_from_hex<32>(private_key))},
      address_{codec::to_hex(crypto::address_of(key_).view())},
      chain_id_{number_of(chain_.result("eth_chainId", json::array()).value())},
      nonce_{number_of(chain_.result("eth_getTransactionCount", {address_, "pending"}).value())} {}

bool ScriptWallet::send(const std::string& to, const Uint256& wei, Bytes data, std::uint64_t gas) {
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = chain_id_;
    fields.nonce = nonce_;
    fields.to = address_in(to);
    fields.value = wei;
    fields.data = std::move(data);
    fields.gas_limit = gas;
    fields.max_fee_per_gas = Uint256{100'000'000'000};
    fields.max_priority_fee_per_gas = Uint256{1'000'000'000};
    const auto raw = codec::to_hex(chain::sign_transaction(fields, key_).encoded);
    const auto hash = chain_.result("eth_sendRawTransaction", {raw});
    if (!hash || !hash->is_string())
        return false;
    ++nonce_;
    sent_.push_back(hash->get<std::string>());
    return true;
}

ScriptWallet::Sent ScriptWallet::look() const {
    std::vector<json> calls;
    for (const auto& hash : sent_)
        calls.push_back({{"method", "eth_getTransactionReceipt"}, {"params", {hash}}});
    Sent out;
    for (const auto& receipt : ask_batches(chain_, calls)) {
        if (!receipt.is_object())
            continue;
        ++out.included;
        out.failed += receipt["status"] == "0x1" ? 0 : 1;
    }
    return out;
}

}  // namespace studio::test
