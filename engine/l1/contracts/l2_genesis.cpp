// SPDX-License-Identifier: GPL-3.0-or-later
#include "l2_genesis.hpp"

#include "genesis_machine.hpp"
#include "predeploys.hpp"
#include "preinstalls.hpp"

namespace studio::l1 {

using contracts::ContractCode;

namespace {

namespace number = predeploy_number;
using codec::abi::Values;

/// EIP-1967: where a proxy keeps the address of its code, and who may change it.
const Uint256 kImplementationSlot =
    *Uint256::parse_hex("360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc");
const Uint256 kAdminSlot =
    *Uint256::parse_hex("b53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103");
/// ProxyAdmin and its proxy: the owner.
const Uint256 kProxyAdminOwnerSlot{0};

/// Stands for the protocol itself (Constants.DEPOSITOR_ACCOUNT): 0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001.
constexpr Address kDepositor{{0xde, 0xad, 0xde, 0xad, 0xde, 0xad, 0xde, 0xad, 0xde, 0xad,
                              0xde, 0xad, 0xde, 0xad, 0xde, 0xad, 0xde, 0xad, 0x00, 0x01}};
/// Who calls initialisers that anyone may call once.
constexpr Address kInitialiser{{0x02}};

/// Addresses that had a wei in the first OP chains, since a touch would have removed them as empty.
constexpr std::uint64_t kPrecompileCount = 256;

Uint256 word_of(const Address& address) {
    return Uint256::from_big_endian(address.view());
}

chain::ChainConfig rules_of(const L2GenesisSettings& settings) {
    chain::ChainConfig config;
    config.chain_id = settings.l2_chain_id;
    config.fork = settings.fork == chain::OpFork::granite ? chain::Fork::cancun : chain::Fork::prague;
    return config;
}

/// The steps of L2Genesis.s.sol, in its order.
class GenesisMaker {
public:
    explicit GenesisMaker(const L2GenesisSettings& settings)
        : settings_{settings}, machine_{rules_of(settings)} {}

    L2Genesis make() {
        for (std::uint64_t i = 0; i < kPrecompileCount; ++i)
            machine_.set_account(Address::right_aligned(Uint256{i}.to_hash()), 1, 0);
        set_proxies();
        for (const auto& predeploy : predeploys_of(settings_.fork))
            set_implementation(predeploy);
        set_without_proxy();
        initialise();
        set_preinstalls(machine_, settings_.fork, settings_.l2_chain_id, names_);
        activate_forks();
        return {machine_.accounts(), std::move(names_)};
    }

private:
    void set_proxies();
    void set_implementation(const Predeploy& predeploy);
    void set_without_proxy();
    void initialise();
    void activate_forks();
    Values constructor_arguments(std::uint16_t predeploy) const;

    void construct(const Address& at, std::string_view artifact, const Values& arguments, std::string name) {
        machine_.construct(at, ContractCode{artifact}, arguments);
        names_.push_back({at, std::move(name), artifact});
    }
    void initialise(std::uint16_t predeploy, std::string_view artifact, const Address& argument) {
        machine_.call(kInitialiser, predeploy_address(predeploy),
                      ContractCode{artifact}.call("initialize", {argument}));
    }

    const L2GenesisSettings& settings_;
    GenesisMachine machine_;
    std::vector<NamedContract> names_;
};

void GenesisMaker::set_proxies() {
    const auto& code = ContractCode{"Proxy"}.artifact().runtime_code;
    const auto admin = word_of(predeploy_address(number::proxy_admin));
    for (std::uint16_t i = 0; i < kPredeployCount; ++i) {
        if (i == number::weth || i == number::governance_token)
            continue;
        machine_.set_code(predeploy_address(i), code);
        machine_.set_slot(predeploy_address(i), kAdminSlot, admin);
    }
}

Values GenesisMaker::constructor_arguments(std::uint16_t predeploy) const {
    const auto of_vault = [](const FeeVault& vault) {
        return Values{vault.recipient, vault.min_withdrawal_wei, static_cast<int>(vault.network)};
    };
    switch (predeploy) {
        case number::sequencer_fee_vault:
            return of_vault(settings_.sequencer_fees);
        case number::base_fee_vault:
            return of_vault(settings_.base_fees);
        case number::l1_fee_vault:
            return of_vault(settings_.l1_fees);
        case number::operator_fee_vault:
            return of_vault(settings_.operator_fees);
        case number::mintable_erc721_factory:
            return {predeploy_address(number::l2_erc721_bridge), settings_.l1_chain_id};
        case number::proxy_admin:
            return {settings_.proxy_admin_owner};
        default:
            return {};
    }
}

void GenesisMaker::set_implementation(const Predeploy& predeploy) {
    const auto implementation = implementation_address(predeploy.number);
    names_.push_back({predeploy_address(predeploy.number), std::string{predeploy.name}, predeploy.artifact});
    construct(implementation, predeploy.artifact, constructor_arguments(predeploy.number),
              std::string{predeploy.name} + " (implementation)");
    machine_.set_slot(predeploy_address(predeploy.number), kImplementationSlot, word_of(implementation));
}

void GenesisMaker::set_without_proxy() {
    construct(predeploy_address(number::weth), "WETH", {}, "WETH");
    if (!settings_.governance_token_owner)
        return;
    const auto token = predeploy_address(number::governance_token);
    construct(token, "GovernanceToken", {}, "GovernanceToken");
    machine_.call(
        GenesisMachine::maker, token,
        ContractCode{"GovernanceToken"}.call("transferOwnership", {*settings_.governance_token_owner}));
}

void GenesisMaker::initialise() {
    const auto& bridges = settings_.bridges;
    initialise(number::l2_cross_domain_messenger, "L2CrossDomainMessenger", bridges.cross_domain_messenger);
    initialise(number::l2_standard_bridge, "L2StandardBridge", bridges.standard_bridge);
    initialise(number::l2_erc721_bridge, "L2ERC721Bridge", bridges.erc721_bridge);
    initialise(number::mintable_erc20_factory, "OptimismMintableERC20Factory",
               predeploy_address(number::l2_standard_bridge));
    // The ProxyAdmin stands behind a proxy that it administers itself, and has no initialiser.
    machine_.set_slot(predeploy_address(number::proxy_admin), kProxyAdminOwnerSlot,
                      word_of(settings_.proxy_admin_owner));
}

void GenesisMaker::activate_forks() {
    const auto oracle = predeploy_address(number::gas_price_oracle);
    const auto activate = [&](std::string_view artifact, std::string_view function) {
        machine_.call(kDepositor, oracle, ContractCode{artifact}.call(function, {}));
    };
    if (settings_.fork == chain::OpFork::granite) {
        activate("GasPriceOracle", "setEcotone");
        activate("GasPriceOracle", "setFjord");
    }
    if (settings_.fork == chain::OpFork::jovian)
        activate("GasPriceOracleIsthmus", "setJovian");
}

}  // namespace

L2Genesis l2_genesis(const L2GenesisSettings& settings) {
    return GenesisMaker{settings}.make();
}

}  // namespace studio::l1
