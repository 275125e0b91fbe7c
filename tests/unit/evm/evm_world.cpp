// SPDX-License-Identifier: GPL-3.0-or-later
#include "evm_world.hpp"

#include <base/assert.hpp>
#include <codec/hex.hpp>
#include <evm/opcodes.hpp>
#include <sstream>

namespace studio::evm::test {
namespace {

std::optional<std::uint8_t> opcode_named(const std::string& name) {
    for (int code = 0; code < 256; ++code)
        if (opcode_name(static_cast<std::uint8_t>(code)) == name)
            return static_cast<std::uint8_t>(code);
    return std::nullopt;
}

}  // namespace

Bytes assemble(std::string_view text) {
    Bytes code;
    std::istringstream words{std::string{text}};
    std::string word;
    while (words >> word) {
        if (const auto opcode = opcode_named(word)) {
            code.push_back(*opcode);
            continue;
        }
        const auto data = codec::from_hex(word);
        STUDIO_ASSERT(data.has_value());
        code.insert(code.end(), data->begin(), data->end());
    }
    return code;
}

Bytes returning(std::string_view text) {
    auto code = assemble(text);
    const auto tail = assemble("PUSH0 MSTORE PUSH1 20 PUSH0 RETURN");
    code.insert(code.end(), tail.begin(), tail.end());
    return code;
}

Bytes deploying(const Bytes& code) {
    STUDIO_ASSERT(code.size() < 256);
    Bytes out = assemble("PUSH1 00 DUP1 PUSH1 09 PUSH0 CODECOPY PUSH0 RETURN");
    out[1] = static_cast<std::uint8_t>(code.size());
    STUDIO_ASSERT(out.size() == 0x09);
    out.insert(out.end(), code.begin(), code.end());
    return out;
}

Address numbered(std::uint64_t number) {
    return Address::right_aligned(Uint256{number}.to_hash());
}

Uint256 word_of(const Bytes& bytes) {
    STUDIO_ASSERT(bytes.size() >= 32);
    return Uint256::from_big_endian(BytesView{bytes}.last(32));
}

World::World() {
    config.chain_id = 1234;
    block.number = 100;
    block.timestamp = 1'700'000'000;
    block.gas_limit = 30'000'000;
    block.base_fee = Uint256{10};
    block.beneficiary = miner;
    with_balance(alice, Uint256{1'000'000'000'000'000'000});
}

World& World::with_code(const Address& address, Bytes code) {
    accounts_[address].code = std::move(code);
    journal_.reset();
    return *this;
}
World& World::with_balance(const Address& address, const Uint256& wei) {
    accounts_[address].balance = wei;
    journal_.reset();
    return *this;
}
World& World::with_storage(const Address& address, const Uint256& key, const Uint256& value) {
    accounts_[address].storage[key] = value;
    journal_.reset();
    return *this;
}
World& World::with_nonce(const Address& address, std::uint64_t nonce) {
    accounts_[address].nonce = nonce;
    journal_.reset();
    return *this;
}

state::Journal& World::journal() {
    if (!journal_) {
        state_ = std::make_unique<state::ChainState>(nullptr);
        state_->load_genesis(accounts_);
        journal_ = std::make_unique<state::Journal>(state_->head_view());
    }
    return *journal_;
}

const state::StateView& World::view() {
    journal();
    return state_->head_view();
}

CallOutcome World::call(const Bytes& data, std::uint64_t gas, Tracer* tracer) {
    CallRequest request;
    request.from = alice;
    request.to = contract;
    request.data = data;
    request.gas = gas;
    auto outcome = evm::call(request, block, config, journal(), nullptr, tracer);
    STUDIO_ASSERT(outcome.has_value());
    return std::move(*outcome);
}

CallOutcome World::run(const Bytes& code, std::uint64_t gas, Tracer* tracer) {
    return with_code(contract, code).call({}, gas, tracer);
}

Result<TransactionResult> World::apply(const chain::SignedTransaction& transaction, Tracer* tracer) {
    return apply_transaction(transaction, block, config, journal(), block.gas_limit, tracer);
}

chain::SignedTransaction World::transfer() const {
    chain::SignedTransaction transaction;
    transaction.sender = alice;
    auto& fields = transaction.fields;
    fields.type = chain::TransactionType::fee_market;
    fields.chain_id = config.chain_id;
    fields.max_fee_per_gas = Uint256{15};
    fields.max_priority_fee_per_gas = Uint256{2};
    fields.gas_limit = 21'000;
    fields.to = bob;
    fields.value = Uint256{1};
    return transaction;
}

}  // namespace studio::evm::test
