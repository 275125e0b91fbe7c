// SPDX-License-Identifier: GPL-3.0-or-later
#include "l1_spending.hpp"

namespace studio::ending {
namespace {

using api::ReportDuty;

std::optional<ReportDuty> duty_of(const chain::SignedTransaction& transaction, std::uint64_t at_s,
                                  const L1Payers& payers) {
    if (transaction.sender == payers.deployer)
        return ReportDuty::deployment;
    if (transaction.sender == payers.batcher)
        return ReportDuty::batches;
    if (transaction.sender == payers.proposer)
        return ReportDuty::state_claims;
    if (transaction.sender != payers.organiser)
        return std::nullopt;
    const bool pays = transaction.fields.to == payers.claims && payers.settled_at != 0;
    return pays && at_s >= payers.settled_at ? ReportDuty::payments : ReportDuty::life;
}

}  // namespace

Result<std::map<ReportDuty, Spending>> spent_on_l1(const seams::L1Node& l1, const L1Payers& payers) {
    auto number = l1.l1_head()->block.header.number;
    // Their nonces say how many transactions there are to be found: no block below the first is read.
    std::uint64_t left = 0;
    for (const auto& payer : {payers.deployer, payers.batcher, payers.proposer, payers.organiser})
        left += l1.l1_nonce(payer);
    std::map<ReportDuty, Spending> spent;
    for (; left > 0; --number) {
        STUDIO_TRY(block, l1.l1_block(number));
        if (!block)
            break;  // a reorganisation came in between
        for (const auto& transaction : block->block.transactions) {
            const auto duty = duty_of(*transaction, block->block.header.timestamp, payers);
            if (!duty || left == 0)
                continue;
            STUDIO_TRY(included, l1.l1_receipt(transaction->hash));
            if (!included)
                continue;
            --left;
            auto& sum = spent[*duty];
            ++sum.transactions;
            sum.failed += included->receipt.success ? 0 : 1;
            sum.gas += included->receipt.gas_used;
            sum.blob_gas += included->blob_gas;
            sum.fee_wei = sum.fee_wei + included->fee_wei;
        }
        if (number == 0)
            break;
    }
    return spent;
}

}  // namespace studio::ending
