// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <l1/contracts/l2_genesis.hpp>

#include "contract_world.hpp"

namespace studio::l1::test {

/// What the first transaction of an L2 block says (OP specs, protocol/isthmus and jovian l1-attributes).
struct Attributes {
    std::uint32_t base_fee_scalar = 1'368;
    std::uint32_t blob_base_fee_scalar = 810'949;
    std::uint64_t sequence_number = 3;
    std::uint64_t l1_time = 1'800'000'000;
    std::uint64_t l1_number = 77;
    Uint256 l1_base_fee = 20'000'000'000;
    Uint256 l1_blob_base_fee = 3'000'000;
    Hash32 l1_hash = Uint256{0x1111}.to_hash();
    Address batcher = account(4);
    std::uint32_t operator_fee_scalar = 0;
    std::uint64_t operator_fee_constant = 0;
    std::uint16_t da_footprint_gas_scalar = 0;

    Bytes call_data(chain::OpFork fork) const;
};

/// An L2 in memory, after its genesis.
class L2World : public ContractWorld {
public:
    static L2GenesisSettings usual_settings(chain::OpFork fork);
    explicit L2World(const L2GenesisSettings& settings);
    explicit L2World(chain::OpFork fork) : L2World{usual_settings(fork)} {}

    /// The predeploy of that name.
    At predeploy(std::string_view name) const;
    /// Whether the L1 attributes were taken over.
    bool set_attributes(const Attributes& attributes, const Address& from = depositor());

    static Address depositor();

    L2GenesisSettings settings;
    std::vector<NamedContract> names;

private:
    L2World(const L2GenesisSettings& settings, L2Genesis genesis);
};

}  // namespace studio::l1::test
