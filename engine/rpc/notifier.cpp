// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.hpp"

#include <algorithm>
#include <base/limits.hpp>

#include "render.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;
using Kind = Subscription::Kind;

void tell_heads(const Subscriptions& subscriptions, std::string_view head) {
    for (const auto& subscription : subscriptions.of_kind(Kind::heads))
        subscriptions.notify(subscription.id, head);
}

void tell_logs(const Subscriptions& subscriptions, const std::vector<store::FoundLog>& logs) {
    for (const auto& subscription : subscriptions.of_kind(Kind::logs))
        for (const auto& log : logs)
            if (subscription.logs.matches(log.log)) {
                Writer out;
                write_log(out, log);
                subscriptions.notify(subscription.id, out.text());
            }
}

}  // namespace

Notifier::Notifier(Node& node, std::function<void()> wake)
    : node_{node}, wake_{std::move(wake)}, next_block_{node.chain.head()->block.header.number + 1} {}

void Notifier::join(std::weak_ptr<Subscriptions> subscriptions) {
    const std::lock_guard lock{mutex_};
    joined_.push_back(std::move(subscriptions));
}

void Notifier::block() {
    ring();
}

void Notifier::pooled(const chain::TransactionPtr& transaction) {
    {
        const std::lock_guard lock{mutex_};
        if (joined_.empty() || pooled_.size() >= limits::kRpcRecentPooled)
            return;
        pooled_.push_back(transaction);
    }
    ring();
}

void Notifier::ring() {
    {
        const std::lock_guard lock{mutex_};
        if (woken_)
            return;
        woken_ = true;
    }
    wake_();
}

Notifier::Group Notifier::members() {
    std::erase_if(joined_, [](const auto& member) { return member.expired(); });
    Group group;
    for (const auto& member : joined_)
        if (auto alive = member.lock())
            group.push_back(std::move(alive));
    return group;
}

void Notifier::end() {
    const std::lock_guard telling{telling_};
    over_ = true;
}

void Notifier::tell() {
    const std::lock_guard telling{telling_};
    if (over_)
        return;
    Group group;
    std::vector<chain::TransactionPtr> transactions;
    {
        const std::lock_guard lock{mutex_};
        woken_ = false;
        group = members();
        transactions.swap(pooled_);
    }
    const auto head = node_.chain.head()->block.header.number;
    if (group.empty())
        next_block_ = head + 1;
    for (; next_block_ <= head; ++next_block_)
        if (const auto block = node_.chain.store().block(next_block_); block && *block)
            tell_block(group, **block);
    tell_pooled(group, transactions);
}

void Notifier::tell_block(const Group& group, const chain::SealedBlock& block) const {
    Writer head;
    write_head(head, block);
    const auto logs = logs_of(block);
    for (const auto& member : group) {
        tell_heads(*member, head.text());
        tell_logs(*member, logs);
    }
}

void Notifier::tell_pooled(const Group& group, const std::vector<chain::TransactionPtr>& transactions) const {
    if (transactions.empty())
        return;
    const auto base_fee = node_.chain.next_block().draft.base_fee_per_gas.value_or(Uint256{});
    for (const auto& member : group)
        for (const auto& subscription : member->of_kind(Kind::pooled))
            for (const auto& transaction : transactions) {
                Writer out;
                if (subscription.full_transactions)
                    write_transaction(out, *transaction, no_place(base_fee));
                else
                    out.hex(transaction->hash.view());
                member->notify(subscription.id, out.text());
            }
}

}  // namespace studio::rpc
