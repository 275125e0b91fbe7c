// SPDX-License-Identifier: GPL-3.0-or-later
#include "speculation.hpp"

#include "gas_tables.hpp"

namespace studio::evm {
namespace {

unsigned thread_of(const Address& sender, unsigned threads) {
    return sender[Address::size() - 1] % threads;
}

void run(const chain::SignedTransaction& transaction, const BlockEnvironment& block,
         const chain::ChainConfig& config, state::Journal& journal, Speculation& out) {
    // How much gas the block will have left is not known yet: whoever takes the result over looks.
    auto result =
        apply_transaction(transaction, block, config, journal, block.gas_limit, nullptr, &out.credits);
    if (!result)
        return;
    out.result = std::move(*result);
    out.accesses = journal.take_accesses();
}

/// Who is paid must not be somebody the transaction dealt with: then the order of the two would count.
bool pays_a_party(const Speculation& speculation) {
    for (const auto& credit : speculation.credits)
        if (speculation.accesses.has(credit.to))
            return true;
    return false;
}

}  // namespace

std::vector<Speculation> speculate(std::span<const chain::TransactionPtr> batch,
                                   const BlockEnvironment& block, const chain::ChainConfig& config,
                                   const state::Journal& state, ThreadTeam& team, const Clock& stopwatch) {
    std::vector<Speculation> out(batch.size());
    const auto beneath = state.view();
    team.run([&](unsigned thread) {
        state::Journal journal{*beneath};
        journal.record_accesses();
        for (std::size_t i = 0; i < batch.size(); ++i) {
            if (thread_of(batch[i]->sender, team.size()) != thread)
                continue;
            const auto started_ns = stopwatch.monotonic_ns();
            run(*batch[i], block, config, journal, out[i]);
            out[i].execution_ns = stopwatch.monotonic_ns() - started_ns;
        }
    });
    return out;
}

bool take_over(const Speculation& speculation, const chain::ChainConfig& config, state::Journal& state) {
    if (!speculation.result || speculation.accesses.listed_storage || pays_a_party(speculation) ||
        !state.agrees_with(speculation.accesses))
        return false;
    state.adopt(speculation.accesses);
    state.begin_transaction(rules_of(config).empty_accounts);
    for (const auto& credit : speculation.credits)
        state.add_balance(credit.to, credit.wei);
    state.finish_transaction();
    return true;
}

}  // namespace studio::evm
