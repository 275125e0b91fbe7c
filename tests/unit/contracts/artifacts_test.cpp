// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <algorithm>
#include <codec/abi.hpp>
#include <codec/hex.hpp>
#include <codec/json.hpp>
#include <contracts/artifacts.hpp>
#include <crypto/keccak256.hpp>
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
        EXPECT_TRUE(artifact.source.starts_with(artifact.package.empty()
                                                    ? "// SPDX-License-Identifier: GPL-3.0-or-later"
                                                    : "// SPDX-License-Identifier: MIT"));
    }
}

TEST(artifacts, of_a_package_come_with_its_licence) {
    const auto* portal = find("OptimismPortal2");
    ASSERT_NE(portal, nullptr);
    const auto licence = std::ranges::find(licences(), portal->package, &Licence::component);
    ASSERT_NE(licence, licences().end());
    EXPECT_TRUE(licence->text.starts_with("MIT License"));
}

TEST(artifacts, of_a_package_are_what_it_publishes) {
    EXPECT_EQ(signature_in("OptimismPortal2", "depositTransaction"),
              "depositTransaction(address,uint256,uint64,bool,bytes)");
    // What stands at the predeploys of public chains of the same age (Base Sepolia, EXTCODEHASH).
    EXPECT_EQ(
        crypto::keccak256(find("Proxy")->runtime_code),
        *codec::fixed_from_hex<32>("0xfa8c9db6c6cab7108dea276f4cd09d575674eb0852c0fa3187e59e98ef977998"));
}

TEST(preinstalls, have_their_usual_addresses_and_code) {
    const auto multicall = std::ranges::find(preinstalls(), "MultiCall3", &Preinstall::name);
    ASSERT_NE(multicall, preinstalls().end());
    EXPECT_EQ(codec::to_hex(multicall->address), "0xca11bde05977b3631167028862be2a173976ca11");
    // Its EXTCODEHASH on public chains.
    EXPECT_EQ(
        crypto::keccak256(multicall->code),
        *codec::fixed_from_hex<32>("0xd5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891"));
    EXPECT_EQ(preinstalls().size(), 12U);
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
