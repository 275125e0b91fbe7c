// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_case.hpp"

#include <chain/chain_errors.hpp>
#include <codec/hex.hpp>
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>
#include <evm/evm_errors.hpp>
#include <evm/tracer.hpp>
#include <state/chain_state.hpp>

#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

namespace ce = chain::errors;
namespace ee = evm::errors;

/// What each exception of execution-spec-tests is called here; several where the fixtures' one name covers
/// more.
struct ExceptionName {
    const char* name;
    const ErrorKind* kinds[3];
};
constexpr ExceptionName kExceptions[] = {
    {"INSUFFICIENT_ACCOUNT_FUNDS", {&ee::kInsufficientFunds}},
    {"GASLIMIT_PRICE_PRODUCT_OVERFLOW", {&ee::kInsufficientFunds, &ce::kTransactionFeeOverflow}},
    {"INTRINSIC_GAS_TOO_LOW", {&ee::kIntrinsicGasTooLow}},
    {"INTRINSIC_GAS_BELOW_FLOOR_GAS_COST", {&ee::kFloorGasTooLow}},
    {"SENDER_NOT_EOA", {&ee::kSenderNotEoa}},
    {"NONCE_IS_MAX", {&ee::kNonceMax, &ce::kTransactionNonceTooHigh}},
    {"INSUFFICIENT_MAX_FEE_PER_BLOB_GAS", {&ee::kBlobFeeTooLow}},
    {"GAS_LIMIT_EXCEEDS_MAXIMUM", {&ee::kGasLimitTooHigh}},
    {"GAS_ALLOWANCE_EXCEEDED", {&ee::kBlockGasExceeded}},
    {"INSUFFICIENT_MAX_FEE_PER_GAS", {&ee::kFeeBelowBaseFee}},
    {"PRIORITY_GREATER_THAN_MAX_FEE_PER_GAS", {&ee::kTipAboveFee, &ce::kTransactionTipAboveFee}},
    {"INITCODE_SIZE_EXCEEDED", {&ee::kInitCodeTooLarge}},
    {"TYPE_3_TX_CONTRACT_CREATION", {&ee::kBlobNoRecipient, &ce::kTransactionNeedsRecipient}},
    {"TYPE_3_TX_INVALID_BLOB_VERSIONED_HASH", {&ee::kBlobBadHash}},
    {"TYPE_3_TX_ZERO_BLOBS", {&ee::kBlobNone, &ce::kTransactionNoBlobs}},
    {"TYPE_3_TX_BLOB_COUNT_EXCEEDED", {&ee::kBlobTooMany}},
    {"TYPE_3_TX_MAX_BLOB_GAS_ALLOWANCE_EXCEEDED", {&ee::kBlobTooMany}},
    {"TYPE_4_TX_CONTRACT_CREATION", {&ee::kSetCodeNoRecipient, &ce::kTransactionNeedsRecipient}},
    {"TYPE_4_EMPTY_AUTHORIZATION_LIST", {&ee::kSetCodeNoAuthorization, &ce::kTransactionNoAuthorizations}},
    {"TYPE_4_TX_PRE_FORK", {&ee::kTypeNotAccepted}},
};

/// Whether one of the expected names (A.B|A.C) stands for the error.
bool stands_for(const std::string& expected, const Error& error) {
    for (const auto& entry : kExceptions)
        for (const auto* kind : entry.kinds)
            if (kind != nullptr && error.is(*kind) &&
                ("|" + expected + "|").find(std::string{"."} + entry.name + "|") != std::string::npos)
                return true;
    return false;
}

/// In state tests the hash of block n is keccak("n").
class NumberHashes final : public evm::BlockHashes {
public:
    Hash32 block_hash(std::uint64_t number) const override {
        const auto text = std::to_string(number);
        return crypto::keccak256({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    }
};

/// Makes the machine take the stepping loop.
class StepWatcher final : public evm::Tracer {
public:
    bool wants_steps() const override { return true; }
};

Hash32 logs_hash(const std::vector<chain::Log>& logs) {
    Bytes out;
    codec::rlp::Encoder encoder{out};
    const auto list = encoder.begin_list();
    for (const auto& log : logs) {
        const auto entry = encoder.begin_list();
        encoder.add(log.address);
        const auto topics = encoder.begin_list();
        for (const auto& topic : log.topics)
            encoder.add(topic);
        encoder.end_list(topics);
        encoder.add(log.data);
        encoder.end_list(entry);
    }
    encoder.end_list(list);
    return crypto::keccak256(out);
}

std::string describe(const Uint256& balance, std::uint64_t nonce, std::size_t code_size) {
    return "balance " + codec::to_quantity(balance) + " nonce " + std::to_string(nonce) + " code of " +
           std::to_string(code_size) + " bytes";
}

/// The first account or slot that is not as the fixture says, for people.
std::optional<Failure> first_difference(const StateCase& state_case, const state::Journal& journal) {
    for (const auto& [address, expected] : state_case.expected_state) {
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

std::optional<Failure> check_state(const StateCase& state_case, state::ChainState& state,
                                   const state::Journal& journal) {
    const auto root = state.root_after(journal.diff());
    if (root == state_case.expected_root)
        return std::nullopt;
    auto difference = first_difference(state_case, journal);
    if (!difference)
        difference =
            Failure{"", "root " + codec::to_hex(state_case.expected_root), "root " + codec::to_hex(root)};
    difference->name = state_case.name;
    return difference;
}

Result<evm::TransactionResult> execute(const StateCase& state_case, state::Journal& journal, bool careful) {
    STUDIO_TRY(transaction, chain::read_signed_transaction(state_case.transaction));
    static const NumberHashes hashes;
    auto block = state_case.block;
    block.hashes = &hashes;
    StepWatcher watcher;
    return evm::apply_transaction(transaction, block, state_case.config, journal, block.gas_limit,
                                  careful ? &watcher : nullptr);
}

}  // namespace

std::optional<Failure> run_state_case(const StateCase& state_case, bool careful) {
    state::ChainState state{nullptr};
    state.load_genesis(state_case.pre);
    state::Journal journal{state.head_view()};
    const auto result = execute(state_case, journal, careful);
    const auto& exception = state_case.expected_exception;
    if (!result) {
        if (!stands_for(exception, result.error()))
            return Failure{state_case.name, exception.empty() ? "a valid transaction" : exception,
                           result.error().english()};
    } else if (!exception.empty()) {
        return Failure{state_case.name, exception, "a valid transaction"};
    } else if (const auto logs = logs_hash(result->receipt.logs); logs != state_case.expected_logs) {
        return Failure{state_case.name, "logs " + codec::to_hex(state_case.expected_logs),
                       "logs " + codec::to_hex(logs) + " " + result->failure};
    }
    return check_state(state_case, state, journal);
}

Report run_state_file(const std::filesystem::path& file, const Selection& selection, const SkipList& skips) {
    Report report;
    for (const auto& state_case : read_state_cases(read_json(file), selection)) {
        if (skips.reason_for(state_case.name) != nullptr) {
            ++report.skipped;
            continue;
        }
        if (auto failure = run_state_case(state_case, selection.careful))
            report.failures.push_back(std::move(*failure));
        else
            ++report.passed;
    }
    return report;
}

}  // namespace studio::spec_suites
