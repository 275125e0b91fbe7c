// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_trie.hpp"

#include <algorithm>
#include <atomic>
#include <crypto/keccak256.hpp>

#include "proof.hpp"
#include "trie_values.hpp"

namespace studio::state {
namespace {

/// A second thread costs about 30 µs; below so many changed accounts and slots it is not worth it.
constexpr std::size_t changes_worth_a_thread = 256;
/// Pieces into which hashing is cut for threads.
constexpr std::size_t slices = 16;

Hash32 hash_of(const Uint256& key) {
    return crypto::keccak256(key.to_hash().view());
}
/// The same for each of the slots.
std::vector<Hash32> hashes_of(std::span<const SlotChange> slots) {
    std::vector<Hash32> keys(slots.size());
    std::vector<BytesView> views(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i) {
        keys[i] = slots[i].key.to_hash();
        views[i] = keys[i].view();
    }
    std::vector<Hash32> hashes(slots.size());
    crypto::keccak256_many(views, hashes);
    return hashes;
}
std::size_t part_of(const Hash32& key) {
    return key[0] >> 4U;
}

/// Runs work(0) … work(count - 1), on the team's threads unless it is null. No two run for the same number.
template <class Work>
void run_all(std::size_t count, ThreadTeam* team, Work&& work) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&](unsigned) {
        for (auto i = next.fetch_add(1); i < count; i = next.fetch_add(1))
            work(i);
    };
    if (team == nullptr)
        return run(0);
    team->run(run);
}

std::size_t work_in(const StateDiff& diff) {
    std::size_t changes = diff.accounts.size();
    for (const auto& account : diff.accounts)
        changes += account.slots.size();
    return changes;
}

}  // namespace

/// Applies the changes of one part: first each account's slots, then the accounts with their new storage
/// roots.
class StateTrie::PartUpdate {
public:
    PartUpdate(Part& part, Direction direction) : part_{part}, direction_{direction} {}

    void run(std::vector<HashedChange>& changes) {
        std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
        for (const auto& [key, change] : changes)
            add_account(key, *change);
        update_trie(part_.pool, part_.accounts, 1, accounts_.finish());
    }

    /// Of an empty part.
    void build(const FlatState& flat, std::span<const ByPart> accounts, std::size_t nibble) {
        for (const auto& some : accounts)
            for (const auto& [key, address, packed] : some[nibble])
                accounts_.add(key, encode_account(flat.unpack(*packed), storage_root(flat, key, *address)));
        update_trie(part_.pool, part_.accounts, 1, accounts_.finish());
    }

private:
    Hash32 storage_root(const FlatState& flat, const Hash32& key, const Address& address) {
        const auto* const slots = flat.slots_of(address);
        if (slots == nullptr)
            return chain::empty_trie_root;
        AccountChange change;
        slots->for_each([&](const Uint256& slot, const Uint256& value) {
            change.slots.push_back({slot, {}, value});
        });
        return update_storage(key, change);
    }

    void add_account(const Hash32& key, const AccountChange& change) {
        const auto root = change.slots.empty() ? known_storage_root(key) : update_storage(key, change);
        const auto& account = direction_ == Direction::forward ? change.after : change.before;
        accounts_.add(key, account ? encode_account(*account, root) : Bytes{});
    }

    Hash32 known_storage_root(const Hash32& key) const {
        const auto* const storage = part_.storage.find(key);
        return storage == nullptr ? chain::empty_trie_root : storage->root;
    }

    Hash32 update_storage(const Hash32& account, const AccountChange& change) {
        slots_.clear();
        const auto keys = hashes_of(change.slots);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto& slot = change.slots[i];
            const auto& value = direction_ == Direction::forward ? slot.after : slot.before;
            slots_.add(keys[i], value.is_zero() ? Bytes{} : encode_slot(value));
        }
        auto& storage = part_.storage.get_or_insert(account).first;
        Trie trie{storage.top, {}};
        update_trie(part_.pool, trie, 0, slots_.finish());
        storage = {trie.top, trie.root()};
        const auto root = storage.root;
        if (trie.top == 0)
            part_.storage.erase(account);
        return root;
    }

    Part& part_;
    Direction direction_;
    TrieChangeList accounts_;
    TrieChangeList slots_;
};

std::array<std::unique_ptr<StateTrie::Part>, 16> StateTrie::make_parts() {
    std::array<std::unique_ptr<Part>, 16> parts;
    for (auto& part : parts)
        part = std::make_unique<Part>();
    return parts;
}

ThreadTeam* StateTrie::team_for(std::size_t changes) {
    if (changes < changes_worth_a_thread)
        return nullptr;
    if (!team_)
        team_ = std::make_unique<ThreadTeam>(2);
    return team_.get();
}

StateTrie::ByPart StateTrie::hash_shards(const FlatState& flat, std::size_t first, std::size_t end) {
    std::vector<HashedAccount> accounts;
    std::vector<BytesView> addresses;
    for (auto shard = first; shard < end; ++shard)
        flat.for_each_packed(shard, [&](const Address& address, const PackedAccount& account) {
            accounts.push_back({{}, &address, &account});
            addresses.push_back(address.view());
        });
    std::vector<Hash32> keys(accounts.size());
    crypto::keccak256_many(addresses, keys);
    ByPart by_part;
    for (std::size_t i = 0; i < keys.size(); ++i)
        by_part[part_of(keys[i])].push_back({keys[i], accounts[i].address, accounts[i].account});
    return by_part;
}

void StateTrie::build(const FlatState& flat) {
    parts_ = make_parts();
    auto* const team = team_for(flat.account_count());
    std::array<ByPart, slices> accounts;
    run_all(slices, team, [&](std::size_t slice) {
        accounts[slice] = hash_shards(flat, FlatState::shard_count * slice / slices,
                                      FlatState::shard_count * (slice + 1) / slices);
    });
    run_all(parts_.size(), team, [&](std::size_t nibble) {
        PartUpdate{*parts_[nibble], Direction::forward}.build(flat, accounts, nibble);
    });
}

void StateTrie::apply(const StateDiff& diff, Direction direction) {
    auto* const team = team_for(work_in(diff));
    const auto count = diff.accounts.size();
    std::vector<Hash32> keys(count);
    run_all(slices, team, [&](std::size_t slice) {
        const auto first = count * slice / slices;
        const auto end = count * (slice + 1) / slices;
        std::vector<BytesView> addresses;
        for (auto i = first; i < end; ++i)
            addresses.push_back(diff.accounts[i].address.view());
        crypto::keccak256_many(addresses, std::span{keys}.subspan(first, end - first));
    });
    std::array<std::vector<HashedChange>, 16> by_part;
    for (std::size_t i = 0; i < count; ++i)
        by_part[part_of(keys[i])].push_back({keys[i], &diff.accounts[i]});
    run_all(by_part.size(), team, [&](std::size_t nibble) {
        PartUpdate{*parts_[nibble], direction}.run(by_part[nibble]);
    });
}

std::pair<std::size_t, std::uint8_t> StateTrie::filled_parts() const {
    std::size_t count = 0;
    std::uint8_t last = 0;
    for (std::uint8_t nibble = 0; nibble < 16; ++nibble) {
        if (parts_[nibble]->accounts.top == 0)
            continue;
        ++count;
        last = nibble;
    }
    return {count, last};
}

void StateTrie::write_top(chain::NodeWriter& writer) const {
    writer.begin();
    for (const auto& part : parts_)
        writer.add_item(part->accounts.reference.view());
    writer.add_string({});
}

Hash32 StateTrie::root() const {
    const auto [count, last] = filled_parts();
    if (count < 2)
        return chain::root_of(reference_without_siblings(parts_[last]->pool, parts_[last]->accounts, last));
    chain::NodeWriter writer;
    write_top(writer);
    return chain::root_of(writer.finish_reference());
}

Hash32 StateTrie::storage_root(const Address& address) const {
    const auto key = crypto::keccak256(address.view());
    const auto* const storage = parts_[part_of(key)]->storage.find(key);
    return storage == nullptr ? chain::empty_trie_root : storage->root;
}

std::vector<Bytes> StateTrie::prove_account(const Address& address) const {
    std::vector<Bytes> nodes;
    const auto key = crypto::keccak256(address.view());
    const auto [count, last] = filled_parts();
    if (count < 2) {
        collect_proof_without_siblings(parts_[last]->pool, parts_[last]->accounts, key, last, nodes);
        return nodes;
    }
    chain::NodeWriter writer;
    write_top(writer);
    const auto top = writer.finish();
    nodes.emplace_back(top.begin(), top.end());
    const auto& part = *parts_[part_of(key)];
    collect_proof(part.pool, part.accounts, 1, key, nodes);
    return nodes;
}

std::vector<Bytes> StateTrie::prove_slot(const Address& address, const Uint256& key) const {
    std::vector<Bytes> nodes;
    const auto account = crypto::keccak256(address.view());
    const auto& part = *parts_[part_of(account)];
    if (const auto* const storage = part.storage.find(account); storage != nullptr)
        collect_proof(part.pool, Trie{storage->top, {}}, 0, hash_of(key), nodes);
    return nodes;
}

std::size_t StateTrie::bytes_reserved() const {
    std::size_t bytes = 0;
    for (const auto& part : parts_)
        bytes += part->pool.bytes_reserved();
    return bytes;
}

}  // namespace studio::state
