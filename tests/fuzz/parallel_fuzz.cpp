// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <base/assert.hpp>
#include <evm/speculation.hpp>

#include "small_state.hpp"

/// A batch of transactions run ahead of its turn must leave what running them one by one leaves.
namespace {

using namespace studio;
using namespace studio::fuzz;

constexpr std::size_t kSenders = 4;
constexpr std::size_t kHeader = 4;
constexpr std::size_t kTransactionSize = 4;
constexpr std::size_t kMostTransactions = 12;

Address sender(std::size_t index) {
    return numbered(0x5E00 + index);
}

/// What an input says: a fork, the beneficiary, some transactions, and the code of two contracts.
struct Batch {
    chain::ChainConfig config;
    evm::BlockEnvironment block;
    std::vector<chain::TransactionPtr> transactions;
    Bytes first;
    Bytes second;

    explicit Batch(BytesView input) {
        constexpr chain::Fork forks[] = {chain::Fork::shanghai, chain::Fork::cancun, chain::Fork::osaka};
        config.fork = forks[input[0] % std::size(forks)];
        const Address beneficiaries[] = {numbered(0xBEEF), sender(0), kFirst,
                                         chain::create_address(kFirst, 1)};
        block.number = 100;
        block.timestamp = 1'700'000'000;
        block.gas_limit = 30'000'000;
        block.base_fee = Uint256{7};
        block.beneficiary = beneficiaries[input[1] % std::size(beneficiaries)];
        const auto count = std::min<std::size_t>(1 + input[2] % kMostTransactions,
                                                 (input.size() - kHeader) / kTransactionSize);
        std::array<std::uint64_t, kSenders> nonces{};
        for (std::size_t i = 0; i < count; ++i)
            add(input.subspan(kHeader + i * kTransactionSize, kTransactionSize), nonces);
        const auto codes = input.subspan(kHeader + count * kTransactionSize);
        const auto middle = static_cast<std::ptrdiff_t>(codes.size() * input[3] / 256);
        first.assign(codes.begin(), codes.begin() + middle);
        second.assign(codes.begin() + middle, codes.end());
    }

private:
    void add(BytesView bytes, std::array<std::uint64_t, kSenders>& nonces) {
        chain::SignedTransaction transaction;
        const auto from = bytes[0] % kSenders;
        auto& fields = transaction.fields;
        transaction.sender = sender(from);
        fields.type = chain::TransactionType::fee_market;
        fields.nonce = nonces[from]++;
        fields.gas_limit = 30'000U + bytes[1] * 256U;
        fields.max_fee_per_gas = Uint256{10};
        fields.max_priority_fee_per_gas = Uint256{bytes[0] / 128U};
        fields.value = Uint256{bytes[2] % 4U};
        const Address targets[] = {kFirst, kSecond, sender(bytes[2] % kSenders), numbered(0xBEEF)};
        fields.to = targets[bytes[3] % std::size(targets)];
        fields.data = {bytes[1], bytes[2], bytes[3]};
        transactions.push_back(std::make_shared<const chain::SignedTransaction>(std::move(transaction)));
    }
};

struct Outcome {
    std::vector<chain::Receipt> receipts;
    state::StateDiff diff;
};

void run_one(const Batch& batch, std::size_t index, state::Journal& journal, Outcome& out) {
    const auto result = evm::apply_transaction(*batch.transactions[index], batch.block, batch.config, journal,
                                               batch.block.gas_limit);
    out.receipts.push_back(result ? result->receipt : chain::Receipt{});
}

Outcome one_by_one(const Batch& batch, const SmallState& state) {
    state::Journal journal{state};
    Outcome out;
    for (std::size_t i = 0; i < batch.transactions.size(); ++i)
        run_one(batch, i, journal, out);
    out.diff = journal.diff();
    return out;
}

Outcome ahead(const Batch& batch, const SmallState& state) {
    static ThreadTeam team{2};
    const SystemClock clock;
    state::Journal journal{state};
    Outcome out;
    const auto speculations =
        evm::speculate(batch.transactions, batch.block, batch.config, journal, team, clock);
    for (std::size_t i = 0; i < batch.transactions.size(); ++i)
        if (evm::take_over(speculations[i], config, journal))
            out.receipts.push_back(speculations[i].result->receipt);
        else
            run_one(batch, i, journal, out);
    out.diff = journal.diff();
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < kHeader + kTransactionSize)
        return 0;
    const Batch batch{{data, size}};
    SmallState state{batch.first, batch.second};
    for (std::size_t i = 0; i < kSenders; ++i)
        state.add_rich(sender(i));
    const auto expected = one_by_one(batch, state);
    const auto got = ahead(batch, state);
    STUDIO_ASSERT(got.receipts == expected.receipts);
    STUDIO_ASSERT(got.diff.accounts == expected.diff.accounts);
    return 0;
}
