// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_attributes.hpp"

#include <op/deposits.hpp>
#include <op/l1_attributes.hpp>

#include "derivation_errors.hpp"

namespace studio::derivation {
namespace {

Result<void> add_deposit(chain::Transaction deposit, std::vector<chain::TransactionPtr>& out) {
    STUDIO_TRY(sealed, chain::seal_transaction(std::move(deposit)));
    out.push_back(std::make_shared<const chain::SignedTransaction>(std::move(sealed)));
    return {};
}

/// A new epoch: its first block takes over what L1 has changed and sent.
Result<void> begin_epoch(BlockAttributes& attributes, const chain::SealedBlock& origin,
                         const op::RollupConfig& config, std::vector<chain::Transaction>& deposits) {
    attributes.sequence_number = 0;
    attributes.system =
        op::apply_config_updates(attributes.system, origin.receipts, config.system_config_contract);
    STUDIO_TRY(read, op::read_deposits(origin.receipts, origin.hash, config.deposit_contract));
    deposits = std::move(read);
    return {};
}

}  // namespace

Result<BlockAttributes> prepare_attributes(const L2Ref& parent, const op::SystemConfig& parent_system,
                                           const chain::SealedBlock& origin, const op::RollupConfig& config,
                                           const chain::ForkSchedule& l1) {
    const auto& header = origin.block.header;
    const bool same_epoch = header.number == parent.l1_origin.number;
    const auto& follows = same_epoch ? origin.hash : header.parent_hash;
    if (follows != parent.l1_origin.hash)
        return fail(errors::kL1Reorganised, {std::to_string(parent.l1_origin.number)});
    BlockAttributes out;
    out.parent = parent;
    out.origin = l1_ref_of(origin);
    out.sequence_number = parent.sequence_number + 1;
    out.timestamp = parent.time + config.block_time;
    if (out.timestamp < header.timestamp)
        return fail(errors::kEpochBeforeOrigin,
                    {std::to_string(out.timestamp), std::to_string(header.timestamp)});
    out.prev_randao = header.prev_randao;
    out.parent_beacon_block_root = header.parent_beacon_block_root.value_or(Hash32{});
    out.system = parent_system;
    std::vector<chain::Transaction> deposits;
    if (!same_epoch)
        STUDIO_CHECK(begin_epoch(out, origin, config, deposits));
    const auto l1_attributes =
        op::l1_attributes_of(header, l1.rules_of(header).blobs, out.sequence_number, out.system, config.fork);
    STUDIO_CHECK(add_deposit(op::l1_attributes_deposit(l1_attributes, config.fork), out.forced));
    for (auto& deposit : deposits)
        STUDIO_CHECK(add_deposit(std::move(deposit), out.forced));
    return out;
}

}  // namespace studio::derivation
