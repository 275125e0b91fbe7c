// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.hpp"

#include <base/limits.hpp>

#include "rpc_site.hpp"
#include "server_context.hpp"

namespace studio::rpc {

struct Server::Parts {
    Parts(ServedChain& chain, WebOrigins* origins) : site{origins}, context{chain, server.connections()} {}

    void hear_of_blocks();

    RpcSite site;
    web::SiteServer server{site};
    ServerContext context;
    pipeline::ChainFeed::Subscription feed;
};

void Server::Parts::hear_of_blocks() {
    pipeline::ChainListener listener;
    listener.on_block = [this](const chain::SealedBlockPtr&) { context.notifier.block(); };
    listener.on_pooled = [this](const chain::TransactionPtr& transaction) {
        context.filters.pooled(transaction->hash);
        context.notifier.pooled(transaction);
    };
    feed = context.node.chain.feed().subscribe(std::move(listener));
}

Server::Server(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}

Result<std::unique_ptr<Server>> Server::start(ServedChain& chain, ServerOptions options) {
    auto parts = std::make_unique<Parts>(chain, options.origins);
    STUDIO_CHECK(parts->server.listen(web::Reach::this_computer,
                                      {options.port, limits::kRpcFirstPort, limits::kRpcLastPort}));
    parts->site.open(parts->server.port(), parts->context);
    parts->hear_of_blocks();
    parts->server.run();
    return std::unique_ptr<Server>{new Server{std::move(parts)}};
}

Server::~Server() {
    auto& context = parts_->context;
    parts_->feed = {};
    context.dispatcher.stop();
    context.clock.run_away();  // calls under way end at their next look at the clock
    parts_->server.close();
}

std::uint16_t Server::port() const {
    return parts_->server.port();
}

std::string Server::url() const {
    return "http://127.0.0.1:" + std::to_string(port());
}

}  // namespace studio::rpc
