// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site_server.hpp"

namespace studio::web {

/// Serves HTTP on an accepted connection, or hands it to the site when the client asks for WebSocket. Io
/// thread.
void start_http_session(ConnectionCount count, tcp::socket socket);

}  // namespace studio::web
