// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/string_body.hpp>

#include "site_server.hpp"

namespace studio::web {

/// A connection whose upgrade request may pass. Boost.Beast is dear to compile: two files include this.
struct WebSocketHandover {
    ConnectionCount count;
    boost::beast::tcp_stream stream;
    const boost::beast::http::request<boost::beast::http::string_body>& request;
};

}  // namespace studio::web
