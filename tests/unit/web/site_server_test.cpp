// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <chrono>
#include <future>
#include <thread>
#include <web/site_server.hpp>

namespace studio::web {
namespace {

using std::chrono_literals::operator""s;

/// Says at once who asks; what is asked for at /slow waits until the test lets it go.
class TestSite final : public Site {
public:
    SiteLimits limits() const override { return limits_; }
    Result<Entry, Refusal> enter(const RequestHead& head) override {
        Entry entry{Course::read_body};
        entry.is_slow = head.target == "/slow";
        return entry;
    }
    Reply answer(const RequestHead& head, std::string_view) override {
        if (head.target == "/slow")
            let_go_.wait();
        return {200, "text/plain", std::string{head.peer}};
    }
    Reply refuse(const Refusal& refusal) override { return {refusal.status, "text/plain", refusal.reason}; }

    SiteLimits limits_{.max_body_bytes = 1'000,
                       .max_header_bytes = 1'000,
                       .max_connections = 100,
                       .max_connections_of_peer = 100,
                       .first_head_seconds = 30,
                       .idle_seconds = 30};
    std::promise<void> go_;
    const std::shared_future<void> let_go_{go_.get_future()};
};

/// A connection from an address of the loopback network.
class Client {
public:
    explicit Client(std::uint16_t port, const char* from = "127.0.0.1") {
        socket_.open(tcp::v4());
        socket_.bind({asio::ip::make_address_v4(from), 0});
        socket_.connect({asio::ip::address_v4::loopback(), port});
    }
    void ask(const std::string& target) {
        const auto request = "GET " + target + " HTTP/1.1\r\nConnection: close\r\n\r\n";
        boost::system::error_code ignored;  // the server may have refused already
        asio::write(socket_, asio::buffer(request), ignored);
    }
    /// What comes until the server closes.
    std::string read_all() {
        std::string text;
        boost::system::error_code error;
        asio::read(socket_, asio::dynamic_buffer(text), error);
        return text;
    }
    std::string answer_to(const std::string& target) {
        ask(target);
        return read_all();
    }

private:
    static inline asio::io_context io_;
    tcp::socket socket_{io_};
};

class SiteServerTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(server_.listen(Reach::this_computer, {std::uint16_t{0}})); }
    std::string answer(const std::string& target, const char* from = "127.0.0.1") {
        return Client{server_.port(), from}.answer_to(target);
    }

    TestSite site_;
    SiteServer server_{site_};
};

bool is_answered(const std::string& reply) {
    return reply.starts_with("HTTP/1.1 200");
}
bool is_busy(const std::string& reply) {
    return reply.starts_with("HTTP/1.1 503");
}

TEST_F(SiteServerTest, TellsTheSiteWhoAsks) {
    server_.run();
    EXPECT_TRUE(answer("/").ends_with("\r\n\r\n127.0.0.1"));
    EXPECT_TRUE(answer("/", "127.0.0.2").ends_with("\r\n\r\n127.0.0.2"));
}

TEST_F(SiteServerTest, OneAddressDoesNotTakeAllConnections) {
    site_.limits_.max_connections_of_peer = 3;
    server_.run();
    std::vector<std::unique_ptr<Client>> held;
    for (int i = 0; i < 3; ++i)
        held.push_back(std::make_unique<Client>(server_.port()));

    EXPECT_TRUE(is_busy(Client{server_.port()}.read_all()));
    EXPECT_TRUE(is_answered(answer("/", "127.0.0.2"))) << "another address has its own";
    EXPECT_TRUE(is_answered(held.front()->answer_to("/")));
    held.clear();
    const auto end = std::chrono::steady_clock::now() + 10s;
    while (!is_answered(answer("/")) && std::chrono::steady_clock::now() < end) {
    }
    EXPECT_TRUE(is_answered(answer("/"))) << "who leaves makes room";
}

TEST_F(SiteServerTest, WhoConnectsAndSaysNothingIsSoonGone) {
    site_.limits_.first_head_seconds = 1;
    server_.run();
    const auto since = std::chrono::steady_clock::now();
    EXPECT_EQ(Client{server_.port()}.read_all(), "");
    EXPECT_LT(std::chrono::steady_clock::now() - since, 10s);
}

/// So many files may be open in this program, as long as it lives.
class FilesInAll {
public:
    explicit FilesInAll(rlim_t count) {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        const rlimit limit{count, before_.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~FilesInAll() { ::setrlimit(RLIMIT_NOFILE, &before_); }
    FilesInAll(const FilesInAll&) = delete;
    FilesInAll& operator=(const FilesInAll&) = delete;

private:
    rlimit before_{};
};

TEST_F(SiteServerTest, ConnectionsLeaveFilesForEverythingElse) {
    const FilesInAll limit{100};  // of which 50 are kept
    server_.run();
    std::vector<std::unique_ptr<Client>> held;
    for (int i = 0; i < 30; ++i)
        held.push_back(std::make_unique<Client>(server_.port()));
    EXPECT_TRUE(is_busy(held.back()->read_all()));
    const int file = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    EXPECT_GE(file, 0) << "the rest of the program goes on";
    ::close(file);
    EXPECT_TRUE(is_answered(held.front()->answer_to("/")));
    held.clear();
}

TEST_F(SiteServerTest, SlowAnswersHoldUpNobodyElse) {
    server_.run();
    std::vector<std::unique_ptr<Client>> greedy;
    for (int i = 0; i < 4; ++i) {
        greedy.push_back(std::make_unique<Client>(server_.port()));
        greedy.back()->ask("/slow");
    }
    std::packaged_task<std::string()> task{[this] { return answer("/"); }};
    auto quick = task.get_future();
    const std::jthread asking{std::move(task)};
    EXPECT_EQ(quick.wait_for(10s), std::future_status::ready);
    site_.go_.set_value();
    EXPECT_TRUE(is_answered(quick.get()));
    for (const auto& client : greedy)
        EXPECT_TRUE(is_answered(client->read_all()));
}

}  // namespace
}  // namespace studio::web
