// SPDX-License-Identifier: GPL-3.0-or-later
#include <contracts/contract_code.hpp>

#include "deployment_check.hpp"
#include "plan_builder.hpp"

namespace studio::l1 {

using contracts::ContractCode;

namespace {

/// Deploy.s.sol, setupSuperchain: who may pause, and which versions of the protocol are required.
void plan_superchain(const SharedSettings& settings, PlanBuilder& plan, SharedContracts& made) {
    made.proxy_admin = plan.create({"ProxyAdmin (superchain)", "ProxyAdmin", {settings.deployer}});

    made.superchain_config =
        plan.create({"SuperchainConfig (proxy)", "Proxy", {made.proxy_admin}, "SuperchainConfig"});
    made.superchain_config_implementation =
        plan.create({"SuperchainConfig (implementation)", "SuperchainConfig"});
    plan.initialise({"Initialise SuperchainConfig", made.proxy_admin, made.superchain_config,
                     made.superchain_config_implementation,
                     ContractCode{"SuperchainConfig"}.call("initialize", {settings.guardian, false})});

    made.protocol_versions =
        plan.create({"ProtocolVersions (proxy)", "Proxy", {made.proxy_admin}, "ProtocolVersions"});
    made.protocol_versions_implementation =
        plan.create({"ProtocolVersions (implementation)", "ProtocolVersions"});
    plan.initialise({"Initialise ProtocolVersions", made.proxy_admin, made.protocol_versions,
                     made.protocol_versions_implementation,
                     ContractCode{"ProtocolVersions"}.call("initialize", {settings.owner, 0, 0})});

    plan.call("Hand ProxyAdmin (superchain) to its owner", made.proxy_admin,
              ContractCode{"ProxyAdmin"}.call("transferOwnership", {settings.owner}));
}

/// Deploy.s.sol, deployImplementations.
void plan_implementations(const SharedSettings& settings, PlanBuilder& plan, SharedContracts& made) {
    const auto implementation = [&](std::string_view contract) {
        return plan.create({std::string{contract} + " (implementation)", contract});
    };
    made.l1_cross_domain_messenger_implementation = implementation("L1CrossDomainMessenger");
    made.optimism_mintable_erc20_factory_implementation = implementation("OptimismMintableERC20Factory");
    made.system_config_implementation = implementation("SystemConfig");
    made.system_config_isthmus_implementation = implementation("SystemConfigIsthmus");
    made.l1_standard_bridge_implementation = implementation("L1StandardBridge");
    made.l1_erc721_bridge_implementation = implementation("L1ERC721Bridge");
    made.dispute_game_factory_implementation = implementation("DisputeGameFactory");
    made.preimage_oracle =
        plan.create({"PreimageOracle",
                     "PreimageOracle",
                     {settings.min_large_preimage_bytes, settings.preimage_challenge_period_s}});
    made.mips = plan.create({"MIPS", "MIPS", {made.preimage_oracle}});
}

}  // namespace

Result<SharedPlan> plan_shared_contracts(const SharedSettings& settings) {
    STUDIO_CHECK(check_settings(settings));
    PlanBuilder plan{settings.deployer, settings.first_nonce};
    SharedContracts made;
    plan_superchain(settings, plan, made);
    plan_implementations(settings, plan, made);
    return SharedPlan{std::move(plan.transactions), made, std::move(plan.names), settings};
}

}  // namespace studio::l1
