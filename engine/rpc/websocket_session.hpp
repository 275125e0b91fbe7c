// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <web/websocket_handover.hpp>

#include "server_context.hpp"

namespace studio::rpc {

/// Goes on with a connection whose upgrade request has passed the gate. Io thread.
void start_websocket_session(ServerContext& context, web::WebSocketHandover handover);

}  // namespace studio::rpc
