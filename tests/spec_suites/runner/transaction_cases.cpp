// SPDX-License-Identifier: GPL-3.0-or-later
// Encoded transactions, each with its hash and sender or the reason to refuse it.
#include <chain/transaction.hpp>
#include <codec/hex.hpp>
#include <evm/evm_errors.hpp>
#include <evm/execution.hpp>
#include <evm/gas_tables.hpp>

#include "basic_suites.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

/// A state in which the sender can pay for anything and its nonce is the transaction's.
class RichSender final : public state::StateView {
public:
    RichSender(const Address& sender, std::uint64_t nonce) : sender_{sender}, nonce_{nonce} {}
    std::optional<state::Account> account(const Address& address) const override {
        if (address != sender_)
            return std::nullopt;
        return state::Account{nonce_, Uint256::max(), chain::empty_code_hash};
    }
    Uint256 storage(const Address&, const Uint256&) const override { return {}; }
    state::Code code(const Hash32&) const override { return std::make_shared<const Bytes>(); }
    bool has_storage(const Address&) const override { return false; }
    std::vector<std::pair<Uint256, Uint256>> storage_of(const Address&, std::size_t) const override {
        return {};
    }

private:
    Address sender_;
    std::uint64_t nonce_;
};

Result<chain::SignedTransaction> accept(BytesView encoded, chain::Fork fork) {
    STUDIO_TRY(transaction, chain::read_signed_transaction(encoded, chain::HighS::allowed));
    if (transaction.fields.gas_limit > evm::kMostGas)
        return std::move(transaction);  // could never run, so only its encoding is asked about
    const RichSender view{transaction.sender, transaction.fields.nonce};
    const state::Journal journal{view};
    evm::BlockEnvironment block;
    block.gas_limit = ~std::uint64_t{0};
    chain::ChainConfig config;
    config.chain_id = 1;
    config.fork = fork;
    const auto checked = evm::check_transaction(transaction, block, config, journal, block.gas_limit);
    if (!checked && !checked.error().is(evm::errors::kInsufficientFunds))  // the suite knows no balances
        return fail(checked.error());
    return std::move(transaction);
}

void run_case(const std::string& name, const Bytes& encoded, chain::Fork fork, const nlohmann::json& expected,
              Tally& tally) {
    const auto accepted = accept(encoded, fork);
    if (expected.contains("exception"))
        return tally.compare(name, "a refusal", accepted ? "a valid transaction" : "a refusal");
    if (!accepted)
        return tally.compare(name, "a valid transaction", accepted.error().english());
    tally.compare(name,
                  expected.at("hash").get<std::string>() + " " + expected.at("sender").get<std::string>() +
                      " " + std::to_string(to_u64(expected.at("intrinsicGas"))),
                  codec::to_hex(accepted->hash) + " " + codec::to_hex(accepted->sender) + " " +
                      std::to_string(evm::intrinsic_gas(accepted->fields, fork)));
}

}  // namespace

void run_transaction_cases(const std::filesystem::path& file, const nlohmann::json& cases, Tally& tally) {
    for (const auto& [title, test] : cases.items())
        for (const auto& [fork_name, expected] : test.at("result").items()) {
            const auto name = file.filename().string() + " " + title + " [" + fork_name + "]";
            const auto fork = chain::fork_by_name(fork_name);
            if (!tally.takes(name) || !fork || !tally.selection().takes(*fork))
                continue;
            run_case(name, to_bytes(test.at("txbytes")), *fork, expected, tally);
        }
}

}  // namespace studio::spec_suites
