// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace studio::test {

struct HttpReply {
    int status = 0;  // 0: no reply
    std::string body;
};

/// Asks a served rollup, a connection each time, as a plain script would.
class RpcClient {
public:
    /// `url` as rollupctl says it: "http://127.0.0.1:8545".
    explicit RpcClient(const std::string& url);

    std::uint16_t port() const { return port_; }
    std::string host() const { return "127.0.0.1:" + std::to_string(port_); }

    /// Sends these bytes and gives all that comes back.
    HttpReply exchange(const std::string& request) const;
    HttpReply post(const std::string& body) const;
    /// The whole reply; null when the server is gone.
    nlohmann::json ask(const std::string& method, const nlohmann::json& params) const;
    /// The result; nothing when there is none.
    std::optional<nlohmann::json> result(const std::string& method, const nlohmann::json& params) const;
    std::optional<std::uint64_t> head() const;

private:
    std::uint16_t port_;
};

/// "0x1a" → 26
std::uint64_t number_of(const nlohmann::json& quantity);
std::string quantity(std::uint64_t number);

}  // namespace studio::test
