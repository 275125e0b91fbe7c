// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <chain/chain_config.hpp>
#include <codec/hex.hpp>
#include <evm/evm_errors.hpp>
#include <evm/execution.hpp>
#include <nlohmann/json.hpp>
#include <set>
#include <support/fixtures.hpp>

// Ethereum's TransactionTests: encoded transactions, each with its hash and sender or the reason to refuse
// it.
namespace studio {
namespace {

/// The suite ends at Cancun. Older forks than these know fewer transaction types and other gas rules, which
/// no chain of ours runs.
const std::set<std::string> tested_forks{"Shanghai", "Cancun"};

/// No header may allow more gas than this (execution specs: gas limits are signed 64-bit numbers).
constexpr std::uint64_t most_block_gas = (std::uint64_t{1} << 63U) - 1;

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
    STUDIO_TRY(transaction, chain::read_signed_transaction(encoded));
    if (transaction.fields.gas_limit > most_block_gas)
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

void run_case(const nlohmann::json& test, const std::string& fork_name, const nlohmann::json& expected) {
    const auto fork = *chain::fork_by_name(fork_name);
    const auto encoded = codec::from_hex(test["txbytes"].get<std::string>()).value();

    const auto accepted = accept(encoded, fork);

    if (expected.contains("exception")) {
        EXPECT_FALSE(accepted) << "should be refused: " << expected["exception"];
        return;
    }
    ASSERT_TRUE(accepted) << accepted.error().english();
    EXPECT_EQ(codec::to_hex(accepted->hash), expected["hash"]);
    EXPECT_EQ(codec::to_hex(accepted->sender), expected["sender"]);
    EXPECT_EQ(evm::intrinsic_gas(accepted->fields, fork),
              std::stoull(expected["intrinsicGas"].get<std::string>(), nullptr, 16));
}

TEST(TransactionSuite, accepts_and_refuses_as_ethereum_does) {
    const auto folder = test::fixture_folder("basic");
    if (!folder)
        return;
    std::size_t count = 0;
    for (const auto& file : test::json_files_below(*folder / "TransactionTests")) {
        const auto cases = test::read_json(file);
        for (const auto& [title, test] : cases.items()) {
            for (const auto& [fork, expected] : test["result"].items()) {
                if (!tested_forks.contains(fork))
                    continue;
                SCOPED_TRACE(file.filename().string() + " " + title + " " + fork);
                run_case(test, fork, expected);
                ++count;
            }
        }
    }
    EXPECT_GE(count, 300U);
}

}  // namespace
}  // namespace studio
