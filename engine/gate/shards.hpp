// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <rpc/server_link.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace studio::gate {

/// What one shard says, or the gate after it heard them: the result as JSON, or the error.
using Reply = rpc::RpcResult<std::string>;

/// One call, as a shard gets it.
struct Question {
    std::string_view method;
    std::string params;  // a list, as JSON
};

/// The rollups that carry an event together, by index. An index is below count(). Thread-safe.
class Shards {
public:
    /// At least one; none is null.
    explicit Shards(std::vector<std::shared_ptr<rpc::ServerLink>> links) : links_{std::move(links)} {}

    std::uint32_t count() const { return static_cast<std::uint32_t>(links_.size()); }

    /// Nothing: it does not run.
    std::optional<Reply> ask_if_there(std::uint32_t index, const Question& question) const;
    /// Error when it does not run.
    Reply ask(std::uint32_t index, const Question& question) const;
    /// The first that is awake, else the first that runs. Error when none does.
    Reply ask_first(const Question& question) const;
    Reply ask_home_of(const Address& account, const Question& question) const;

    /// Those whose chain is awake, by index.
    std::vector<std::uint32_t> awake() const;
    /// All of them, the awake ones first: who looks for something wakes nobody who need not.
    std::vector<std::uint32_t> awake_first() const;

    std::string url(std::uint32_t index) const { return links_[index]->url(); }
    rpc::RpcError not_there(std::uint32_t index) const;

private:
    const std::vector<std::shared_ptr<rpc::ServerLink>> links_;
};

}  // namespace studio::gate
