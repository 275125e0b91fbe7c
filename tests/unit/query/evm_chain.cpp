// SPDX-License-Identifier: GPL-3.0-or-later
#include "evm_chain.hpp"

#include <chain/op_header.hpp>
#include <codec/abi.hpp>
#include <contracts/artifacts.hpp>
#include <evm/execution.hpp>

namespace studio::query::test {

namespace abi = codec::abi;

EvmChain::EvmChain() {
    config_.chain_id = 99;
    chain::Genesis genesis;
    genesis.config = config_;
    genesis.timestamp = 1'700'000'000;
    genesis.base_fee_per_gas = Uint256{1000};
    for (std::uint8_t i = 1; i <= 3; ++i) {
        const auto key = *crypto::SecretKey::from_bytes(Hash32{{i}});
        users_.push_back({key, crypto::address_of(key), 0});
        genesis.accounts[users_.back().address].balance = Uint256{1'000'000'000'000'000'000ULL};
    }
    store::OpenOptions options;
    options.clock = &clock_;
    options.durability = store::Durability::fast;
    options.disk = {1, 0};
    store_ = std::move(*store::ChainStore::open(folder_.path(), options));
    state_.load_genesis(genesis.accounts);
    chain::SealedBlock first;
    first.block = chain::genesis_block(genesis, state_.root());
    first.hash = chain::header_hash(first.block.header);
    EXPECT_TRUE(store_->append_genesis(first, genesis.accounts));
    head_ = std::make_shared<const chain::SealedBlock>(std::move(first));
}

Hash32 EvmChain::send(std::size_t from, std::optional<Address> to, Bytes data, const Uint256& value) {
    auto& sender = users_[from];
    chain::Transaction fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = config_.chain_id;
    fields.nonce = sender.nonce++;
    fields.max_fee_per_gas = Uint256{5000};
    fields.max_priority_fee_per_gas = Uint256{1};
    fields.gas_limit = 5'000'000;
    fields.to = to;
    fields.value = value;
    fields.data = std::move(data);
    waiting_.push_back(
        std::make_shared<const chain::SignedTransaction>(chain::sign_transaction(fields, sender.key)));
    return waiting_.back()->hash;
}

void EvmChain::mine() {
    auto sealed = std::make_shared<chain::SealedBlock>();
    auto& header = sealed->block.header;
    header = head_->block.header;
    header.parent_hash = head_->hash;
    header.number += 1;
    header.timestamp += 1;
    header.gas_used = 0;
    sealed->block.withdrawals = head_->block.withdrawals;
    header.base_fee_per_gas = chain::next_base_fee(head_->block.header, config_);
    const auto environment = evm::environment_of(header, config_, nullptr);
    state::Journal journal{state_.head_view()};
    evm::begin_block(environment, config_, journal);
    store::BlockNotes notes{5000, {}};
    for (const auto& transaction : waiting_) {
        auto result = evm::apply_transaction(*transaction, environment, config_, journal,
                                             header.gas_limit - header.gas_used);
        ASSERT_TRUE(result) << result.error().english();
        header.gas_used += result->receipt.gas_used;
        result->receipt.cumulative_gas_used = header.gas_used;
        sealed->block.transactions.push_back(transaction);
        sealed->receipts.push_back(std::move(result->receipt));
        notes.transactions.push_back({1000, 2000, 30});
    }
    waiting_.clear();
    const auto diff = journal.diff();
    header.state_root = state_.root_after(diff);
    header.transactions_root = chain::transactions_root(sealed->block.transactions);
    header.receipts_root = chain::receipts_root(sealed->receipts);
    header.logs_bloom = chain::logs_bloom(sealed->receipts);
    sealed->hash = chain::header_hash(header);
    head_ = std::move(sealed);
    ASSERT_TRUE(store_->append(head_, diff, notes));
    state_.commit(diff);
}

Address EvmChain::deploy_pass() {
    const auto* artifact = contracts::find("DropPass");
    const auto contract = abi::parse_contract(artifact->abi_json);
    std::vector<abi::Type> types;
    for (const auto& input : contract->constructor_inputs)
        types.push_back(input.type);
    const abi::Values values{"Pass", "PASS", users_[0].address, 1000, 100, 5, 1, 1};
    Bytes code{artifact->init_code.begin(), artifact->init_code.end()};
    const auto arguments = abi::encode(types, values);
    code.insert(code.end(), arguments->begin(), arguments->end());
    const auto address = chain::create_address(users_[0].address, users_[0].nonce);
    send(0, std::nullopt, std::move(code));
    mine();
    return address;
}

Bytes EvmChain::mint_call(const Address& to, std::uint64_t quantity) {
    const abi::Values values{to, quantity};
    return *abi::parse_function("mint(address to, uint256 quantity)")->encode_call(values);
}

}  // namespace studio::query::test
