// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace studio::state {

/// A hash map in two flat arrays (entries, and one byte a place that tells empty from taken): no memory
/// beyond the entries, no pointers to follow. Linear probing; a removal moves later entries up, so there are
/// no tombstones. Any insertion or removal invalidates pointers to values. The hash must be well mixed in its
/// high bits.
template <class Key, class Value, class Hash = std::hash<Key>>
class FlatMap {
public:
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }

    const Value* find(const Key& key) const {
        if (size_ == 0)
            return nullptr;
        const auto place = locate(key, Hash{}(key));
        return marks_[place] == 0 ? nullptr : &entries_[place].second;
    }
    Value* find(const Key& key) { return const_cast<Value*>(std::as_const(*this).find(key)); }

    /// The value of the key, made by default if it was absent; `second` tells whether it was made.
    std::pair<Value&, bool> get_or_insert(const Key& key) {
        if ((size_ + 1) * 8 > marks_.size() * 7)
            grow();
        const auto hash = Hash{}(key);
        const auto place = locate(key, hash);
        const bool is_new = marks_[place] == 0;
        if (is_new) {
            marks_[place] = mark_of(hash);
            entries_[place] = {key, Value{}};
            ++size_;
        }
        return {entries_[place].second, is_new};
    }

    bool erase(const Key& key) {
        if (size_ == 0)
            return false;
        auto hole = locate(key, Hash{}(key));
        if (marks_[hole] == 0)
            return false;
        for (auto next = following(hole); marks_[next] != 0; next = following(next)) {
            const auto home = place_of(Hash{}(entries_[next].first));
            if (((next - home) & mask()) >= ((next - hole) & mask())) {
                entries_[hole] = std::move(entries_[next]);
                marks_[hole] = marks_[next];
                hole = next;
            }
        }
        marks_[hole] = 0;
        entries_[hole] = {};
        --size_;
        return true;
    }

    void clear() {
        entries_.clear();
        marks_.clear();
        size_ = 0;
    }

    /// Calls visit(key, value) for every entry, in no particular order.
    template <class Visit>
    void for_each(Visit&& visit) const {
        for (std::size_t place = 0; place < marks_.size(); ++place)
            if (marks_[place] != 0)
                visit(entries_[place].first, entries_[place].second);
    }

private:
    static constexpr std::size_t first_capacity = 4;

    std::size_t mask() const { return marks_.size() - 1; }
    std::size_t following(std::size_t place) const { return (place + 1) & mask(); }
    std::size_t place_of(std::size_t hash) const {
        return hash >> (64 - static_cast<unsigned>(std::countr_zero(marks_.size())));
    }
    static std::uint8_t mark_of(std::size_t hash) { return static_cast<std::uint8_t>(hash | 0x80U); }

    /// Where the key is, or the empty place where it belongs.
    std::size_t locate(const Key& key, std::size_t hash) const {
        const auto mark = mark_of(hash);
        auto place = place_of(hash);
        while (marks_[place] != 0 && !(marks_[place] == mark && entries_[place].first == key))
            place = following(place);
        return place;
    }

    void grow() {
        const auto capacity = marks_.empty() ? first_capacity : marks_.size() * 2;
        auto entries = std::exchange(entries_, std::vector<std::pair<Key, Value>>(capacity));
        const auto marks = std::exchange(marks_, std::vector<std::uint8_t>(capacity));
        for (std::size_t old = 0; old < marks.size(); ++old) {
            if (marks[old] == 0)
                continue;
            const auto place = locate(entries[old].first, Hash{}(entries[old].first));
            entries_[place] = std::move(entries[old]);
            marks_[place] = marks[old];
        }
    }

    std::vector<std::pair<Key, Value>> entries_;
    std::vector<std::uint8_t> marks_;
    std::size_t size_ = 0;
};

}  // namespace studio::state
