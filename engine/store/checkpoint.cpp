// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <tuple>

#include "checkpoint_file.hpp"
#include "disk.hpp"

namespace studio::store {

namespace fs = std::filesystem;

namespace {

/// Changes gathered before a step is written.
constexpr std::size_t kMaxChanges = 1'000'000;
constexpr std::size_t kKept = 2;

std::optional<std::uint64_t> number_in(const std::string& name) {
    constexpr std::string_view kPrefix = "state-";
    constexpr std::string_view kSuffix = ".flat";
    if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix))
        return std::nullopt;
    const char* begin = name.data() + kPrefix.size();
    const char* end = name.data() + name.size() - kSuffix.size();
    std::uint64_t number = 0;
    const auto [stop, error] = std::from_chars(begin, end, number);
    return error == std::errc{} && stop == end ? std::optional{number} : std::nullopt;
}

fs::path path_of(const fs::path& folder, std::uint64_t block) {
    return folder / ("state-" + std::to_string(block) + ".flat");
}

/// Where an item stands in the file: an account, then its slots by key.
using ItemKey = std::tuple<Address, bool, Uint256>;

ItemKey key_of(const StateItem& item) {
    return {item.address, item.is_slot, item.key};
}

/// The last change of each account and slot; an item without content is gone.
using Changes = std::map<ItemKey, StateItem>;

void gather(const state::StateDiff& diff, Changes& changes) {
    for (const auto& change : diff.accounts) {
        if (change.before != change.after) {
            StateItem item{change.address, false, {}, change.after, {}};
            changes.insert_or_assign(key_of(item), item);
        }
        for (const auto& slot : change.slots) {
            StateItem item{change.address, true, slot.key, std::nullopt, slot.after};
            changes.insert_or_assign(key_of(item), item);
        }
    }
}

bool is_gone(const StateItem& item) {
    return item.is_slot ? item.value.is_zero() : !item.account.has_value();
}

/// Gives one item after another, in the order of the file; nothing at the end.
using Items = std::function<Result<std::optional<StateItem>>()>;

Items items_of(const chain::AccountListPtr& list) {
    return [list, index = std::size_t{0}]() mutable -> Result<std::optional<StateItem>> {
        if (list == nullptr || index == list->size())
            return std::nullopt;
        const auto [address, balance] = list->at(index++);
        return std::optional{
            StateItem{address, false, {}, state::Account{0, balance, chain::empty_code_hash}, {}}};
    };
}

/// The old items with the changes in their places.
Result<void> merge(const Items& old, const Changes& changes, CheckpointWriter& out) {
    auto change = changes.begin();
    const auto write_changes_below = [&](const ItemKey* limit) -> Result<void> {
        for (; change != changes.end() && (limit == nullptr || change->first < *limit); ++change)
            if (!is_gone(change->second))
                STUDIO_CHECK(out.add(change->second));
        return {};
    };
    for (;;) {
        STUDIO_TRY(item, old());
        if (!item)
            break;
        const auto key = key_of(*item);
        STUDIO_CHECK(write_changes_below(&key));
        if (change != changes.end() && change->first == key)
            continue;  // the change stands for it, and is written before the next item or at the end
        STUDIO_CHECK(out.add(*item));
    }
    return write_changes_below(nullptr);
}

Result<void> write_step(const std::optional<CheckpointPlace>& base, const CheckpointPlace& place,
                        const chain::AccountListPtr& genesis_list, const Changes& changes) {
    STUDIO_TRY(writer,
               CheckpointWriter::create(path_of(place.folder, place.block), place.block, place.state_root));
    if (!base) {
        STUDIO_CHECK(merge(items_of(genesis_list), changes, writer));
        return writer.finish();
    }
    STUDIO_TRY(reader,
               CheckpointReader::open(path_of(base->folder, base->block), base->block, base->state_root));
    STUDIO_CHECK(merge([&] { return reader.next(); }, changes, writer));
    return writer.finish();
}

/// The newest good checkpoint below `block`.
Result<std::optional<CheckpointPlace>> find_base(const fs::path& folder, std::uint64_t block,
                                                 const CheckpointSource& source) {
    for (const auto number : checkpoint_numbers(folder)) {
        if (number >= block)
            continue;
        STUDIO_TRY(root, source.state_root(number));
        CheckpointPlace place{folder, number, root};
        if (check_checkpoint(place))
            return std::optional{std::move(place)};
    }
    return std::nullopt;
}

void delete_old(const fs::path& folder) {
    const auto numbers = checkpoint_numbers(folder);
    std::error_code ignored;  // one that stays costs only space
    for (std::size_t i = kKept; i < numbers.size(); ++i)
        fs::remove(path_of(folder, numbers[i]), ignored);
}

}  // namespace

std::vector<std::uint64_t> checkpoint_numbers(const fs::path& folder) {
    std::vector<std::uint64_t> numbers;
    std::error_code error;
    for (fs::directory_iterator it{folder, error}, end; !error && it != end; it.increment(error))
        if (const auto number = number_in(it->path().filename().string()))
            numbers.push_back(*number);
    std::sort(numbers.rbegin(), numbers.rend());
    return numbers;
}

void forget_checkpoints(const fs::path& folder, std::uint64_t last) {
    std::error_code ignored;  // one that stays is refused for its state root
    for (const auto number : checkpoint_numbers(folder))
        if (number > last)
            fs::remove(path_of(folder, number), ignored);
}

Result<void> check_checkpoint(const CheckpointPlace& place) {
    STUDIO_TRY(reader,
               CheckpointReader::open(path_of(place.folder, place.block), place.block, place.state_root));
    for (;;) {
        STUDIO_TRY(item, reader.next());
        if (!item)
            return {};
    }
}

void feed_checkpoint(const CheckpointPlace& place, state::StateSink& sink) {
    auto reader = CheckpointReader::open(path_of(place.folder, place.block), place.block, place.state_root);
    while (reader) {
        const auto item = reader->next();
        if (!item || !*item)
            return;
        if ((*item)->is_slot)
            sink.slot((*item)->address, (*item)->key, (*item)->value);
        else
            sink.account((*item)->address, *(*item)->account);
    }
}

Result<void> write_checkpoint(const fs::path& folder, std::uint64_t block, const CheckpointSource& source) {
    STUDIO_TRY(base, find_base(folder, block, source));
    Changes changes;
    for (auto number = base ? base->block + 1 : 0; number <= block; ++number) {
        STUDIO_TRY(diff, source.diff(number));
        gather(*diff, changes);
        if (number != block && changes.size() < kMaxChanges)
            continue;
        STUDIO_TRY(root, source.state_root(number));
        CheckpointPlace place{folder, number, root};
        STUDIO_CHECK(write_step(base, place, source.genesis_list, changes));
        base = std::move(place);
        changes.clear();
        delete_old(folder);
    }
    return {};
}

}  // namespace studio::store
