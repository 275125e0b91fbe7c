// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <chain/shard_place.hpp>
#include <gate/gate_site.hpp>
#include <rpc/server.hpp>
#include <unit/rpc/test_node.hpp>

namespace studio::gate::test {

using rpc::test::json;
using rpc::test::kSeed;
using rpc::test::TestNode;

/// Two rollups of one chain id, each behind a server, and the gate before both, asked without its port.
/// Unless a test runs them, both stay at their genesis blocks.
class TwoShards : public testing::Test {
protected:
    static constexpr std::uint32_t kCount = 2;

    struct Shard {
        explicit Shard(std::uint64_t blocks) : node{blocks} {}

        TestNode node;
        std::shared_ptr<rpc::ServerLink> link = std::make_shared<rpc::ServerLink>();
        std::unique_ptr<rpc::Server> server = rpc::Server::start(node.chain(), {0, {}, {}, link}).value();
    };

    explicit TwoShards(std::uint64_t first_blocks = 3, std::uint64_t second_blocks = 3)
        : shards_{{std::make_unique<Shard>(first_blocks), std::make_unique<Shard>(second_blocks)}} {}

    TestNode& node(std::uint32_t index) { return shards_[index]->node; }
    void run() {
        node(0).run();
        node(1).run();
    }

    std::string answer(std::string_view request) { return site_.answer_text(request); }
    json call(const std::string& method, std::initializer_list<json> params = {}) {
        const json request{
            {"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", std::vector<json>(params)}};
        return json::parse(answer(request.dump()));
    }

    /// The index of a funded user who lives at a shard.
    std::uint32_t user_at(std::uint32_t shard) const {
        for (const std::uint32_t user : {0U, 1U})
            if (chain::home_of(load::user_address(kSeed, user), kCount) == shard)
                return user;
        ADD_FAILURE() << "nobody lives at shard " << shard;
        return 0;
    }
    static chain::SignedTransaction signed_by(std::uint32_t user, std::uint64_t nonce,
                                              std::optional<Address> to, Bytes data = {}) {
        chain::Transaction transaction;
        transaction.type = chain::TransactionType::fee_market;
        transaction.chain_id = rpc::test::kChainId;
        transaction.nonce = nonce;
        transaction.max_fee_per_gas = transaction.max_priority_fee_per_gas = Uint256{10'000'000'000};
        transaction.gas_limit = 200'000;
        transaction.to = to;
        transaction.data = std::move(data);
        return chain::sign_transaction(std::move(transaction), load::user_key(kSeed, user));
    }
    json send(const chain::SignedTransaction& transaction) {
        return call("eth_sendRawTransaction", {codec::to_hex(transaction.encoded)});
    }
    /// By a user's first transaction, at the shard alone.
    Address deploy_at(std::uint32_t shard, std::uint32_t user, Bytes code) {
        node(shard).send(signed_by(user, 0, std::nullopt, std::move(code)));
        return chain::create_address(load::user_address(kSeed, user), 0);
    }
    /// Deploys code that gives the word `value` whenever it is called.
    static Bytes constant_contract(std::uint8_t value) {
        // PUSH1 value PUSH1 0 MSTORE PUSH1 0x20 PUSH1 0 RETURN, behind a constructor that copies it.
        auto code = codec::from_hex("600a600c600039600a6000f3600060005260206000f3").value();
        code[13] = value;
        return code;
    }
    static std::string word(std::uint8_t value) {
        Hash32 bytes;
        bytes[31] = value;
        return codec::to_hex(bytes.view());
    }
    static std::string text(const Address& address) { return codec::to_hex(address.view()); }

    std::array<std::unique_ptr<Shard>, kCount> shards_;
    GateSite site_{Shards{{shards_[0]->link, shards_[1]->link}}, nullptr};
};

}  // namespace studio::gate::test
