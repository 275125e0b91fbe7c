// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <rpc/http_gate.hpp>

namespace studio::rpc {
namespace {

using web::RequestHead;

const GateRules kRules = [] {
    static WebOrigins origins;
    EXPECT_TRUE(origins.answer("https://dapp.example", api::OriginAnswer::always));
    return GateRules{8545, &origins};
}();

RequestHead post(std::string_view host = "127.0.0.1:8545") {
    RequestHead head;
    head.method = "POST";
    head.host_count = 1;
    head.host = host;
    head.content_type = "application/json";
    return head;
}

unsigned status_of(const RequestHead& head) {
    const auto passage = pass_gate(head, kRules);
    return passage ? 200 : passage.error().status;
}

TEST(HttpGate, LetsProgramsOfThisComputerIn) {
    EXPECT_EQ(pass_gate(post(), kRules).value(), Passage::call);
    EXPECT_EQ(status_of(post("localhost:8545")), 200U);
    EXPECT_EQ(status_of(post("LOCALHOST:8545")), 200U);
    EXPECT_EQ(status_of(post("[::1]:8545")), 200U);
}

TEST(HttpGate, RefusesEveryOtherHostName) {
    for (const auto* host : {"evil.example:8545", "127.0.0.1.evil.example:8545", "localhost", "localhost:80",
                             "127.0.0.1", "127.0.0.2:8545", "localhost.:8545", "0.0.0.0:8545",
                             "localhost:8545.evil.example", "[::ffff:127.0.0.1]:8545", ""})
        EXPECT_EQ(status_of(post(host)), 403U) << host;
}

TEST(HttpGate, ChecksTheHostOfEveryKindOfRequest) {
    for (const auto* method : {"GET", "OPTIONS", "POST", "PUT"}) {
        auto head = post("evil.example:8545");
        head.method = method;
        EXPECT_EQ(status_of(head), 403U) << method;
    }
    auto handshake = post("evil.example:8545");
    handshake.method = "GET";
    handshake.websocket = true;
    EXPECT_EQ(status_of(handshake), 403U);
}

TEST(HttpGate, WantsExactlyOneHost) {
    auto none = post();
    none.host_count = 0;
    auto two = post();
    two.host_count = 2;

    EXPECT_EQ(status_of(none), 400U);
    EXPECT_EQ(status_of(two), 400U);
}

TEST(HttpGate, LetsLoopbackPagesExtensionsAndListedOriginsIn) {
    for (const auto* origin :
         {"http://localhost", "http://localhost:3000", "https://localhost:8443", "http://127.0.0.1:5173",
          "http://[::1]:8080", "chrome-extension://nkbihfbeogaeaoehlefnkodbefgpgknn",
          "moz-extension://6b3f8a90-0000-4000-8000-000000000000", "safari-web-extension://ABCDEF",
          "https://dapp.example", "HTTPS://DAPP.example"}) {
        auto head = post();
        head.origin = origin;
        EXPECT_EQ(status_of(head), 200U) << origin;
    }
}

TEST(HttpGate, RefusesPagesOfOtherSites) {
    for (const auto* origin :
         {"https://evil.example", "http://localhost.evil.example", "http://localhost:3000.evil.example",
          "http://127.0.0.1.evil.example", "null", "", "file://", "https://dapp.example.evil.example",
          "http://dapp.example", "http://localhost:", "http://localhost:80a", "chrome-extension://",
          "http://evil.example/http://localhost"}) {
        auto head = post();
        head.origin = origin;
        const auto passage = pass_gate(head, kRules);
        ASSERT_FALSE(passage) << origin;
        EXPECT_EQ(passage.error().status, 403U) << origin;
    }
}

TEST(HttpGate, ChecksTheOriginOfTheWebSocketHandshake) {
    auto handshake = post();
    handshake.method = "GET";
    handshake.websocket = true;
    EXPECT_EQ(pass_gate(handshake, kRules).value(), Passage::websocket);

    handshake.origin = "https://evil.example";

    EXPECT_EQ(status_of(handshake), 403U);
}

TEST(HttpGate, PutsAnUnknownPageToTheUserOnceAndObeysTheAnswer) {
    WebOrigins origins;
    std::vector<std::string> questions;
    origins.on_question([&](const std::string& origin) { questions.push_back(origin); });
    const GateRules rules{8545, &origins};
    auto head = post();
    const auto may_call = [&](std::string_view origin) {
        head.origin = origin;
        return static_cast<bool>(pass_gate(head, rules));
    };

    EXPECT_FALSE(may_call("https://Game.example"));
    EXPECT_FALSE(may_call("https://game.example"));
    EXPECT_EQ(questions, std::vector<std::string>{"https://game.example"});

    EXPECT_TRUE(origins.answer("https://game.example", api::OriginAnswer::once));
    EXPECT_TRUE(may_call("https://game.example"));
    EXPECT_TRUE(origins.answer("https://game.example", api::OriginAnswer::deny));
    EXPECT_FALSE(may_call("https://game.example"));
    EXPECT_EQ(questions.size(), 1U);

    origins.forget("https://game.example");
    EXPECT_FALSE(may_call("https://game.example"));
    EXPECT_EQ(questions.size(), 2U);
}

TEST(HttpGate, AsksAboutNothingThatIsNoWebSite) {
    WebOrigins origins;
    const GateRules rules{8545, &origins};
    auto head = post();
    for (const std::string_view origin :
         {"null", "file://", "https://", "ftp://x.example", "https://x.example/path", "https://<b>x</b>"}) {
        head.origin = origin;
        EXPECT_FALSE(pass_gate(head, rules)) << origin;
        EXPECT_FALSE(origins.answer(origin, api::OriginAnswer::always)) << origin;
    }
    EXPECT_TRUE(origins.all().empty());

    for (int i = 0; i < 100; ++i) {
        const auto name = "https://site" + std::to_string(i) + ".example";
        head.origin = name;
        EXPECT_FALSE(pass_gate(head, rules));
    }
    EXPECT_EQ(origins.all().size(), WebOrigins::kMaxAsking);
}

TEST(HttpGate, WantsJson) {
    for (const auto* type : {"application/json", "Application/JSON", "application/json; charset=utf-8"}) {
        auto head = post();
        head.content_type = type;
        EXPECT_EQ(status_of(head), 200U) << type;
    }
    for (const auto* type : {"", "text/plain", "application/x-www-form-urlencoded", "application/jsonx"}) {
        auto head = post();
        head.content_type = type;
        EXPECT_EQ(status_of(head), 415U) << type;
    }
}

TEST(HttpGate, KnowsTheMethods) {
    auto head = post();
    head.method = "GET";
    EXPECT_EQ(pass_gate(head, kRules).value(), Passage::help);
    head.method = "OPTIONS";
    EXPECT_EQ(pass_gate(head, kRules).value(), Passage::preflight);
    head.method = "PUT";
    EXPECT_EQ(status_of(head), 405U);
}

TEST(HttpGate, EchoesTheOriginAndNeverAStar) {
    for (const auto passage : {Passage::call, Passage::preflight}) {
        const auto lines = cors_headers("http://localhost:3000", passage);
        EXPECT_EQ(lines.front().value, "http://localhost:3000");
        for (const auto& line : lines)
            EXPECT_EQ(line.value.find('*'), std::string::npos);
    }
}

}  // namespace
}  // namespace studio::rpc
