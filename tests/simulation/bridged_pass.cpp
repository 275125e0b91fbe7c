// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridged_pass.hpp"

#include <chain/predeploys.hpp>

namespace studio::simulation {
namespace {

using contracts::ContractCode;

const Address kL2Bridge = chain::predeploy(0x14);
const Address kL2Factory = chain::predeploy(0x17);
/// Gas for the bridge on the other side.
constexpr std::uint64_t kMinGas = 300'000;

const ContractCode& drop_pass() {
    static const ContractCode code{"DropPass"};
    return code;
}

Bytes bridging(const Address& local, const Address& remote, const Address& to, std::uint64_t pass) {
    static const ContractCode code{"L1ERC721Bridge"};
    return code.call("bridgeERC721To", {local, remote, to, pass, kMinGas, Bytes{}});
}

codec::abi::Function function(const char* declaration) {
    return codec::abi::parse_function(declaration).value();
}

Address address_in(const Uint256& word) {
    return Address::right_aligned(word.to_hash().view().last<20>());
}

Address create_l2(BridgeWorld& bridge, const Address& l1) {
    const ContractCode factory{"OptimismMintableERC721Factory"};
    const auto made = bridge.l2(
        1, {kL2Factory, factory.call("createOptimismMintableERC721", {l1, "Passes", "PASS"}), {}, 4'000'000});
    EXPECT_TRUE(made.success);
    const auto created = codec::abi::topic_of("OptimismMintableERC721Created(address,address,address)");
    for (const auto& log : made.logs)
        if (log.topics.at(0) == created)
            return Address::right_aligned(log.topics.at(1).view().last<20>());
    ADD_FAILURE() << "the factory made nothing";
    return {};
}

}  // namespace

BridgedPass::BridgedPass(BridgeWorld& bridge, std::uint64_t owner, std::uint64_t passes)
    : bridge_{bridge},
      l1_{bridge.deploy_l1(
          drop_pass().creation({"Passes", "PASS", bridge.user(owner), Uint256{}, passes, passes, 1, 1}))},
      l2_{create_l2(bridge, l1_)} {
    EXPECT_TRUE(bridge.l1(owner, {l1_, drop_pass().call("mint", {bridge.user(owner), passes})}).success);
    const auto& l1_bridge = bridge.on_l1().l1_erc721_bridge;
    EXPECT_TRUE(bridge.l1(owner, {l1_, drop_pass().call("setApprovalForAll", {l1_bridge, true})}).success);
}

BridgeWorld::Call BridgedPass::deposit(const Address& to, std::uint64_t pass) const {
    return {bridge_.on_l1().l1_erc721_bridge, bridging(l1_, l2_, to, pass)};
}

BridgeWorld::Call BridgedPass::withdrawal(const Address& to, std::uint64_t pass) const {
    return withdrawal_of(l2_, to, pass);
}

BridgeWorld::Call BridgedPass::withdrawal_of(const Address& l2_contract, const Address& to,
                                             std::uint64_t pass) const {
    return {kL2Bridge, bridging(l2_contract, l1_, to, pass)};
}

BridgeWorld::Call BridgedPass::transfer_l2(const Address& from, const Address& to, std::uint64_t pass) const {
    return {l2_, drop_pass().call("transferFrom", {from, to, pass})};
}

Address BridgedPass::owner_l1(std::uint64_t pass) const {
    return address_in(bridge_.read_l1(l1_, function("ownerOf(uint256)"), {pass}));
}

Address BridgedPass::owner_l2(std::uint64_t pass) const {
    return address_in(bridge_.read_l2(l2_, function("ownerOf(uint256)"), {pass}));
}

Uint256 BridgedPass::supply_l2() const {
    return bridge_.read_l2(l2_, function("totalSupply()"));
}

bool BridgedPass::in_escrow(std::uint64_t pass) const {
    const auto& l1_bridge = bridge_.on_l1().l1_erc721_bridge;
    const auto booked =
        bridge_.read_l1(l1_bridge, function("deposits(address,address,uint256)"), {l1_, l2_, pass});
    const bool is_held = owner_l1(pass) == l1_bridge;
    EXPECT_EQ(!booked.is_zero(), is_held) << "pass " << pass;
    return is_held;
}

}  // namespace studio::simulation
