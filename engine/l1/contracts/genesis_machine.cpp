// SPDX-License-Identifier: GPL-3.0-or-later
#include "genesis_machine.hpp"

#include <algorithm>
#include <base/assert.hpp>

namespace studio::l1 {

using contracts::ContractCode;

namespace {

/// More than any constructor or initialiser of the genesis needs; it bounds a mistake.
constexpr std::uint64_t kGas = 30'000'000;

void expect_success(const Result<evm::CallOutcome>& outcome) {
    STUDIO_ASSERT(outcome.has_value() && outcome->status == evm::CallStatus::success);
}

std::map<Address, chain::GenesisAccount> accounts_of(const state::StateDiff& diff) {
    std::map<Hash32, state::Code> codes{diff.new_codes.begin(), diff.new_codes.end()};
    std::map<Address, chain::GenesisAccount> accounts;
    for (const auto& change : diff.accounts) {
        if (!change.after)
            continue;
        auto& account = accounts[change.address];
        account.balance = change.after->balance;
        account.nonce = change.after->nonce;
        if (change.after->code_hash != chain::empty_code_hash)
            account.code = *codes.at(change.after->code_hash);
        for (const auto& slot : change.slots)
            account.storage[slot.key] = slot.after;
    }
    return accounts;
}

/// What a journal's changes outside of calls stand between.
template <class Change>
void in_transaction(state::Journal& journal, Change&& change) {
    journal.begin_transaction();
    change();
    journal.finish_transaction();
}

}  // namespace

GenesisMachine::GenesisMachine(const chain::ChainConfig& config)
    : config_{config}, journal_{nothing_.head_view()} {
    block_.gas_limit = kGas;
}

void GenesisMachine::set_account(const Address& address, const Uint256& balance_wei, std::uint64_t nonce) {
    in_transaction(journal_, [&] {
        journal_.set_balance(address, balance_wei);
        journal_.set_nonce(address, nonce);
    });
}

void GenesisMachine::set_code(const Address& address, BytesView code) {
    in_transaction(journal_, [&] { journal_.set_code(address, {code.begin(), code.end()}); });
}

void GenesisMachine::set_slot(const Address& address, const Uint256& slot, const Uint256& value) {
    in_transaction(journal_, [&] { journal_.set_storage(address, slot, value); });
}

void GenesisMachine::construct(const Address& address, const ContractCode& code,
                               const codec::abi::Values& arguments) {
    state::Journal apart{nothing_.head_view()};
    evm::CallRequest request;
    request.from = maker;
    request.data = code.creation(arguments);
    request.gas = kGas;
    expect_success(evm::call(request, block_, config_, apart));
    const auto made = accounts_of(apart.diff()).at(chain::create_address(maker, 0));
    set_code(address, made.code);
    for (const auto& [slot, value] : made.storage)
        set_slot(address, slot, value);
}

void GenesisMachine::call(const Address& from, const Address& to, const Bytes& data) {
    const auto nonce = journal_.nonce(from);
    evm::CallRequest request;
    request.from = from;
    request.to = to;
    request.data = data;
    request.gas = kGas;
    expect_success(evm::call(request, block_, config_, journal_));
    in_transaction(journal_, [&] { journal_.set_nonce(from, nonce); });
}

std::map<Address, chain::GenesisAccount> GenesisMachine::accounts() const {
    return accounts_of(journal_.diff());
}

}  // namespace studio::l1
