// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <chain/receipt.hpp>
#include <contracts/contract_code.hpp>

namespace studio::bridging {

/// One of the two chains, as a wallet on it sees it. Any thread.
/// Must: answer everything about accounts and contracts for the block that is the head at that moment, and
/// find a transaction in no block after it.
class ChainSide {
public:
    virtual ~ChainSide() = default;

    virtual bool is_l1() const = 0;
    struct Head {
        std::uint64_t number = 0;
        Hash32 hash;
        std::uint64_t time_s = 0;
    };
    virtual Head head() const = 0;
    /// The newest block that nothing takes back any more.
    virtual std::uint64_t finalized() const = 0;

    virtual std::uint64_t nonce(const Address& account) const = 0;
    /// Counting transactions that wait.
    virtual std::uint64_t next_nonce(const Address& account) const = 0;
    virtual Uint256 balance(const Address& account) const = 0;  // wei
    /// A call of a contract. Error: it reverts. Where there is no contract, the answer is empty.
    virtual Result<Bytes> call(const Address& to, BytesView data) const = 0;

    struct Included {
        std::uint64_t block = 0;
        chain::Receipt receipt;
        Uint256 fee_wei;  // all that its sender paid for it
    };
    /// Nothing: it is in no block.
    virtual Result<std::optional<Included>> included(const Hash32& transaction) const = 0;
    virtual bool waits(const Hash32& transaction) const = 0;

    virtual std::uint64_t chain_id() const = 0;
    struct GasPrice {
        Uint256 cap;  // wei a gas, far above the fees of the moment
        Uint256 tip;
    };
    virtual GasPrice gas_price() const = 0;
    /// Wei that transactions with so much gas in all take at most, beside their value.
    virtual Uint256 most_it_costs(std::uint64_t gas) const = 0;
    /// Signed bytes (EIP-2718). Errors: those of the mempool.
    virtual Result<void> send(BytesView raw) = 0;
};

/// What a function of a contract gives. Errors: it reverts, or the answer cannot be decoded.
Result<codec::abi::Values> read(const ChainSide& side, const contracts::ContractCode& code, const Address& at,
                                std::string_view function, const codec::abi::Values& arguments = {});
/// Whether one of the test assets is there: it tells its name.
Result<bool> has_asset(const ChainSide& side, const Address& at);

}  // namespace studio::bridging
