// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <rpc/server_link.hpp>
#include <rpc/web_origins.hpp>
#include <string>
#include <vector>

namespace studio::gate {

struct GateOptions {
    /// Empty: the first free port from 8545 on. Given: that one or an error; 0 is any that the system has
    /// free.
    std::optional<std::uint16_t> port;
    /// Decides about pages of other computers and must outlive the gate; null: none of them may call.
    rpc::WebOrigins* origins = nullptr;
};

/// One JSON-RPC endpoint, on the loopback interface, before the rollups that carry an event together: wallets
/// and scripts see one network. Which shard answers what stands in the room's README. Has threads of its own.
/// Limits: base/limits.hpp, section rpc.
class Gate {
public:
    /// `shards` in order of their index, at least one; their servers may come and go. Errors: those of
    /// web::listen_at().
    static Result<std::unique_ptr<Gate>> open(std::vector<std::shared_ptr<rpc::ServerLink>> shards,
                                              GateOptions options);
    /// Closes every connection and waits for what is being answered: where a shard wakes for it, until it is
    /// awake or its server goes.
    ~Gate();
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    std::uint16_t port() const;
    std::string url() const;  // "http://127.0.0.1:8545"

private:
    struct Parts;
    explicit Gate(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::gate
