// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <base/clock.hpp>
#include <rpc/json_rpc_site.hpp>

#include "shards.hpp"

namespace studio::gate {

/// JSON-RPC of an event's shards as a site of HTTP: each call of a request goes its route.
class GateSite final : public rpc::JsonRpcSite {
public:
    GateSite(Shards shards, rpc::WebOrigins* origins);

    /// Batches end early from now on: the gate closes.
    void stop() { stopping_ = true; }

    Result<web::Entry, web::Refusal> enter(const web::RequestHead& head) override;
    std::string answer_text(std::string_view body) override;

private:
    const Shards shards_;
    const SystemClock clock_;
    std::atomic<bool> stopping_ = false;
};

}  // namespace studio::gate
