// SPDX-License-Identifier: GPL-3.0-or-later
#include "l2_world.hpp"

#include <algorithm>
#include <base/assert.hpp>
#include <chain/predeploys.hpp>

namespace studio::l1::test {

namespace {

chain::ChainConfig l2_config(const L2GenesisSettings& settings) {
    chain::ChainConfig config;
    config.chain_id = settings.l2_chain_id;
    config.fork = chain::Fork::prague;
    config.op_fork = settings.fork == chain::OpFork::jovian ? chain::OpFork::jovian : chain::OpFork::isthmus;
    return config;
}

template <class T>
void append_number(Bytes& out, T value) {
    for (std::size_t i = sizeof(T); i-- > 0;)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}
void append_word(Bytes& out, const Hash32& word) {
    out.insert(out.end(), word.begin(), word.end());
}

const char* setter_of(chain::OpFork fork) {
    switch (fork) {
        case chain::OpFork::granite:
            return "setL1BlockValuesEcotone()";
        case chain::OpFork::isthmus:
            return "setL1BlockValuesIsthmus()";
        case chain::OpFork::jovian:
            return "setL1BlockValuesJovian()";
    }
    return "";
}

}  // namespace

Bytes Attributes::call_data(chain::OpFork fork) const {
    const auto selector = codec::abi::selector_of(setter_of(fork));
    Bytes data(selector.begin(), selector.end());
    append_number(data, base_fee_scalar);
    append_number(data, blob_base_fee_scalar);
    append_number(data, sequence_number);
    append_number(data, l1_time);
    append_number(data, l1_number);
    append_word(data, l1_base_fee.to_hash());
    append_word(data, l1_blob_base_fee.to_hash());
    append_word(data, l1_hash);
    append_word(data, Hash32::right_aligned(batcher.view()));
    if (fork >= chain::OpFork::isthmus) {
        append_number(data, operator_fee_scalar);
        append_number(data, operator_fee_constant);
    }
    if (fork >= chain::OpFork::jovian)
        append_number(data, da_footprint_gas_scalar);
    return data;
}

L2GenesisSettings L2World::usual_settings(chain::OpFork fork) {
    L2GenesisSettings settings;
    settings.fork = fork;
    settings.l1_chain_id = 900;
    settings.l2_chain_id = 901;
    settings.bridges = {account(101), account(102), account(103)};
    settings.proxy_admin_owner = account(2);
    for (auto* vault :
         {&settings.sequencer_fees, &settings.base_fees, &settings.l1_fees, &settings.operator_fees})
        *vault = {account(50), ether(1), WithdrawalNetwork::l2};
    return settings;
}

L2World::L2World(const L2GenesisSettings& wanted) : L2World{wanted, l2_genesis(wanted)} {}

L2World::L2World(const L2GenesisSettings& wanted, L2Genesis genesis)
    : ContractWorld{l2_config(wanted), std::move(genesis.accounts)},
      settings{wanted},
      names{std::move(genesis.names)} {}

At L2World::predeploy(std::string_view name) const {
    const auto found = std::ranges::find(names, name, &NamedContract::name);
    STUDIO_ASSERT(found != names.end());
    return {found->artifact, found->address};
}

bool L2World::set_attributes(const Attributes& attributes, const Address& from) {
    chain::Transaction fields;
    fields.from = from;
    fields.to = chain::l1_block;
    fields.gas_limit = 1'000'000;
    fields.data = attributes.call_data(settings.fork);
    return deposit(std::move(fields)).receipt.success;
}

Address L2World::depositor() {
    Address address;
    for (std::size_t i = 0; i < 18; i += 2) {
        address[i] = 0xde;
        address[i + 1] = 0xad;
    }
    address[19] = 1;
    return address;
}

}  // namespace studio::l1::test
