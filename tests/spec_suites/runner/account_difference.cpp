// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_difference.hpp"

#include <codec/hex.hpp>

namespace studio::spec_suites {
namespace {

std::string describe(const Uint256& balance, std::uint64_t nonce, std::size_t code_size) {
    return "balance " + codec::to_quantity(balance) + " nonce " + std::to_string(nonce) + " code of " +
           std::to_string(code_size) + " bytes";
}

}  // namespace

std::optional<Failure> first_difference(const std::map<Address, chain::GenesisAccount>& accounts,
                                        const state::Journal& journal) {
    for (const auto& [address, expected] : accounts) {
        const auto account = journal.account(address);
        const auto code = journal.code(address);
        const auto name = codec::to_hex(address);
        if (account.balance != expected.balance || account.nonce != expected.nonce || *code != expected.code)
            return Failure{"", name + " " + describe(expected.balance, expected.nonce, expected.code.size()),
                           describe(account.balance, account.nonce, code->size())};
        for (const auto& [key, value] : expected.storage)
            if (journal.storage(address, key) != value)
                return Failure{"",
                               name + " slot " + codec::to_quantity(key) + " " + codec::to_quantity(value),
                               codec::to_quantity(journal.storage(address, key))};
    }
    return std::nullopt;
}

}  // namespace studio::spec_suites
