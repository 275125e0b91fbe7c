// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/blob_sidecar.hpp>
#include <chain/requests.hpp>
#include <map>
#include <pipeline/block_draft.hpp>
#include <pipeline/build_block.hpp>
#include <query/stored_hashes.hpp>

#include "methods.hpp"
#include "render.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

/// Transactions of the pool that a block is offered at most.
constexpr std::size_t kMostFromPool = 10'000;

/// What the block is to hold, and the sidecars of those with blobs.
struct Contents {
    std::vector<chain::TransactionPtr> transactions;
    std::map<Hash32, chain::BlobSidecarPtr> sidecars;

    void add(chain::TransactionPtr transaction, chain::BlobSidecarPtr sidecar) {
        if (sidecar)
            sidecars.emplace(transaction->hash, std::move(sidecar));
        transactions.push_back(std::move(transaction));
    }
};

/// The member of the payload attributes, which must be there.
RpcResult<Json> attribute(const simdjson::dom::object& attributes, std::string_view name) {
    Json value;
    if (attributes.at_key(name).get(value) != simdjson::SUCCESS || value.is_null())
        return invalid_params("invalid payload attributes: \"" + std::string{name} + "\" is missing");
    return value;
}

RpcResult<chain::Withdrawal> read_withdrawal(Json value) {
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return invalid_params("invalid withdrawals: expected a list of objects");
    chain::Withdrawal withdrawal;
    const std::pair<const char*, std::uint64_t*> numbers[] = {{"index", &withdrawal.index},
                                                              {"validatorIndex", &withdrawal.validator_index},
                                                              {"amount", &withdrawal.amount_gwei}};
    for (const auto& [name, out] : numbers) {
        RPC_TRY(field, attribute(object, name));
        RPC_TRY(number, read_u64(field, name));
        *out = number;
    }
    RPC_TRY(field, attribute(object, "address"));
    RPC_TRY(address, read_address(field, "address"));
    withdrawal.address = address;
    return withdrawal;
}

RpcResult<std::vector<chain::Withdrawal>> read_withdrawals(const simdjson::dom::object& attributes) {
    std::vector<chain::Withdrawal> withdrawals;
    const auto value = member(attributes, "withdrawals");
    if (!value)
        return withdrawals;
    simdjson::dom::array list;
    if (value->get(list) != simdjson::SUCCESS)
        return invalid_params("invalid withdrawals: expected a list of objects");
    for (const Json item : list) {
        RPC_TRY(withdrawal, read_withdrawal(item));
        withdrawals.push_back(withdrawal);
    }
    return withdrawals;
}

/// The draft of the block after the head with what the consensus layer says of it (engine API,
/// PayloadAttributesV3).
RpcResult<chain::Header> read_draft(const Node& node, const simdjson::dom::object& attributes) {
    RPC_TRY(time_field, attribute(attributes, "timestamp"));
    RPC_TRY(timestamp, read_u64(time_field, "timestamp"));
    RPC_TRY(randao_field, attribute(attributes, "prevRandao"));
    RPC_TRY(prev_randao, read_hash(randao_field, "prevRandao"));
    RPC_TRY(recipient_field, attribute(attributes, "suggestedFeeRecipient"));
    RPC_TRY(recipient, read_address(recipient_field, "suggestedFeeRecipient"));
    const auto head = node.chain.head();
    const auto& parent = head->block.header;
    if (timestamp <= parent.timestamp)
        return invalid_params("invalid timestamp: it must be after the parent's");
    const auto rules = node.chain.schedule().rules_at(parent.number + 1, timestamp, Uint256::max());
    auto draft = pipeline::draft_block(parent, head->hash, rules,
                                       {timestamp, node.chain.next_block().draft.gas_limit, recipient});
    draft.prev_randao = prev_randao;
    if (draft.parent_beacon_block_root) {
        RPC_TRY(root_field, attribute(attributes, "parentBeaconBlockRoot"));
        RPC_TRY(root, read_hash(root_field, "parentBeaconBlockRoot"));
        draft.parent_beacon_block_root = root;
    }
    return draft;
}

/// Those in the parameter, or without one those of the pool.
RpcResult<Contents> read_contents(const Node& node, const Params& params, const Uint256& base_fee) {
    Contents contents;
    if (!params.has(2)) {
        for (auto& pooled : node.chain.pool().ready_by_tip(base_fee, kMostFromPool))
            contents.add(std::move(pooled.transaction), std::move(pooled.sidecar));
        return contents;
    }
    simdjson::dom::array list;
    if (params.at(2).get(list) != simdjson::SUCCESS)
        return invalid_params("invalid transactions: expected a list or null");
    for (const Json value : list) {
        RPC_TRY(raw, read_bytes(value, "transaction"));
        RPC_TRY(pooled, chain::read_pooled_transaction(raw));
        contents.add(std::make_shared<const chain::SignedTransaction>(std::move(pooled.transaction)),
                     std::move(pooled.sidecar));
    }
    return contents;
}

/// What the fee recipient gets: the tips.
Uint256 value_of(const chain::SealedBlock& block) {
    const auto base_fee = block.block.header.base_fee_per_gas.value_or(Uint256{});
    Uint256 wei;
    for (const auto& receipt : block.receipts)
        wei = wei + Uint256{receipt.gas_used} * (receipt.effective_gas_price - base_fee);
    return wei;
}

void write_bodies(Writer& out, const chain::Block& block) {
    out.key("transactions").begin_array();
    for (const auto& transaction : block.transactions)
        out.hex(transaction->encoded);
    out.end_array();
    if (block.withdrawals)
        write_withdrawals(out, *block.withdrawals);
    if (block.header.blob_gas_used)
        out.key("blobGasUsed").quantity(*block.header.blob_gas_used);
    if (block.header.excess_blob_gas)
        out.key("excessBlobGas").quantity(*block.header.excess_blob_gas);
}

/// Engine API, ExecutionPayloadV3.
void write_payload(Writer& out, const chain::SealedBlock& sealed) {
    const auto& header = sealed.block.header;
    out.begin_object().key("parentHash").hex(header.parent_hash.view());
    out.key("feeRecipient").hex(header.beneficiary.view()).key("stateRoot").hex(header.state_root.view());
    out.key("receiptsRoot").hex(header.receipts_root.view()).key("logsBloom").hex(header.logs_bloom.view());
    out.key("prevRandao").hex(header.prev_randao.view()).key("blockNumber").quantity(header.number);
    out.key("gasLimit").quantity(header.gas_limit).key("gasUsed").quantity(header.gas_used);
    out.key("timestamp").quantity(header.timestamp).key("extraData").hex(header.extra_data);
    out.key("baseFeePerGas").quantity(header.base_fee_per_gas.value_or(Uint256{}));
    out.key("blockHash").hex(sealed.hash.view());
    write_bodies(out, sealed.block);
    out.end_object();
}

/// Engine API, BlobsBundleV2: in the order of the block.
void write_blobs(Writer& out, const chain::Block& block, const Contents& contents) {
    std::vector<chain::BlobSidecarPtr> sidecars;
    for (const auto& transaction : block.transactions)
        if (const auto found = contents.sidecars.find(transaction->hash); found != contents.sidecars.end())
            sidecars.push_back(found->second);
    const auto write_all = [&](const char* name, const auto& part_of) {
        out.key(name).begin_array();
        for (const auto& sidecar : sidecars)
            for (const auto& item : part_of(*sidecar))
                out.hex(item);
        out.end_array();
    };
    using Sidecar = chain::BlobSidecar;
    out.begin_object();
    write_all(
        "commitments", [](const Sidecar& sidecar) -> const auto& { return sidecar.commitments; });
    write_all(
        "proofs", [](const Sidecar& sidecar) -> const auto& { return sidecar.proofs; });
    write_all(
        "blobs", [](const Sidecar& sidecar) -> const auto& { return sidecar.blobs; });
    out.end_object();
}

void write_envelope(Writer& out, const pipeline::BuiltBlock& built, const Contents& contents) {
    out.begin_object().key("executionPayload");
    write_payload(out, built.sealed);
    out.key("blockValue").quantity(value_of(built.sealed)).key("blobsBundle");
    write_blobs(out, built.sealed.block, contents);
    out.key("executionRequests").begin_array();
    for (const auto& request : built.requests)
        out.hex(request);
    out.end_array().key("shouldOverrideBuilder").boolean(false).end_object();
}

/// Builds the block after the head as the engine API would have it, and tells it to nobody (execution-apis,
/// testing_buildBlockV1): with the given transactions, all of which must fit, or with what the pool has.
RpcResult<void> build_block(Node& node, const Params& params, Writer& out) {
    RPC_TRY(parent_hash, params.hash(0, "parent hash"));
    simdjson::dom::object attributes;
    if (!params.has(1) || params.at(1).get(attributes) != simdjson::SUCCESS)
        return invalid_params("missing value for required argument 1: payload attributes");
    RPC_TRY(draft, read_draft(node, attributes));
    if (draft.parent_hash != parent_hash)
        return rpc_fail({RpcError::kServerError, "parentHash is not current head"});
    RPC_TRY(withdrawals, read_withdrawals(attributes));
    RPC_TRY(contents, read_contents(node, params, draft.base_fee_per_gas.value_or(Uint256{})));
    if (params.has(3)) {
        RPC_TRY(extra_data, params.bytes(3, "extra data"));
        draft.extra_data = extra_data;
    }
    const query::StoredHashes hashes{node.chain.store()};
    const auto rules = node.chain.rules_of(draft);
    RPC_TRY(built, pipeline::build_block({draft, rules, contents.transactions, params.has(2), withdrawals,
                                          [&](std::uint64_t number) { return hashes.block_hash(number); }},
                                         node.chain.execution(), node.chain.state()));
    write_envelope(out, built, contents);
    return {};
}

constexpr MethodEntry kMethods[] = {{"testing_buildBlockV1", build_block}};

}  // namespace

std::span<const MethodEntry> building_methods() {
    return kMethods;
}

}  // namespace studio::rpc
