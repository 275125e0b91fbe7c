// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.hpp>
#include <base/result.hpp>
#include <chain/chain_config.hpp>
#include <chain/receipt.hpp>
#include <chain/requests.hpp>
#include <chain/transaction.hpp>
#include <span>
#include <state/journal.hpp>

namespace studio::evm {

/// Hashes of the last 256 blocks, for BLOCKHASH.
class BlockHashes {
public:
    virtual ~BlockHashes() = default;
    virtual Hash32 block_hash(std::uint64_t number) const = 0;
};

class PrecompileSet;  // precompiles.hpp

/// What the EVM sees of the block it runs in.
struct BlockEnvironment {
    std::uint64_t number = 0;
    std::uint64_t timestamp = 0;  // seconds
    std::uint64_t gas_limit = 0;
    Address beneficiary;
    Hash32 prev_randao;     // EIP-4399; before the Merge the block's difficulty as a word
    Uint256 base_fee;       // wei a gas; 0 before London
    Uint256 blob_base_fee;  // wei a blob gas
    Hash32 parent_beacon_block_root;
    Hash32 parent_hash;
    const BlockHashes* hashes = nullptr;
    const PrecompileSet* precompiles = nullptr;  // null: those of the rules
};

/// The environment that a header (finished or a draft) describes; blob base fee from its excess blob gas.
BlockEnvironment environment_of(const chain::Header& header, const chain::ChainConfig& config,
                                const BlockHashes* hashes);

class Tracer;  // tracer.hpp; a null tracer costs nothing

/// How a message call ended (Yellow Paper 9.4.2 and the EIPs).
enum class CallStatus : std::uint8_t { success, revert, failure };

struct TransactionResult {
    chain::Receipt receipt;  // cumulative_gas_used is filled by the block builder
    CallStatus status = CallStatus::success;
    Bytes output;  // return or revert data
    const char* failure =
        "";  // of CallStatus::failure, in the field's words: "out of gas", "invalid jump destination"…
    std::uint64_t blob_gas_used = 0;
    std::uint64_t gas_needed = 0;  // before refunds: the highest amount that had to be there
};

/// Checks a transaction against the state as it stands (Yellow Paper 6.2; nonce, funds, intrinsic gas, fee
/// caps, EIP-3607, 3860, 7623, 7702…), without changing it. `gas_left` is what the block still has.
Result<void> check_transaction(const chain::SignedTransaction& transaction, const BlockEnvironment& block,
                               const chain::ChainConfig& config, const state::Journal& state,
                               std::uint64_t gas_left);

/// What a transaction pays to others than those it deals with: the tip, and on an OP chain the vaults.
struct FeeCredit {
    Address to;
    Uint256 wei;
};

/// Checks and runs a transaction: buys gas, executes, refunds, pays the beneficiary, finishes the journal's
/// transaction. On an error the state is as before. Deposits (0x7E) follow OP specs/protocol/deposits.md.
/// With `credits` the fees are listed there and nobody is paid yet.
Result<TransactionResult> apply_transaction(const chain::SignedTransaction& transaction,
                                            const BlockEnvironment& block, const chain::ChainConfig& config,
                                            state::Journal& state, std::uint64_t gas_left,
                                            Tracer* tracer = nullptr,
                                            std::vector<FeeCredit>* credits = nullptr);

/// How a transaction runs that nobody signed (execution-apis, eth_simulateV1).
struct SimulationTerms {
    /// False: any nonce will do, one that offers no fee pays none, and an OP chain takes nothing for data.
    bool validate = false;
    const Clock* clock = nullptr;
    std::int64_t deadline_monotonic_ns = 0;  // 0: none. Past it the call fails with "took too long"
    Tracer* tracer = nullptr;
};

/// Runs such a transaction as apply_transaction would, in the order of checks that go-ethereum has. The
/// sender may be a contract (EIP-3607), and the gas limit beyond one transaction's (EIP-7825) and the
/// block's.
Result<TransactionResult> simulate_transaction(const chain::SignedTransaction& transaction,
                                               const BlockEnvironment& block,
                                               const chain::ChainConfig& config, state::Journal& state,
                                               const SimulationTerms& terms);

/// A call that no transaction stands for (eth_call, eth_estimateGas).
struct CallRequest {
    Address from;
    std::optional<Address> to;
    std::uint64_t gas = 50'000'000;
    Uint256 gas_price;  // 0: free, the sender need not own anything, and the base fee counts as 0
    std::optional<Uint256>
        priority_fee;  // wei a gas; given, the gas price is the most that is paid (EIP-1559)
    Uint256 value;
    Bytes data;
    chain::AccessList access_list;
    Uint256 max_fee_per_blob_gas;  // 0: blobs are free, and the blob base fee counts as 0 if there are any
    std::vector<Hash32> blob_versioned_hashes;
    std::vector<chain::Authorization> authorizations;
    std::int64_t deadline_monotonic_ns = 0;  // 0: none. Past it the call fails with "took too long"
};
struct CallOutcome {
    CallStatus status = CallStatus::success;
    Bytes output;
    const char* failure = "";
    std::uint64_t gas_used = 0;    // after refunds
    std::uint64_t gas_needed = 0;  // before refunds: the highest amount that had to be there
    std::vector<chain::Log> logs;
    chain::AccessList touched;  // accounts and slots it warmed, with its own list (eth_createAccessList)
};
Result<CallOutcome> call(const CallRequest& request, const BlockEnvironment& block,
                         const chain::ChainConfig& config, state::Journal& state,
                         const Clock* clock = nullptr, Tracer* tracer = nullptr);

/// Lowest gas with which the request succeeds (binary search), or the failure.
Result<std::uint64_t> estimate_gas(const CallRequest& request, const BlockEnvironment& block,
                                   const chain::ChainConfig& config, const state::StateView& state,
                                   const Clock* clock = nullptr);

/// System calls at the start of a block (EIP-4788, EIP-2935), where their contracts exist.
void begin_block(const BlockEnvironment& block, const chain::ChainConfig& config, state::Journal& state);

/// What follows a block's transactions, on Ethereum itself.
struct BlockTail {
    std::span<const chain::Withdrawal> withdrawals;
    const std::vector<chain::Receipt>& receipts;
    std::span<const chain::Header> ommers = {};  // before the Merge
};
/// Pays the rewards of proof of work, or credits the withdrawals (EIP-4895), then gathers the requests of
/// contracts (EIP-6110, 7002, 7251). Errors make the block invalid: kSystemContractMissing,
/// kSystemCallFailed, chain::errors::kDepositBadLayout.
Result<chain::Requests> end_block(const BlockEnvironment& block, const chain::ChainConfig& config,
                                  const BlockTail& tail, state::Journal& state);

/// Least gas a transaction must carry: intrinsic gas and the EIP-7623 floor.
std::uint64_t intrinsic_gas(const chain::Transaction& transaction, chain::Fork fork);

}  // namespace studio::evm
