// SPDX-License-Identifier: GPL-3.0-or-later
#include "archived_claims.hpp"

#include <algorithm>
#include <crypto/checksum_address.hpp>
#include <set>

#include "ending_errors.hpp"
#include "last_state.hpp"

namespace studio::ending {
namespace {

std::set<std::uint64_t> assets_in(const settling::Holding& holding) {
    std::set<std::uint64_t> assets;
    for (const auto& [asset, balance] : holding.balances)
        assets.insert(asset);
    for (const auto& [asset, tokens] : holding.tokens)
        assets.insert(asset);
    return assets;
}

}  // namespace

Result<ArchivedClaim> claim_of(const rollup::Rollup& rollup, const ArchivedLife& life,
                               const Address& holder) {
    STUDIO_TRY(end, EndState::open(rollup, life.final_block));
    STUDIO_TRY(holdings, settling::find_holdings(**end, life.assets));
    const auto found = std::ranges::find(holdings, holder, &settling::Holding::holder);
    if (found == holdings.end())
        return fail(errors::kNothingToClaim, {crypto::checksum_address(holder)});
    ArchivedClaim out;
    for (const auto asset : assets_in(*found)) {
        STUDIO_TRY(proof, (**end).prove(life.assets.at(asset).on_rollup, {}));
        out.proofs.push_back(settling::prove_asset_call(asset, proof.nodes));
    }
    STUDIO_TRY(claims, settling::claims_of(*found, life.assets, **end));
    out.claims = settling::claim_calls(std::move(claims));
    return out;
}

}  // namespace studio::ending
