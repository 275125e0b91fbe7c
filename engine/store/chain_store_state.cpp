// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/assert.hpp>
#include <crypto/keccak256.hpp>

#include "chain_store_parts.hpp"
#include "checkpoint.hpp"
#include "store_errors.hpp"

/// ChainStore: accounts, history and checkpoints of the state.
namespace studio::store {

namespace {

/// Candidates read at once when a key's first change is looked for; more than one is needed only when two
/// keys share 64 bits.
constexpr std::size_t kHistoryBatch = 4;

/// First positions a block after `number` can have, and the last ones of block `last`.
std::uint64_t after(std::uint64_t number) {
    return position_of(number + 1, 0);
}
std::uint64_t until(std::uint64_t last) {
    return position_of(last, kNoPlace);
}

const state::AccountChange* find_change(const state::StateDiff& diff, const Address& address) {
    const auto found = std::lower_bound(
        diff.accounts.begin(), diff.accounts.end(), address,
        [](const state::AccountChange& change, const Address& a) { return change.address < a; });
    return found != diff.accounts.end() && found->address == address ? &*found : nullptr;
}

const state::SlotChange* find_slot(const state::AccountChange& change, const Uint256& key) {
    const auto found =
        std::lower_bound(change.slots.begin(), change.slots.end(), key,
                         [](const state::SlotChange& slot, const Uint256& k) { return slot.key < k; });
    return found != change.slots.end() && found->key == key ? &*found : nullptr;
}

}  // namespace

Result<std::optional<state::AccountChange>> ChainStore::Parts::change_after(std::uint64_t key,
                                                                            const Address& address,
                                                                            const Uint256* slot,
                                                                            std::uint64_t number,
                                                                            std::uint64_t last) {
    STUDIO_TRY(reader, readers.lease());
    for (auto low = after(number);;) {
        STUDIO_TRY(positions, index.oldest(*reader, key, low, until(last), kHistoryBatch));
        for (const auto position : positions) {
            STUDIO_TRY(found, diff(block_of(position)));
            const auto* change = found ? find_change(*found, address) : nullptr;
            if (change == nullptr || (slot != nullptr && find_slot(*change, *slot) == nullptr))
                continue;
            // One slot is asked for, or the account alone: the others need not be copied.
            state::AccountChange out{address, change->before, change->after, {}};
            if (slot != nullptr)
                out.slots.push_back(*find_slot(*change, *slot));
            return std::optional{std::move(out)};
        }
        if (positions.size() < kHistoryBatch)
            return std::nullopt;
        low = positions.back() + 1;
    }
}

std::optional<ChainStore::PriorAccount> ChainStore::account_before_change(const Address& address,
                                                                          std::uint64_t number,
                                                                          std::uint64_t last) const {
    const auto key = index_key(IndexKind::account_changed, address);
    const auto change = parts_->change_after(key, address, nullptr, number, last);
    if (!change)
        parts_->note_fault(change.error());
    if (!change || !*change)
        return std::nullopt;
    return PriorAccount{(*change)->before};
}

std::optional<Uint256> ChainStore::slot_before_change(const Address& address, const Uint256& key,
                                                      std::uint64_t number, std::uint64_t last) const {
    const auto index = index_key(IndexKind::slot_changed, address, key.to_hash());
    const auto change = parts_->change_after(index, address, &key, number, last);
    if (!change)
        parts_->note_fault(change.error());
    if (!change || !*change)
        return std::nullopt;
    return (*change)->slots.front().before;
}

Result<std::map<Uint256, Uint256>> ChainStore::Parts::slots_before(const Address& address,
                                                                   std::uint64_t number, std::uint64_t last) {
    std::map<Uint256, Uint256> out;
    STUDIO_TRY(reader, readers.lease());
    const auto key = index_key(IndexKind::storage_changed, address);
    constexpr std::size_t kBatch = 256;
    for (auto low = after(number);;) {
        STUDIO_TRY(positions, index.oldest(*reader, key, low, until(last), kBatch));
        for (const auto position : positions) {
            STUDIO_TRY(found, diff(block_of(position)));
            const auto* change = found ? find_change(*found, address) : nullptr;
            if (change == nullptr)
                continue;
            for (const auto& slot : change->slots)
                out.emplace(slot.key, slot.before);  // the first change after `number` tells the value
        }
        if (positions.size() < kBatch)
            return out;
        low = positions.back() + 1;
    }
}

std::map<Uint256, Uint256> ChainStore::slots_before_change(const Address& address, std::uint64_t number,
                                                           std::uint64_t last) const {
    auto slots = parts_->slots_before(address, number, last);
    if (!slots) {
        parts_->note_fault(slots.error());
        return {};
    }
    return std::move(*slots);
}

std::shared_ptr<const state::StateDiff> ChainStore::changes_of(std::uint64_t block) const {
    auto diff = parts_->diff(block);
    if (!diff) {
        parts_->note_fault(diff.error());
        return nullptr;
    }
    return std::move(*diff);
}

Result<state::Code> ChainStore::Parts::read_code(const Hash32& code_hash) {
    STUDIO_TRY(reader, readers.lease());
    STUDIO_TRY(rows, reader->query("SELECT code FROM codes WHERE hash = ?", code_hash));
    STUDIO_TRY(found, rows.next());
    if (!found)
        return state::Code{};
    auto code = std::make_shared<const Bytes>(rows.bytes(0));
    if (crypto::keccak256(*code) != code_hash)
        return fail(errors::kDamaged, {file().string(), "a contract's code does not have its hash"});
    return state::Code{std::move(code)};
}

state::Code ChainStore::code(const Hash32& code_hash) const {
    auto code = parts_->read_code(code_hash);
    if (!code) {
        parts_->note_fault(code.error());
        return nullptr;
    }
    return std::move(*code);
}

// --- accounts --------------------------------------------------------------------------------------------

Result<void> ChainStore::Parts::add_indexed(bool contracts_only, std::uint64_t high, std::size_t limit,
                                            AddressPage& page) {
    STUDIO_TRY(reader, readers.lease());
    const auto key = index_key(contracts_only ? IndexKind::any_contract_new : IndexKind::any_account_new);
    STUDIO_TRY(positions, index.newest(*reader, key, 0, high, limit + 1));
    const bool more = positions.size() > limit;
    if (more)
        positions.pop_back();
    for (const auto position : positions) {
        STUDIO_TRY(found, diff(block_of(position)));
        if (found && place_of(position) < found->accounts.size())
            page.rows.push_back(found->accounts[place_of(position)].address);
        if (more)
            page.next = position;
    }
    return {};
}

Result<void> ChainStore::Parts::add_listed(std::uint64_t before, std::size_t limit, AddressPage& page) {
    STUDIO_TRY(first, diff(0));
    for (auto place = before; place > 0; --place) {
        if (page.rows.size() == limit) {
            page.next = place;
            return {};
        }
        const auto address = options.genesis_list->address_at(place - 1);
        if (!first || find_change(*first, address) == nullptr)  // else it came with the first block
            page.rows.push_back(address);
    }
    return {};
}

// Cursors up to the size of the genesis list are places in it; those above, positions of the index.
Result<ChainStore::AddressPage> ChainStore::accounts(bool contracts_only, std::optional<std::uint64_t> before,
                                                     std::size_t limit) const {
    const auto& list = parts_->options.genesis_list;
    const auto listed = list ? list->size() : 0;
    AddressPage page;
    if (!before || *before > listed) {
        const auto high = before ? *before - listed - 1 : ~std::uint64_t{0};
        STUDIO_CHECK(parts_->add_indexed(contracts_only, high, limit, page));
        if (page.next)
            *page.next += listed;
    }
    if (!page.next && !contracts_only && listed > 0)
        STUDIO_CHECK(
            parts_->add_listed(std::min<std::uint64_t>(before.value_or(listed), listed), limit, page));
    return page;
}

Result<std::optional<ContractCreation>> ChainStore::creation_of(const Address& contract) const {
    STUDIO_TRY(reader, parts_->readers.lease());
    const auto key = index_key(IndexKind::contract_created, contract);
    STUDIO_TRY(positions, parts_->index.newest(*reader, key, 0, ~std::uint64_t{0}, kHistoryBatch));
    for (const auto position : positions) {
        const auto block = block_of(position);
        STUDIO_TRY(found, parts_->diff(block));
        if (!found || find_change(*found, contract) == nullptr)
            continue;
        ContractCreation creation{block, std::nullopt};
        if (place_of(position) != kNoPlace)
            creation.transaction = TransactionLocation{block, static_cast<std::uint32_t>(place_of(position))};
        return std::optional{creation};
    }
    return std::nullopt;
}

// --- checkpoints -----------------------------------------------------------------------------------------

std::optional<std::uint64_t> ChainStore::newest_checkpoint() const {
    const auto numbers = checkpoint_numbers(parts_->folder);
    return numbers.empty() ? std::nullopt : std::optional{numbers.front()};
}

Result<void> ChainStore::write_checkpoint(std::uint64_t block) {
    const std::lock_guard lock{parts_->checkpoint_mutex};
    STUDIO_TRY(found, header(block));
    if (!found)
        return fail(errors::kNoSuchBlock, {std::to_string(block), std::to_string(head().value_or(0))});
    CheckpointSource source;
    source.diff = [this](std::uint64_t number) -> Result<DiffPtr> {
        // Past the cache: these blocks are read once, and would drive out what others use.
        STUDIO_TRY(reader, parts_->readers.lease());
        return read_diff(*reader, number);
    };
    source.genesis_list = parts_->options.genesis_list;
    source.state_root = [this](std::uint64_t number) -> Result<Hash32> {
        STUDIO_TRY(its_header, header(number));
        return its_header ? its_header->state_root : Hash32{};
    };
    return store::write_checkpoint(parts_->folder, block, source);
}

namespace {

/// The state at block 0 has no checkpoint: it is the genesis list and the first diff.
void load_first_block(state::ChainState& state, const chain::AccountList* list,
                      const state::StateDiff& diff) {
    state.load(0, [&](state::StateSink& sink) {
        if (list != nullptr)
            state::feed(*list, sink);
        for (const auto& [hash, code] : diff.new_codes)
            sink.code(hash, code);
        for (const auto& change : diff.accounts) {
            sink.account(change.address, change.after.value_or(state::Account{}));
            for (const auto& slot : change.slots)
                sink.slot(change.address, slot.key, slot.after);
        }
    });
}

}  // namespace

Result<void> ChainStore::Parts::feed_codes(state::StateSink& sink) {
    STUDIO_TRY(reader, readers.lease());
    STUDIO_TRY(rows, reader->query("SELECT hash, code FROM codes"));
    for (;;) {
        STUDIO_TRY(row, rows.next());
        if (!row)
            return {};
        sink.code(Hash32::right_aligned(rows.blob(0)), std::make_shared<const Bytes>(rows.bytes(1)));
    }
}

Result<void> ChainStore::Parts::replay(state::ChainState& state, std::uint64_t from, std::uint64_t head) {
    for (auto number = from + 1; number <= head; ++number) {
        STUDIO_TRY(reader, readers.lease());
        STUDIO_TRY(found, read_diff(*reader, number));
        if (!found)
            return fail(errors::kBlockDamaged, {std::to_string(number), "it is missing"});
        state.commit(state::StateDiff{*found});
    }
    return {};
}

Result<void> ChainStore::restore(state::ChainState& state) const {
    const auto end = head();
    STUDIO_ASSERT(end.has_value());
    STUDIO_TRY(last, header(*end));
    for (const auto number : checkpoint_numbers(parts_->folder)) {
        if (number > *end)
            continue;  // of blocks that were lost
        STUDIO_TRY(its_header, header(number));
        const CheckpointPlace place{parts_->folder, number, its_header->state_root};
        if (!check_checkpoint(place))
            continue;  // an older one will do: the diffs hold everything
        Result<void> fed;
        state.load(number, [&](state::StateSink& sink) {
            feed_checkpoint(place, sink);
            fed = parts_->feed_codes(sink);
        });
        STUDIO_CHECK(fed);
        STUDIO_CHECK(parts_->replay(state, number, *end));
        if (state.root() == last->state_root)
            return {};
    }
    STUDIO_TRY(first, parts_->diff(0));
    load_first_block(state, parts_->options.genesis_list.get(), *first);
    STUDIO_CHECK(parts_->replay(state, 0, *end));
    if (state.root() == last->state_root)
        return {};
    return fail(errors::kBlockDamaged,
                {std::to_string(*end), "its state changes do not lead to its state root"});
}

}  // namespace studio::store
