// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/web_origins.hpp>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace studio::rpc {

/// The web pages of other computers that asked to use a rollup, and what the user answered. One for all
/// servers of a program. Thread-safe.
class WebOrigins {
public:
    /// Questions that wait; pages beyond that are refused without one, so that nobody can flood the user.
    static constexpr std::size_t kMaxAsking = 8;
    /// Everything that is remembered, answered or not.
    static constexpr std::size_t kMaxKnown = 200;
    /// Longest name of an origin: the scheme, a domain name (RFC 1035: 253), the port.
    static constexpr std::size_t kMaxLength = 270;

    bool may_call(std::string_view origin) const;
    /// Notes the question once. Only http and https origins are asked about: "null" is any sandboxed page.
    void ask(std::string_view origin);
    /// False when the name is no http or https origin, or there is no room for more.
    bool answer(std::string_view origin, api::OriginAnswer answer);
    void forget(std::string_view origin);
    std::vector<api::WebOrigin> all() const;
    std::vector<std::string> always() const;
    /// Called for each new question, on the thread of a server; set before a server starts.
    void on_question(std::function<void(const std::string& origin)> handler) {
        handler_ = std::move(handler);
    }

private:
    mutable std::mutex mutex_;
    std::map<std::string, api::OriginState> known_;  // guarded by mutex_
    std::function<void(const std::string&)> handler_;
};

}  // namespace studio::rpc
