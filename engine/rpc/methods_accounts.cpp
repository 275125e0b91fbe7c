// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/limits.hpp>
#include <codec/hex.hpp>

#include "methods.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

RpcResult<state::Account> account_at(const Node& node, const Params& params) {
    RPC_TRY(address, params.address(0, "address"));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(state, state_of(node, tag));
    return state->account(address).value_or(state::Account{});
}

RpcResult<void> get_balance(Node& node, const Params& params, Writer& out) {
    RPC_TRY(account, account_at(node, params));
    out.quantity(account.balance);
    return {};
}

RpcResult<void> get_transaction_count(Node& node, const Params& params, Writer& out) {
    RPC_TRY(tag, params.block(1));
    if (is_pending(tag)) {
        RPC_TRY(address, params.address(0, "address"));
        out.quantity(node.chain.pool().next_nonce(address));
        return {};
    }
    RPC_TRY(account, account_at(node, params));
    out.quantity(account.nonce);
    return {};
}

RpcResult<void> get_code(Node& node, const Params& params, Writer& out) {
    RPC_TRY(address, params.address(0, "address"));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(state, state_of(node, tag));
    const auto account = state->account(address);
    out.hex(account ? BytesView{*state->code(account->code_hash)} : BytesView{});
    return {};
}

RpcResult<void> get_storage_at(Node& node, const Params& params, Writer& out) {
    RPC_TRY(address, params.address(0, "address"));
    if (!params.has(1))
        return invalid_params("missing value for required argument 1: storage key");
    RPC_TRY(key, read_storage_key(params.at(1)));
    RPC_TRY(tag, params.block(2));
    RPC_TRY(state, state_of(node, tag));
    out.hex(state->storage(address, key).to_hash().view());
    return {};
}

/// The slots that are asked for, by address in the order of the request.
using SlotRequests = std::vector<std::pair<Address, std::vector<Uint256>>>;

RpcResult<SlotRequests> read_slot_requests(Json value) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid requests: expected an object of addresses with lists of storage keys");
    SlotRequests requests;
    std::size_t count = 0;
    for (const auto [name, list] : object) {
        const auto address = name.starts_with("0x") ? codec::fixed_from_hex<20>(name) : std::nullopt;
        simdjson::dom::array keys;
        if (!address || list.get(keys) != simdjson::SUCCESS)
            return invalid_params("invalid requests: expected addresses with lists of storage keys");
        auto& slots = requests.emplace_back(*address, std::vector<Uint256>{}).second;
        for (const Json item : keys) {
            RPC_TRY(key, read_storage_key(item));
            slots.push_back(key);
        }
        count += slots.size();
    }
    if (count == 0)
        return invalid_params("empty request");
    if (count > limits::kRpcMaxStorageValues)
        return rpc_fail({RpcError::kClientLimitExceeded,
                         "too many slots (max " + std::to_string(limits::kRpcMaxStorageValues) + ")"});
    return requests;
}

RpcResult<void> get_storage_values(Node& node, const Params& params, Writer& out) {
    if (!params.has(0))
        return invalid_params("missing value for required argument 0: requests");
    RPC_TRY(requests, read_slot_requests(params.at(0)));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(state, state_of(node, tag));
    out.begin_object();
    for (const auto& [address, keys] : requests) {
        out.key(codec::to_hex(address)).begin_array();
        for (const auto& key : keys)
            out.hex(state->storage(address, key).to_hash().view());
        out.end_array();
    }
    out.end_object();
    return {};
}

/// cast run asks for the three at once.
RpcResult<void> get_account_info(Node& node, const Params& params, Writer& out) {
    RPC_TRY(address, params.address(0, "address"));
    RPC_TRY(tag, params.block(1));
    RPC_TRY(state, state_of(node, tag));
    const auto account = state->account(address).value_or(state::Account{});
    out.begin_object().key("balance").quantity(account.balance).key("nonce").quantity(account.nonce);
    out.key("code").hex(*state->code(account.code_hash)).end_object();
    return {};
}

void write_nodes(Writer& out, const std::vector<Bytes>& nodes) {
    out.begin_array();
    for (const auto& node : nodes)
        out.hex(node);
    out.end_array();
}

/// Whoever asks by 32 bytes gets 32 bytes, others a quantity (go-ethereum, eth_getProof).
void write_key_as_asked(Writer& out, Json asked, const Uint256& key) {
    std::string_view text;
    constexpr std::size_t whole_key = 66;
    if (asked.get(text) == simdjson::SUCCESS && text.size() == whole_key)
        out.hex(key.to_hash().view());
    else
        out.quantity(key);
}

RpcResult<void> get_proof(Node& node, const Params& params, Writer& out) {
    RPC_TRY(address, params.address(0, "address"));
    simdjson::dom::array list;
    if (!params.has(1) || params.at(1).get(list) != simdjson::SUCCESS)
        return invalid_params("missing value for required argument 1: storage keys");
    if (list.size() > limits::kRpcMaxProofKeys)
        return invalid_params("too many storage keys");
    std::vector<Uint256> keys;
    for (const Json item : list) {
        RPC_TRY(key, read_storage_key(item));
        keys.push_back(key);
    }
    RPC_TRY(tag, params.block(2));
    RPC_TRY(number, block_number(node, tag));
    RPC_TRY(proof, node.chain.prove(number, address, keys));
    out.begin_object().key("address").hex(address.view()).key("accountProof");
    write_nodes(out, proof.nodes);
    out.key("balance").quantity(proof.account.balance).key("nonce").quantity(proof.account.nonce);
    out.key("codeHash").hex(proof.account.code_hash.view()).key("storageHash").hex(proof.storage_root.view());
    out.key("storageProof").begin_array();
    for (std::size_t i = 0; i < proof.storage.size(); ++i) {
        const auto& slot = proof.storage[i];
        write_key_as_asked(out.begin_object().key("key"), list.at(i), slot.key);
        out.key("value").quantity(slot.value).key("proof");
        write_nodes(out, slot.nodes);
        out.end_object();
    }
    out.end_array().end_object();
    return {};
}

constexpr MethodEntry kMethods[] = {
    {"eth_getBalance", get_balance},
    {"eth_getTransactionCount", get_transaction_count},
    {"eth_getCode", get_code},
    {"eth_getStorageAt", get_storage_at},
    {"eth_getStorageValues", get_storage_values},
    {"eth_getAccountInfo", get_account_info},
    {"eth_getProof", get_proof},
};

}  // namespace

std::span<const MethodEntry> account_methods() {
    return kMethods;
}

}  // namespace studio::rpc
