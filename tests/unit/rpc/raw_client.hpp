// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <string>

namespace studio::rpc::test {

namespace asio = boost::asio;

/// A connection on which a test writes what it likes.
class RawClient {
public:
    explicit RawClient(std::uint16_t port) { socket_.connect({asio::ip::address_v4::loopback(), port}); }
    void write(const std::string& text) { asio::write(socket_, asio::buffer(text)); }
    /// What comes until the server closes.
    std::string read_all() {
        std::string text;
        boost::system::error_code error;
        asio::read(socket_, asio::dynamic_buffer(text), error);
        return text;
    }
    std::string read(std::size_t size) {
        std::string text(size, '\0');
        asio::read(socket_, asio::buffer(text));
        return text;
    }
    std::string read_until(const std::string& end) {
        std::string text;
        while (!text.ends_with(end))
            text += read(1);
        return text;
    }

private:
    asio::io_context io_;
    asio::ip::tcp::socket socket_{io_};
};

}  // namespace studio::rpc::test
