// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <chain/transaction.hpp>
#include <codec/hex.hpp>

#include "end_to_end/rollupctl.hpp"
#include "end_to_end/rpc_client.hpp"

/// Requests that no client should send, to a rollup that really serves: each gets a clear answer, and the
/// rollup goes on.
namespace studio::test {
namespace {

using nlohmann::json;

/// The private key of the first test account, as serve prints it.
crypto::SecretKey first_key(const std::string& output) {
    const auto at = output.find("\n  0x");
    const auto key = output.substr(output.find("  0x", at + 5) + 2, 66);
    return *crypto::SecretKey::from_bytes(*codec::fixed_from_hex<32>(key));
}

class BadRequestTest : public testing::Test {
protected:
    void SetUp() override {
        const auto url = program_.wait_for_url();
        ASSERT_TRUE(url) << program_.errors();
        client_.emplace(*url);
        chain_id_ = number_of(*client_->result("eth_chainId", json::array()));
        while (program_.output().find("\n  0x") == std::string::npos) {
        }
        key_.emplace(first_key(program_.output()));
    }
    void TearDown() override {
        const auto before = client_->head();
        ASSERT_TRUE(before) << "the server is gone";
        while (client_->head() == before) {
        }
        EXPECT_EQ(program_.stop().code, 0);
        EXPECT_EQ(program_.errors(), "");
    }

    std::string head_of(const std::string& host, const std::string& type, std::size_t length) const {
        return "POST / HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: " + type +
               "\r\nConnection: close\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
    }
    void expect_error(const std::string& body, int code, const std::string& says) const {
        const auto reply = client_->post(body);
        const auto answer = json::parse(reply.body, nullptr, false);
        EXPECT_EQ(reply.status, 200) << body;
        ASSERT_TRUE(answer.is_object() && answer.contains("error")) << body << " → " << reply.body;
        EXPECT_EQ(answer["error"]["code"], code) << body;
        EXPECT_NE(answer["error"]["message"].get<std::string>().find(says), std::string::npos)
            << body << " → " << reply.body;
    }
    chain::Transaction transfer(std::uint64_t nonce) const {
        chain::Transaction transaction;
        transaction.type = chain::TransactionType::fee_market;
        transaction.chain_id = chain_id_;
        transaction.nonce = nonce;
        transaction.max_fee_per_gas = transaction.max_priority_fee_per_gas = Uint256{10'000'000'000};
        transaction.gas_limit = 21'000;
        transaction.to = Address{{0x11}};
        transaction.value = Uint256{1};
        return transaction;
    }
    json send(const chain::Transaction& transaction) const {
        const auto signed_one = chain::sign_transaction(transaction, *key_);
        return client_->ask("eth_sendRawTransaction", {codec::to_hex(signed_one.encoded)});
    }
    void expect_refused(const json& reply, const std::string& says) const {
        ASSERT_TRUE(reply.is_object() && reply.contains("error")) << reply;
        EXPECT_EQ(reply["error"]["code"], -32000) << reply;
        EXPECT_NE(reply["error"]["message"].get<std::string>().find(says), std::string::npos) << reply;
    }

    Rollupctl program_{{"serve", preset("blank"), "--seed", "7"}};
    std::optional<RpcClient> client_;
    std::optional<crypto::SecretKey> key_;
    std::uint64_t chain_id_ = 0;
};

TEST_F(BadRequestTest, JsonThatIsNoRequest) {
    expect_error("", -32700, "not valid JSON");
    expect_error("{", -32700, "not valid JSON");
    expect_error(std::string(1'000, '[') + std::string(1'000, ']'), -32700, "nested deeper");
    expect_error("\xff\xfe{}", -32700, "not valid JSON");
    expect_error("5", -32600, "expected an object");
    expect_error("[]", -32600, "batch is empty");
    expect_error(R"({"id":1,"method":"eth_chainId"})", -32600, "jsonrpc");
    expect_error(R"({"jsonrpc":"2.0","id":1})", -32600, "method");
    expect_error(R"({"jsonrpc":"2.0","id":1,"method":"eth_mine","params":[]})", -32601, "eth_mine");
    expect_error(R"({"jsonrpc":"2.0","id":1,"method":"eth_subscribe","params":["newHeads"]})", -32601,
                 "WebSocket");
    expect_error(R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":{}})", -32602, "by position");
    expect_error(R"({"jsonrpc":"2.0","id":1,"method":"eth_getBalance","params":["0x12","latest"]})", -32602,
                 "address");
    expect_error(R"({"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber","params":["last"]})", -32602,
                 "block");
    expect_error(R"({"jsonrpc":"2.0","id":1,"method":"eth_sendRawTransaction","params":["0x0"]})", -32602,
                 "0x");
}

TEST_F(BadRequestTest, HttpThatIsNotForUs) {
    const std::string body = R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId"})";
    const auto asked = [&](const std::string& host, const std::string& type) {
        return client_->exchange(head_of(host, type, body.size()) + body);
    };
    const std::string json_type = "application/json";

    const auto text = asked(client_->host(), "text/plain");
    EXPECT_EQ(text.status, 415);
    EXPECT_NE(text.body.find("application/json"), std::string::npos) << text.body;
    for (const std::string foreign :
         {"evil.example", "evil.example:8545", "127.0.0.1.evil.example", "127.0.0.1:1"})
        EXPECT_EQ(asked(foreign, json_type).status, 403) << foreign;
    const auto large = client_->exchange(head_of(client_->host(), json_type, limits::kRpcMaxBodyBytes + 1));
    EXPECT_EQ(large.status, 413);
    EXPECT_NE(large.body.find(std::to_string(limits::kRpcMaxBodyBytes)), std::string::npos) << large.body;
    EXPECT_EQ(client_->exchange("PUT / HTTP/1.1\r\nHost: " + client_->host() + "\r\n\r\n").status, 405);
    EXPECT_EQ(client_->exchange("\x16\x03\x01 hello\r\n\r\n").status, 400);
}

TEST_F(BadRequestTest, TransactionsThatCannotBeTaken) {
    auto wrong_chain = transfer(0);
    wrong_chain.chain_id = chain_id_ + 1;
    auto rich = transfer(0);
    rich.value = Uint256{1} << 200U;
    auto forged = chain::sign_transaction(transfer(0), *key_).encoded;
    std::fill(forged.end() - 32, forged.end(), std::uint8_t{0xff});  // s, far above the curve's order

    expect_refused(send(wrong_chain), "invalid chain id");
    expect_refused(send(rich), "insufficient funds");
    expect_refused(send(transfer(1'000)), "nonce too high");
    expect_refused(client_->ask("eth_sendRawTransaction", {codec::to_hex(forged)}), "signature");
    expect_refused(client_->ask("eth_sendRawTransaction", {"0x02c0"}), "");
    const auto taken = send(transfer(0));
    ASSERT_TRUE(taken.contains("result")) << taken;
    while (client_->ask("eth_getTransactionReceipt", json::array({taken["result"]}))["result"].is_null()) {
    }
    auto used = transfer(0);
    used.value = Uint256{2};
    expect_refused(send(used), "nonce too low");
    EXPECT_EQ(client_->result("eth_getTransactionCount",
                              {codec::to_hex(crypto::address_of(*key_).view()), "latest"}),
              "0x1");
}

TEST_F(BadRequestTest, APortThatIsTaken) {
    const auto port = std::to_string(client_->port());

    const auto served = rollupctl({"serve", preset("blank"), "--rpc-port", port});
    const auto run = rollupctl({"run", preset("blank"), "--rpc-port", port, "--for", "1s"});

    for (const auto& refused : {served, run}) {
        EXPECT_EQ(refused.end.code, 1);
        EXPECT_NE(refused.errors.find("Port " + port + " is taken"), std::string::npos) << refused.errors;
        EXPECT_NE(refused.errors.find("Choose another port"), std::string::npos) << refused.errors;
    }
}

TEST(AllowedOrigins, ThatAreNoWebSitesAreRefusedByName) {
    const auto run = rollupctl({"serve", preset("blank"), "--allow-origin", "example.org"});

    EXPECT_EQ(run.end.code, 1);
    EXPECT_NE(run.errors.find("\"example.org\" is not the address of a web site"), std::string::npos)
        << run.errors;
}

}  // namespace
}  // namespace studio::test
