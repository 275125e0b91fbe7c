// SPDX-License-Identifier: GPL-3.0-or-later
// What most transactions are: a plain transfer, and a transfer of an ERC-20 token (its balances read, checked
// and written, one event), without signature recovery and state root.
#include <benchmark/benchmark.h>

#include <base/assert.hpp>
#include <crypto/keccak256.hpp>
#include <evm/execution.hpp>
#include <evm/opcodes.hpp>
#include <state/chain_state.hpp>

namespace {

using namespace studio;

constexpr std::size_t kAccounts = 1000;

Address account(std::size_t i) {
    return Address::right_aligned(crypto::keccak256(Uint256{i + 1}.to_hash().view()).view());
}

/// transfer(to, amount) as a Solidity token runs it, written by hand: slot keccak(owner ‖ 0) holds a balance.
/// Calldata: 4 bytes of selector, two words.
Bytes token_code() {
    using enum evm::Opcode;
    Bytes code;
    const auto emit = [&code](std::initializer_list<int> bytes) {
        for (const int byte : bytes)
            code.push_back(static_cast<std::uint8_t>(byte));
    };
    const auto op = [](evm::Opcode o) { return static_cast<int>(o); };
    // amount; slot of the caller's balance
    emit({op(PUSH1), 36, op(CALLDATALOAD), op(CALLER), op(PUSH0), op(MSTORE), op(PUSH1), 64, op(PUSH0),
          op(KECCAK256)});
    // balance - amount, kept in the slot
    emit({op(DUP1), op(SLOAD), op(DUP3), op(SWAP1), op(SUB), op(SWAP1), op(SSTORE)});
    // the recipient's slot
    emit({op(PUSH1), 4, op(CALLDATALOAD), op(PUSH0), op(MSTORE), op(PUSH1), 64, op(PUSH0), op(KECCAK256)});
    emit({op(DUP1), op(SLOAD), op(DUP3), op(ADD), op(SWAP1), op(SSTORE)});
    // Transfer(from, to, amount)
    emit({op(PUSH0), op(MSTORE), op(PUSH1), 4, op(CALLDATALOAD), op(CALLER), op(PUSH32)});
    const std::string_view event = "Transfer(address,address,uint256)";
    const auto topic = crypto::keccak256({reinterpret_cast<const std::uint8_t*>(event.data()), event.size()});
    code.insert(code.end(), topic.begin(), topic.end());
    emit({op(PUSH1), 32, op(PUSH0), op(LOG3), op(PUSH1), 1, op(PUSH0), op(MSTORE), op(PUSH1), 32, op(PUSH0),
          op(RETURN)});
    return code;
}

Uint256 balance_slot(const Address& owner) {
    std::array<std::uint8_t, 64> key{};
    std::copy(owner.begin(), owner.end(), key.begin() + 12);
    return Uint256::from_big_endian(crypto::keccak256(key).view());
}

class Chain {
public:
    Chain() : token_{account(kAccounts)} {
        std::map<Address, chain::GenesisAccount> accounts;
        for (std::size_t i = 0; i < kAccounts; ++i) {
            accounts[account(i)].balance = Uint256{0, 0, 1, 0};
            accounts[token_].storage[balance_slot(account(i))] = Uint256{0, 1, 0, 0};
        }
        accounts[token_].code = token_code();
        state_.load_genesis(accounts);
        block_.number = 1;
        block_.gas_limit = 1'000'000'000'000;
        block_.base_fee = Uint256{1'000'000'000};
    }

    chain::SignedTransaction transfer(std::size_t i) const {
        return make(i, account((i + 1) % kAccounts), 21'000, {});
    }
    chain::SignedTransaction token_transfer(std::size_t i) const {
        Bytes data{0xa9, 0x05, 0x9c, 0xbb};
        const auto to = Uint256::from_big_endian(account((i + 1) % kAccounts).view()).to_hash();
        data.insert(data.end(), to.begin(), to.end());
        data.resize(68, 0);
        data.back() = 1;
        return make(i, token_, 100'000, std::move(data));
    }

    /// A block of one transaction from each account.
    void run(benchmark::State& bench, const std::vector<chain::SignedTransaction>& transactions) {
        std::uint64_t gas = 0;
        for (auto _ : bench) {
            state::Journal journal{state_.head_view()};
            for (const auto& transaction : transactions) {
                const auto result =
                    evm::apply_transaction(transaction, block_, config_, journal, block_.gas_limit);
                STUDIO_ASSERT(result.has_value() && result->receipt.success);
                gas += result->receipt.gas_used;
            }
        }
        bench.SetItemsProcessed(static_cast<std::int64_t>(bench.iterations() * transactions.size()));
        bench.counters["Mgas/s"] =
            benchmark::Counter(static_cast<double>(gas) / 1e6, benchmark::Counter::kIsRate);
    }

private:
    chain::SignedTransaction make(std::size_t i, const Address& to, std::uint64_t gas, Bytes data) const {
        chain::SignedTransaction transaction;
        transaction.sender = account(i);
        auto& fields = transaction.fields;
        fields.type = chain::TransactionType::fee_market;
        fields.chain_id = config_.chain_id;
        fields.max_fee_per_gas = Uint256{2'000'000'000};
        fields.max_priority_fee_per_gas = Uint256{1};
        fields.gas_limit = gas;
        fields.to = to;
        fields.value = data.empty() ? Uint256{1} : Uint256{};
        fields.data = std::move(data);
        return transaction;
    }

    Address token_;
    chain::ChainConfig config_;
    evm::BlockEnvironment block_;
    state::ChainState state_{nullptr};
};

void apply_transfers(benchmark::State& bench) {
    Chain chain;
    std::vector<chain::SignedTransaction> transactions;
    for (std::size_t i = 0; i < kAccounts; ++i)
        transactions.push_back(chain.transfer(i));
    chain.run(bench, transactions);
}
BENCHMARK(apply_transfers)->Name("apply/transfer")->Unit(benchmark::kMillisecond);

void apply_token_transfers(benchmark::State& bench) {
    Chain chain;
    std::vector<chain::SignedTransaction> transactions;
    for (std::size_t i = 0; i < kAccounts; ++i)
        transactions.push_back(chain.token_transfer(i));
    chain.run(bench, transactions);
}
BENCHMARK(apply_token_transfers)->Name("apply/erc20_transfer")->Unit(benchmark::kMillisecond);

}  // namespace
