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

/// Claims that are paid in any case, first, and those of each bridged asset: one that refuses to be paid
/// would take the others of its transaction with it.
std::map<std::optional<std::uint64_t>, std::vector<settling::Claim>> by_bridged_asset(
    std::vector<settling::Claim>& claims, const std::vector<settling::ClaimAsset>& assets) {
    std::map<std::optional<std::uint64_t>, std::vector<settling::Claim>> out;
    for (auto& claim : claims) {
        std::optional<std::uint64_t> bridged;
        if (!claim.assets.empty() && !assets.at(claim.assets[0].asset).is_born)
            bridged = claim.assets[0].asset;
        out[bridged].push_back(std::move(claim));
    }
    return out;
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
    for (const auto& [asset, some] : by_bridged_asset(claims, life.assets)) {
        auto calls = settling::claim_calls(some);
        std::ranges::move(calls, std::back_inserter(out.claims));
    }
    return out;
}

}  // namespace studio::ending
