// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/chain_config.hpp>
#include <chain/transaction.hpp>
#include <state/journal.hpp>

/// What an OP Stack chain charges beside gas: the data's way to L1, and the operator (OP specs,
/// protocol/fjord, isthmus and jovian exec-engine.md).
namespace studio::evm {

/// What the L1Block predeploy knows, from the last L1 attributes deposit. All zero where there is none: then
/// nothing is charged.
struct RollupFeeParameters {
    Uint256 l1_base_fee;       // wei a gas
    Uint256 l1_blob_base_fee;  // wei a blob gas
    std::uint32_t base_fee_scalar = 0;
    std::uint32_t blob_base_fee_scalar = 0;
    std::uint32_t operator_fee_scalar = 0;
    std::uint64_t operator_fee_constant = 0;    // wei
    std::uint16_t da_footprint_gas_scalar = 0;  // Jovian; 0 stands for 400

    bool charges_for_data() const { return (base_fee_scalar | blob_base_fee_scalar) != 0; }
};
RollupFeeParameters rollup_fee_parameters(const state::Journal& state);
RollupFeeParameters rollup_fee_parameters(const state::StateView& state);

/// Wei for bringing the transaction to L1, by its size under FastLZ (Fjord). A deposit pays nothing.
Uint256 l1_fee(const RollupFeeParameters& parameters, const chain::SignedTransaction& transaction);
/// The gas that the transaction's data would take as calldata of L1, by the same size; in receipts alone.
std::uint64_t l1_gas(const chain::SignedTransaction& transaction);
/// Wei for the operator at this much gas (since Isthmus; Jovian has another unit).
Uint256 operator_fee(const RollupFeeParameters& parameters, chain::OpFork fork, std::uint64_t gas);
/// Jovian: the gas that the transaction's data counts for in the block's DA footprint. A deposit counts for
/// none.
std::uint64_t da_footprint(const RollupFeeParameters& parameters,
                           const chain::SignedTransaction& transaction);

}  // namespace studio::evm
