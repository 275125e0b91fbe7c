// SPDX-License-Identifier: GPL-3.0-or-later
#include <codec/hex.hpp>
#include <op/l1_attributes.hpp>

#include "block_fields.hpp"
#include "explorer_parts.hpp"
#include "query_errors.hpp"

/// Explorer: blocks and logs.
namespace studio::query {

namespace {

/// How safe a block is, in the words of the RPC's tags. What is neither safe nor final is on a rollup the
/// sequencer's promise, and on an L1 just new.
api::Text stage_of(const ChainAccess& chain, const chain::Header& header) {
    const auto number = header.number;
    const auto settled = chain.settled ? std::optional{chain.settled()} : std::nullopt;
    if (settled && number <= settled->finalized)
        return {STUDIO_TEXT("engine", "finalized"), {}};
    if (settled && number <= settled->safe)
        return {STUDIO_TEXT("engine", "safe"), {}};
    if (chain.schedule.rules_of(header).consensus_layer)
        return {STUDIO_TEXT("engine", "recent"), {}};
    return {STUDIO_TEXT("engine", "soft"), {}};
}

api::BlockRow row_of(const ChainAccess& chain, const store::BlockSummary& summary) {
    api::BlockRow row;
    row.number = summary.header.number;
    row.hash = codec::to_hex(summary.hash);
    row.timestamp_s = static_cast<std::int64_t>(summary.header.timestamp);
    row.transactions = summary.transactions;
    row.gas_used = summary.header.gas_used;
    row.gas_limit = summary.header.gas_limit;
    row.size_bytes = summary.size_bytes;
    row.stage = stage_of(chain, summary.header);
    return row;
}

/// The L1 block that a block of a rollup belongs to, as its first transaction says; empty when it says none.
std::optional<std::uint64_t> l1_origin_of(const chain::Block& block) {
    if (block.transactions.empty() ||
        block.transactions.front()->fields.type != chain::TransactionType::deposit)
        return std::nullopt;
    const auto attributes = op::read_l1_attributes(block.transactions.front()->fields);
    return attributes ? std::optional{attributes->origin.number} : std::nullopt;
}

}  // namespace

Explorer::Explorer(ChainAccess chain, NameBook names)
    : parts_{new Parts{std::move(chain), std::move(names)}} {}

Explorer::~Explorer() = default;

api::Page<api::BlockRow> Explorer::blocks(const std::string& cursor, std::size_t limit) const {
    api::Page<api::BlockRow> page;
    const auto newest = cursor.empty() ? std::optional{parts_->head()} : read_number(cursor);
    if (!newest)
        return page;
    const auto size = page_size(limit);
    const auto found = parts_->chain.store.summaries(*newest, size);
    if (!found)
        return page;
    for (const auto& summary : *found)
        page.rows.push_back(row_of(parts_->chain, summary));
    if (page.rows.size() == size && page.rows.back().number > 0)
        page.next = std::to_string(page.rows.back().number - 1);
    return page;
}

Result<api::BlockDetail> Explorer::block(std::uint64_t number) const {
    STUDIO_TRY(summary, parts_->chain.store.summary(number));
    STUDIO_TRY(sealed, parts_->chain.store.block(number));
    // A reorganisation between the two leaves one of another branch, or none.
    if (!summary || !sealed || sealed->hash != summary->hash)
        return fail(errors::kNoSuchBlock, {std::to_string(number), std::to_string(parts_->head())});
    api::BlockDetail detail;
    detail.row = row_of(parts_->chain, *summary);
    detail.parent_hash = codec::to_hex(summary->header.parent_hash);
    detail.header = header_fields(summary->header, parts_->chain.schedule.rules_of(summary->header));
    detail.l1_origin = l1_origin_of(sealed->block);
    detail.raw_rlp = codec::to_hex(chain::encode_block(sealed->block));
    return detail;
}

api::LogRow Explorer::Parts::log_row(const store::FoundLog& found, const state::StateView& view) const {
    api::LogRow row;
    row.block = found.at.block;
    row.index = found.at.index;
    row.transaction_hash = codec::to_hex(found.transaction_hash);
    row.address = codec::to_hex(found.log.address);
    row.address_name = name_of(found.log.address, view);
    for (const auto& topic : found.log.topics)
        row.topics.push_back(codec::to_hex(topic));
    row.data = codec::to_hex(found.log.data);
    row.decoded = contracts.event(contracts.at(found.log.address, view), found.log);
    return row;
}

api::Page<api::LogRow> Explorer::logs(const std::string& address, const std::string& cursor,
                                      std::size_t limit) const {
    api::Page<api::LogRow> page;
    store::LogFilter filter;
    filter.to_block = parts_->head();
    if (!address.empty()) {
        const auto wanted = codec::fixed_from_hex<20>(address);
        if (!wanted)
            return page;
        filter.addresses.push_back(*wanted);
    }
    std::optional<store::LogPosition> before;
    if (!cursor.empty()) {
        const auto place = read_cursor(cursor);
        if (!place)
            return page;
        before = store::LogPosition{place->first, place->second};
    }
    const auto view = parts_->view();
    const auto found = parts_->chain.store.newest_logs(filter, before, page_size(limit));
    if (!found || !view)
        return page;
    for (const auto& log : found->rows)
        page.rows.push_back(parts_->log_row(log, **view));
    if (found->next)
        page.next = write_cursor(found->next->block, found->next->index);
    return page;
}

}  // namespace studio::query
