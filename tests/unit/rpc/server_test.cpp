// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <optional>
#include <rpc/server.hpp>
#include <thread>
#include <web/web_errors.hpp>

#include "raw_client.hpp"
#include "test_node.hpp"
#include "wake_calls.hpp"

namespace studio::rpc {
namespace {

using test::json;
using test::RawClient;
using test::TestNode;

constexpr const char* kAskChain = R"({"jsonrpc":"2.0","id":1,"method":"eth_chainId"})";

class ServerTest : public testing::Test {
protected:
    std::string host() const { return "127.0.0.1:" + std::to_string(server_->port()); }
    std::string post(const std::string& body, const std::string& more = "Connection: close\r\n") const {
        return "POST / HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/json\r\n" + more +
               "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    std::string exchange(const std::string& request) const {
        RawClient client{server_->port()};
        client.write(request);
        return client.read_all();
    }

    TestNode node_;
    std::unique_ptr<Server> server_ = Server::start(node_.chain(), {0, {}}).value();
};

TEST_F(ServerTest, AnswersOverHttp) {
    const auto reply = exchange(post(kAskChain));

    EXPECT_TRUE(reply.starts_with("HTTP/1.1 200 OK")) << reply;
    EXPECT_TRUE(reply.ends_with(R"({"jsonrpc":"2.0","id":1,"result":"0x1b5f"})")) << reply;
    EXPECT_EQ(server_->url(), "http://" + host());
}

TEST_F(ServerTest, KeepsTheConnectionForTheNextRequest) {
    RawClient client{server_->port()};

    client.write(post(kAskChain, "") + post(kAskChain));

    const auto replies = client.read_all();
    const auto first = replies.find("0x1b5f");
    ASSERT_NE(first, std::string::npos);
    EXPECT_NE(replies.find("0x1b5f", first + 1), std::string::npos);
}

TEST_F(ServerTest, ChecksHostAndOrigin) {
    const auto other_host = exchange("POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\n\r\n");
    const auto other_page = exchange(post(kAskChain, "Origin: https://evil.example\r\n"));
    const auto own_page = exchange(post(kAskChain, "Origin: http://localhost:3000\r\nConnection: close\r\n"));

    EXPECT_TRUE(other_host.starts_with("HTTP/1.1 403")) << other_host;
    EXPECT_TRUE(other_page.starts_with("HTTP/1.1 403")) << other_page;
    EXPECT_NE(other_page.find("\"error\""), std::string::npos);
    EXPECT_EQ(other_page.find("Access-Control"), std::string::npos);
    EXPECT_NE(own_page.find("Access-Control-Allow-Origin: http://localhost:3000\r\n"), std::string::npos);
}

TEST_F(ServerTest, AnswersPreflightsAndPeople) {
    const auto preflight = exchange("OPTIONS / HTTP/1.1\r\nHost: " + host() +
                                    "\r\nOrigin: http://localhost:3000\r\nConnection: close\r\n\r\n");
    const auto help = exchange("GET / HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");

    EXPECT_TRUE(preflight.starts_with("HTTP/1.1 204")) << preflight;
    EXPECT_NE(preflight.find("Access-Control-Allow-Headers: Content-Type"), std::string::npos);
    EXPECT_TRUE(help.starts_with("HTTP/1.1 200")) << help;
    EXPECT_NE(help.find("curl"), std::string::npos);
}

TEST_F(ServerTest, RefusesWhatIsTooLarge) {
    const auto body = exchange(post(std::string(limits::kRpcMaxBodyBytes + 1, ' ')));
    const auto headers =
        exchange(post(kAskChain, "X-Long: " + std::string(limits::kRpcMaxHeaderBytes, 'x') + "\r\n"));

    EXPECT_TRUE(body.starts_with("HTTP/1.1 413")) << body;
    EXPECT_TRUE(headers.starts_with("HTTP/1.1 431")) << headers;
}

TEST_F(ServerTest, TakesABodyOfTheLargestSize) {
    std::string body{kAskChain};
    body.resize(limits::kRpcMaxBodyBytes, ' ');

    EXPECT_TRUE(exchange(post(body)).starts_with("HTTP/1.1 200"));
}

TEST_F(ServerTest, SurvivesWhatIsNotHttp) {
    EXPECT_TRUE(exchange("\x16\x03\x01 not http at all\r\n\r\n").starts_with("HTTP/1.1 400"));
    EXPECT_TRUE(exchange(post("{", "Content-Type: text/plain\r\nConnection: close\r\n")).size() > 0);
    RawClient{server_->port()}.write("POST / HT");  // and gone

    EXPECT_TRUE(exchange(post(kAskChain)).starts_with("HTTP/1.1 200"));
}

TEST_F(ServerTest, SendsNothingToNotifications) {
    EXPECT_TRUE(exchange(post(R"({"jsonrpc":"2.0","method":"eth_chainId"})")).starts_with("HTTP/1.1 204"));
}

TEST_F(ServerTest, SaysThatItIsFull) {
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::size_t i = 0; i < limits::kRpcMaxConnections; ++i)
        clients.push_back(std::make_unique<RawClient>(server_->port()));

    EXPECT_TRUE(exchange(post(kAskChain)).starts_with("HTTP/1.1 503"));
}

TEST_F(ServerTest, TellsThatThePortIsTaken) {
    const auto second = Server::start(node_.chain(), {server_->port(), {}});

    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().is(web::errors::kPortTaken));
    EXPECT_NE(second.error().english().find(std::to_string(server_->port())), std::string::npos);
}

TEST_F(ServerTest, FindsAFreePortByItself) {
    const auto second = Server::start(node_.chain(), {});
    const auto third = Server::start(node_.chain(), {});

    ASSERT_TRUE(second && third);
    EXPECT_GE((*second)->port(), limits::kRpcFirstPort);
    EXPECT_LE((*third)->port(), limits::kRpcLastPort);
    EXPECT_NE((*second)->port(), (*third)->port());
}

TEST_F(ServerTest, GivesItsPortBackAtOnce) {
    const auto port = server_->port();
    RawClient client{port};
    client.write(post(kAskChain, ""));
    client.read(1);

    server_.reset();

    EXPECT_TRUE(Server::start(node_.chain(), {port, {}}));
}

/// WebSocket, by hand: enough to see the handshake's gate and a subscription.
class WebSocketTest : public ServerTest {
protected:
    std::string handshake(const std::string& more) const {
        return "GET / HTTP/1.1\r\nHost: " + host() +
               "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
               more + "\r\n";
    }
    /// A text frame of a client, masked with zeros (RFC 6455, section 5.2).
    static std::string frame(const std::string& text) {
        EXPECT_LT(text.size(), 126U);
        return std::string{"\x81"} + static_cast<char>(0x80U | text.size()) + std::string(4, '\0') + text;
    }
    static json read_frame(RawClient& client) {
        const auto head = client.read(2);
        std::size_t size = static_cast<unsigned char>(head[1]);
        if (size == 126) {
            const auto wide = client.read(2);
            size = static_cast<unsigned char>(wide[0]) * 256U + static_cast<unsigned char>(wide[1]);
        }
        return json::parse(client.read(size));
    }
};

TEST_F(WebSocketTest, ChecksTheOriginOfTheHandshake) {
    EXPECT_TRUE(exchange(handshake("Origin: https://evil.example\r\n")).starts_with("HTTP/1.1 403"));
}

TEST_F(WebSocketTest, AnswersAndTellsOnOneConnection) {
    RawClient client{server_->port()};
    client.write(handshake("Origin: http://localhost:5173\r\n"));
    EXPECT_TRUE(client.read_until("\r\n\r\n").starts_with("HTTP/1.1 101"));

    client.write(frame(kAskChain));
    EXPECT_EQ(read_frame(client)["result"], "0x1b5f");
    client.write(frame(R"({"jsonrpc":"2.0","id":2,"method":"eth_subscribe","params":["newHeads"]})"));
    const auto id = read_frame(client)["result"];
    node_.run();

    for (const auto* number : {"0x1", "0x2", "0x3"}) {
        const auto notification = read_frame(client);
        EXPECT_EQ(notification["params"]["subscription"], id);
        EXPECT_EQ(notification["params"]["result"]["number"], number);
    }
}

/// A port whose chain is asleep until the test wakes it.
class SleepingServerTest : public WebSocketTest {
protected:
    static constexpr const char* kUse = R"({"jsonrpc":"2.0","id":1,"method":"eth_gasPrice"})";

    void SetUp() override { server_ = Server::open({7007, 5}, {0, {}, calls_.listener()}).value(); }
    void TearDown() override { server_.reset(); }
    std::vector<std::string> calls() { return calls_.all(); }
    bool is_called() { return calls_.has_come(); }

    test::WakeCalls calls_;
};

TEST_F(SleepingServerTest, AnswersWhatWalletsPollWithoutWaking) {
    EXPECT_NE(exchange(post(kAskChain)).find(R"("result":"0x1b5f")"), std::string::npos);
    const auto both = exchange(post(R"([{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber"},)"
                                    R"({"jsonrpc":"2.0","id":2,"method":"net_version"}])"));
    EXPECT_NE(both.find(R"("result":"0x5")"), std::string::npos) << both;
    EXPECT_NE(both.find(R"("result":"7007")"), std::string::npos) << both;
    EXPECT_NE(exchange(post(R"({"jsonrpc":"2.0","id":1,"method":"eth_nonsense"})")).find("-32601"),
              std::string::npos);
    EXPECT_TRUE(exchange(post(kUse, "Origin: https://evil.example\r\n")).starts_with("HTTP/1.1 403"));

    EXPECT_EQ(calls(), std::vector<std::string>{});
}

TEST_F(SleepingServerTest, KeepsARequestUntilTheChainIsAwake) {
    std::string reply;
    std::thread client{[&] { reply = exchange(post(kUse)); }};
    EXPECT_TRUE(is_called());
    EXPECT_EQ(calls(), std::vector<std::string>{"eth_gasPrice"});

    server_->wake(node_.chain());

    client.join();
    EXPECT_NE(reply.find("result"), std::string::npos);
    EXPECT_GT(server_->used_ns(), 0);
}

TEST_F(SleepingServerTest, SleepsAgainAndIsKnownByItsHead) {
    server_->wake(node_.chain());
    node_.run();

    EXPECT_TRUE(server_->sleep());

    const auto number = exchange(post(R"({"jsonrpc":"2.0","id":1,"method":"eth_blockNumber"})"));
    EXPECT_NE(number.find(R"("result":"0x3")"), std::string::npos) << number;
    EXPECT_EQ(calls(), std::vector<std::string>{});
}

TEST_F(SleepingServerTest, WakesForAWebSocketAndStaysAwakeForIt) {
    std::optional<RawClient> client{server_->port()};
    client->write(handshake({}));
    ASSERT_TRUE(is_called());

    server_->wake(node_.chain());

    EXPECT_TRUE(client->read_until("\r\n\r\n").starts_with("HTTP/1.1 101"));
    client->write(frame(kAskChain));
    EXPECT_EQ(read_frame(*client)["result"], "0x1b5f");
    EXPECT_FALSE(server_->sleep());
    client->write(frame(kAskChain));
    EXPECT_EQ(read_frame(*client)["result"], "0x1b5f");
    client.reset();
    while (server_->websockets() > 0)
        std::this_thread::yield();
    EXPECT_TRUE(server_->sleep());
}

TEST_F(SleepingServerTest, TellsThoseWhoWaitWhenItCloses) {
    std::string reply;
    const auto request = post(kUse);
    std::thread client{[&, port = server_->port()] {
        RawClient waiting{port};
        waiting.write(request);
        reply = waiting.read_all();
    }};
    EXPECT_TRUE(is_called());

    server_.reset();

    client.join();
    EXPECT_EQ(reply.find("result"), std::string::npos);
}

}  // namespace
}  // namespace studio::rpc
