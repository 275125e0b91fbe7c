// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/account_list.hpp>
#include <chain/chain_errors.hpp>

namespace studio::chain {
namespace {

Address address_of(std::uint8_t first, std::uint8_t last) {
    Address address;
    address[0] = first;
    address[19] = last;
    return address;
}

const std::vector<AccountList::Entry> kEntries{
    {address_of(0, 0), Uint256{}},
    {address_of(0, 7), Uint256{1}},
    {address_of(9, 0), (Uint256{1} << 128U) - Uint256{1}},
};

Bytes file_of(const AccountList& list) {
    return {list.encoded().begin(), list.encoded().end()};
}

TEST(AccountList, IsTheSameInAFile) {
    const auto read = AccountList::decode(file_of(AccountList::of(kEntries)));
    ASSERT_TRUE(read) << read.error().english();
    ASSERT_EQ(read->size(), kEntries.size());
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
        EXPECT_EQ(read->at(i).address, kEntries[i].address);
        EXPECT_EQ(read->at(i).balance, kEntries[i].balance);
        EXPECT_EQ(read->balance_of(kEntries[i].address), kEntries[i].balance);
    }
    EXPECT_EQ(read->total(), Uint256{1} << 128U);
    EXPECT_EQ(AccountList::of({}).size(), 0U);
}

TEST(AccountList, KnowsWhoIsNotInIt) {
    const auto list = AccountList::of(kEntries);
    for (const auto& address : {address_of(0, 1), address_of(0, 8), address_of(8, 255), address_of(255, 0)})
        EXPECT_EQ(list.balance_of(address), std::nullopt);
    EXPECT_EQ(AccountList::of({}).balance_of(address_of(0, 0)), std::nullopt);
}

TEST(AccountList, RefusesWhatItWouldNotWrite) {
    const auto whole = file_of(AccountList::of(kEntries));
    const auto error_of = [](Bytes file) { return AccountList::decode(std::move(file)).error(); };
    EXPECT_TRUE(error_of({}).is(errors::kNoAccountList));
    EXPECT_TRUE(error_of(Bytes(whole.size(), 0)).is(errors::kNoAccountList));
    for (auto size = std::size_t{16}; size < whole.size(); ++size)
        EXPECT_TRUE(error_of({whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)})
                        .is(errors::kAccountListCut));
    auto longer = whole;
    longer.insert(longer.end(), 36, 0xff);
    EXPECT_TRUE(error_of(longer).is(errors::kAccountListCut));
    auto twice = whole;
    twice[16 + 36 + 19] = 0;  // the second address becomes the first
    EXPECT_TRUE(error_of(twice).is(errors::kAccountListOrder));
}

}  // namespace
}  // namespace studio::chain
