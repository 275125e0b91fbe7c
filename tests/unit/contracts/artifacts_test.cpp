// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <codec/abi.hpp>
#include <codec/json.hpp>
#include <contracts/artifacts.hpp>
#include <nlohmann/json.hpp>

namespace studio::contracts {
namespace {

/// The signature of a function of the artifact's ABI, or what is missing.
std::string signature_in(std::string_view contract, std::string_view function) {
    const Artifact* artifact = find(contract);
    if (artifact == nullptr)
        return "no contract";
    const auto abi = codec::abi::parse_contract(artifact->abi_json);
    if (!abi)
        return abi.error().english();
    const auto* found = abi->find_function(function);
    return found == nullptr ? "no function" : found->signature();
}

/// EIP-170 and EIP-3860.
constexpr std::size_t kMaxRuntimeCode = 24'576;
constexpr std::size_t kMaxInitCode = 49'152;

TEST(artifacts, are_found_by_name) {
    for (const Artifact& artifact : all())
        EXPECT_EQ(find(artifact.name), &artifact);
    EXPECT_EQ(find("Nothing"), nullptr);
}

TEST(artifacts, carry_all_their_parts) {
    ASSERT_FALSE(all().empty());
    for (const Artifact& artifact : all()) {
        SCOPED_TRACE(artifact.name);
        EXPECT_TRUE(codec::abi::parse_contract(artifact.abi_json));
        EXPECT_FALSE(artifact.runtime_code.empty());
        EXPECT_LE(artifact.runtime_code.size(), kMaxRuntimeCode);
        EXPECT_GT(artifact.init_code.size(), artifact.runtime_code.size());
        EXPECT_LE(artifact.init_code.size(), kMaxInitCode);
        EXPECT_TRUE(artifact.source.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later"));
    }
}

TEST(artifacts, offer_what_the_presets_call) {
    EXPECT_EQ(signature_in("DropPass", "mint"), "mint(address,uint256)");
    EXPECT_EQ(signature_in("GameToken", "claim"), "claim()");
    EXPECT_EQ(signature_in("GameToken", "transfer"), "transfer(address,uint256)");
    EXPECT_EQ(signature_in("Arena", "move"), "move(uint8)");
    EXPECT_EQ(signature_in("Pool", "swap"), "swap(address,uint256,uint256,address)");
    EXPECT_EQ(signature_in("Pool", "addLiquidity"), "addLiquidity(uint256,uint256,uint256,address)");
}

TEST(artifacts, say_where_variables_lie) {
    const auto layout = codec::json::parse_strict(find("Arena")->storage_layout_json);
    ASSERT_TRUE(layout);
    EXPECT_EQ((*layout)["storage"][0]["label"], "season");
    EXPECT_EQ((*layout)["storage"][0]["slot"], "0");
}

}  // namespace
}  // namespace studio::contracts
