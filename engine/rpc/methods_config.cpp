// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/crc.hpp>
#include <codec/hex.hpp>
#include <evm/precompiles.hpp>
#include <evm/system_contracts.hpp>
#include <map>
#include <set>

#include "methods.hpp"

namespace studio::rpc {
namespace {

using chain::Fork;
using codec::json::Writer;

/// The names that EIP-7910 gives to precompiles, by their numbers.
constexpr std::pair<std::uint16_t, std::string_view> kPrecompileNames[] = {
    {0x01, "ECREC"},
    {0x02, "SHA256"},
    {0x03, "RIPEMD160"},
    {0x04, "ID"},
    {0x05, "MODEXP"},
    {0x06, "BN254_ADD"},
    {0x07, "BN254_MUL"},
    {0x08, "BN254_PAIRING"},
    {0x09, "BLAKE2F"},
    {0x0a, "KZG_POINT_EVALUATION"},
    {0x0b, "BLS12_G1ADD"},
    {0x0c, "BLS12_G1MSM"},
    {0x0d, "BLS12_G2ADD"},
    {0x0e, "BLS12_G2MSM"},
    {0x0f, "BLS12_PAIRING_CHECK"},
    {0x10, "BLS12_MAP_FP_TO_G1"},
    {0x11, "BLS12_MAP_FP2_TO_G2"},
    {0x100, "P256VERIFY"},
};

/// EIP-2124 and 6122: a checksum of the genesis hash and of what made the chain fork up to this activation.
/// Activations at genesis made it fork from nothing.
std::array<std::uint8_t, 4> fork_id(const Node& node, const chain::SealedBlock& genesis,
                                    std::size_t activation) {
    std::set<std::uint64_t> numbers;
    std::set<std::uint64_t> times;
    const auto& activations = node.chain.schedule().activations;
    for (std::size_t i = 0; i <= activation; ++i) {
        if (activations[i].block_number > 0)
            numbers.insert(activations[i].block_number);
        if (activations[i].timestamp > genesis.block.header.timestamp)
            times.insert(activations[i].timestamp);
    }
    boost::crc_32_type checksum;
    checksum.process_bytes(genesis.hash.data(), genesis.hash.size());
    for (const auto* forks : {&numbers, &times})
        for (const auto fork : *forks)
            for (int shift = 56; shift >= 0; shift -= 8)
                checksum.process_byte(static_cast<std::uint8_t>(fork >> shift));
    const auto sum = checksum.checksum();
    return {static_cast<std::uint8_t>(sum >> 24), static_cast<std::uint8_t>(sum >> 16),
            static_cast<std::uint8_t>(sum >> 8), static_cast<std::uint8_t>(sum)};
}

void write_precompiles(Writer& out, const chain::ChainConfig& rules) {
    std::map<std::string_view, Address> by_name;
    for (const auto& [number, name] : kPrecompileNames) {
        Address address;
        address[18] = static_cast<std::uint8_t>(number >> 8);
        address[19] = static_cast<std::uint8_t>(number);
        if (evm::is_precompile(address, evm::rules_of(rules)))
            by_name.emplace(name, address);
    }
    out.key("precompiles").begin_object();
    for (const auto& [name, address] : by_name)
        out.key(name).hex(address.view());
    out.end_object();
}

void write_system_contracts(Writer& out, const chain::ChainConfig& rules) {
    out.key("systemContracts").begin_object();
    if (rules.fork >= Fork::cancun)
        out.key("BEACON_ROOTS_ADDRESS").hex(evm::beacon_roots_contract.view());
    const bool has_requests = rules.fork >= Fork::prague && rules.consensus_layer.has_value();
    if (has_requests) {
        out.key("CONSOLIDATION_REQUEST_PREDEPLOY_ADDRESS").hex(evm::consolidation_request_contract.view());
        out.key("DEPOSIT_CONTRACT_ADDRESS").hex(rules.consensus_layer->deposit_contract.view());
    }
    if (rules.fork >= Fork::prague)
        out.key("HISTORY_STORAGE_ADDRESS").hex(evm::history_contract.view());
    if (has_requests)
        out.key("WITHDRAWAL_REQUEST_PREDEPLOY_ADDRESS").hex(evm::withdrawal_request_contract.view());
    out.end_object();
}

/// EIP-7910: one fork's configuration.
void write_fork(Writer& out, const Node& node, const chain::SealedBlock& genesis, std::size_t index) {
    const auto& activation = node.chain.schedule().activations[index];
    const auto rules =
        node.chain.schedule().rules_at(activation.block_number, activation.timestamp, Uint256::max());
    out.begin_object().key("activationTime").number(activation.timestamp);
    out.key("blobSchedule").begin_object().key("target").number(activation.blobs.target);
    out.key("max").number(activation.blobs.max);
    out.key("baseFeeUpdateFraction").number(activation.blobs.base_fee_update_fraction).end_object();
    out.key("chainId").quantity(node.chain.chain_id());
    out.key("forkId").hex(fork_id(node, genesis, index));
    write_precompiles(out, rules);
    write_system_contracts(out, rules);
    out.end_object();
}

/// The last activation that the chain has reached at its head.
std::size_t current_activation(const Node& node) {
    const auto head = node.chain.head();
    const auto& header = head->block.header;
    const auto& activations = node.chain.schedule().activations;
    std::size_t current = 0;
    while (current + 1 < activations.size() && activations[current + 1].block_number <= header.number &&
           activations[current + 1].timestamp <= header.timestamp &&
           (header.difficulty.is_zero() || activations[current + 1].total_difficulty.is_zero()))
        ++current;
    return current;
}

RpcResult<void> config(Node& node, const Params&, Writer& out) {
    RPC_TRY(genesis, node.chain.store().block(0));
    const auto current = current_activation(node);
    const auto last = node.chain.schedule().activations.size() - 1;
    out.begin_object().key("current");
    write_fork(out, node, *genesis, current);
    for (const auto& [name, index] : {std::pair{"next", current + 1}, std::pair{"last", last}}) {
        out.key(name);
        if (current < last)
            write_fork(out, node, *genesis, index);
        else
            out.null();
    }
    out.end_object();
    return {};
}

constexpr MethodEntry kMethods[] = {{"eth_config", config}};

}  // namespace

std::span<const MethodEntry> config_methods() {
    return kMethods;
}

}  // namespace studio::rpc
