// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction_run.hpp"

#include <crypto/keccak256.hpp>
#include <limits>

namespace studio::evm {
namespace {

/// EIP-2929, EIP-2930, EIP-3651. Precompiles are warm without being noted (Machine::access_account).
void warm_known(const TransactionRun& run, const Rules& rules) {
    auto& journal = run.journal;
    journal.warm_account(run.sender);
    if (rules.warms_beneficiary)
        journal.warm_account(run.block.beneficiary);
    if (run.fields.to)
        journal.warm_account(*run.fields.to);
    for (const auto& entry : run.fields.access_list) {
        journal.warm_account(entry.address);
        for (const auto& key : entry.storage_keys)
            journal.warm_slot(entry.address, to_word(key));
    }
}

/// EIP-7702: one tuple. An invalid one is skipped.
void set_delegation(const TransactionRun& run, const chain::Authorization& authorization,
                    const Rules& rules) {
    auto& journal = run.journal;
    const bool right_chain =
        authorization.chain_id.is_zero() || authorization.chain_id == Uint256{run.config.chain_id};
    if (!right_chain || authorization.nonce == std::numeric_limits<std::uint64_t>::max() ||
        !authorization.authority)
        return;
    const auto& authority = *authorization.authority;
    journal.warm_account(authority);
    const auto code = journal.code(authority);
    if (!code->empty() && !delegation_target(*code))
        return;
    if (journal.nonce(authority) != authorization.nonce)
        return;
    if (journal.exists(authority))
        journal.add_refund(static_cast<std::int64_t>(rules.authorization_new - rules.authorization_base));
    journal.set_code(
        authority, authorization.address.is_zero() ? Bytes{} : delegation_designator(authorization.address));
    journal.set_nonce(authority, authorization.nonce + 1);
}

void warm_delegate(const TransactionRun& run) {
    if (!run.fields.to || run.journal.code_hash(*run.fields.to) == crypto::kEmptyKeccak256)
        return;
    if (const auto target = delegation_target(*run.journal.code(*run.fields.to)))
        run.journal.warm_account(*target);
}

Message message_of(const TransactionRun& run, std::uint64_t nonce, std::uint64_t gas) {
    const auto& fields = run.fields;
    Message message;
    message.kind = fields.to ? CallKind::call : CallKind::create;
    message.gas = static_cast<std::int64_t>(gas);
    message.sender = run.sender;
    message.recipient = fields.to ? *fields.to : chain::create_address(run.sender, nonce);
    message.code_address = message.recipient;
    message.value = fields.value;
    message.input = {fields.data.data(), 0, fields.data.size()};
    return message;
}

}  // namespace

RunOutcome run_transaction(const TransactionRun& run, std::uint64_t intrinsic_gas) {
    const auto& rules = rules_of(run.config);
    const auto nonce = run.journal.nonce(run.sender);
    run.journal.set_nonce(run.sender,
                          nonce + 1);  // the last one, which only a call may have, comes round to 0
    warm_known(run, rules);
    if (rules.has_set_code) {
        for (const auto& authorization : run.fields.authorizations)
            set_delegation(run, authorization, rules);
        warm_delegate(run);
    }
    const TransactionContext context{run.sender, run.gas_price, run.config.chain_id,
                                     &run.fields.blob_versioned_hashes};
    WorkspaceLease workspace;
    Machine machine{
        {run.block, context, rules, run.tracer, run.deadline, run.touched}, run.journal, *workspace};
    const auto result = machine.execute(message_of(run, nonce, run.fields.gas_limit - intrinsic_gas));
    return {result.status, static_cast<std::uint64_t>(result.gas_left),
            Bytes{result.output.begin(), result.output.end()}};
}

std::uint64_t gas_to_pay(std::uint64_t gas_spent, std::int64_t refund, std::uint64_t floor,
                         const Rules& rules) {
    const auto most = gas_spent / rules.max_refund_quotient;
    const auto refunded = std::min(most, static_cast<std::uint64_t>(std::max<std::int64_t>(refund, 0)));
    return std::max(gas_spent - refunded, floor);
}

}  // namespace studio::evm
