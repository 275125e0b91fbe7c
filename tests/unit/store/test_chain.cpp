// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_chain.hpp"

#include <crypto/keccak256.hpp>

namespace studio::store::test {

namespace {

constexpr std::uint64_t kChainId = 4242;
constexpr std::size_t kUsers = 6;

crypto::SecretKey key_number(std::uint64_t number) {
    Hash32 bytes;
    bytes[31] = static_cast<std::uint8_t>(number + 1);
    bytes[0] = 7;
    return *crypto::SecretKey::from_bytes(bytes);
}

}  // namespace

TestChain::TestChain(std::uint64_t seed, std::size_t transactions_a_block)
    : random_{seed}, transactions_a_block_{transactions_a_block} {
    Model model;
    genesis_.config.chain_id = kChainId;
    genesis_.timestamp = 1'700'000'000;
    for (std::size_t i = 0; i < kUsers; ++i) {
        const auto key = key_number(i);
        users_.push_back({key, crypto::address_of(key), 0});
        genesis_.accounts[users_.back().address].balance = Uint256{1'000'000'000'000'000'000ULL};
        model.accounts[users_.back().address].balance = Uint256{1'000'000'000'000'000'000ULL};
    }
    auto& token_account = genesis_.accounts[token()];
    token_account.code = Bytes{0x60, 0x00};
    token_account.storage[Uint256{1}] = Uint256{77};
    model.accounts[token()].code_hash = crypto::keccak256(token_account.code);
    model.slots[{token(), Uint256{1}}] = Uint256{77};

    state_.load_genesis(genesis_.accounts);
    auto first = std::make_shared<chain::SealedBlock>();
    first->block = chain::genesis_block(genesis_, state_.root());
    first->hash = chain::header_hash(first->block.header);
    blocks_.push_back(std::move(first));
    models_.push_back(std::move(model));
}

chain::Receipt TestChain::receipt_for(const chain::SignedTransaction& transaction, bool creates) {
    chain::Receipt receipt;
    receipt.type = transaction.fields.type;
    receipt.success = random_.below(10) != 0;
    receipt.gas_used = 21'000 + random_.below(1000);
    receipt.effective_gas_price = Uint256{1'000'000'007};
    if (creates)
        receipt.contract_address = chain::create_address(transaction.sender, transaction.fields.nonce);
    if (transaction.fields.to == token()) {
        Hash32 who;
        std::copy(transaction.sender.begin(), transaction.sender.end(), who.bytes.begin() + 12);
        receipt.logs.push_back({token(), {transfer_topic(), who}, Bytes{1, 2, 3}});
    }
    receipt.logs_bloom = chain::bloom_of(receipt.logs);
    return receipt;
}

void TestChain::add_transaction(chain::SealedBlock& block, Model& model,
                                std::vector<std::pair<Hash32, state::Code>>& codes) {
    auto& user = users_[random_.below(users_.size())];
    const bool creates = random_.below(12) == 0;
    chain::Transaction fields;
    fields.type = random_.below(2) == 0 ? chain::TransactionType::legacy : chain::TransactionType::fee_market;
    fields.chain_id = kChainId;
    fields.nonce = user.nonce++;
    fields.gas_limit = 50'000;
    fields.max_fee_per_gas = Uint256{2'000'000'000};
    fields.max_priority_fee_per_gas =
        fields.type == chain::TransactionType::legacy ? fields.max_fee_per_gas : Uint256{1};
    fields.value = Uint256{random_.below(1000) + 1};
    fields.data = Bytes(random_.below(40), 0xab);
    Address to;
    to[19] = static_cast<std::uint8_t>(random_.below(40) + 1);
    if (random_.below(2) == 0)
        to = token();
    if (!creates)
        fields.to = to;
    auto transaction = std::make_shared<chain::SignedTransaction>(chain::sign_transaction(fields, user.key));
    auto receipt = receipt_for(*transaction, creates);
    block.block.header.gas_used += receipt.gas_used;
    receipt.cumulative_gas_used = block.block.header.gas_used;

    auto& sender = model.accounts[user.address];
    sender.nonce = user.nonce;
    sender.balance = sender.balance - fields.value;
    const auto receiver = creates ? *receipt.contract_address : to;
    model.accounts[receiver].balance = model.accounts[receiver].balance + fields.value;
    if (creates) {
        const auto code =
            std::make_shared<const Bytes>(Bytes{0x5b, static_cast<std::uint8_t>(random_.next())});
        model.accounts[receiver].code_hash = crypto::keccak256(*code);
        codes.emplace_back(crypto::keccak256(*code), code);
    }
    if (to == token()) {
        const Uint256 key{random_.below(16)};
        model.slots[{token(), key}] = Uint256{random_.below(3)};  // 0 clears the slot
    }
    block.block.transactions.push_back(std::move(transaction));
    block.receipts.push_back(std::move(receipt));
}

TestChain::Step TestChain::next() {
    const auto& parent = *blocks_.back();
    chain::SealedBlock block;
    auto& header = block.block.header;
    header = parent.block.header;
    header.parent_hash = parent.hash;
    header.number = parent.block.header.number + 1;
    header.timestamp = parent.block.header.timestamp + 1;
    header.gas_used = 0;
    block.block.withdrawals = parent.block.withdrawals;
    auto model = models_.back();
    std::vector<std::pair<Hash32, state::Code>> codes;
    const auto count = random_.below(2 * transactions_a_block_ + 1);
    for (std::size_t i = 0; i < count; ++i)
        add_transaction(block, model, codes);
    return seal(std::move(block), std::move(model), std::move(codes));
}

TestChain::Step TestChain::seal(chain::SealedBlock block, Model model,
                                std::vector<std::pair<Hash32, state::Code>> codes) {
    Step step;
    std::erase_if(model.slots, [](const auto& slot) { return slot.second.is_zero(); });
    step.diff = difference(models_.back(), model);
    std::map<Hash32, state::Code> sorted{codes.begin(), codes.end()};
    step.diff.new_codes.assign(sorted.begin(), sorted.end());
    auto& header = block.block.header;
    header.state_root = state_.root_after(step.diff);
    header.transactions_root = chain::transactions_root(block.block.transactions);
    header.receipts_root = chain::receipts_root(block.receipts);
    header.logs_bloom = chain::logs_bloom(block.receipts);
    block.hash = chain::header_hash(header);
    state_.commit(step.diff);

    step.notes.stored_ms = 1000 * static_cast<std::int64_t>(header.timestamp) + 5;
    for (std::size_t i = 0; i < block.receipts.size(); ++i)
        step.notes.transactions.push_back({step.notes.stored_ms - 100, step.notes.stored_ms - 50, 1234});
    step.block = std::make_shared<const chain::SealedBlock>(std::move(block));
    blocks_.push_back(step.block);
    models_.push_back(std::move(model));
    return step;
}

Result<void> TestChain::fill(ChainStore& store, std::uint64_t last) {
    if (!store.head())
        STUDIO_CHECK(store.append_genesis(genesis(), genesis_.accounts));
    while (*store.head() < last) {
        const auto step = next();
        STUDIO_CHECK(store.append(step.block, step.diff, step.notes));
    }
    return {};
}

state::StateDiff difference(const Model& before, const Model& after) {
    std::map<Address, state::AccountChange> changes;
    const auto find = [](const auto& map, const auto& key) -> std::optional<state::Account> {
        const auto found = map.find(key);
        return found == map.end() ? std::nullopt : std::optional{found->second};
    };
    for (const auto* model : {&before, &after})
        for (const auto& [address, account] : model->accounts) {
            const auto old = find(before.accounts, address);
            const auto now = find(after.accounts, address);
            if (old != now)
                changes.insert({address, {address, old, now, {}}});
        }
    std::map<std::pair<Address, Uint256>, std::pair<Uint256, Uint256>> slots;
    for (const auto& [place, value] : before.slots)
        slots[place].first = value;
    for (const auto& [place, value] : after.slots)
        slots[place].second = value;
    for (const auto& [place, values] : slots)
        if (values.first != values.second) {
            const auto account = find(after.accounts, place.first);
            auto& change = changes.insert({place.first, {place.first, account, account, {}}}).first->second;
            change.slots.push_back({place.second, values.first, values.second});
        }
    state::StateDiff diff;
    for (auto& [address, change] : changes)
        diff.accounts.push_back(std::move(change));
    return diff;
}

}  // namespace studio::store::test
