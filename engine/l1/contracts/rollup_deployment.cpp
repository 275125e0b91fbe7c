// SPDX-License-Identifier: GPL-3.0-or-later
#include <contracts/contract_code.hpp>

#include "deployment_check.hpp"
#include "deposit_market.hpp"
#include "plan_builder.hpp"

namespace studio::l1 {

using contracts::ContractCode;

namespace {

using codec::abi::Value;
using codec::abi::Values;

/// ProxyAdmin::ProxyType.
constexpr int kChugSplashProxy = 1;
constexpr int kResolvedProxy = 2;
/// What the AddressManager calls the messenger since before Bedrock.
constexpr const char* kMessengerName = "OVM_L1CrossDomainMessenger";

constexpr std::uint32_t number_of(GameType type) {
    return static_cast<std::uint32_t>(type);
}

/// The steps of Deploy.s.sol's deployOpChain, in its order.
class RollupDeployment {
public:
    RollupDeployment(const RollupSettings& settings, const SharedPlan& shared)
        : settings_{settings},
          shared_{shared},
          superchain_config_{shared.contracts.superchain_config},
          plan_{settings.roles.deployer, settings.first_nonce} {}

    RollupPlan make() {
        administration();
        proxies();
        implementations();
        initialise_portal();
        initialise_system_config();
        initialise_bridges();
        initialise_messenger();
        initialise_disputes();
        games();
        if (settings_.life)
            life(*settings_.life);
        hand_over();
        return {std::move(plan_.transactions), made_, std::move(plan_.names)};
    }

private:
    void administration();
    void proxies();
    void implementations();
    void initialise_portal();
    void initialise_system_config();
    void set_fees();
    void initialise_bridges();
    void initialise_messenger();
    void initialise_disputes();
    void games();
    void life(const LifeSettings& settings);
    void merge(const MergeSettings& settings);
    void hand_over();

    Address proxy(std::string_view name, std::string_view artifact) {
        return plan_.create({std::string{name} + " (proxy)", "Proxy", {made_.proxy_admin}, artifact});
    }
    void initialise(std::string_view name, const Address& at, const Address& implementation, Bytes call) {
        plan_.initialise(
            {"Initialise " + std::string{name}, made_.proxy_admin, at, implementation, std::move(call)});
    }
    void administer(std::string name, std::string_view function, const Values& arguments) {
        plan_.call(std::move(name), made_.proxy_admin, proxy_admin_.call(function, arguments));
    }
    std::string_view system_config_artifact() const {
        return settings_.fork == chain::OpFork::granite ? "SystemConfig" : "SystemConfigIsthmus";
    }
    Values game_arguments(GameType type, const Address& weth) const;

    const RollupSettings& settings_;
    const SharedPlan& shared_;
    const Address superchain_config_;
    const ContractCode proxy_admin_{"ProxyAdmin"};
    PlanBuilder plan_;
    RollupContracts made_;
};

void RollupDeployment::administration() {
    made_.address_manager = plan_.create({"AddressManager", "AddressManager"});
    made_.proxy_admin = plan_.create({"ProxyAdmin", "ProxyAdmin", {settings_.roles.deployer}});
    administer("Set ProxyAdmin's AddressManager", "setAddressManager", {made_.address_manager});
    plan_.call("Hand AddressManager to ProxyAdmin", made_.address_manager,
               ContractCode{"AddressManager"}.call("transferOwnership", {made_.proxy_admin}));
}

void RollupDeployment::proxies() {
    made_.optimism_portal = proxy("OptimismPortal", "OptimismPortal2");
    made_.system_config = proxy("SystemConfig", system_config_artifact());
    made_.l1_standard_bridge = plan_.create(
        {"L1StandardBridge (proxy)", "L1ChugSplashProxy", {made_.proxy_admin}, "L1StandardBridge"});
    made_.l1_cross_domain_messenger = plan_.create({"L1CrossDomainMessenger (proxy)",
                                                    "ResolvedDelegateProxy",
                                                    {made_.address_manager, kMessengerName},
                                                    "L1CrossDomainMessenger"});
    made_.optimism_mintable_erc20_factory =
        proxy("OptimismMintableERC20Factory", "OptimismMintableERC20Factory");
    made_.l1_erc721_bridge = proxy("L1ERC721Bridge", "L1ERC721Bridge");
    made_.dispute_game_factory = proxy("DisputeGameFactory", "DisputeGameFactory");
    made_.delayed_weth = proxy("DelayedWETH", "DelayedWETH");
    made_.permissioned_delayed_weth = proxy("PermissionedDelayedWETH", "DelayedWETH");
    made_.anchor_state_registry = proxy("AnchorStateRegistry", "AnchorStateRegistry");
}

void RollupDeployment::implementations() {
    const auto& times = settings_.games.times;
    made_.optimism_portal_implementation =
        plan_.create({"OptimismPortal (implementation)",
                      "OptimismPortal2",
                      {times.proof_maturity_delay_s, times.dispute_game_finality_delay_s}});
    made_.delayed_weth_implementation =
        plan_.create({"DelayedWETH (implementation)", "DelayedWETH", {times.bond_withdrawal_delay_s}});
    made_.anchor_state_registry_implementation = plan_.create(
        {"AnchorStateRegistry (implementation)", "AnchorStateRegistry", {made_.dispute_game_factory}});
    made_.preimage_oracle = shared_.contracts.preimage_oracle;
    made_.mips = shared_.contracts.mips;
    if (times.preimage_challenge_period_s == shared_.settings.preimage_challenge_period_s)
        return;
    made_.preimage_oracle =
        plan_.create({"PreimageOracle",
                      "PreimageOracle",
                      {shared_.settings.min_large_preimage_bytes, times.preimage_challenge_period_s}});
    made_.mips = plan_.create({"MIPS", "MIPS", {made_.preimage_oracle}});
}

void RollupDeployment::initialise_portal() {
    initialise("OptimismPortal", made_.optimism_portal, made_.optimism_portal_implementation,
               ContractCode{"OptimismPortal2"}.call(
                   "initialize", {made_.dispute_game_factory, made_.system_config, superchain_config_,
                                  number_of(settings_.games.respected_type)}));
}

void RollupDeployment::initialise_system_config() {
    const bool granite = settings_.fork == chain::OpFork::granite;
    const auto& roles = settings_.roles;
    const Uint256 highest_base_fee{~0ULL, ~0ULL, 0, 0};  // of the deposit market: type(uint128).max
    const Values market{DepositMarket::max_resource_limit,
                        DepositMarket::elasticity,
                        DepositMarket::base_fee_max_change_denominator,
                        DepositMarket::min_base_fee,
                        DepositMarket::system_tx_max_gas,
                        highest_base_fee};
    const Address ether;  // no token of its own pays for gas
    const Values addresses{made_.l1_cross_domain_messenger,
                           made_.l1_erc721_bridge,
                           made_.l1_standard_bridge,
                           made_.dispute_game_factory,
                           made_.optimism_portal,
                           made_.optimism_mintable_erc20_factory,
                           ether};
    // From Isthmus on the deployer sets further parameters before it hands the contract over.
    const ContractCode code{system_config_artifact()};
    initialise(
        "SystemConfig", made_.system_config,
        granite ? shared_.contracts.system_config_implementation
                : shared_.contracts.system_config_isthmus_implementation,
        code.call("initialize", {granite ? roles.owner : roles.deployer, settings_.fees.base_fee_scalar,
                                 settings_.fees.blob_base_fee_scalar,
                                 Hash32::right_aligned(roles.batcher.view()), settings_.l2_gas_limit,
                                 roles.unsafe_block_signer, market, settings_.batch_inbox, addresses}));
    if (!granite)
        set_fees();
}

/// What is 0 in the contract already needs no change.
void RollupDeployment::set_fees() {
    const auto& fees = settings_.fees;
    const ContractCode code{system_config_artifact()};
    const auto set = [&](std::string name, std::string_view function, const Values& arguments) {
        plan_.call(std::move(name), made_.system_config, code.call(function, arguments));
    };
    set("Set the fee market", "setEIP1559Params", {fees.eip1559_denominator, fees.eip1559_elasticity});
    if (fees.operator_fee_scalar != 0 || fees.operator_fee_constant != 0)
        set("Set the operator fee", "setOperatorFeeScalars",
            {fees.operator_fee_scalar, fees.operator_fee_constant});
    if (fees.min_base_fee != 0)
        set("Set the minimum base fee", "setMinBaseFee", {fees.min_base_fee});
    if (fees.da_footprint_gas_scalar != 0)
        set("Set the DA footprint gas scalar", "setDAFootprintGasScalar", {fees.da_footprint_gas_scalar});
    set("Hand SystemConfig to its owner", "transferOwnership", {settings_.roles.owner});
}

void RollupDeployment::initialise_bridges() {
    const auto& messenger = made_.l1_cross_domain_messenger;
    administer("Make L1StandardBridge a ChugSplash proxy", "setProxyType",
               {made_.l1_standard_bridge, kChugSplashProxy});
    initialise("L1StandardBridge", made_.l1_standard_bridge,
               shared_.contracts.l1_standard_bridge_implementation,
               ContractCode{"L1StandardBridge"}.call("initialize",
                                                     {messenger, superchain_config_, made_.system_config}));
    initialise("L1ERC721Bridge", made_.l1_erc721_bridge, shared_.contracts.l1_erc721_bridge_implementation,
               ContractCode{"L1ERC721Bridge"}.call("initialize", {messenger, superchain_config_}));
    initialise("OptimismMintableERC20Factory", made_.optimism_mintable_erc20_factory,
               shared_.contracts.optimism_mintable_erc20_factory_implementation,
               ContractCode{"OptimismMintableERC20Factory"}.call("initialize", {made_.l1_standard_bridge}));
}

void RollupDeployment::initialise_messenger() {
    const auto& messenger = made_.l1_cross_domain_messenger;
    administer("Make L1CrossDomainMessenger a resolved proxy", "setProxyType", {messenger, kResolvedProxy});
    administer("Name L1CrossDomainMessenger", "setImplementationName", {messenger, kMessengerName});
    initialise("L1CrossDomainMessenger", messenger,
               shared_.contracts.l1_cross_domain_messenger_implementation,
               ContractCode{"L1CrossDomainMessenger"}.call(
                   "initialize", {superchain_config_, made_.optimism_portal, made_.system_config}));
}

void RollupDeployment::initialise_disputes() {
    initialise("DisputeGameFactory", made_.dispute_game_factory,
               shared_.contracts.dispute_game_factory_implementation,
               ContractCode{"DisputeGameFactory"}.call("initialize", {settings_.roles.deployer}));
    const auto weth =
        ContractCode{"DelayedWETH"}.call("initialize", {settings_.roles.owner, superchain_config_});
    initialise("DelayedWETH", made_.delayed_weth, made_.delayed_weth_implementation, weth);
    initialise("PermissionedDelayedWETH", made_.permissioned_delayed_weth, made_.delayed_weth_implementation,
               weth);
    const Values output{settings_.games.anchor_root, settings_.games.anchor_l2_block};
    const Values anchors{Values{number_of(GameType::cannon), output},
                         Values{number_of(GameType::permissioned_cannon), output}};
    initialise("AnchorStateRegistry", made_.anchor_state_registry, made_.anchor_state_registry_implementation,
               ContractCode{"AnchorStateRegistry"}.call("initialize", {Value{anchors}}));
}

/// What both constructors take.
Values RollupDeployment::game_arguments(GameType type, const Address& weth) const {
    const auto& games = settings_.games;
    return {number_of(type),
            games.absolute_prestate,
            games.max_depth,
            games.split_depth,
            games.times.clock_extension_s,
            games.times.max_clock_duration_s,
            made_.mips,
            weth,
            made_.anchor_state_registry,
            settings_.l2_chain_id};
}

void RollupDeployment::games() {
    made_.fault_dispute_game = plan_.create(
        {"FaultDisputeGame", "FaultDisputeGame", game_arguments(GameType::cannon, made_.delayed_weth)});
    auto arguments = game_arguments(GameType::permissioned_cannon, made_.permissioned_delayed_weth);
    arguments.insert(arguments.end(), {settings_.roles.proposer, settings_.roles.challenger});
    made_.permissioned_dispute_game =
        plan_.create({"PermissionedDisputeGame", "PermissionedDisputeGame", arguments});

    const ContractCode factory{"DisputeGameFactory"};
    const auto offer = [&](const std::string& name, GameType type, const Address& game) {
        plan_.call("Offer " + name, made_.dispute_game_factory,
                   factory.call("setImplementation", {number_of(type), game}));
        plan_.call("Set the bond of " + name, made_.dispute_game_factory,
                   factory.call("setInitBond", {number_of(type), settings_.games.bond_wei}));
    };
    offer("FaultDisputeGame", GameType::cannon, made_.fault_dispute_game);
    offer("PermissionedDisputeGame", GameType::permissioned_cannon, made_.permissioned_dispute_game);
}

/// Ours: EphemeralLife knows EphemeralClaims and the other way round, so the later address is told ahead; so
/// is EventMerge's, which comes behind them.
void RollupDeployment::life(const LifeSettings& life) {
    made_.ephemeral_claims = plan_.address_after(1);
    if (life.merge)
        made_.event_merge = life.merge->at.value_or(plan_.address_after(2));
    const Values contracts{made_.proxy_admin,          made_.optimism_portal,
                           made_.l1_standard_bridge,   made_.l1_erc721_bridge,
                           made_.dispute_game_factory, number_of(settings_.games.respected_type),
                           life.l2_block_time_s,       made_.ephemeral_claims};
    const Values rule{static_cast<std::uint64_t>(life.end),
                      life.value,
                      life.counter,
                      life.counter_slot,
                      life.notice_s,
                      life.drain_s};
    made_.ephemeral_life =
        plan_.create({"EphemeralLife", "EphemeralLife", {life.organiser, Value{contracts}, Value{rule}}});
    plan_.create({"EphemeralClaims",
                  "EphemeralClaims",
                  {life.organiser, made_.ephemeral_life, made_.optimism_portal, made_.l1_standard_bridge,
                   made_.l1_erc721_bridge, life.heir, made_.event_merge}});
    if (life.merge && !life.merge->at)
        merge(*life.merge);
    if (!life.backing_wei.is_zero())
        plan_.call("Back what accounts have from the beginning", made_.optimism_portal,
                   ContractCode{"OptimismPortal2"}.call("donateETH", {}), life.backing_wei);
}

void RollupDeployment::merge(const MergeSettings& settings) {
    const Values claims{settings.claims.begin(), settings.claims.end()};
    plan_.create({"EventMerge", "EventMerge", {Value{claims}}});
}

void RollupDeployment::hand_over() {
    plan_.call("Hand DisputeGameFactory to its owner", made_.dispute_game_factory,
               ContractCode{"DisputeGameFactory"}.call("transferOwnership", {settings_.roles.owner}));
    const auto& owner = settings_.life ? made_.ephemeral_life : settings_.roles.owner;
    administer("Hand ProxyAdmin to its owner", "transferOwnership", {owner});
}

}  // namespace

Result<RollupPlan> plan_rollup_contracts(const RollupSettings& settings, const SharedPlan& shared) {
    STUDIO_CHECK(check_settings(settings));
    return RollupDeployment{settings, shared}.make();
}

}  // namespace studio::l1
