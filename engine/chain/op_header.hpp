// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain_config.hpp"

/// What the OP Stack puts into Ethereum's header (OP specs, protocol/holocene and jovian exec-engine.md).
namespace studio::chain {

/// The chain's fee parameters as extraData: 9 bytes in Isthmus, 17 in Jovian; empty before, and on L1.
Bytes fee_extra_data(const ChainConfig& config);

/// What such extraData say.
struct FeeParameters {
    FeeMarket market;      // zeros: the chain's own
    Uint256 min_base_fee;  // wei a gas; 0 in Isthmus, which does not say
};
/// Nothing: they have another form.
std::optional<FeeParameters> fee_parameters_in(BytesView extra_data);

/// Base fee (wei a gas) of the block after `parent`: an OP chain goes by the parameters in the parent's
/// extraData, and in Jovian by its data footprint where that is more than its gas; others, and parents
/// without such data, by `config`.
Uint256 next_base_fee(const Header& parent, const ChainConfig& config);

}  // namespace studio::chain
