// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/blob_market.hpp>
#include <codec/hex.hpp>

#include "explorer_parts.hpp"
#include "query_errors.hpp"
#include "transaction_fields.hpp"
#include "transaction_view.hpp"

/// Explorer: transactions.
namespace studio::query {

namespace {

/// A list may be long; a method's name is shown, its arguments are not.
constexpr const char* kDeployment = "deploy";
/// What is no call: data for whoever reads the chain.
constexpr const char* kBlobs = "blobs";
constexpr const char* kData = "data";

bool takes_part(const store::StoredTransaction& stored, const Address& address) {
    return stored.transaction->sender == address || stored.transaction->fields.to == address ||
           stored.receipt.contract_address == address;
}

}  // namespace

std::string Explorer::Parts::name_of(const Address& address, const state::StateView& view) const {
    return Naming{names, contracts, view, {}}.name_of(address);
}

api::TransactionRow Explorer::Parts::row_of(const store::StoredTransaction& stored,
                                            const state::StateView& view) const {
    const auto& transaction = *stored.transaction;
    api::TransactionRow row;
    row.hash = codec::to_hex(transaction.hash);
    row.block = stored.at.block;
    row.index = stored.at.index;
    row.timestamp_s = static_cast<std::int64_t>(stored.timestamp);
    row.from = codec::to_hex(transaction.sender);
    row.from_name = name_of(transaction.sender, view);
    row.value_wei = transaction.fields.value.to_decimal();
    row.success = stored.receipt.success;
    row.gas_used = stored.receipt.gas_used;
    if (!transaction.fields.to) {
        row.method = kDeployment;
        return row;
    }
    const auto& to = *transaction.fields.to;
    row.to = codec::to_hex(to);
    row.to_name = name_of(to, view);
    if (has_code(to, view))
        row.method = contracts.method(contracts.at(to, view), transaction.fields.data);
    else if (!transaction.fields.blob_versioned_hashes.empty())
        row.method = kBlobs;
    else if (!transaction.fields.data.empty())
        row.method = kData;
    return row;
}

namespace {

/// Transactions of one block from place `first` on, in the block's order.
api::Page<api::TransactionRow> rows_of_block(const Explorer::Parts& parts, std::uint64_t block,
                                             const std::optional<Address>& address, std::uint64_t first,
                                             std::size_t size, const state::StateView& view) {
    api::Page<api::TransactionRow> page;
    const auto summary = parts.chain.store.summary(block);
    if (!summary || !*summary)
        return page;
    for (auto i = first; i < (*summary)->transactions; ++i) {
        if (page.rows.size() == size) {
            page.next = std::to_string(i);
            return page;
        }
        const auto stored = parts.chain.store.transaction({block, static_cast<std::uint32_t>(i)});
        if (stored && *stored && (!address || takes_part(**stored, *address)))
            page.rows.push_back(parts.row_of(**stored, view));
    }
    return page;
}

}  // namespace

api::Page<api::TransactionRow> Explorer::transactions(std::optional<std::uint64_t> block,
                                                      const std::string& address, const std::string& cursor,
                                                      std::size_t limit) const {
    api::Page<api::TransactionRow> page;
    const auto wanted = codec::fixed_from_hex<20>(address);
    const auto view = parts_->view();
    if (!view || (!address.empty() && !wanted))
        return page;
    if (block) {
        const auto first = cursor.empty() ? std::optional<std::uint64_t>{0} : read_number(cursor);
        return first ? rows_of_block(*parts_, *block, wanted, *first, page_size(limit), **view) : page;
    }
    std::optional<store::TransactionLocation> before;
    if (!cursor.empty()) {
        const auto place = read_cursor(cursor);
        if (!place)
            return page;
        before = store::TransactionLocation{place->first, place->second};
    }
    const auto& store = parts_->chain.store;
    const auto found = wanted ? store.transactions_of(*wanted, before, page_size(limit))
                              : store.transactions(before, page_size(limit));
    if (!found)
        return page;
    for (const auto& stored : found->rows)
        page.rows.push_back(parts_->row_of(stored, **view));
    if (found->next)
        page.next = write_cursor(found->next->block, found->next->index);
    return page;
}

namespace {

/// What the page shows of the receipt's logs.
std::vector<api::LogRow> log_rows(const Explorer::Parts& parts, const store::StoredTransaction& stored,
                                  const state::StateView& view) {
    std::vector<api::LogRow> rows;
    for (std::uint32_t i = 0; i < stored.receipt.logs.size() && i < limits::kTraceRowsMax; ++i)
        rows.push_back(parts.log_row({{stored.at.block, stored.first_log + i},
                                      stored.at.index,
                                      stored.transaction->hash,
                                      {},
                                      stored.timestamp,
                                      stored.receipt.logs[i]},
                                     view));
    return rows;
}

Result<Replay> run_again(const ChainAccess& chain, const store::StoredTransaction& stored,
                         evm::Tracer& tracer) {
    STUDIO_TRY(ready, TransactionReplay::prepare(chain, stored.at));
    if (ready->transaction().hash != stored.transaction->hash)  // a reorganisation came between
        return fail(errors::kNoSuchTransaction, {codec::to_hex(stored.transaction->hash)});
    return ready->run(&tracer);
}

/// Runs the transaction again and fills in what only that can tell.
void add_replay(api::TransactionDetail& detail, const Explorer::Parts& parts,
                const store::StoredTransaction& stored, const Naming& naming) {
    evm::CallTracer tracer;
    const auto replay = run_again(parts.chain, stored, tracer);
    if (!replay) {
        detail.error = replay.error().english();
        return;
    }
    const auto& receipt = replay->result.receipt;
    if (receipt.success != stored.receipt.success || receipt.gas_used != stored.receipt.gas_used) {
        detail.error = Error{errors::kReplayDiffers, {detail.row.hash}}.english();
        return;
    }
    const auto& to = stored.transaction->fields.to;
    detail.error =
        failure_text(replay->result, to ? parts.contracts.at(*to, naming.view) : nullptr, parts.contracts);
    detail.trace = trace_lines(tracer.root(), naming);
    detail.changes = change_lines(replay->diff, naming);
}

/// Room for blobs in that block; a rollup has none, whatever its headers say (OP Jovian).
Result<BlobPrice> blob_price(const ChainAccess& chain, std::uint64_t block) {
    STUDIO_TRY(header, chain.store.header(block));
    if (!header || !header->excess_blob_gas)
        return BlobPrice{};
    const auto rules = chain.schedule.rules_of(*header);
    return rules.consensus_layer ? BlobPrice{chain::blob_base_fee(*header->excess_blob_gas, rules.blobs)}
                                 : BlobPrice{};
}

/// On an L1 these are all that a sender pays; a rollup's has more to pay for than its gas.
void add_fees(api::TransactionDetail& detail, const store::StoredTransaction& stored,
              const BlobPrice& price) {
    const auto blobs = blob_fee(stored, price);
    detail.fee_wei = (gas_fee(stored) + blobs).to_decimal();
    if (!blobs.is_zero())
        detail.blob_fee_wei = blobs.to_decimal();
}

/// Where the transaction stands and what is stored of it. A reorganisation may take it away at any moment.
Result<store::StoredTransaction> find(const store::ChainStore& store, const Hash32& hash) {
    STUDIO_TRY(at, store.find_transaction(hash));
    if (at) {
        STUDIO_TRY(stored, store.transaction(*at));
        if (stored && stored->transaction->hash == hash)
            return std::move(*stored);
    }
    return fail(errors::kNoSuchTransaction, {codec::to_hex(hash)});
}

bool is_l1(const ChainAccess& chain, const store::StoredTransaction& stored) {
    return chain.schedule.rules_at(stored.at.block, stored.timestamp).consensus_layer.has_value();
}

}  // namespace

Result<api::TransactionDetail> Explorer::transaction(const std::string& hash) const {
    const auto wanted = codec::fixed_from_hex<32>(hash);
    if (!wanted)
        return fail(errors::kBadHash, {hash.substr(0, limits::kSearchMaxText)});
    STUDIO_TRY(stored, find(parts_->chain.store, *wanted));
    STUDIO_TRY(price, blob_price(parts_->chain, stored.at.block));
    // The state after the block, so that contracts which it made have their names.
    STUDIO_TRY(view, parts_->chain.state.view_at(stored.at.block));
    const Naming naming{parts_->names, parts_->contracts, *view, parts_->chain.token_symbol};

    api::TransactionDetail detail;
    detail.row = parts_->row_of(stored, *view);
    detail.plain_words = in_plain_words(stored, naming);
    const auto& fields = stored.transaction->fields;
    if (fields.to && has_code(*fields.to, *view))
        detail.decoded_call = parts_->contracts.call(parts_->contracts.at(*fields.to, *view), fields.data);
    detail.fields = transaction_fields(stored, price);
    detail.logs = log_rows(*parts_, stored, *view);
    detail.received_ms = stored.times.received_ms;
    detail.preconfirmed_ms = stored.times.preconfirmed_ms;
    detail.stored_ms = stored.stored_ms;
    detail.raw = codec::to_hex(stored.transaction->encoded);
    if (is_l1(parts_->chain, stored))
        add_fees(detail, stored, price);
    add_replay(detail, *parts_, stored, naming);
    return detail;
}

}  // namespace studio::query
