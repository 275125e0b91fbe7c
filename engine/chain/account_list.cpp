// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_list.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <cstring>
#include <string_view>

#include "chain_errors.hpp"

namespace studio::chain {
namespace {

constexpr std::string_view kMagic = "RSaccts1";
constexpr std::size_t kHeadSize = 16;
constexpr std::size_t kBalanceSize = 16;
constexpr std::size_t kEntrySize = Address::size() + kBalanceSize;

void append_count(Bytes& file, std::uint64_t count) {
    for (int shift = 56; shift >= 0; shift -= 8)
        file.push_back(static_cast<std::uint8_t>(count >> static_cast<unsigned>(shift)));
}

std::uint64_t big_endian_at(const std::uint8_t* bytes) {
    std::uint64_t number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8U | bytes[i];
    return number;
}

std::uint64_t count_in(BytesView file) {
    return big_endian_at(file.data() + kMagic.size());
}

}  // namespace

AccountList AccountList::of(const std::vector<Entry>& entries) {
    Bytes file;
    file.reserve(kHeadSize + kEntrySize * entries.size());
    file.insert(file.end(), kMagic.begin(), kMagic.end());
    append_count(file, entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& [address, balance] = entries[i];
        STUDIO_ASSERT(i == 0 || entries[i - 1].address < address);
        STUDIO_ASSERT(balance.bit_length() <= 8 * kBalanceSize);
        const auto word = balance.to_hash();
        file.insert(file.end(), address.begin(), address.end());
        file.insert(file.end(), word.end() - kBalanceSize, word.end());
    }
    AccountList list{std::move(file)};
    list.add_up();
    return list;
}

bool AccountList::has_head(BytesView file) {
    return file.size() >= kHeadSize && std::equal(kMagic.begin(), kMagic.end(), file.begin());
}

Result<AccountList> AccountList::decode(Bytes file) {
    if (!has_head(file))
        return fail(errors::kNoAccountList);
    const auto body = file.size() - kHeadSize;
    if (body % kEntrySize != 0 || body / kEntrySize != count_in(file))
        return fail(errors::kAccountListCut, {std::to_string(count_in(file))});
    AccountList list{std::move(file)};
    for (std::size_t i = 1; i < list.size(); ++i)
        if (std::memcmp(list.place_of(i - 1), list.place_of(i), Address::size()) >= 0)
            return fail(errors::kAccountListOrder, {std::to_string(i + 1)});
    list.add_up();
    return list;
}

const std::uint8_t* AccountList::place_of(std::size_t index) const {
    return file_.data() + kHeadSize + kEntrySize * index;
}

std::size_t AccountList::size() const {
    return (file_.size() - kHeadSize) / kEntrySize;
}

Address AccountList::address_at(std::size_t index) const {
    return Address::right_aligned({place_of(index), Address::size()});
}

AccountList::Entry AccountList::at(std::size_t index) const {
    const auto* const balance = place_of(index) + Address::size();
    Uint256 wei;
    wei.word[1] = big_endian_at(balance);
    wei.word[0] = big_endian_at(balance + 8);
    return {address_at(index), wei};
}

std::optional<Uint256> AccountList::balance_of(const Address& address) const {
    std::size_t low = 0;
    for (auto high = size(); low < high;) {
        const auto middle = low + (high - low) / 2;
        const auto order = std::memcmp(place_of(middle), address.data(), Address::size());
        if (order == 0)
            return at(middle).balance;
        (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
    }
    return std::nullopt;
}

void AccountList::add_up() {
    for (std::size_t i = 0; i < size(); ++i)
        total_ = total_ + at(i).balance;
}

}  // namespace studio::chain
