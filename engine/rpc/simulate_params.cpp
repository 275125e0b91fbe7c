// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate_params.hpp"

#include <base/limits.hpp>

#include "override_params.hpp"

namespace studio::rpc {
namespace {

using chain::TransactionType;

/// The kind of transaction that has what the call names; without any such field a fee market's.
TransactionType type_of(const simdjson::dom::object& call) {
    if (member(call, "gasPrice"))
        return TransactionType::legacy;
    if (member(call, "authorizationList"))
        return TransactionType::set_code;
    return member(call, "blobVersionedHashes") ? TransactionType::blob : TransactionType::fee_market;
}

RpcResult<void> check_chain(Json call, std::uint64_t ours) {
    RPC_TRY(id, chain_id_of_call(call));
    if (id && *id != ours)
        return rpc_fail(
            {RpcError::kServerError, "chainId does not match node's (have=" + std::to_string(*id) +
                                         ", want=" + std::to_string(ours) + ")"});
    return {};
}

RpcResult<query::SimulationCall> read_simulation_call(Json value, std::uint64_t chain_id) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid calls: expected a list of objects");
    RPC_TRY(common, read_call(value));
    if (auto same = check_chain(value, chain_id); !same)
        return rpc_fail(same.error());
    query::SimulationCall call;
    call.from = common.from;
    auto& fields = call.fields;
    fields.type = type_of(object);
    if (fields.type != TransactionType::legacy)
        fields.chain_id = chain_id;
    fields.to = common.to;
    fields.value = common.value;
    fields.data = std::move(common.data);
    fields.access_list = std::move(common.access_list);
    fields.authorizations = std::move(common.authorizations);
    const auto tip = fields.type == TransactionType::legacy ? common.gas_price : Uint256{};
    const bool offers = member(object, "gasPrice") || member(object, "maxFeePerGas");  // a tip alone is none
    fields.max_fee_per_gas = offers ? common.gas_price : Uint256{};
    fields.max_priority_fee_per_gas = common.priority_fee.value_or(tip);
    fields.max_fee_per_blob_gas = common.max_fee_per_blob_gas;
    fields.blob_versioned_hashes = std::move(common.blob_versioned_hashes);
    if (const auto nonce = member(object, "nonce")) {
        RPC_TRY(number, read_u64(*nonce, "nonce"));
        fields.nonce = number;
        call.names_nonce = true;
    }
    if (const auto gas = member(object, "gas")) {
        RPC_TRY(limit, read_u64(*gas, "gas"));
        fields.gas_limit = limit;
        call.names_gas_limit = true;
    }
    return call;
}

tl::unexpected<RpcError> over_limit(std::string message) {
    return rpc_fail({RpcError::kClientLimitExceeded, std::move(message)});
}

std::string more_than(std::size_t count, std::size_t most) {
    return std::to_string(count) + " > " + std::to_string(most);
}

RpcResult<simdjson::dom::array> list_of(Json value, const char* what) {
    simdjson::dom::array list;
    if (value.get(list) != simdjson::SUCCESS)
        return invalid_params("invalid " + std::string{what} + ": expected a list");
    return list;
}

RpcResult<query::SimulationBlock> read_simulation_block(Json value, std::uint64_t chain_id) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid blockStateCalls: expected a list of objects");
    query::SimulationBlock block;
    if (const auto overrides = member(object, "blockOverrides")) {
        RPC_TRY(read, read_block_overrides(*overrides));
        block.block = std::move(read);
    }
    if (const auto overrides = member(object, "stateOverrides")) {
        RPC_TRY(read, read_state_overrides(*overrides));
        block.accounts = std::move(read);
    }
    const auto calls = member(object, "calls");
    if (!calls)
        return block;
    RPC_TRY(list, list_of(*calls, "calls"));
    for (const Json element : list) {
        RPC_TRY(call, read_simulation_call(element, chain_id));
        block.calls.push_back(std::move(call));
    }
    return block;
}

bool flag(const simdjson::dom::object& object, std::string_view key) {
    bool value = false;
    const auto found = member(object, key);
    return found && found->get(value) == simdjson::SUCCESS && value;
}

RpcResult<void> check_counts(const std::vector<query::SimulationBlock>& blocks) {
    std::size_t all = 0;
    for (const auto& block : blocks) {
        const auto count = block.calls.size();
        if (count > limits::kSimulationMaxBlockCalls)
            return over_limit("too many calls in block: " +
                              more_than(count, limits::kSimulationMaxBlockCalls));
        all += count;
        if (all > limits::kSimulationMaxCalls)
            return over_limit("too many calls: " + more_than(all, limits::kSimulationMaxCalls));
    }
    return {};
}

}  // namespace

RpcResult<SimulateOptions> read_simulate_options(Json value, std::uint64_t chain_id) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid simulation: expected an object");
    const auto named = member(object, "blockStateCalls");
    if (!named)
        return invalid_params("empty input");
    RPC_TRY(blocks, list_of(*named, "blockStateCalls"));
    if (blocks.size() == 0)
        return invalid_params("empty input");
    if (blocks.size() > limits::kSimulationMaxBlocks)
        return over_limit("too many blocks");
    SimulateOptions options;
    auto& request = options.request;
    for (const Json element : blocks) {
        RPC_TRY(block, read_simulation_block(element, chain_id));
        request.blocks.push_back(std::move(block));
    }
    if (auto few = check_counts(request.blocks); !few)
        return rpc_fail(few.error());
    request.validate = flag(object, "validation");
    request.trace_transfers = flag(object, "traceTransfers");
    options.form = flag(object, "returnFullTransactions") ? BlockForm::full : BlockForm::hashes;
    return options;
}

}  // namespace studio::rpc
