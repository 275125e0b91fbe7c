// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <spec/account_table.hpp>

namespace studio::spec {
namespace {

/// 0x00…0n
std::string address(std::uint64_t number) {
    return codec::to_hex(Address::right_aligned(Uint256{number}.to_hash().view()));
}
AccountTable read(const std::string& text, const std::optional<Uint256>& balance = std::nullopt) {
    return *read_account_table(text, balance, {});
}
Uint256 balance_in(const AccountTable& table, std::uint64_t number) {
    return *table.list->balance_of(Address::right_aligned(Uint256{number}.to_hash().view()));
}
std::vector<std::string> told(const AccountTable& table) {
    std::vector<std::string> lines;
    for (const auto& problem : table.problems)
        lines.push_back(std::to_string(problem.line) + ": " + problem.what.english());
    return lines;
}

TEST(AccountTable, IsReadAsSpreadsheetsAndPeopleWriteIt) {
    const auto table = read(
        "\xEF\xBB\xBF"
        "Address;Balance\r\n" +
        address(3) + ";1000\r\n\r\n" + "\"" + address(1) + "\",\"1.5 ether\"\n" + address(2) +
        "\t20 Gwei \n" + "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed,0,Vitalik");
    ASSERT_TRUE(table.list) << told(table).at(0);
    EXPECT_EQ(table.list->size(), 4U);
    EXPECT_EQ(balance_in(table, 1), Uint256{1'500'000'000'000'000'000ULL});
    EXPECT_EQ(balance_in(table, 2), Uint256{20'000'000'000ULL});
    EXPECT_EQ(balance_in(table, 3), Uint256{1'000});
    EXPECT_EQ(table.list->total(), Uint256{1'500'000'020'000'001'000ULL});
    EXPECT_EQ(table.names_left_out, 1U);
}

TEST(AccountTable, DoesNotTakeAnAddressForATitle) {
    EXPECT_EQ(told(read(address(2).substr(2) + ",5\n" + address(3) + ",5\n")).size(), 1U);
}

TEST(AccountTable, MayBeAddressesAlone) {
    const auto text = address(1) + "\n" + address(2) + "\n";
    EXPECT_EQ(balance_in(read(text, Uint256{5}), 2), Uint256{5});
    EXPECT_EQ(balance_in(read(text, Uint256{}), 2), Uint256{});
    EXPECT_EQ(told(read(text)).at(1), "2: There is no balance behind the address.");
}

TEST(AccountTable, NamesEveryBadLineAndTakesNothing) {
    const auto table =
        read("address,balance\n" + address(1) + ",1\n" + "0x123,5\n" + address(2) + ",1.5\n" + address(3) +
             ",-1\n" + address(4) + ",1,000\n" + address(1) + ",7\n" +
             "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed,1\n" + address(5) + ",2 bitcoin\n" + address(6) +
             ",340282366920938463463374607431768211456\n" + std::string(2'000, 'x') + "\n");
    EXPECT_FALSE(table.list);
    EXPECT_EQ(
        told(table),
        (std::vector<std::string>{
            "3: \"0x123\" is not an address, or its checksum is wrong.", "4: \"1.5\" is not an amount.",
            "5: \"-1\" is not an amount.", "6: Behind the balance stands one more number, \"000\".",
            "7: " + address(1) + " stands in line 2 already.",
            "8: \"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed\" is not an address, or its checksum is wrong.",
            "9: \"2 bitcoin\" is not an amount.",
            "10: \"340282366920938463463374607431768211456\" is not an amount.",
            "11: The line has 2000 characters."}));
    EXPECT_EQ(table.problem_count, table.problems.size());
    for (const auto& problem : table.problems)
        EXPECT_FALSE(problem.mend.empty());
}

TEST(AccountTable, CountsProblemsBeyondThoseItTells) {
    std::string text;
    for (int i = 0; i < 5'000; ++i)
        text += i % 2 == 0 ? address(1) + ",1\n" : "nobody\n";
    const auto table = read(text);
    EXPECT_EQ(table.problems.size(), limits::kGenesisListMaxProblems);
    EXPECT_EQ(table.problem_count, 2'499U + 2'500U);
    EXPECT_EQ(table.problems.at(0).line, 2U);
    EXPECT_EQ(table.problems.at(1).line, 3U);
}

TEST(AccountTable, OfNothingIsAProblem) {
    for (const auto* text : {"", "\n\n", "address,balance\n"})
        EXPECT_EQ(told(read(text)), std::vector<std::string>{"1: The table has no accounts."}) << text;
}

TEST(AccountTable, GivesTheSameLinesHoweverItIsCut) {
    std::string text = "address,balance\n";
    for (std::uint64_t i = 0; i < 3'000; ++i)
        text += (i % 7 == 0 ? "\n" : "") + address((i * 7'919) % 3'001 + 1) + "," + std::to_string(i) + "\n";
    const auto table = read(text + "here\n");
    EXPECT_EQ(told(table),
              std::vector<std::string>{"3431: \"here\" is not an address, or its checksum is wrong."});
    const auto good = read(text);
    ASSERT_TRUE(good.list);
    EXPECT_EQ(good.list->size(), 3'000U);
    EXPECT_EQ(balance_in(good, 1), Uint256{});
    EXPECT_EQ(good.list->total(), Uint256{2'999ULL * 3'000 / 2});
}

TEST(AccountTable, CanBeEnded) {
    EXPECT_FALSE(read_account_table(address(1) + ",1\n", std::nullopt, [](double) { return false; }));
}

TEST(AccountTable, NamesItsFile) {
    EXPECT_EQ(list_name_of("Guest list (3).csv"), "guest-list-3.accounts");
    EXPECT_EQ(list_name_of("مہمان.csv"), "list.accounts");
    EXPECT_TRUE(is_list_name(list_name_of(std::string(500, 'a'))));
    for (const auto* name : {"../x.accounts", "a/b.accounts", ".accounts", "..accounts", "x.csv", ""})
        EXPECT_FALSE(is_list_name(name)) << name;
}

}  // namespace
}  // namespace studio::spec
