// SPDX-License-Identifier: GPL-3.0-or-later
#include "block_case.hpp"

#include <codec/hex.hpp>

#include "account_difference.hpp"
#include "branching_chain.hpp"
#include "exception_names.hpp"
#include "fixture_json.hpp"

namespace studio::spec_suites {
namespace {

/// Whether a block was taken or refused as expected.
std::optional<Failure> check_arrival(const ArrivingBlock& block, std::size_t index,
                                     const Result<void>& imported) {
    const auto& exception = block.expected_exception;
    const auto which = "block " + std::to_string(index) + ": ";
    if (imported && !exception.empty())
        return Failure{"", which + exception, "a valid block"};
    if (!imported && !stands_for(exception, imported.error()))
        return Failure{"", which + (exception.empty() ? "a valid block" : exception),
                       imported.error().english()};
    return std::nullopt;
}

std::optional<Failure> check_end(const BlockCase& block_case, BranchingChain& chain) {
    const state::Journal journal{chain.state().head_view()};
    if (auto difference = first_difference(block_case.expected_state, journal))
        return difference;
    if (chain.head_hash() != block_case.expected_last_hash)
        return Failure{"", "last block " + codec::to_hex(block_case.expected_last_hash),
                       codec::to_hex(chain.head_hash())};
    return std::nullopt;
}

std::optional<Failure> run(const BlockCase& block_case) {
    BranchingChain chain{block_case.schedule, block_case.pre, block_case.genesis_rlp};
    for (std::size_t i = 0; i < block_case.blocks.size(); ++i) {
        const auto& block = block_case.blocks[i];
        if (auto failure = check_arrival(block, i, chain.import(block.rlp)))
            return failure;
    }
    return check_end(block_case, chain);
}

}  // namespace

std::optional<Failure> run_block_case(const BlockCase& block_case) {
    auto failure = run(block_case);
    if (failure)
        failure->name = block_case.name;
    return failure;
}

Report run_block_file(const std::filesystem::path& file, const Selection& selection, const SkipList& skips) {
    Report report;
    for (const auto& block_case : read_block_cases(read_json(file), selection)) {
        if (skips.reason_for(block_case.name) != nullptr)
            ++report.skipped;
        else if (auto failure = run_block_case(block_case))
            report.failures.push_back(std::move(*failure));
        else
            ++report.passed;
    }
    return report;
}

}  // namespace studio::spec_suites
