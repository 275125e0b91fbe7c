// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <evm/execution.hpp>
#include <evm/tracer.hpp>
#include <map>
#include <state/chain_state.hpp>
#include <string_view>

namespace studio::evm::test {

/// Bytecode from names and hexadecimal data: "PUSH1 02 PUSH1 03 ADD". Aborts on a word that is neither.
Bytes assemble(std::string_view text);
/// Code that returns the word on top of the stack.
Bytes returning(std::string_view text);
/// Creation code that deploys `code`, which must have fewer than 256 bytes.
Bytes deploying(const Bytes& code);

Address numbered(std::uint64_t number);
/// The word that `bytes` ends with.
Uint256 word_of(const Bytes& bytes);

/// A tracer that asks for steps and looks at none: the stepping loop runs.
class CarefulLoop final : public Tracer {
public:
    bool wants_steps() const override { return true; }
};

/// A small chain state with some funded accounts, to run messages in.
class World {
public:
    static inline const Address alice = numbered(0xA11CE);
    static inline const Address bob = numbered(0xB0B);
    static inline const Address contract = numbered(0xC0DE);
    static inline const Address miner = numbered(0x31415);

    World();

    World& with_code(const Address& address, Bytes code);
    World& with_balance(const Address& address, const Uint256& wei);
    World& with_storage(const Address& address, const Uint256& key, const Uint256& value);
    World& with_nonce(const Address& address, std::uint64_t nonce);

    /// The journal over the accounts so far; what ran before is in it.
    state::Journal& journal();
    const state::StateView& view();

    /// Calls `contract` from alice.
    CallOutcome call(const Bytes& data = {}, std::uint64_t gas = 1'000'000, Tracer* tracer = nullptr);
    /// Runs the code in `contract`.
    CallOutcome run(const Bytes& code, std::uint64_t gas = 1'000'000, Tracer* tracer = nullptr);
    Result<TransactionResult> apply(const chain::SignedTransaction& transaction, Tracer* tracer = nullptr);

    /// A transfer of 1 wei from alice to bob with everything right.
    chain::SignedTransaction transfer() const;

    chain::ChainConfig config;
    BlockEnvironment block;

private:
    std::map<Address, chain::GenesisAccount> accounts_;
    std::unique_ptr<state::ChainState> state_;
    std::unique_ptr<state::Journal> journal_;
};

}  // namespace studio::evm::test
