// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.hpp"

#include <base/limits.hpp>

#include "rpc_site.hpp"
#include "server_context.hpp"

namespace studio::rpc {

struct Server::Parts {
    explicit Parts(ServerOptions& options)
        : site{options.origins, std::move(options.wake)}, link{std::move(options.link)} {}

    void hear_of_blocks();

    RpcSite site;
    const std::shared_ptr<ServerLink> link;  // may be null
    web::SiteServer server{site};
    std::shared_ptr<ServerContext> context;  // null: asleep
    pipeline::ChainFeed::Subscription feed;
};

void Server::Parts::hear_of_blocks() {
    pipeline::ChainListener listener;
    listener.on_block = [this](const chain::SealedBlockPtr&) { context->notifier.block(); };
    listener.on_pooled = [this](const chain::TransactionPtr& transaction) {
        context->filters.pooled(transaction->hash);
        context->notifier.pooled(transaction);
    };
    feed = context->node.chain.feed().subscribe(std::move(listener));
}

Server::Server(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}

Result<std::unique_ptr<Server>> Server::open(const Presence& presence, ServerOptions options) {
    const web::PortChoice port{options.port, limits::kRpcFirstPort, limits::kRpcLastPort};
    auto parts = std::make_unique<Parts>(options);
    STUDIO_CHECK(parts->server.listen(web::Reach::this_computer, port));
    parts->site.open(parts->server.port(), presence);
    parts->server.run();
    std::unique_ptr<Server> server{new Server{std::move(parts)}};
    if (const auto& link = server->parts_->link)
        link->connect(server->parts_->site, server->url());
    return server;
}

Result<std::unique_ptr<Server>> Server::start(ServedChain& chain, ServerOptions options) {
    STUDIO_TRY(server, open(presence_of(chain), std::move(options)));
    server->wake(chain);
    return std::move(server);
}

void Server::wake(ServedChain& chain) {
    parts_->context =
        std::make_shared<ServerContext>(chain, parts_->server.connections(), parts_->site.websockets());
    parts_->hear_of_blocks();
    parts_->site.wake(*parts_->context);
}

bool Server::sleep() {
    auto& context = parts_->context;
    if (!parts_->site.sleep(presence_of(context->node.chain)))
        return false;
    parts_->feed = {};
    context->notifier.end();
    context.reset();
    return true;
}

Server::~Server() {
    parts_->feed = {};
    if (auto& context = parts_->context) {
        context->dispatcher.stop();
        context->clock.run_away();  // calls under way end at their next look at the clock
    }
    parts_->site.give_up();
    if (parts_->link)
        parts_->link->disconnect();
    parts_->server.close();
    parts_->site.forget_waiting();
}

std::size_t Server::websockets() const {
    return parts_->site.websockets();
}

std::int64_t Server::used_ns() const {
    return parts_->context ? parts_->context->dispatcher.used_ns() : 0;
}

std::uint16_t Server::port() const {
    return parts_->server.port();
}

std::string Server::url() const {
    return "http://127.0.0.1:" + std::to_string(port());
}

}  // namespace studio::rpc
