// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.hpp"

#include <base/assert.hpp>
#include <base/limits.hpp>
#include <web/site_server.hpp>

#include "gate_site.hpp"

namespace studio::gate {

struct Gate::Parts {
    Parts(Shards shards, rpc::WebOrigins* origins) : site{std::move(shards), origins} {}

    GateSite site;
    web::SiteServer server{site};
};

Gate::Gate(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}

Result<std::unique_ptr<Gate>> Gate::open(std::vector<std::shared_ptr<rpc::ServerLink>> shards,
                                         GateOptions options) {
    STUDIO_ASSERT(!shards.empty());
    const web::PortChoice port{options.port, limits::kRpcFirstPort, limits::kRpcLastPort};
    auto parts = std::make_unique<Parts>(Shards{std::move(shards)}, options.origins);
    STUDIO_CHECK(parts->server.listen(web::Reach::this_computer, port));
    parts->site.be_at(parts->server.port());
    parts->server.run();
    return std::unique_ptr<Gate>{new Gate{std::move(parts)}};
}

Gate::~Gate() {
    parts_->site.stop();
    parts_->server.close();
}

std::uint16_t Gate::port() const {
    return parts_->server.port();
}

std::string Gate::url() const {
    return "http://127.0.0.1:" + std::to_string(port());
}

}  // namespace studio::gate
