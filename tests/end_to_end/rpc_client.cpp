// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_to_end/rpc_client.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <cstdio>

namespace studio::test {

namespace asio = boost::asio;
using asio::ip::tcp;
using nlohmann::json;

RpcClient::RpcClient(const std::string& url)
    : port_{static_cast<std::uint16_t>(std::stoul(url.substr(url.rfind(':') + 1)))} {}

HttpReply RpcClient::exchange(const std::string& request) const {
    asio::io_context io;
    tcp::socket socket{io};
    boost::system::error_code error;
    socket.connect({asio::ip::address_v4::loopback(), port_}, error);
    if (error)
        return {};
    asio::write(socket, asio::buffer(request), error);  // the server may refuse before it has read all
    std::string text;
    asio::read(socket, asio::dynamic_buffer(text), error);
    const auto end_of_head = text.find("\r\n\r\n");
    if (text.size() < 12 || end_of_head == std::string::npos)
        return {};
    return {std::stoi(text.substr(9, 3)), text.substr(end_of_head + 4)};
}

HttpReply RpcClient::post(const std::string& body) const {
    return exchange("POST / HTTP/1.1\r\nHost: " + host() +
                    "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                    std::to_string(body.size()) + "\r\n\r\n" + body);
}

json RpcClient::ask(const std::string& method, const json& params) const {
    const auto reply =
        post(json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}}.dump());
    return json::parse(reply.body, nullptr, false);
}

std::optional<json> RpcClient::result(const std::string& method, const json& params) const {
    const auto reply = ask(method, params);
    return reply.is_object() && reply.contains("result") ? std::optional{reply["result"]} : std::nullopt;
}

std::optional<std::uint64_t> RpcClient::head() const {
    const auto number = result("eth_blockNumber", json::array());
    return number ? std::optional{number_of(*number)} : std::nullopt;
}

std::uint64_t number_of(const json& quantity) {
    return quantity.is_string() ? std::stoull(quantity.get<std::string>(), nullptr, 16) : 0;
}

std::string quantity(std::uint64_t number) {
    char text[20];
    std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(number));
    return text;
}

}  // namespace studio::test
