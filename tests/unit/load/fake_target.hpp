// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chain/transaction.hpp>
#include <cstddef>
#include <load/load_target.hpp>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace studio::load {

inline constexpr ErrorKind kPoolFull{"pool.full", "The pool is full."};
inline constexpr ErrorKind kWrongNonce{"pool.wrong_nonce", "The nonce is %1, not %2."};
inline constexpr ErrorKind kUnwanted{"pool.unwanted", "Not wanted."};

/// A chain that only counts: takes transactions in nonce order and "executes" them when told. Thread-safe.
class FakeTarget final : public LoadTarget {
public:
    Result<Hash32> submit(Bytes raw_transaction) override {
        const std::lock_guard lock{mutex_};
        if (pooled_.size() >= capacity)
            return fail(kPoolFull);
        auto transaction = chain::read_signed_transaction(raw_transaction);
        if (!transaction)
            return fail(transaction.error());
        if (unwanted_senders.contains(transaction->sender))
            return fail(kUnwanted);
        const std::uint64_t wanted = pending_nonce(transaction->sender);
        if (transaction->fields.nonce != wanted)
            return fail(kWrongNonce, {std::to_string(transaction->fields.nonce), std::to_string(wanted)});
        pending_[transaction->sender] = wanted + 1;
        pooled_.push_back(*transaction);
        raws.push_back(std::move(raw_transaction));
        return transaction->hash;
    }
    std::uint64_t chain_id() const override { return 4242; }
    std::uint64_t next_nonce(const Address& account) const override {
        const std::lock_guard lock{mutex_};
        return pending_nonce(account);
    }
    std::uint64_t executed_nonce(const Address& account) const override {
        const std::lock_guard lock{mutex_};
        const auto found = executed_.find(account);
        return found == executed_.end() ? 0 : found->second;
    }
    Uint256 suggested_fee_cap() const override { return fee_cap; }
    bool has_code(const Address& account) const override {
        const std::lock_guard lock{mutex_};
        return code_.contains(account);
    }
    /// Nothing is for sale here.
    Result<Bytes> call(const Address&, BytesView) const override { return fail(kUnwanted); }
    std::size_t pool_room() const override {
        const std::lock_guard lock{mutex_};
        return capacity - std::min(capacity, pooled_.size());
    }

    /// Empties the pool into a block.
    std::vector<chain::SignedTransaction> mine() {
        const std::lock_guard lock{mutex_};
        for (const auto& transaction : pooled_) {
            executed_[transaction.sender] = transaction.fields.nonce + 1;
            if (!transaction.fields.to && deploys_work)
                code_.insert(chain::create_address(transaction.sender, transaction.fields.nonce));
        }
        return std::exchange(pooled_, {});
    }
    std::size_t pooled() const {
        const std::lock_guard lock{mutex_};
        return pooled_.size();
    }

    Uint256 fee_cap{2'000'000'000};
    std::size_t capacity = 1'000'000;
    bool deploys_work = true;
    std::set<Address> unwanted_senders;
    std::vector<Bytes> raws;  // everything accepted, in order

private:
    std::uint64_t pending_nonce(const Address& account) const {
        const auto found = pending_.find(account);
        return found == pending_.end() ? 0 : found->second;
    }

    mutable std::mutex mutex_;
    std::vector<chain::SignedTransaction> pooled_;  // guarded by mutex_
    std::map<Address, std::uint64_t> pending_;      // guarded by mutex_
    std::map<Address, std::uint64_t> executed_;     // guarded by mutex_
    std::set<Address> code_;                        // guarded by mutex_
};

}  // namespace studio::load
