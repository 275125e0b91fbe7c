// SPDX-License-Identifier: GPL-3.0-or-later
#include <chain/blob_market.hpp>
#include <codec/hex.hpp>
#include <crypto/checksum_address.hpp>
#include <settling/contract_reader.hpp>
#include <settling/settling_contracts.hpp>

#include "ending.hpp"
#include "l1_spending.hpp"

/// Ending: what it has to say in the report of the event.
namespace studio::ending {
namespace {

std::vector<api::ReportAsset> totals_of(const ClaimDesk::Listing& listing,
                                        const std::vector<api::ClaimAsset>& assets) {
    std::vector<api::ReportAsset> totals;
    for (std::size_t i = 0; i < assets.size(); ++i) {
        api::ReportAsset total{assets[i], 0, {}};
        Uint256 amount;
        for (const auto& line : listing.lines) {
            const auto balance = line.holding.balances.find(i);
            const auto tokens = line.holding.tokens.find(i);
            if (balance != line.holding.balances.end())
                amount = amount + balance->second;
            if (tokens != line.holding.tokens.end())
                amount = amount + Uint256{tokens->second.size()};
            total.holders += balance != line.holding.balances.end() || tokens != line.holding.tokens.end();
        }
        total.amount = amount.to_decimal();
        totals.push_back(std::move(total));
    }
    return totals;
}

api::ReportCost cost_of(api::ReportDuty duty, const Spending& spent) {
    return {duty,
            spent.transactions,
            spent.failed,
            spent.gas,
            spent.blob_gas / chain::gas_per_blob,
            spent.fee_wei.to_decimal(),
            0};
}

}  // namespace

Result<api::EventReport> Ending::report() const {
    STUDIO_CHECK(check_settled());
    const auto now = life();
    const auto standing = this->standing().value_or(api::LifeStanding{});
    const auto& config = terms_.rollup.l1()->terms().config;
    api::EventReport report;
    report.name = terms_.rollup.spec().name;
    report.chain_id = config.l2_chain_id;
    report.l1_chain_id = config.l1_chain_id;
    report.organiser = standing.organiser;
    report.written_ms = terms_.wall_clock->wall_ms();
    report.state = standing.state;
    report.born_ms = standing.born_ms;
    report.sealed_ms = standing.sealed_ms;
    report.last_block_ms = standing.last_block_ms;
    report.settled_ms = standing.settled_ms;
    report.claims = standing.claims;
    STUDIO_TRY(assets, this->assets());
    desk_.view([&](const ClaimDesk::Listing& listing) { report.assets = totals_of(listing, assets); });
    STUDIO_TRY(proof, report_proof(now));
    report.shards.push_back({0, std::move(proof)});
    STUDIO_TRY(spent, spent_on_l1(l1_, {terms_.deployer, config.genesis_system_config.batcher,
                                        crypto::address_of(*terms_.rollup.l1()->terms().proposer_key),
                                        payer_.address(), life_terms_.claims, now.settled_at}));
    for (const auto& [duty, sum] : spent)
        report.costs.push_back(cost_of(duty, sum));
    return report;
}

Result<api::ReportProof> Ending::report_proof(const settling::Life& life) const {
    STUDIO_TRY(last, terms_.rollup.store().block(life.final_block));
    const settling::ContractReader game{l1_, settling::game_contract(), life.final_game};
    STUDIO_TRY(output_root, game.hash("rootClaim"));
    const auto final_l1 = terms_.rollup.l1()->verifier().final_l1();
    api::ReportProof proof;
    proof.last_block = life.final_block;
    proof.last_block_hash = last ? codec::to_hex(last->hash.view()) : std::string{};
    proof.state_root = codec::to_hex(life.state_root.view());
    proof.output_root = codec::to_hex(output_root.view());
    proof.game = crypto::checksum_address(life.final_game);
    proof.life = crypto::checksum_address(life_terms_.life);
    proof.claims = crypto::checksum_address(life_terms_.claims);
    proof.l1_block = final_l1.number;
    proof.l1_hash = codec::to_hex(final_l1.hash.view());
    return proof;
}

}  // namespace studio::ending
