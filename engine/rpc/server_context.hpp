// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/strand.hpp>
#include <web/site_server.hpp>

#include "call_clock.hpp"
#include "dispatcher.hpp"
#include "notifier.hpp"

namespace studio::rpc {

namespace asio = boost::asio;

/// What the connections of one server share; methods and notifications run on the workers.
struct ServerContext {
    ServerContext(ServedChain& chain, web::Connections& served)
        : node{chain, filters, clock},
          connections{served},
          notifications{served.workers.get_executor()},
          notifier{node, [this] { asio::post(notifications, [this] { notifier.tell(); }); }} {}

    CallClock clock;
    FilterBook filters{clock};
    Node node;
    Dispatcher dispatcher{node};
    web::Connections& connections;
    asio::strand<asio::thread_pool::executor_type> notifications;
    Notifier notifier;
};

}  // namespace studio::rpc
