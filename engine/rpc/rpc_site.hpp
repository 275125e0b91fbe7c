// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_gate.hpp"

namespace studio::rpc {

struct ServerContext;

/// JSON-RPC as a site of HTTP: the gate before it, the dispatcher behind it.
class RpcSite final : public web::Site {
public:
    explicit RpcSite(WebOrigins* origins) { rules_.origins = origins; }

    /// Before anybody is served.
    void open(std::uint16_t port, ServerContext& context);

    web::SiteLimits limits() const override;
    Result<web::Entry, web::Refusal> enter(const web::RequestHead& head) override;
    web::Reply answer(const web::RequestHead& head, std::string_view body) override;
    web::Reply refuse(const web::Refusal& refusal) override;
    void take_websocket(web::WebSocketHandover&& handover) override;

private:
    GateRules rules_;
    ServerContext* context_ = nullptr;
};

}  // namespace studio::rpc
