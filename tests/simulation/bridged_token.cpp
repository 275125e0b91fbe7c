// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridged_token.hpp"

namespace studio::simulation {
namespace {

using contracts::ContractCode;

/// Gas for the bridge on the other side.
constexpr std::uint64_t kMinGas = 200'000;

const ContractCode& bridge_code() {
    static const ContractCode code{"L1StandardBridge"};
    return code;
}

const codec::abi::Function& function(const char* declaration) {
    static std::map<std::string, codec::abi::Function> known;
    const auto found = known.find(declaration);
    if (found != known.end())
        return found->second;
    return known.emplace(declaration, codec::abi::parse_function(declaration).value()).first->second;
}

}  // namespace

BridgedToken::BridgedToken(BridgeWorld& bridge, std::string_view contract, std::uint64_t owner,
                           std::uint64_t supply)
    : bridge_{bridge}, contract_{test_contract(contract)}, l1_{bridge.deploy_l1(contract_.creation)} {
    EXPECT_TRUE(bridge.l1(owner, {l1_, contract_.call("mint", {bridge.user(owner), supply})}).success);
    EXPECT_TRUE(
        bridge
            .l1(owner, {l1_, contract_.call("approve", {bridge.on_l1().l1_standard_bridge, Uint256::max()})})
            .success);
    const auto made =
        bridge.l2(1, {chain::predeploy(0x12), ContractCode{"OptimismMintableERC20Factory"}.call(
                                                  "createOptimismMintableERC20", {l1_, "Bridged", "BRG"})});
    EXPECT_TRUE(made.success);
    const auto created = codec::abi::topic_of("OptimismMintableERC20Created(address,address,address)");
    for (const auto& log : made.logs)
        if (log.topics.at(0) == created)
            l2_ = Address::right_aligned(log.topics.at(1).view().last<20>());
}

BridgeWorld::Call BridgedToken::deposit(const Address& to, std::uint64_t amount) const {
    return {bridge_.on_l1().l1_standard_bridge,
            bridge_code().call("bridgeERC20To", {l1_, l2_, to, amount, kMinGas, Bytes{}})};
}

BridgeWorld::Call BridgedToken::withdrawal(const Address& to, std::uint64_t amount) const {
    return {kL2Bridge, bridge_code().call("bridgeERC20To", {l2_, l1_, to, amount, kMinGas, Bytes{}})};
}

Uint256 BridgedToken::balance_l1(const Address& owner) const {
    return bridge_.read_l1(l1_, function("balanceOf(address)"), {owner});
}

Uint256 BridgedToken::balance_l2(const Address& owner) const {
    return bridge_.read_l2(l2_, function("balanceOf(address)"), {owner});
}

Uint256 BridgedToken::supply_l2() const {
    return bridge_.read_l2(l2_, function("totalSupply()"));
}

Uint256 BridgedToken::booked() const {
    return bridge_.read_l1(bridge_.on_l1().l1_standard_bridge, function("deposits(address,address)"),
                           {l1_, l2_});
}

BridgeWorld::Call bridge_ether(const Address& bridge, const Address& to, std::uint64_t wei) {
    return {bridge, bridge_code().call("bridgeETHTo", {to, kMinGas, Bytes{}}), Uint256{wei}};
}

}  // namespace studio::simulation
