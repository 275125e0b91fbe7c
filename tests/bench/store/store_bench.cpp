// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <base/clock.hpp>
#include <base/random.hpp>
#include <crypto/keccak256.hpp>
#include <filesystem>
#include <store/chain_store.hpp>
#include <support/temporary_folder.hpp>

/// Appending blocks of transfers, and looking things up in the chain they made. The transactions carry
/// signatures of the right size that nobody made: the store does not check them, and signing would take
/// longer than everything that is measured.
namespace studio::store {
namespace {

const SystemClock kClock;

class TransferChain {
public:
    chain::SealedBlockPtr next(std::size_t count, state::StateDiff& diff) {
        auto sealed = std::make_shared<chain::SealedBlock>();
        auto& header = sealed->block.header;
        header.number = number_;
        header.parent_hash = parent_;
        header.timestamp = 1'700'000'000 + number_;
        header.base_fee_per_gas = Uint256{1};
        sealed->block.withdrawals.emplace();
        header.withdrawals_root = chain::empty_trie_root;
        std::map<Address, state::AccountChange> changes;
        for (std::size_t i = 0; i < count; ++i)
            add_transfer(*sealed, changes);
        for (auto& [address, change] : changes)
            diff.accounts.push_back(std::move(change));
        sealed->hash = chain::header_hash(header);
        parent_ = sealed->hash;
        ++number_;
        return sealed;
    }

private:
    Address account(std::uint64_t index) {
        Address address;
        const auto hash = crypto::keccak256(Uint256{index}.to_hash());
        std::copy(hash.begin(), hash.begin() + 20, address.bytes.begin());
        return address;
    }

    void add_transfer(chain::SealedBlock& block, std::map<Address, state::AccountChange>& changes) {
        chain::Transaction fields;
        fields.type = chain::TransactionType::fee_market;
        fields.chain_id = 4242;
        fields.nonce = nonce_++;
        fields.max_fee_per_gas = Uint256{2'000'000'000};
        fields.max_priority_fee_per_gas = Uint256{1'000'000'000};
        fields.gas_limit = 21'000;
        fields.to = account(random_.below(20'000));
        fields.value = Uint256{1'000'000'000'000'000ULL};
        fields.signature.r = crypto::keccak256(Uint256{nonce_}.to_hash());
        fields.signature.s = Hash32{{0x12, 0x34}};
        chain::SignedTransaction transaction;
        transaction.sender = account(random_.below(20'000));
        transaction.encoded = chain::encode_transaction(fields);
        transaction.hash = crypto::keccak256(transaction.encoded);
        for (const auto& address : {transaction.sender, *fields.to}) {
            state::Account before{nonce_, Uint256{nonce_ * 1'000'000'007}, chain::empty_code_hash};
            auto after = before;
            ++after.nonce;
            changes.insert({address, {address, before, after, {}}});
        }
        transaction.fields = std::move(fields);
        block.block.transactions.push_back(
            std::make_shared<const chain::SignedTransaction>(std::move(transaction)));
        chain::Receipt receipt;
        receipt.success = true;
        receipt.gas_used = 21'000;
        block.receipts.push_back(receipt);
    }

    Random random_{1};
    std::uint64_t number_ = 0;
    std::uint64_t nonce_ = 0;
    Hash32 parent_;
};

std::unique_ptr<ChainStore> open_store(const std::filesystem::path& folder, Durability durability) {
    OpenOptions options;
    options.clock = &kClock;
    options.durability = durability;
    options.disk = {1, 0};
    return std::move(*ChainStore::open(folder, options));
}

void BM_Append(benchmark::State& state, Durability durability) {
    const test::TemporaryFolder folder;
    const auto store = open_store(folder.path(), durability);
    TransferChain chain;
    const auto count = static_cast<std::size_t>(state.range(0));
    for (auto _ : state) {
        state.PauseTiming();
        state::StateDiff diff;
        const auto block = chain.next(count, diff);
        state.ResumeTiming();
        if (!store->append(block, diff, {}))
            state.SkipWithError("append failed");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["bytes_per_tx"] =
        static_cast<double>(store->disk_bytes()) /
        static_cast<double>(std::max<std::uint64_t>(1, store->transaction_count()));
}
BENCHMARK_CAPTURE(BM_Append, durable, Durability::full)->Arg(1)->Arg(1000)->Arg(5000)->Iterations(40);
BENCHMARK_CAPTURE(BM_Append, fast, Durability::fast)->Arg(1000)->Arg(5000)->Iterations(40);

/// A chain of 200 blocks with 1,000 transfers each, made once.
struct Filled {
    test::TemporaryFolder folder;
    std::unique_ptr<ChainStore> store = open_store(folder.path(), Durability::fast);
    std::vector<Hash32> hashes;
    std::vector<Address> addresses;

    Filled() {
        TransferChain chain;
        for (int i = 0; i < 200; ++i) {
            state::StateDiff diff;
            const auto block = chain.next(1000, diff);
            hashes.push_back(block->block.transactions[500]->hash);
            addresses.push_back(block->block.transactions[500]->sender);
            static_cast<void>(store->append(block, diff, {}));
        }
    }
    static const Filled& get() {
        static const Filled filled;
        return filled;
    }
};

void BM_FindTransaction(benchmark::State& state) {
    const auto& filled = Filled::get();
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(filled.store->find_transaction(filled.hashes[i++ % filled.hashes.size()]));
}
BENCHMARK(BM_FindTransaction);

void BM_TransactionsOfAddress(benchmark::State& state) {
    const auto& filled = Filled::get();
    std::size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            filled.store->transactions_of(filled.addresses[i++ % filled.addresses.size()], std::nullopt, 25));
}
BENCHMARK(BM_TransactionsOfAddress);

void BM_AccountBeforeChange(benchmark::State& state) {
    const auto& filled = Filled::get();
    std::size_t i = 0;
    for (auto _ : state) {
        const auto& address = filled.addresses[i % filled.addresses.size()];
        benchmark::DoNotOptimize(filled.store->account_before_change(address, i % 150, 199));
        ++i;
    }
}
BENCHMARK(BM_AccountBeforeChange);

}  // namespace
}  // namespace studio::store
