// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <base/clock.hpp>
#include <base/limits.hpp>
#include <codec/json.hpp>
#include <functional>
#include <string>
#include <string_view>

#include "params.hpp"

namespace studio::rpc {

/// Runs the method of one request and writes its result.
using RunMethod =
    std::function<RpcResult<void>(std::string_view method, const Params& params, codec::json::Writer& out)>;

struct BatchLimits {
    std::size_t max_items = limits::kRpcMaxBatchItems;
    std::int64_t max_ms = limits::kRpcMaxBatchMs;
};

/// What bounds the work of one batch.
struct BatchTerms {
    const Clock& clock;
    const std::atomic<bool>& stopping;
    BatchLimits most = {};
};

/// Turns the text of a request, single or batch, into the text of the reply (JSON-RPC 2.0). Empty when
/// nothing is to be sent: every request was a notification. Never throws.
std::string answer_request(std::string_view request, const BatchTerms& terms, const RunMethod& run);

/// A reply that only says what is wrong; the request had no id that could be read.
std::string error_reply(const RpcError& error);

}  // namespace studio::rpc
