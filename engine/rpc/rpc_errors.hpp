// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::rpc {

/// What a JSON-RPC client is told (JSON-RPC 2.0, section 5.1; EIP-1474 for the others).
struct RpcError {
    int code = 0;
    std::string message;
    std::string data;  // 0x…, of a revert; else empty

    RpcError(int c, std::string m, std::string d = {}) : code{c}, message{std::move(m)}, data{std::move(d)} {}
    /// An engine's error is the server's answer, in the words clients look for.
    RpcError(const Error& error) : RpcError{kServerError, error.english()} {}

    static constexpr int kParseError = -32700;
    static constexpr int kInvalidRequest = -32600;
    static constexpr int kMethodNotFound = -32601;
    static constexpr int kInvalidParams = -32602;
    static constexpr int kInternal = -32603;
    static constexpr int kServerError = -32000;
    static constexpr int kLimitExceeded = -32005;
    static constexpr int kReverted = 3;
    // execution-apis, eth_simulateV1
    static constexpr int kVmError = -32015;
    static constexpr int kClientLimitExceeded = -38026;
};

template <class T>
using RpcResult = Result<T, RpcError>;

inline tl::unexpected<RpcError> rpc_fail(RpcError error) {
    return tl::unexpected<RpcError>{std::move(error)};
}
inline tl::unexpected<RpcError> invalid_params(std::string message) {
    return rpc_fail({RpcError::kInvalidParams, std::move(message)});
}

}  // namespace studio::rpc

/// Returns the error of `expression` (an engine's or RPC's) to the caller, or binds its value to `name`.
#define RPC_TRY(name, expression)                                                                  \
    auto name##_result = (expression);                                                             \
    if (!name##_result)                                                                            \
        return ::studio::rpc::rpc_fail(::studio::rpc::RpcError{std::move(name##_result.error())}); \
    auto& name = *name##_result
