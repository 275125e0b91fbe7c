// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>
#include <chain/transaction.hpp>
#include <evm/execution.hpp>
#include <string_view>
#include <variant>

#include "rpc_errors.hpp"

namespace studio::rpc {

using Json = simdjson::dom::element;

/// A block as clients name it: a tag, a number, or a hash (EIP-1898).
struct BlockTag {
    enum class Name : std::uint8_t { earliest, latest, safe, finalized, pending };
    std::variant<Name, std::uint64_t, Hash32> what = Name::latest;
};

/// The member of an object, unless absent or null.
std::optional<Json> member(const simdjson::dom::object& object, std::string_view key);

/// Readers of single values. `what` names the value in the error. Strict, as the execution-apis
/// specification.
RpcResult<std::uint64_t> read_u64(Json value, std::string_view what);
RpcResult<Uint256> read_uint256(Json value, std::string_view what);
RpcResult<Address> read_address(Json value, std::string_view what);
RpcResult<Hash32> read_hash(Json value, std::string_view what);
RpcResult<Bytes> read_bytes(Json value, std::string_view what);
RpcResult<BlockTag> read_block_tag(Json value);
/// A storage key: a quantity or 1 to 32 bytes.
RpcResult<Uint256> read_storage_key(Json value);
RpcResult<evm::CallRequest> read_call(Json value);
/// Empty when the call names none.
RpcResult<std::optional<std::uint64_t>> chain_id_of_call(Json value);

/// The positional parameters of one request.
class Params {
public:
    Params() = default;
    explicit Params(simdjson::dom::array values);

    std::size_t size() const { return count_; }
    /// Absent or null gives false.
    bool has(std::size_t index) const;
    Json at(std::size_t index) const;

    RpcResult<Address> address(std::size_t index, std::string_view what) const;
    RpcResult<Hash32> hash(std::size_t index, std::string_view what) const;
    RpcResult<Bytes> bytes(std::size_t index, std::string_view what) const;
    RpcResult<std::uint64_t> u64(std::size_t index, std::string_view what) const;
    /// `latest` when absent.
    RpcResult<BlockTag> block(std::size_t index) const;
    /// For methods about a block: there is no default.
    RpcResult<BlockTag> required_block(std::size_t index) const;
    bool flag(std::size_t index) const;  // false when absent or not a boolean

private:
    RpcResult<Json> require(std::size_t index, std::string_view what) const;

    simdjson::dom::array values_;
    std::size_t count_ = 0;
};

}  // namespace studio::rpc
