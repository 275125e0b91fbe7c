// SPDX-License-Identifier: GPL-3.0-or-later
#include "txpool.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <chain/blob_market.hpp>
#include <crypto/checksum_address.hpp>
#include <evm/execution.hpp>
#include <evm/gas_tables.hpp>

#include "txpool_errors.hpp"

namespace studio::txpool {
namespace {

using chain::TransactionType;

/// The most the transaction can take from its sender (Yellow Paper 6.2).
Uint256 highest_cost(const chain::Transaction& tx) {
    const auto blob_gas = Uint256{chain::gas_per_blob * tx.blob_versioned_hashes.size()};
    return Uint256{tx.gas_limit} * tx.max_fee_per_gas + blob_gas * tx.max_fee_per_blob_gas + tx.value;
}

/// EIP-7594, or as many as a block may have.
std::uint64_t most_blobs(const chain::ChainConfig& config) {
    const auto per_transaction = evm::rules_of(config).max_blobs_per_transaction;
    return per_transaction == 0 ? config.blobs.max : std::min(per_transaction, config.blobs.max);
}

bool pays_enough_more(const Uint256& offered, const Uint256& present) {
    return offered * Uint256{100} >= present * Uint256{100 + limits::kPoolReplacementPercent};
}

}  // namespace

TxPool::TxPool(PoolRules rules, AccountReader reader)
    : rules_{std::move(rules)}, reader_{std::move(reader)} {}

Result<void> TxPool::check_fields(const chain::SignedTransaction& transaction) const {
    const auto& tx = transaction.fields;
    if (rules_.may_send && !rules_.may_send(transaction.sender))
        return fail(errors::kNotAllowed, {crypto::checksum_address(transaction.sender)});
    if (tx.type == TransactionType::deposit ||
        (tx.type == TransactionType::blob && !rules_.config.consensus_layer))
        return fail(errors::kTypeRefused, {std::to_string(static_cast<int>(tx.type))});
    if (transaction.encoded.size() > limits::kPoolMaxTransactionBytes)
        return fail(errors::kTooLarge, {std::to_string(transaction.encoded.size()),
                                        std::to_string(limits::kPoolMaxTransactionBytes)});
    if (tx.chain_id && *tx.chain_id != rules_.config.chain_id)
        return fail(errors::kWrongChain,
                    {std::to_string(*tx.chain_id), std::to_string(rules_.config.chain_id)});
    if (tx.gas_limit > rules_.block_gas_limit)
        return fail(errors::kGasAboveBlock,
                    {std::to_string(tx.gas_limit), std::to_string(rules_.block_gas_limit)});
    if (const auto least = evm::intrinsic_gas(tx, rules_.config.fork); tx.gas_limit < least)
        return fail(errors::kIntrinsicGas, {std::to_string(tx.gas_limit), std::to_string(least)});
    if (tx.max_fee_per_gas < rules_.config.min_base_fee)
        return fail(errors::kFeeTooLow,
                    {tx.max_fee_per_gas.to_decimal(), rules_.config.min_base_fee.to_decimal()});
    return {};
}

Result<void> TxPool::check_blobs(const chain::Transaction& tx, const chain::BlobSidecarPtr& sidecar) const {
    if (tx.type != TransactionType::blob)
        return {};
    const auto blobs = tx.blob_versioned_hashes.size();
    if (const auto most = most_blobs(rules_.config); blobs > most)
        return fail(errors::kTooManyBlobs, {std::to_string(blobs), std::to_string(most)});
    if (!sidecar)
        return fail(errors::kBlobsMissing);
    const bool by_cell = sidecar->form == chain::BlobSidecar::Form::cell_proofs;
    if (by_cell != (rules_.config.fork >= chain::Fork::osaka))
        return fail(errors::kBlobProofForm);
    return chain::check_sidecar(tx, *sidecar);
}

Result<void> TxPool::check_account(const chain::SignedTransaction& transaction, std::uint64_t next_nonce,
                                   const Uint256& balance) const {
    const auto nonce = transaction.fields.nonce;
    if (nonce < next_nonce)
        return fail(errors::kNonceTooLow, {std::to_string(nonce), std::to_string(next_nonce)});
    if (nonce - next_nonce > limits::kPoolMaxPerSender)
        return fail(errors::kNonceGap, {std::to_string(nonce), std::to_string(next_nonce),
                                        std::to_string(limits::kPoolMaxNonceGap)});
    if (const auto cost = highest_cost(transaction.fields); balance < cost)
        return fail(errors::kInsufficientFunds, {balance.to_decimal(), cost.to_decimal()});
    return {};
}

Result<void> TxPool::place(Sender& sender, Pooled pooled) {
    const auto& tx = pooled.transaction->fields;
    if (const auto present = sender.waiting.find(tx.nonce); present != sender.waiting.end()) {
        const auto& old = present->second.transaction->fields;
        if (!pays_enough_more(tx.max_fee_per_gas, old.max_fee_per_gas) ||
            !pays_enough_more(tx.max_priority_fee_per_gas, old.max_priority_fee_per_gas) ||
            !pays_enough_more(tx.max_fee_per_blob_gas, old.max_fee_per_blob_gas))
            return fail(errors::kUnderpricedReplacement, {std::to_string(limits::kPoolReplacementPercent)});
        by_hash_.erase(present->second.transaction->hash);
        present->second = std::move(pooled);
        return {};
    }
    const auto last = sender.waiting.empty() ? sender.next_nonce : sender.waiting.rbegin()->first + 1;
    if (tx.nonce > last + limits::kPoolMaxNonceGap)
        return fail(errors::kNonceGap, {std::to_string(tx.nonce), std::to_string(sender.next_nonce),
                                        std::to_string(limits::kPoolMaxNonceGap)});
    if (sender.waiting.size() >= limits::kPoolMaxPerSender)
        return fail(errors::kSenderFull, {std::to_string(sender.waiting.size())});
    if (waiting_ >= limits::kPoolMaxTransactions)
        return fail(errors::kPoolFull, {std::to_string(waiting_)});
    sender.waiting.emplace(tx.nonce, std::move(pooled));
    ++waiting_;
    return {};
}

Result<void> TxPool::add(chain::TransactionPtr transaction, ReceiptTime time, chain::BlobSidecarPtr sidecar) {
    STUDIO_CHECK(check_fields(*transaction));
    STUDIO_CHECK(check_blobs(transaction->fields, sidecar));
    return place_by_account({std::move(transaction), 0, time.monotonic_ns, time.wall_ms, std::move(sidecar)});
}

Result<void> TxPool::place_by_account(Pooled pooled) {
    const auto transaction = pooled.transaction;
    const auto account = reader_(transaction->sender);  // before the lock: it may read the state
    const std::lock_guard lock{mutex_};
    if (by_hash_.contains(transaction->hash))
        return fail(errors::kAlreadyKnown);
    const auto known = senders_.find(transaction->sender);
    const auto next_nonce =
        known == senders_.end() ? account.nonce : std::max(known->second.next_nonce, account.nonce);
    STUDIO_CHECK(check_account(*transaction, next_nonce, account.balance));
    auto& sender = senders_[transaction->sender];
    sender.next_nonce = next_nonce;
    pooled.arrival = arrivals_;
    auto placed = place(sender, std::move(pooled));
    if (!placed) {
        if (sender.waiting.empty() && known == senders_.end())
            senders_.erase(transaction->sender);
        return placed;
    }
    ++arrivals_;
    by_hash_.emplace(transaction->hash, transaction);
    return {};
}

void TxPool::forget_included(const std::vector<chain::TransactionPtr>& included) {
    const std::lock_guard lock{mutex_};
    for (const auto& transaction : included) {
        by_hash_.erase(transaction->hash);
        const auto sender = senders_.find(transaction->sender);
        if (sender == senders_.end())
            continue;
        sender->second.next_nonce = std::max(sender->second.next_nonce, transaction->fields.nonce + 1);
        if (sender->second.waiting.empty())
            senders_.erase(sender);
    }
}

void TxPool::rebuild(std::span<const Pooled> returned) {
    std::vector<Pooled> all{returned.begin(), returned.end()};
    {
        const std::lock_guard lock{mutex_};
        for (auto& [address, sender] : senders_)
            for (auto& [nonce, pooled] : sender.waiting)
                all.push_back(std::move(pooled));
        senders_.clear();
        by_hash_.clear();
        waiting_ = 0;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Pooled& a, const Pooled& b) { return a.arrival < b.arrival; });
    for (auto& pooled : all) {
        // Checked when they came; what the accounts cannot pay any more, or have done, is refused here.
        static_cast<void>(place_by_account(std::move(pooled)));
    }
}

void TxPool::discard(const chain::TransactionPtr& transaction) {
    const auto account = reader_(transaction->sender);
    const std::lock_guard lock{mutex_};
    by_hash_.erase(transaction->hash);
    const auto sender = senders_.find(transaction->sender);
    if (sender == senders_.end())
        return;
    // Its nonce was not used: the next one is the same again, unless the state is further already.
    sender->second.next_nonce =
        std::max(account.nonce, std::min(sender->second.next_nonce, transaction->fields.nonce));
    if (sender->second.waiting.empty())
        senders_.erase(sender);
}

chain::TransactionPtr TxPool::find(const Hash32& hash) const {
    const std::lock_guard lock{mutex_};
    const auto found = by_hash_.find(hash);
    return found == by_hash_.end() ? nullptr : found->second;
}

std::uint64_t TxPool::next_nonce(const Address& address) const {
    const auto account = reader_(address);
    const std::lock_guard lock{mutex_};
    const auto sender = senders_.find(address);
    if (sender == senders_.end())
        return account.nonce;
    auto nonce = std::max(account.nonce, sender->second.next_nonce);
    for (auto it = sender->second.waiting.find(nonce);
         it != sender->second.waiting.end() && it->first == nonce; ++it)
        ++nonce;
    return nonce;
}

TxPool::Content TxPool::content(std::size_t limit) const {
    const std::lock_guard lock{mutex_};
    std::vector<const Address*> order;
    order.reserve(senders_.size());
    for (const auto& [address, sender] : senders_)
        order.push_back(&address);
    std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return *a < *b; });
    Content content;
    for (const auto* address : order)
        append(senders_.at(*address), limit, content);
    return content;
}

TxPool::Content TxPool::content_of(const Address& address) const {
    const std::lock_guard lock{mutex_};
    Content content;
    if (const auto sender = senders_.find(address); sender != senders_.end())
        append(sender->second, limits::kPoolMaxPerSender, content);
    return content;
}

void TxPool::append(const Sender& sender, std::size_t limit, Content& content) {
    auto nonce = sender.next_nonce;
    for (const auto& [waiting_nonce, pooled] : sender.waiting) {
        if (content.ready.size() + content.queued.size() == limit)
            return;
        const bool is_ready = waiting_nonce == nonce;
        nonce += is_ready ? 1 : 0;
        (is_ready ? content.ready : content.queued).push_back(pooled.transaction);
    }
}

std::vector<Pooled> TxPool::ready_by_tip(const Uint256& base_fee, std::size_t limit) const {
    using Place = std::map<std::uint64_t, Pooled>::const_iterator;
    struct Head {
        Uint256 tip;
        Place at, end;
    };
    const auto worse = [](const Head& a, const Head& b) {
        return a.tip == b.tip ? a.at->second.arrival > b.at->second.arrival : a.tip < b.tip;
    };
    std::vector<Head> heap;
    const auto push = [&](Place at, Place end, std::uint64_t nonce) {
        if (at == end || at->first != nonce || at->second.transaction->fields.max_fee_per_gas < base_fee)
            return;
        heap.push_back(
            {chain::effective_gas_price(at->second.transaction->fields, base_fee) - base_fee, at, end});
        std::push_heap(heap.begin(), heap.end(), worse);
    };
    const std::lock_guard lock{mutex_};
    for (const auto& [address, sender] : senders_)
        push(sender.waiting.begin(), sender.waiting.end(), sender.next_nonce);
    std::vector<Pooled> ready;
    while (!heap.empty() && ready.size() < limit) {
        std::pop_heap(heap.begin(), heap.end(), worse);
        const auto head = heap.back();
        heap.pop_back();
        ready.push_back(head.at->second);
        push(std::next(head.at), head.end, head.at->first + 1);
    }
    return ready;
}

PoolCounts TxPool::counts() const {
    const std::lock_guard lock{mutex_};
    PoolCounts counts;
    for (const auto& [address, sender] : senders_) {
        // Most senders wait without a gap: then the first and the last nonce tell the whole.
        auto nonce = sender.next_nonce;
        const auto gapless = !sender.waiting.empty() && sender.waiting.begin()->first == nonce &&
                             sender.waiting.rbegin()->first - nonce + 1 == sender.waiting.size();
        if (gapless) {
            counts.ready += sender.waiting.size();
            continue;
        }
        for (auto it = sender.waiting.begin(); it != sender.waiting.end() && it->first == nonce; ++it)
            ++nonce;
        counts.ready += nonce - sender.next_nonce;
        counts.queued += sender.waiting.size() - (nonce - sender.next_nonce);
    }
    return counts;
}

std::size_t TxPool::room() const {
    const std::lock_guard lock{mutex_};
    return limits::kPoolMaxTransactions - std::min(waiting_, limits::kPoolMaxTransactions);
}

Selection TxPool::select(const seams::Sequencing& order, const Uint256& base_fee) {
    return Selection{*this, order, base_fee};
}

}  // namespace studio::txpool
