// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction_replay.hpp"

#include "query_errors.hpp"
#include "stored_hashes.hpp"

namespace studio::query {

struct TransactionReplay::Parts {
    Parts(const ChainAccess& access, chain::SealedBlockPtr block, std::uint32_t at,
          std::shared_ptr<const state::StateView> view)
        : sealed{std::move(block)},
          index{at},
          before{std::move(view)},
          hashes{access.store},
          rules{access.schedule.rules_of(sealed->block.header)},
          environment{evm::environment_of(sealed->block.header, rules, &hashes)},
          journal{*before},
          gas_left{sealed->block.header.gas_limit} {}

    Result<evm::TransactionResult> apply(std::uint32_t at, evm::Tracer* tracer) {
        STUDIO_TRY(result, evm::apply_transaction(*sealed->block.transactions[at], environment, rules,
                                                  journal, gas_left, tracer));
        gas_left -= result.receipt.gas_used;
        return std::move(result);
    }

    const chain::SealedBlockPtr sealed;
    std::uint32_t index;
    const std::shared_ptr<const state::StateView> before;
    const StoredHashes hashes;
    const chain::ChainConfig rules;
    const evm::BlockEnvironment environment;
    state::Journal journal;
    std::uint64_t gas_left;
};

TransactionReplay::TransactionReplay(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}
TransactionReplay::~TransactionReplay() = default;

Result<std::unique_ptr<TransactionReplay>> TransactionReplay::prepare(const ChainAccess& chain,
                                                                      const store::TransactionLocation& at) {
    STUDIO_TRY(sealed, chain.store.block(at.block));
    if (!sealed || at.block == 0 || at.index >= sealed->block.transactions.size())
        return fail(errors::kNoSuchTransaction, {std::to_string(at.block) + "/" + std::to_string(at.index)});
    STUDIO_TRY(before, chain.state.view_at(at.block - 1));
    auto parts = std::make_unique<Parts>(chain, sealed, at.index, before);
    evm::begin_block(parts->environment, parts->rules, parts->journal);
    for (std::uint32_t i = 0; i < at.index; ++i)
        STUDIO_CHECK(parts->apply(i, nullptr));
    static_cast<void>(parts->journal.take_slice());  // what came before is not this transaction's doing
    return std::unique_ptr<TransactionReplay>{new TransactionReplay{std::move(parts)}};
}

const chain::SignedTransaction& TransactionReplay::transaction() const {
    return *parts_->sealed->block.transactions[parts_->index];
}

const chain::Header& TransactionReplay::header() const {
    return parts_->sealed->block.header;
}

const state::Journal& TransactionReplay::journal() const {
    return parts_->journal;
}

Result<Replay> TransactionReplay::run(evm::Tracer* tracer) {
    STUDIO_TRY(result, parts_->apply(parts_->index, tracer));
    return Replay{std::move(result), parts_->journal.take_slice()};
}

bool TransactionReplay::next() {
    return ++parts_->index < parts_->sealed->block.transactions.size();
}

}  // namespace studio::query
