// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/transaction.hpp>
#include <evm/execution.hpp>
#include <load/load_accounts.hpp>
#include <load/load_target.hpp>
#include <load/test_keys.hpp>
#include <load/traffic_source.hpp>
#include <map>
#include <state/chain_state.hpp>
#include <state/journal.hpp>
#include <vector>

namespace studio::load {

inline constexpr ErrorKind kReverted{"local_chain.reverted", "The call was reverted."};

/// A transaction after it ran in the real EVM.
struct Executed {
    chain::SignedTransaction transaction;
    evm::TransactionResult result;

    bool succeeded() const { return result.receipt.success; }
};

/// The smallest chain that executes: no blocks are sealed and no roots are made.
class LocalChain final : public LoadTarget {
public:
    explicit LocalChain(const LoadAccounts& accounts) {
        std::map<Address, chain::GenesisAccount> genesis;
        for (const Address& address : accounts.addresses())
            genesis[address].balance = genesis_funding_wei();
        state_.load_genesis(genesis);
        journal_ = std::make_unique<state::Journal>(state_.head_view());
        config_.chain_id = 4242;
        block_.number = 1;
        block_.timestamp = 1'800'000'000;
        block_.gas_limit = 30'000'000;
        block_.base_fee = Uint256{1'000'000'000};
    }

    Result<Hash32> submit(Bytes raw_transaction) override {
        STUDIO_TRY(transaction, chain::read_signed_transaction(raw_transaction));
        pending_[transaction.sender] = transaction.fields.nonce + 1;
        pool_.push_back(transaction);
        return transaction.hash;
    }
    std::uint64_t chain_id() const override { return config_.chain_id; }
    std::uint64_t next_nonce(const Address& account) const override {
        const auto found = pending_.find(account);
        return found == pending_.end() ? executed_nonce(account) : found->second;
    }
    std::uint64_t executed_nonce(const Address& account) const override { return journal_->nonce(account); }
    Uint256 suggested_fee_cap() const override { return Uint256{2'000'000'000}; }
    bool has_code(const Address& account) const override { return !journal_->code(account)->empty(); }
    Result<Bytes> call(const Address& to, BytesView data) const override {
        evm::CallRequest request;
        request.to = to;
        request.data = Bytes{data.begin(), data.end()};
        STUDIO_TRY(outcome, evm::call(request, block_, config_, *journal_));
        if (outcome.status != evm::CallStatus::success)
            return fail(kReverted);
        return std::move(outcome.output);
    }
    std::size_t pool_room() const override { return 100'000 - pool_.size(); }

    /// Executes what waits, in order, in one block.
    std::vector<Executed> mine() {
        std::vector<Executed> block;
        for (const auto& transaction : pool_)
            block.push_back(execute(transaction));
        pool_.clear();
        next_block();
        return block;
    }
    void next_block() {
        ++block_.number;
        ++block_.timestamp;
    }

    /// Signs and executes at once, in the block that is being made.
    Executed send(const LoadAccount& sender, const Call& call) {
        const auto signed_call = sign_call(sender, executed_nonce(sender.address), call, *this);
        const auto transaction = chain::read_signed_transaction(signed_call);
        return execute(*transaction);
    }
    /// The data a read-only call gives.
    Bytes view(const Address& to, const Bytes& data) {
        evm::CallRequest request;
        request.to = to;
        request.data = data;
        const auto outcome = evm::call(request, block_, config_, *journal_);
        return outcome ? outcome->output : Bytes{};
    }
    Uint256 balance(const Address& account) const { return journal_->balance(account); }

private:
    Executed execute(const chain::SignedTransaction& transaction) {
        auto result = evm::apply_transaction(transaction, block_, config_, *journal_, block_.gas_limit);
        if (!result)
            return {transaction, {}};
        return {transaction, std::move(*result)};
    }

    state::ChainState state_{nullptr};
    std::unique_ptr<state::Journal> journal_;
    chain::ChainConfig config_;
    evm::BlockEnvironment block_;
    std::vector<chain::SignedTransaction> pool_;
    std::map<Address, std::uint64_t> pending_;
};

}  // namespace studio::load
