// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/string_body.hpp>

#include "server_context.hpp"

namespace studio::rpc {

/// Goes on with a connection whose upgrade request has passed the gate. Io thread.
void start_websocket_session(ServerContext& context, ConnectionCount count, boost::beast::tcp_stream stream,
                             const boost::beast::http::request<boost::beast::http::string_body>& request);

}  // namespace studio::rpc
