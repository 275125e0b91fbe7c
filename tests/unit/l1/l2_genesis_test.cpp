// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/predeploys.hpp>
#include <codec/hex.hpp>
#include <contracts/artifacts.hpp>
#include <evm/system_contracts.hpp>

#include "l2_world.hpp"

namespace studio::l1::test {
namespace {

using codec::abi::Values;

struct Genesis : ::testing::TestWithParam<chain::OpFork> {
    L2World world{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(forks, Genesis,
                         ::testing::Values(chain::OpFork::granite, chain::OpFork::isthmus,
                                           chain::OpFork::jovian));

TEST_P(Genesis, predeploys_answer_with_their_versions) {
    int asked = 0;
    for (const auto& contract : world.names) {
        SCOPED_TRACE(contract.name);
        if (contract.artifact.empty() || abi_of(contract.artifact).find_function("version") == nullptr)
            continue;
        EXPECT_FALSE(world.read<std::string>({contract.artifact, contract.address}, "version").empty());
        ++asked;
    }
    EXPECT_GE(asked, 30);
    const bool granite = GetParam() == chain::OpFork::granite;
    EXPECT_EQ(world.read<std::string>(world.predeploy("L1Block"), "version"),
              granite ? "1.4.1-beta.1" : "1.0.0+studio-isthmus");
}

TEST_P(Genesis, every_predeploy_has_the_proxy_admin) {
    const At admin = world.predeploy("ProxyAdmin");
    EXPECT_EQ(world.read<Address>(admin, "owner"), account(2));
    Address unused;
    unused[0] = 0x42;
    unused[18] = 0x07;
    unused[19] = 0xff;
    for (const auto& address : {world.predeploy("L1Block").address, admin.address, unused})
        EXPECT_EQ(world.read<Address>(admin, "getProxyAdmin", {address}), admin.address);
    EXPECT_EQ(codec::to_hex(world.read<Address>(admin, "getProxyImplementation", {chain::l1_block})),
              "0xc0d3c0d3c0d3c0d3c0d3c0d3c0d3c0d3c0d30015");
}

TEST_P(Genesis, its_owner_can_upgrade_a_predeploy_and_nobody_else_can) {
    const At admin = world.predeploy("ProxyAdmin");
    const auto other = world.predeploy("LegacyMessagePasser (implementation)").address;
    EXPECT_NE(world.send(account(8), admin, "upgrade", {chain::l1_block, other}), "ok");
    EXPECT_EQ(world.send(account(2), admin, "upgrade", {chain::l1_block, other}), "ok");
}

TEST_P(Genesis, bridges_know_their_other_ends) {
    EXPECT_EQ(world.read<Address>(world.predeploy("L2CrossDomainMessenger"), "OTHER_MESSENGER"),
              account(101));
    EXPECT_EQ(world.read<Address>(world.predeploy("L2StandardBridge"), "OTHER_BRIDGE"), account(102));
    EXPECT_EQ(world.read<Address>(world.predeploy("L2ERC721Bridge"), "OTHER_BRIDGE"), account(103));
    EXPECT_EQ(world.read<Uint256>(world.predeploy("OptimismMintableERC721Factory"), "REMOTE_CHAIN_ID"),
              Uint256{900});
    EXPECT_EQ(world.read<Address>(world.predeploy("OptimismMintableERC20Factory"), "BRIDGE"),
              world.predeploy("L2StandardBridge").address);
}

TEST_P(Genesis, nothing_can_be_initialised_again) {
    for (const auto* name :
         {"L2CrossDomainMessenger", "L2StandardBridge", "L2ERC721Bridge", "OptimismMintableERC20Factory"}) {
        for (const std::string suffix : {"", " (implementation)"})
            EXPECT_NE(world.send(account(8), world.predeploy(name + suffix), "initialize", {account(8)}),
                      "ok")
                << name << suffix;
    }
}

TEST_P(Genesis, vaults_have_what_their_constructors_were_given) {
    std::vector<std::string> vaults{"SequencerFeeVault", "BaseFeeVault", "L1FeeVault"};
    if (GetParam() != chain::OpFork::granite)
        vaults.push_back("OperatorFeeVault");
    for (const auto& name : vaults) {
        const At vault = world.predeploy(name);
        EXPECT_EQ(world.read<Address>(vault, "RECIPIENT"), account(50));
        EXPECT_EQ(world.read<Uint256>(vault, "MIN_WITHDRAWAL_AMOUNT"), ether(1));
        EXPECT_EQ(world.read<Uint256>(vault, "WITHDRAWAL_NETWORK"), Uint256{1});
    }
    EXPECT_EQ(name_of(world.names, chain::operator_fee_vault).empty(), GetParam() == chain::OpFork::granite);
}

TEST_P(Genesis, wrapped_ether_wraps) {
    const At weth = world.predeploy("WETH");
    EXPECT_EQ(world.read<std::string>(weth, "symbol"), "WETH");
    ASSERT_EQ(world.send(account(1), weth, "deposit", {}, ether(2)), "ok");
    EXPECT_EQ(world.read<Uint256>(weth, "balanceOf", {account(1)}), ether(2));
}

TEST_P(Genesis, ether_leaves_through_the_message_passer) {
    const At passer = world.predeploy("L2ToL1MessagePasser");
    ASSERT_EQ(world.send(account(1), world.predeploy("L2StandardBridge"), "bridgeETH", {200'000, Bytes{}},
                         ether(3)),
              "ok");
    const auto passed = world.event(passer, "MessagePassed");
    ASSERT_FALSE(passed.empty());
    EXPECT_EQ(std::get<Address>(passed.at(2).data), account(101));  // L1's messenger is the target
    EXPECT_EQ(std::get<Uint256>(passed.at(3).data), ether(3));
    EXPECT_TRUE(world.read<bool>(passer, "sentMessages", {std::get<Bytes>(passed.at(6).data)}));
}

TEST_P(Genesis, preinstalls_are_at_their_usual_addresses) {
    for (const auto& preinstall : contracts::preinstalls()) {
        EXPECT_EQ(world.journal().code(preinstall.address)->size(), preinstall.code.size())
            << preinstall.name;
        EXPECT_EQ(world.journal().nonce(preinstall.address), 1U);
        EXPECT_EQ(name_of(world.names, preinstall.address), preinstall.name);
    }
}

/// The word that a function without arguments of an unknown contract gives.
Hash32 asked(L2World& world, const Address& to, std::string_view signature) {
    evm::CallRequest request;
    request.to = to;
    const auto selector = codec::abi::selector_of(signature);
    request.data.assign(selector.begin(), selector.end());
    return Hash32::right_aligned(evm::call(request, world.block, world.config, world.journal())->output);
}

TEST_P(Genesis, permit2_signs_for_this_chain) {
    const auto permit2 = *codec::fixed_from_hex<20>("0x000000000022D473030F116dDEE9F6B43aC78BA3");
    const auto here = asked(world, permit2, "DOMAIN_SEPARATOR()");
    // On another chain the code notices that its constants do not hold, and works the separator out.
    auto elsewhere = L2World::usual_settings(GetParam());
    elsewhere.l2_chain_id = 5;
    L2World other{elsewhere};
    other.config.chain_id = world.config.chain_id;
    EXPECT_EQ(asked(other, permit2, "DOMAIN_SEPARATOR()"), here);
    other.config.chain_id = 5;
    EXPECT_NE(asked(other, permit2, "DOMAIN_SEPARATOR()"), here);
}

TEST_P(Genesis, contracts_of_the_protocol_itself_are_there) {
    world.block.parent_hash = Uint256{0x77}.to_hash();
    world.block.parent_beacon_block_root = Uint256{0x88}.to_hash();
    evm::begin_block(world.block, world.config, world.journal());
    const Uint256 root_slot{8'191 + world.block.timestamp % 8'191};
    EXPECT_EQ(world.journal().storage(evm::beacon_roots_contract, root_slot), Uint256{0x88});
    const Uint256 hash_slot{(world.block.number - 1) % 8'191};
    const bool granite = GetParam() == chain::OpFork::granite;
    EXPECT_EQ(world.journal().storage(evm::history_contract, hash_slot), Uint256{granite ? 0U : 0x77U});
}

TEST_P(Genesis, leaves_nobody_else_behind) {
    auto settings = L2World::usual_settings(GetParam());
    std::size_t with_code = 0;
    std::size_t with_nonce = 0;
    Uint256 wei;
    for (const auto& [address, account] : l2_genesis(settings).accounts) {
        with_code += account.code.empty() ? 0 : 1;
        with_nonce += account.nonce == 0 ? 0 : 1;
        wei = wei + account.balance;
    }
    const std::size_t isthmus = GetParam() == chain::OpFork::granite ? 0 : 1;
    // Proxies of all but two predeploys, and WETH; implementations; preinstalls.
    EXPECT_EQ(with_code, 2'046U + 1U + 17U + isthmus + 12U + isthmus);
    EXPECT_EQ(with_nonce, 12U + 1U + 2 * isthmus);
    EXPECT_EQ(wei, Uint256{256});
}

TEST(l2_genesis, has_a_governance_token_when_asked) {
    auto settings = L2World::usual_settings(chain::OpFork::isthmus);
    settings.governance_token_owner = account(6);
    L2World world{settings};
    const At token = world.predeploy("GovernanceToken");
    EXPECT_EQ(codec::to_hex(token.address), "0x4200000000000000000000000000000000000042");
    EXPECT_EQ(world.read<Address>(token, "owner"), account(6));
    EXPECT_EQ(world.read<std::string>(token, "symbol"), "OP");
    EXPECT_EQ(world.send(account(6), token, "mint", {account(7), ether(5)}), "ok");
    EXPECT_EQ(world.read<Uint256>(token, "balanceOf", {account(7)}), ether(5));
}

TEST(l2_genesis, is_the_same_every_time) {
    const auto settings = L2World::usual_settings(chain::OpFork::isthmus);
    state::ChainState first{nullptr};
    first.load_genesis(l2_genesis(settings).accounts);
    state::ChainState second{nullptr};
    second.load_genesis(l2_genesis(settings).accounts);
    EXPECT_EQ(first.root(), second.root());
}

}  // namespace
}  // namespace studio::l1::test
