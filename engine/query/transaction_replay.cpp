// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction_replay.hpp"

#include "query_errors.hpp"

namespace studio::query {

namespace {

class StoredHashes final : public evm::BlockHashes {
public:
    explicit StoredHashes(const store::ChainStore& store) : store_{store} {}
    Hash32 block_hash(std::uint64_t number) const override {
        const auto found = store_.summary(number);
        return found && *found ? (*found)->hash : Hash32{};
    }

private:
    const store::ChainStore& store_;
};

}  // namespace

Result<Replay> replay_transaction(const ChainAccess& chain, const store::TransactionLocation& at,
                                  evm::Tracer* tracer) {
    STUDIO_TRY(sealed, chain.store.block(at.block));
    if (!sealed || at.block == 0 || at.index >= sealed->block.transactions.size())
        return fail(errors::kNoSuchTransaction, {std::to_string(at.block) + "/" + std::to_string(at.index)});
    STUDIO_TRY(before, chain.state.view_at(at.block - 1));
    const StoredHashes hashes{chain.store};
    const auto& header = sealed->block.header;
    const auto environment = evm::environment_of(header, chain.config, &hashes);
    state::Journal journal{*before};
    evm::begin_block(environment, chain.config, journal);
    auto gas_left = header.gas_limit;
    for (std::uint32_t i = 0; i < at.index; ++i) {
        STUDIO_TRY(result, evm::apply_transaction(*sealed->block.transactions[i], environment, chain.config,
                                                  journal, gas_left));
        gas_left -= result.receipt.gas_used;
    }
    static_cast<void>(journal.take_slice());  // what came before is not this transaction's doing
    STUDIO_TRY(result, evm::apply_transaction(*sealed->block.transactions[at.index], environment,
                                              chain.config, journal, gas_left, tracer));
    return Replay{std::move(result), journal.take_slice()};
}

}  // namespace studio::query
