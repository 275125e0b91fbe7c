// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_case.hpp"

#include <codec/hex.hpp>
#include <codec/rlp.hpp>
#include <crypto/keccak256.hpp>
#include <evm/gas_tables.hpp>
#include <evm/tracer.hpp>
#include <state/chain_state.hpp>

#include "account_difference.hpp"
#include "exception_names.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

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

std::optional<Failure> check_state(const StateCase& state_case, state::ChainState& state,
                                   const state::Journal& journal) {
    const auto root = state.root_after(journal.diff());
    if (root == state_case.expected_root)
        return std::nullopt;
    auto difference = first_difference(state_case.expected_state, journal);
    if (!difference)
        difference =
            Failure{"", "root " + codec::to_hex(state_case.expected_root), "root " + codec::to_hex(root)};
    difference->name = state_case.name;
    return difference;
}

Result<evm::TransactionResult> execute(const StateCase& state_case, state::Journal& journal, bool careful) {
    STUDIO_TRY(transaction, chain::read_signed_transaction(state_case.transaction, chain::HighS::allowed));
    static const NumberHashes hashes;
    auto block = state_case.block;
    block.hashes = &hashes;
    StepWatcher watcher;
    return evm::apply_transaction(transaction, block, state_case.config, journal, block.gas_limit,
                                  careful ? &watcher : nullptr);
}

/// The fixtures' makers end a state test with a reward of nothing, which is a touch.
void touch_beneficiary(const StateCase& state_case, state::Journal& journal) {
    journal.begin_transaction(evm::rules_of(state_case.config).empty_accounts);
    journal.touch(state_case.block.beneficiary);
    journal.finish_transaction();
}

}  // namespace

std::optional<Failure> run_state_case(const StateCase& state_case, bool careful) {
    state::ChainState state{nullptr};
    state.load_genesis(state_case.pre);
    state::Journal journal{state.head_view()};
    const auto result = execute(state_case, journal, careful);
    touch_beneficiary(state_case, journal);
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
