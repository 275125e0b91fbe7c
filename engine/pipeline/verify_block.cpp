// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify_block.hpp"

#include <base/assert.hpp>
#include <chain/predeploys.hpp>
#include <codec/hex.hpp>

#include "check_header.hpp"
#include "pipeline_errors.hpp"

namespace studio::pipeline {
namespace {

/// Transactions that are run at once.
constexpr std::size_t kBatch = 256;

/// EIP-7934: 10 MiB less a margin of 2 MiB for what the consensus layer adds.
constexpr std::size_t kMostBlockBytes = 8'388'608;

/// `kind` names the field; its arguments are what was found and what the header says.
Result<void> compare(const Hash32& found, const Hash32& said, const ErrorKind& kind) {
    if (found != said)
        return fail(kind, {codec::to_hex(found), codec::to_hex(said)});
    return {};
}
Result<void> compare(std::uint64_t found, std::uint64_t said, const ErrorKind& kind) {
    if (found != said)
        return fail(kind, {std::to_string(found), std::to_string(said)});
    return {};
}

/// What the block carries, before anything runs.
Result<void> check_body(const BlockClaim& claim) {
    const auto& header = claim.block.header;
    const bool is_limited = claim.config.consensus_layer && claim.config.fork >= chain::Fork::osaka;
    if (is_limited && claim.encoded_size > kMostBlockBytes)
        return fail(errors::kBlockTooLarge,
                    {std::to_string(claim.encoded_size), std::to_string(kMostBlockBytes)});
    STUDIO_CHECK(compare(chain::transactions_root(claim.block.transactions), header.transactions_root,
                         errors::kBlockWrongTransactionsRoot));
    STUDIO_CHECK(
        compare(chain::ommers_hash(claim.block.ommers), header.ommers_hash, errors::kBlockWrongOmmersHash));
    if (!claim.block.ommers.empty()) {
        STUDIO_ASSERT(claim.lineage != nullptr);
        STUDIO_CHECK(check_ommers(claim.block, *claim.lineage));
    }
    if (claim.block.withdrawals.has_value() != header.withdrawals_root.has_value())
        return fail(errors::kBlockFieldsOfOtherFork, {std::string{chain::fork_name(claim.config.fork)}});
    if (claim.config.op_fork >= chain::OpFork::isthmus || !header.withdrawals_root)
        return {};  // compared after the run, or not there
    return compare(chain::withdrawals_root(*claim.block.withdrawals), *header.withdrawals_root,
                   errors::kBlockWrongWithdrawalsRoot);
}

Result<void> check_outcome(const chain::Header& header, const seams::ExecutedBlock& executed) {
    STUDIO_CHECK(compare(executed.gas_used, header.gas_used, errors::kBlockWrongGasUsed));
    if (header.blob_gas_used)
        STUDIO_CHECK(compare(executed.blob_gas_used, *header.blob_gas_used, errors::kBlockWrongBlobGasUsed));
    STUDIO_CHECK(compare(chain::receipts_root(executed.receipts), header.receipts_root,
                         errors::kBlockWrongReceiptsRoot));
    if (chain::logs_bloom(executed.receipts) != header.logs_bloom)
        return fail(errors::kBlockWrongBloom);
    if (header.requests_hash)
        STUDIO_CHECK(compare(chain::requests_hash(executed.requests), *header.requests_hash,
                             errors::kBlockWrongRequestsHash));
    return {};
}

Result<void> add_transactions(std::span<const chain::TransactionPtr> transactions,
                              seams::BlockBuilder& builder) {
    const SystemClock unused;  // nobody asks how long it took
    while (!transactions.empty()) {
        const auto added = builder.add_all(transactions.first(std::min(kBatch, transactions.size())), unused);
        for (const auto& one : added)
            if (!one.receipt)
                return fail(one.receipt.error());
        transactions = transactions.subspan(added.size());
        if (!added.empty())
            continue;
        STUDIO_CHECK(builder.add(transactions.front()));  // there was no room, and it says so
        transactions = transactions.subspan(1);
    }
    return {};
}

/// Before Byzantium: one after another, with the state's root after each (EIP-658).
Result<std::vector<Hash32>> add_with_roots(std::span<const chain::TransactionPtr> transactions,
                                           seams::BlockBuilder& builder, state::ChainState& state) {
    std::vector<Hash32> roots;
    roots.reserve(transactions.size());
    for (const auto& transaction : transactions) {
        STUDIO_CHECK(builder.add(transaction));
        roots.push_back(state.root_after(builder.changes()));
    }
    return roots;
}

/// Runs what the block contains.
Result<seams::ExecutedBlock> run(const BlockClaim& claim, seams::BlockBuilder& builder,
                                 state::ChainState& state) {
    const auto& block = claim.block;
    std::vector<Hash32> roots;
    if (claim.config.fork < chain::Fork::byzantium) {
        STUDIO_TRY(after_each, add_with_roots(block.transactions, builder, state));
        roots = std::move(after_each);
    } else {
        STUDIO_CHECK(add_transactions(block.transactions, builder));
    }
    seams::BlockEnd end;
    end.ommers = block.ommers;
    if (block.withdrawals)
        end.withdrawals = *block.withdrawals;
    STUDIO_TRY(executed, builder.finish(end));
    for (std::size_t i = 0; i < roots.size(); ++i)
        executed.receipts[i].post_state_root = roots[i];
    return std::move(executed);
}

}  // namespace

Result<seams::ExecutedBlock> verify_block(const BlockClaim& claim, const seams::Execution& execution,
                                          state::ChainState& state) {
    const auto& header = claim.block.header;
    STUDIO_CHECK(check_header(header, claim.parent, claim.parent_hash, claim.config));
    STUDIO_CHECK(check_body(claim));
    const auto builder = execution.open_block(header, claim.config, state.head_view(), claim.hashes);
    STUDIO_TRY(executed, run(claim, *builder, state));
    STUDIO_CHECK(check_outcome(header, executed));
    STUDIO_CHECK(compare(state.root_after(executed.diff), header.state_root, errors::kBlockWrongStateRoot));
    if (claim.config.op_fork >= chain::OpFork::isthmus && header.withdrawals_root)
        STUDIO_CHECK(compare(state.storage_root(chain::message_passer), *header.withdrawals_root,
                             errors::kBlockWrongWithdrawalsRoot));
    return std::move(executed);
}

}  // namespace studio::pipeline
