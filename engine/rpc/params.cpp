// SPDX-License-Identifier: GPL-3.0-or-later
#include "params.hpp"

#include <base/limits.hpp>
#include <codec/hex.hpp>

namespace studio::rpc {

std::optional<Json> member(const simdjson::dom::object& object, std::string_view key) {
    Json value;
    if (object.at_key(key).get(value) != simdjson::SUCCESS || value.is_null())
        return std::nullopt;
    return value;
}

namespace {

RpcResult<std::string_view> text(Json value, std::string_view what) {
    std::string_view out;
    if (value.get(out) != simdjson::SUCCESS)
        return invalid_params("invalid " + std::string{what} + ": expected a string");
    return out;
}

tl::unexpected<RpcError> wrong(std::string_view what, std::string_view text, const char* form) {
    constexpr std::size_t shown = 80;
    return invalid_params("invalid " + std::string{what} + " \"" + std::string{text.substr(0, shown)} +
                          "\": expected " + form);
}

/// The member of an object that must have it.
RpcResult<Json> required(const simdjson::dom::object& object, std::string_view key, const char* of) {
    const auto value = member(object, key);
    if (!value)
        return invalid_params("invalid " + std::string{of} + ": \"" + std::string{key} + "\" is missing");
    return *value;
}

RpcResult<chain::AccessListEntry> read_access_list_entry(Json value) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid accessList: expected a list of objects");
    RPC_TRY(address_value, required(object, "address", "accessList"));
    RPC_TRY(address, read_address(address_value, "accessList address"));
    chain::AccessListEntry entry;
    entry.address = address;
    simdjson::dom::array keys;
    if (object.at_key("storageKeys").get(keys) == simdjson::SUCCESS)
        for (const Json key : keys) {
            RPC_TRY(hash, read_hash(key, "accessList storage key"));
            entry.storage_keys.push_back(hash);
        }
    return entry;
}

RpcResult<chain::Authorization> read_authorization(Json value) {
    constexpr const char* what = "authorizationList";
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid authorizationList: expected a list of objects");
    chain::Authorization item;
    RPC_TRY(address_value, required(object, "address", what));
    RPC_TRY(address, read_address(address_value, "authorizationList address"));
    item.address = address;
    const auto number = [&](const char* key, auto read, auto& out) -> RpcResult<void> {
        RPC_TRY(found, required(object, key, what));
        RPC_TRY(parsed, read(found, key));
        out = parsed;
        return {};
    };
    for (auto done : {number("chainId", read_uint256, item.chain_id), number("nonce", read_u64, item.nonce),
                      number("yParity", read_uint256, item.y_parity), number("r", read_uint256, item.r),
                      number("s", read_uint256, item.s)})
        if (!done)
            return rpc_fail(done.error());
    return item;
}

template <class Item>
RpcResult<std::vector<Item>> read_list(Json value, RpcResult<Item> (*read)(Json), const char* what) {
    simdjson::dom::array values;
    if (value.get(values) != simdjson::SUCCESS)
        return invalid_params("invalid " + std::string{what} + ": expected a list");
    std::vector<Item> list;
    for (const Json element : values) {
        RPC_TRY(item, read(element));
        list.push_back(std::move(item));
    }
    return list;
}

/// The tuples, each with the authority that its signature gives.
RpcResult<std::vector<chain::Authorization>> read_authorizations(Json value) {
    RPC_TRY(list, read_list<chain::Authorization>(value, read_authorization, "authorizationList"));
    chain::Transaction carrier;
    carrier.type = chain::TransactionType::set_code;
    carrier.authorizations = std::move(list);
    chain::recover_authorities(carrier);
    return std::move(carrier.authorizations);
}

/// EIP-1559. A priority fee without a highest fee is a gas price of its own.
RpcResult<void> read_priority_fee(const simdjson::dom::object& object, evm::CallRequest& call) {
    const auto fee = member(object, "maxPriorityFeePerGas");
    if (!fee)
        return {};
    RPC_TRY(wei, read_uint256(*fee, "maxPriorityFeePerGas"));
    if (!member(object, "maxFeePerGas"))
        call.gas_price = wei;
    if (call.gas_price < wei)
        return invalid_params("maxFeePerGas (" + call.gas_price.to_decimal() + ") < maxPriorityFeePerGas (" +
                              wei.to_decimal() + ")");
    call.priority_fee = wei;
    return {};
}

/// EIP-4844.
RpcResult<void> read_blobs(const simdjson::dom::object& object, evm::CallRequest& call) {
    if (const auto fee = member(object, "maxFeePerBlobGas")) {
        RPC_TRY(wei, read_uint256(*fee, "maxFeePerBlobGas"));
        call.max_fee_per_blob_gas = wei;
    }
    const auto list = member(object, "blobVersionedHashes");
    if (!list)
        return {};
    simdjson::dom::array hashes;
    if (list->get(hashes) != simdjson::SUCCESS || hashes.size() == 0)
        return invalid_params("need at least 1 blob for a blob transaction");
    if (!member(object, "to"))
        return invalid_params("missing \"to\" in blob transaction");
    for (const Json value : hashes) {
        RPC_TRY(hash, read_hash(value, "blobVersionedHashes"));
        if (hash[0] != 0x01)
            return invalid_params("blob " + std::to_string(call.blob_versioned_hashes.size()) +
                                  " has an invalid hash version");
        call.blob_versioned_hashes.push_back(hash);
    }
    return {};
}

/// Input under either name; cast sends both, which must then be the same.
RpcResult<Bytes> read_input(const simdjson::dom::object& object) {
    const auto input = member(object, "input");
    const auto data = member(object, "data");
    if (!input && !data)
        return Bytes{};
    RPC_TRY(bytes, read_bytes(input ? *input : *data, "input"));
    if (input && data) {
        RPC_TRY(other, read_bytes(*data, "data"));
        if (other != bytes)
            return invalid_params("invalid call: \"data\" and \"input\" are both set and not equal");
    }
    return std::move(bytes);
}

}  // namespace

RpcResult<std::uint64_t> read_u64(Json value, std::string_view what) {
    std::uint64_t number = 0;
    if (value.is_uint64() && value.get(number) == simdjson::SUCCESS)
        return number;  // a plain JSON number, which some scripts send
    RPC_TRY(digits, text(value, what));
    const auto parsed = codec::parse_quantity_u64(digits);
    if (!parsed)
        return wrong(what, digits, "a quantity such as \"0x1a\"");
    return *parsed;
}

RpcResult<Uint256> read_uint256(Json value, std::string_view what) {
    RPC_TRY(digits, text(value, what));
    const auto parsed = codec::parse_quantity(digits);
    if (!parsed)
        return wrong(what, digits, "a quantity such as \"0x1a\"");
    return *parsed;
}

RpcResult<Address> read_address(Json value, std::string_view what) {
    RPC_TRY(digits, text(value, what));
    const auto parsed = digits.starts_with("0x") ? codec::fixed_from_hex<20>(digits) : std::nullopt;
    if (!parsed)
        return wrong(what, digits, "an address: 0x and 40 hex digits");
    return *parsed;
}

RpcResult<Hash32> read_hash(Json value, std::string_view what) {
    RPC_TRY(digits, text(value, what));
    const auto parsed = digits.starts_with("0x") ? codec::fixed_from_hex<32>(digits) : std::nullopt;
    if (!parsed)
        return wrong(what, digits, "a hash: 0x and 64 hex digits");
    return *parsed;
}

RpcResult<Bytes> read_bytes(Json value, std::string_view what) {
    RPC_TRY(digits, text(value, what));
    auto parsed = digits.starts_with("0x") ? codec::from_hex(digits) : std::nullopt;
    if (!parsed)
        return wrong(what, digits, "bytes: 0x and an even number of hex digits");
    return std::move(*parsed);
}

RpcResult<Uint256> read_storage_key(Json value) {
    RPC_TRY(digits, text(value, "storage key"));
    if (const auto quantity = codec::parse_quantity(digits))
        return *quantity;
    const auto bytes = digits.starts_with("0x") ? codec::from_hex(digits) : std::nullopt;
    if (!bytes || bytes->empty() || bytes->size() > 32)
        return wrong("storage key", digits, "0x and at most 64 hex digits");
    return Uint256::from_big_endian(*bytes);
}

RpcResult<BlockTag> read_block_tag(Json value) {
    using Name = BlockTag::Name;
    simdjson::dom::object object;
    if (value.get(object) == simdjson::SUCCESS) {  // EIP-1898
        if (const auto hash = member(object, "blockHash")) {
            RPC_TRY(parsed, read_hash(*hash, "blockHash"));
            return BlockTag{parsed};
        }
        if (const auto number = member(object, "blockNumber")) {
            RPC_TRY(parsed, read_u64(*number, "blockNumber"));
            return BlockTag{parsed};
        }
        return invalid_params("invalid block: expected blockHash or blockNumber");
    }
    if (std::uint64_t number = 0; value.get(number) == simdjson::SUCCESS)
        return BlockTag{number};
    RPC_TRY(word, text(value, "block"));
    static constexpr std::pair<std::string_view, Name> names[] = {{"latest", Name::latest},
                                                                  {"pending", Name::pending},
                                                                  {"earliest", Name::earliest},
                                                                  {"safe", Name::safe},
                                                                  {"finalized", Name::finalized}};
    for (const auto& [name, tag] : names)
        if (word == name)
            return BlockTag{tag};
    if (const auto hash = codec::fixed_from_hex<32>(word); hash && word.starts_with("0x"))
        return BlockTag{*hash};
    const auto number = codec::parse_quantity_u64(word);
    if (!number)
        return wrong("block", word,
                     "a number such as \"0x1a\", a hash, or latest, pending, earliest, safe, finalized");
    return BlockTag{*number};
}

RpcResult<evm::CallRequest> read_call(Json value) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid call: expected an object");
    evm::CallRequest call;
    call.gas = limits::kRpcMaxCallGas;
    if (const auto from = member(object, "from")) {
        RPC_TRY(address, read_address(*from, "from"));
        call.from = address;
    }
    if (const auto to = member(object, "to")) {
        RPC_TRY(address, read_address(*to, "to"));
        call.to = address;
    }
    if (const auto gas = member(object, "gas")) {
        RPC_TRY(limit, read_u64(*gas, "gas"));
        call.gas = std::min(limit, limits::kRpcMaxCallGas);
    }
    if (member(object, "gasPrice") &&
        (member(object, "maxFeePerGas") || member(object, "maxPriorityFeePerGas")))
        return invalid_params("both gasPrice and (maxFeePerGas or maxPriorityFeePerGas) specified");
    for (const auto* key : {"maxFeePerGas", "gasPrice"})
        if (const auto price = member(object, key)) {
            RPC_TRY(wei, read_uint256(*price, key));
            call.gas_price = wei;
        }
    if (auto read = read_priority_fee(object, call); !read)
        return rpc_fail(read.error());
    if (auto read = read_blobs(object, call); !read)
        return rpc_fail(read.error());
    if (const auto wei = member(object, "value")) {
        RPC_TRY(amount, read_uint256(*wei, "value"));
        call.value = amount;
    }
    if (const auto list = member(object, "accessList")) {
        RPC_TRY(entries, read_list<chain::AccessListEntry>(*list, read_access_list_entry, "accessList"));
        call.access_list = std::move(entries);
    }
    if (const auto list = member(object, "authorizationList")) {
        RPC_TRY(entries, read_authorizations(*list));
        call.authorizations = std::move(entries);
    }
    RPC_TRY(input, read_input(object));
    call.data = std::move(input);
    return call;
}

RpcResult<std::optional<std::uint64_t>> chain_id_of_call(Json value) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid call: expected an object");
    const auto id = member(object, "chainId");
    if (!id)
        return std::nullopt;
    RPC_TRY(number, read_u64(*id, "chainId"));
    return number;
}

Params::Params(simdjson::dom::array values) : values_{values}, count_{values.size()} {}

Json Params::at(std::size_t index) const {
    return values_.at(index).value();
}
bool Params::has(std::size_t index) const {
    return index < count_ && !at(index).is_null();
}

bool Params::flag(std::size_t index) const {
    bool value = false;
    return has(index) && at(index).get(value) == simdjson::SUCCESS && value;
}

RpcResult<Json> Params::require(std::size_t index, std::string_view what) const {
    if (!has(index))
        return invalid_params("missing value for required argument " + std::to_string(index) + ": " +
                              std::string{what});
    return at(index);
}

RpcResult<Address> Params::address(std::size_t index, std::string_view what) const {
    RPC_TRY(value, require(index, what));
    return read_address(value, what);
}

RpcResult<Hash32> Params::hash(std::size_t index, std::string_view what) const {
    RPC_TRY(value, require(index, what));
    return read_hash(value, what);
}

RpcResult<Bytes> Params::bytes(std::size_t index, std::string_view what) const {
    RPC_TRY(value, require(index, what));
    return read_bytes(value, what);
}

RpcResult<std::uint64_t> Params::u64(std::size_t index, std::string_view what) const {
    RPC_TRY(value, require(index, what));
    return read_u64(value, what);
}

RpcResult<BlockTag> Params::required_block(std::size_t index) const {
    RPC_TRY(value, require(index, "block"));
    return read_block_tag(value);
}

RpcResult<BlockTag> Params::block(std::size_t index) const {
    if (!has(index))
        return BlockTag{};
    return read_block_tag(at(index));
}

}  // namespace studio::rpc
