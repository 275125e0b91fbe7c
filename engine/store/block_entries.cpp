// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_entries.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <unordered_map>

namespace studio::store {

namespace {

/// Puts entries of one block together.
class Collector {
public:
    explicit Collector(std::uint64_t block) : block_{block} {}

    void add(IndexKind kind, BytesView item, std::uint64_t place = kNoPlace) {
        entries.push_back({index_key(kind, item), position_of(block_, place)});
    }
    void add_slot(const Address& address, const Uint256& key) {
        const auto bytes = key.to_hash();
        entries.push_back(
            {index_key(IndexKind::slot_changed, address, bytes), position_of(block_, kNoPlace)});
    }

    std::vector<IndexEntry> entries;

private:
    std::uint64_t block_;
};

void add_transactions(Collector& out, const chain::SealedBlock& block) {
    STUDIO_ASSERT(block.block.transactions.size() < kNoPlace);
    for (std::size_t i = 0; i < block.block.transactions.size(); ++i) {
        const auto& transaction = *block.block.transactions[i];
        out.add(IndexKind::transaction, transaction.hash, i);
        out.add(IndexKind::address_activity, transaction.sender, i);
        const auto& to = transaction.fields.to;
        if (to && *to != transaction.sender)
            out.add(IndexKind::address_activity, *to, i);
        if (const auto& contract = block.receipts[i].contract_address)
            out.add(IndexKind::address_activity, *contract, i);
    }
}

void add_logs(Collector& out, const chain::SealedBlock& block) {
    // Equal entries are dropped later, but a block full of one contract's logs need not make them at all.
    const Address* last_address = nullptr;
    const Hash32* last_topic = nullptr;
    for (const auto& receipt : block.receipts)
        for (const auto& log : receipt.logs) {
            if (last_address == nullptr || *last_address != log.address)
                out.add(IndexKind::log_address, log.address);
            last_address = &log.address;
            if (log.topics.empty())
                continue;
            if (last_topic == nullptr || *last_topic != log.topics.front())
                out.add(IndexKind::log_topic, log.topics.front());
            last_topic = &log.topics.front();
        }
}

bool has_code(const std::optional<state::Account>& account) {
    return account && account->code_hash != chain::empty_code_hash;
}

void add_changes(Collector& out, const state::StateDiff& diff,
                 const std::unordered_map<Address, std::size_t>& creators) {
    STUDIO_ASSERT(diff.accounts.size() < kNoPlace);
    for (std::size_t i = 0; i < diff.accounts.size(); ++i) {
        const auto& change = diff.accounts[i];
        if (change.before != change.after)
            out.add(IndexKind::account_changed, change.address);
        if (!change.slots.empty())
            out.add(IndexKind::storage_changed, change.address);
        for (const auto& slot : change.slots)
            out.add_slot(change.address, slot.key);
        if (!change.before && change.after)
            out.add(IndexKind::any_account_new, {}, i);
        if (has_code(change.before) || !has_code(change.after))
            continue;
        out.add(IndexKind::any_contract_new, {}, i);
        const auto creator = creators.find(change.address);
        out.add(IndexKind::contract_created, change.address,
                creator == creators.end() ? kNoPlace : creator->second);
    }
}

}  // namespace

std::vector<IndexEntry> block_entries(const chain::SealedBlock& block, const state::StateDiff& diff) {
    Collector out{block.block.header.number};
    out.entries.reserve(4 * block.receipts.size() + 3 * diff.accounts.size() + 8);
    out.add(IndexKind::block_hash, block.hash);
    add_transactions(out, block);
    add_logs(out, block);
    std::unordered_map<Address, std::size_t> creators;
    for (std::size_t i = 0; i < block.receipts.size(); ++i)
        if (const auto& contract = block.receipts[i].contract_address)
            creators.emplace(*contract, i);
    add_changes(out, diff, creators);
    return std::move(out.entries);
}

}  // namespace studio::store
