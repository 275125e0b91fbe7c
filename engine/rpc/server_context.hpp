// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/strand.hpp>
#include <memory>
#include <web/site_server.hpp>

#include "call_clock.hpp"
#include "dispatcher.hpp"
#include "notifier.hpp"

namespace studio::rpc {

namespace asio = boost::asio;

/// What the connections of one server share while its chain is awake; methods and notifications run on the
/// workers.
struct ServerContext : std::enable_shared_from_this<ServerContext> {
    ServerContext(ServedChain& chain, web::Connections& served, std::atomic<std::size_t>& websockets_of_site)
        : node{chain, filters, clock},
          connections{served},
          websockets{websockets_of_site},
          notifications{served.workers.get_executor()},
          // A chain may have fallen asleep before a worker comes to it.
          notifier{node, [this] {
                       asio::post(notifications, [weak = weak_from_this()] {
                           if (const auto self = weak.lock())
                               self->notifier.tell();
                       });
                   }} {}

    CallClock clock;
    FilterBook filters{clock};
    Node node;
    Dispatcher dispatcher{node};
    web::Connections& connections;
    std::atomic<std::size_t>& websockets;  // sessions; outlives them
    asio::strand<asio::thread_pool::executor_type> notifications;
    Notifier notifier;
};

}  // namespace studio::rpc
