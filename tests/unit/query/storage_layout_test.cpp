// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <crypto/keccak256.hpp>
#include <query/storage_layout.hpp>

namespace studio::query {
namespace {

constexpr std::string_view kLayout = R"({
  "storage": [
    {"label": "a", "slot": "0", "offset": 0, "type": "t_uint64"},
    {"label": "b", "slot": "0", "offset": 8, "type": "t_uint64"},
    {"label": "point", "slot": "1", "offset": 0, "type": "t_struct"},
    {"label": "of", "slot": "4", "offset": 0, "type": "t_map"},
    {"label": "owners", "slot": "5", "offset": 0, "type": "t_numbers"},
    {"label": "grid", "slot": "6", "offset": 0, "type": "t_nested"}
  ],
  "types": {
    "t_uint64": {"encoding": "inplace", "label": "uint64", "numberOfBytes": "8"},
    "t_uint256": {"encoding": "inplace", "label": "uint256", "numberOfBytes": "32"},
    "t_address": {"encoding": "inplace", "label": "address", "numberOfBytes": "20"},
    "t_struct": {"encoding": "inplace", "label": "struct P", "numberOfBytes": "64", "members": [
      {"label": "x", "slot": "0", "offset": 0, "type": "t_uint256"},
      {"label": "y", "slot": "1", "offset": 0, "type": "t_uint256"}]},
    "t_map": {"encoding": "mapping", "label": "m", "numberOfBytes": "32", "key": "t_address", "value": "t_struct"},
    "t_numbers": {"encoding": "mapping", "label": "m", "numberOfBytes": "32", "key": "t_uint256", "value": "t_address"},
    "t_nested": {"encoding": "mapping", "label": "m", "numberOfBytes": "32", "key": "t_uint64", "value": "t_numbers"}
  }})";

TEST(StorageLayoutTest, NamesVariablesStructsAndMappings) {
    const StorageLayout layout{kLayout};
    const Address address{{0x11, 0x22}};
    const StorageLayout::AddressKey keys[] = {{address, "User 1"}};
    const auto names = layout.names(keys);
    EXPECT_EQ(names.at(Uint256{0}), "a, b");
    EXPECT_EQ(names.at(Uint256{1}), "point.x");
    EXPECT_EQ(names.at(Uint256{2}), "point.y");
    const auto of_user = mapping_slot(Uint256::from_big_endian(address), Uint256{4});
    EXPECT_EQ(names.at(of_user), "of[User 1].x");
    EXPECT_EQ(names.at(of_user + Uint256{1}), "of[User 1].y");
    EXPECT_EQ(names.at(mapping_slot(Uint256{7}, Uint256{5})), "owners[7]");
    EXPECT_EQ(names.at(mapping_slot(Uint256{3}, mapping_slot(Uint256{2}, Uint256{6}))), "grid[2][3]");
    EXPECT_EQ(layout.slot_of_number("owners", Uint256{7}), mapping_slot(Uint256{7}, Uint256{5}));
    EXPECT_EQ(layout.slot_of_number("of", Uint256{7}), std::nullopt);
    EXPECT_EQ(layout.slot_of_number("nothing", Uint256{7}), std::nullopt);
}

TEST(StorageLayoutTest, MappingSlotAsSolidityHasIt) {
    Bytes data(64, 0);
    data[31] = 5;
    data[63] = 9;
    EXPECT_EQ(mapping_slot(Uint256{5}, Uint256{9}), Uint256::from_big_endian(crypto::keccak256(data)));
}

TEST(StorageLayoutTest, WhatIsNoLayoutGivesNoNames) {
    for (const auto* json :
         {"", "[]", "{}", R"({"storage":[{"label":"a","type":"missing"}]})", R"({"storage":7})"})
        EXPECT_TRUE(StorageLayout{json}.names({}).empty()) << json;
}

}  // namespace
}  // namespace studio::query
