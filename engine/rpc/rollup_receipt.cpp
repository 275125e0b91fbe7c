// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup_receipt.hpp"

#include <evm/rollup_fees.hpp>
#include <op/l1_attributes.hpp>

namespace studio::rpc {
namespace {

/// OP specs, protocol/deposits.md: receipts since Canyon.
constexpr std::uint64_t kDepositReceiptVersion = 1;

evm::RollupFeeParameters fees_of(const op::L1Attributes& attributes) {
    return {attributes.base_fee,
            attributes.blob_base_fee,
            attributes.base_fee_scalar,
            attributes.blob_base_fee_scalar,
            attributes.operator_fee_scalar,
            attributes.operator_fee_constant,
            attributes.da_footprint_gas_scalar};
}

}  // namespace

void write_rollup_fields(codec::json::Writer& out, const chain::SealedBlock& block, std::size_t index,
                         const chain::ChainConfig& rules) {
    const auto& transactions = block.block.transactions;
    if (!rules.op_fork || transactions.empty())
        return;
    const auto& transaction = *transactions[index];
    if (transaction.fields.type == chain::TransactionType::deposit) {
        if (const auto nonce = block.receipts[index].deposit_nonce)
            out.key("depositNonce")
                .quantity(*nonce)
                .key("depositReceiptVersion")
                .quantity(kDepositReceiptVersion);
        return;
    }
    const auto attributes = op::read_l1_attributes(transactions.front()->fields);
    if (!attributes)
        return;
    const auto fees = fees_of(*attributes);
    out.key("l1GasPrice").quantity(fees.l1_base_fee);
    out.key("l1GasUsed").quantity(evm::l1_gas(transaction));
    out.key("l1Fee").quantity(evm::l1_fee(fees, transaction));
    out.key("l1BaseFeeScalar").quantity(std::uint64_t{fees.base_fee_scalar});
    out.key("l1BlobBaseFee").quantity(fees.l1_blob_base_fee);
    out.key("l1BlobBaseFeeScalar").quantity(std::uint64_t{fees.blob_base_fee_scalar});
    if (*rules.op_fork < chain::OpFork::isthmus)
        return;
    out.key("operatorFeeScalar").quantity(std::uint64_t{fees.operator_fee_scalar});
    out.key("operatorFeeConstant").quantity(fees.operator_fee_constant);
}

}  // namespace studio::rpc
