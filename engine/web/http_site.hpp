// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace studio::web {

/// What a request's head says, as far as it decides anything.
struct RequestHead {
    std::string_view method;
    std::string_view target;     // "/path?query"
    std::size_t host_count = 0;  // Host lines
    std::string_view host;
    std::optional<std::string_view> origin;
    std::string_view content_type;
    bool websocket = false;  // asks for an upgrade to WebSocket
    std::string_view peer;   // who asks (peer.hpp)
};

struct HeaderLine {
    std::string_view name;
    std::string value;
};

struct Reply {
    unsigned status = 200;          // HTTP
    std::string_view content_type;  // of a body; outlives the reply
    std::string body;
    std::vector<HeaderLine> headers = {};
};

struct Refusal {
    unsigned status = 0;  // HTTP
    std::string reason;   // for the person who reads the reply
};

/// What becomes of a request once its head is read.
enum class Course : std::uint8_t { read_body, websocket, reply };
struct Entry {
    Course course{};
    Reply reply = {};      // to Course::reply
    bool is_slow = false;  // of Course::read_body: the answer may take long, and holds up nobody's quick one
};

/// What a site of this program takes and how long it waits.
struct SiteLimits {
    std::size_t max_body_bytes = 0;
    std::uint32_t max_header_bytes = 0;
    std::size_t max_connections = 0;
    std::size_t max_connections_of_peer = 0;
    /// A new connection's first head must be complete within so many seconds.
    int first_head_seconds = 0;
    /// A body must follow its head, and a kept-alive connection have the next head, within so many seconds.
    int idle_seconds = 0;
};

struct WebSocketHandover;

/// What is served over HTTP at one port: who may enter, and what is answered.
class Site {
public:
    virtual ~Site() = default;
    virtual SiteLimits limits() const = 0;
    /// On the thread of the sockets: must not block. A refused request's connection is closed after it.
    virtual Result<Entry, Refusal> enter(const RequestHead& head) = 0;
    /// On a worker, several at once: the reply to a whole request that entered with Course::read_body.
    virtual Reply answer(const RequestHead& head, std::string_view body) = 0;
    /// How a refusal looks. On the thread of the sockets.
    virtual Reply refuse(const Refusal& refusal) = 0;
    /// Takes a connection that entered with Course::websocket. On the thread of the sockets.
    virtual void take_websocket(WebSocketHandover&&) {}
};

}  // namespace studio::web
