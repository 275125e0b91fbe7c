// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "rpc_errors.hpp"

namespace studio::rpc {

class RpcSite;

/// A way into a server for others of this program, who ask as if by HTTP: an asleep chain wakes for them as
/// for everybody. It is given to the server with its options, and may be asked before that server is there
/// and after it is gone. One server at a time. Thread-safe.
class ServerLink {
public:
    /// The reply to the text of a request, empty when none is to be sent; waits while an asleep chain wakes.
    /// Nothing: no server is there.
    std::optional<std::string> ask(std::string_view request);
    /// One method; `params` is a list as JSON. Gives the result as JSON, or the error. Nothing: as ask().
    std::optional<RpcResult<std::string>> call(std::string_view method, std::string_view params);

    /// A server is there, and its chain is awake.
    bool is_awake() const;
    /// Of the server that is there, or was last.
    std::string url() const;

private:
    friend class Server;
    void connect(RpcSite& site, std::string url);
    /// Waits for what is being answered.
    void disconnect();

    mutable std::mutex mutex_;
    std::condition_variable answered_;
    RpcSite* site_ = nullptr;  // guarded by mutex_
    std::size_t asking_ = 0;   // guarded by mutex_
    std::string url_;          // guarded by mutex_
};

}  // namespace studio::rpc
