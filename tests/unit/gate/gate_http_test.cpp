// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/limits.hpp>
#include <gate/gate.hpp>
#include <unit/rpc/raw_client.hpp>
#include <web/web_errors.hpp>

#include "shards_fixture.hpp"

namespace studio::gate {
namespace {

using rpc::test::RawClient;
using test::TwoShards;

constexpr const char* kAskChain = R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId"})";

/// The gate on its port.
class GateHttpTest : public TwoShards {
protected:
    std::string host() const { return "127.0.0.1:" + std::to_string(gate_->port()); }
    std::string post(const std::string& body, const std::string& more = "Connection: close\r\n") const {
        return "POST / HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\n" + more +
               "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    std::string exchange(const std::string& request) const {
        RawClient client{gate_->port()};
        client.write(request);
        return client.read_all();
    }

    rpc::WebOrigins origins_;
    std::unique_ptr<Gate> gate_ =
        Gate::open({shards_[0]->link, shards_[1]->link}, {std::uint16_t{0}, &origins_}).value();
};

TEST_F(GateHttpTest, AnswersOnAPortOfItsOwn) {
    const auto reply = exchange(post(kAskChain));

    EXPECT_TRUE(reply.starts_with("HTTP/1.1 200 OK")) << reply;
    EXPECT_TRUE(reply.ends_with(R"({"jsonrpc":"2.0","id":1,"result":"0x1b5f"})")) << reply;
    EXPECT_EQ(gate_->url(), "http://" + host());
    for (const auto& shard : shards_)
        EXPECT_NE(shard->server->port(), gate_->port());
}

TEST_F(GateHttpTest, ChecksHostAndOriginAsAShardDoes) {
    const auto other_host = exchange("POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n\r\n");
    const auto other_page = exchange(post(kAskChain, "Origin: https://evil.example\r\n"));
    const auto own_page = exchange(post(kAskChain, "Origin: http://localhost:3000\r\nConnection: close\r\n"));

    EXPECT_TRUE(other_host.starts_with("HTTP/1.1 403")) << other_host;
    EXPECT_TRUE(other_page.starts_with("HTTP/1.1 403")) << other_page;
    EXPECT_NE(own_page.find("Access-Control-Allow-Origin: http://localhost:3000\r\n"), std::string::npos);
    ASSERT_EQ(origins_.all().size(), 1U);  // the user is asked
    EXPECT_EQ(origins_.all()[0].name, "https://evil.example");
}

TEST_F(GateHttpTest, TellsPeopleWhatItIs) {
    const auto help = exchange("GET / HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");

    EXPECT_TRUE(help.starts_with("HTTP/1.1 200")) << help;
    EXPECT_NE(help.find("several rollups"), std::string::npos) << help;
    EXPECT_NE(help.find("http://localhost:" + std::to_string(gate_->port())), std::string::npos) << help;
}

TEST_F(GateHttpTest, SaysWhereWebSocketIs) {
    const auto reply =
        exchange("GET / HTTP/1.1\r\nHost: " + host() +
                 "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

    EXPECT_TRUE(reply.starts_with("HTTP/1.1 501")) << reply;
    EXPECT_NE(reply.find("connect to one of them"), std::string::npos) << reply;
}

TEST_F(GateHttpTest, SurvivesHostileBodies) {
    EXPECT_TRUE(exchange(post(std::string(limits::kRpcMaxBodyBytes + 1, ' '))).starts_with("HTTP/1.1 413"));
    EXPECT_NE(exchange(post(std::string(100'000, '['))).find("-32700"), std::string::npos);
    EXPECT_NE(exchange(post("\xff\xfe{")).find("-32700"), std::string::npos);
    std::string batch = "[1";
    for (std::size_t i = 0; i < limits::kRpcMaxBatchItems; ++i)
        batch += ",1";
    EXPECT_NE(exchange(post(batch + "]")).find("batch too large"), std::string::npos);
    EXPECT_TRUE(exchange("\x16\x03\x01 not http at all\r\n\r\n").starts_with("HTTP/1.1 400"));
    RawClient{gate_->port()}.write("POST / HT");  // and gone

    EXPECT_TRUE(exchange(post(kAskChain)).starts_with("HTTP/1.1 200"));
}

TEST_F(GateHttpTest, TellsThatThePortIsTaken) {
    const auto second = Gate::open({shards_[0]->link}, {gate_->port()});

    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().is(web::errors::kPortTaken));
}

TEST_F(GateHttpTest, ClosesWhileClientsAreConnected) {
    const auto port = gate_->port();
    RawClient client{port};
    client.write(post(kAskChain, ""));
    client.read(1);

    gate_.reset();

    EXPECT_TRUE(Gate::open({shards_[0]->link}, {port}));
}

}  // namespace
}  // namespace studio::gate
