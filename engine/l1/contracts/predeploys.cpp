// SPDX-License-Identifier: GPL-3.0-or-later
#include "predeploys.hpp"

namespace studio::l1 {

namespace {

Address with_number(Address address, std::uint16_t number) {
    address[18] = static_cast<std::uint8_t>(number >> 8U);
    address[19] = static_cast<std::uint8_t>(number);
    return address;
}

}  // namespace

std::vector<Predeploy> predeploys_of(chain::OpFork fork) {
    const bool granite = fork == chain::OpFork::granite;
    std::vector<Predeploy> out{
        {0x00, "LegacyMessagePasser", "LegacyMessagePasser"},
        {0x02, "DeployerWhitelist", "DeployerWhitelist"},
        {0x07, "L2CrossDomainMessenger", "L2CrossDomainMessenger"},
        {0x0f, "GasPriceOracle", granite ? "GasPriceOracle" : "GasPriceOracleIsthmus"},
        {0x10, "L2StandardBridge", "L2StandardBridge"},
        {0x11, "SequencerFeeVault", "SequencerFeeVault"},
        {0x12, "OptimismMintableERC20Factory", "OptimismMintableERC20Factory"},
        {0x13, "L1BlockNumber", "L1BlockNumber"},
        {0x14, "L2ERC721Bridge", "L2ERC721Bridge"},
        {0x15, "L1Block", granite ? "L1Block" : "L1BlockIsthmus"},
        {0x16, "L2ToL1MessagePasser", "L2ToL1MessagePasser"},
        {0x17, "OptimismMintableERC721Factory", "OptimismMintableERC721Factory"},
        {0x18, "ProxyAdmin", "ProxyAdmin"},
        {0x19, "BaseFeeVault", "BaseFeeVault"},
        {0x1a, "L1FeeVault", "L1FeeVault"},
    };
    if (!granite)
        out.push_back({0x1b, "OperatorFeeVault", "OperatorFeeVault"});
    out.push_back({0x20, "SchemaRegistry", "SchemaRegistry"});
    out.push_back({0x21, "EAS", "EAS"});
    return out;
}

Address predeploy_address(std::uint16_t number) {
    return with_number(Address{{0x42}}, number);
}

Address implementation_address(std::uint16_t number) {
    return with_number(Address{{0xc0, 0xd3, 0xc0, 0xd3, 0xc0, 0xd3, 0xc0, 0xd3, 0xc0, 0xd3, 0xc0, 0xd3, 0xc0,
                                0xd3, 0xc0, 0xd3, 0xc0, 0xd3}},
                       number);
}

}  // namespace studio::l1
