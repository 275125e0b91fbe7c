// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_book.hpp"

#include <algorithm>
#include <base/limits.hpp>
#include <codec/hex.hpp>

namespace studio::query {

namespace abi = codec::abi;

namespace {

std::vector<KnownContract> read_artifacts() {
    std::vector<KnownContract> out;
    for (const auto& artifact : contracts::all()) {
        auto parsed = abi::parse_contract(artifact.abi_json);
        if (parsed)
            out.push_back({&artifact, std::move(*parsed), StorageLayout{artifact.storage_layout_json}});
    }
    return out;
}

/// The artifact has zeros where the code on the chain has the values of immutables.
bool is_same_code(BytesView artifact, BytesView code) {
    return !artifact.empty() && artifact.size() == code.size() &&
           std::equal(artifact.begin(), artifact.end(), code.begin(),
                      [](std::uint8_t a, std::uint8_t c) { return a == c || a == 0; });
}

/// A clone's code is short and has one call in it: PUSH20 of the original, GAS, DELEGATECALL (EIP-1167).
constexpr std::size_t kCloneMaxBytes = 512;
constexpr std::size_t kCallMaxOffset = 128;
constexpr std::uint8_t kPush20 = 0x73;
constexpr std::uint8_t kGas = 0x5a;
constexpr std::uint8_t kDelegateCall = 0xf4;

std::optional<Address> clone_target(BytesView code) {
    if (code.size() > kCloneMaxBytes)
        return std::nullopt;
    for (std::size_t i = 0; i < kCallMaxOffset && i + 23 <= code.size(); ++i)
        if (code[i] == kPush20 && code[i + 21] == kGas && code[i + 22] == kDelegateCall)
            return Address::right_aligned(code.subspan(i + 1, 20));
    return std::nullopt;
}

/// The contract itself first, then all others: a stranger's token has the same functions as ours.
template <class Function>
std::string first_answer(const KnownContract* contract, const std::vector<KnownContract>& all,
                         Function&& ask) {
    if (contract != nullptr)
        if (auto answer = ask(*contract); !answer.empty())
            return answer;
    for (const auto& other : all)
        if (auto answer = ask(other); !answer.empty())
            return answer;
    return {};
}

}  // namespace

ContractBook::ContractBook(const NameBook& names) : names_{names}, contracts_{read_artifacts()} {}

const KnownContract* ContractBook::by_code(const Hash32& code_hash, BytesView code) const {
    const std::lock_guard lock{mutex_};
    if (const auto known = by_hash_.find(code_hash); known != by_hash_.end())
        return known->second;
    const auto found = std::find_if(contracts_.begin(), contracts_.end(), [&](const KnownContract& contract) {
        return is_same_code(contract.artifact->runtime_code, code);
    });
    const auto* contract = found == contracts_.end() ? nullptr : &*found;
    if (by_hash_.size() < limits::kCodeMatchesMax)
        by_hash_.emplace(code_hash, contract);
    return contract;
}

const KnownContract* ContractBook::at(const Address& address, const state::StateView& view) const {
    if (!names_.artifact_at(address).empty())
        return standing_at(address, view);
    return standing_at(cloned_from(address, view).value_or(address), view);
}

std::optional<Address> ContractBook::cloned_from(const Address& address, const state::StateView& view) const {
    const auto account = view.account(address);
    if (!account || account->code_hash == chain::empty_code_hash)
        return std::nullopt;
    return clone_target(*view.code(account->code_hash));
}

const KnownContract* ContractBook::standing_at(const Address& address, const state::StateView& view) const {
    const auto account = view.account(address);
    if (!account || account->code_hash == chain::empty_code_hash)
        return nullptr;
    const auto artifact = names_.artifact_at(address);
    for (const auto& contract : contracts_)
        if (!artifact.empty() && contract.artifact->name == artifact)
            return &contract;
    return by_code(account->code_hash, *view.code(account->code_hash));
}

std::string ContractBook::method(const KnownContract* contract, BytesView call_data) const {
    if (call_data.empty())
        return {};
    auto name = first_answer(contract, contracts_, [&](const KnownContract& known) {
        const auto* function = known.abi.find_function(call_data);
        return function == nullptr ? std::string{} : function->name;
    });
    return name.empty() ? codec::to_hex(call_data.first(std::min<std::size_t>(4, call_data.size()))) : name;
}

std::string ContractBook::call(const KnownContract* contract, BytesView call_data) const {
    return first_answer(contract, contracts_, [&](const KnownContract& known) {
        return abi::describe_call(known.abi, call_data).value_or(std::string{});
    });
}

std::string ContractBook::event(const KnownContract* contract, const chain::Log& log) const {
    return first_answer(contract, contracts_, [&](const KnownContract& known) {
        return abi::describe_event(known.abi, log.topics, log.data).value_or(std::string{});
    });
}

std::string ContractBook::revert(const KnownContract* contract, BytesView data) const {
    return first_answer(contract, contracts_, [&](const KnownContract& known) {
        return abi::describe_revert(data, &known.abi).value_or(std::string{});
    });
}

const std::map<Uint256, std::string>& ContractBook::slot_names(const KnownContract& contract) const {
    const std::lock_guard lock{mutex_};
    const auto known = slots_.find(&contract);
    if (known != slots_.end())
        return known->second;
    std::vector<StorageLayout::AddressKey> keys;
    for (const auto& [address, name] : names_.names())
        keys.push_back({address, name});
    return slots_.emplace(&contract, contract.layout.names(keys)).first->second;
}

}  // namespace studio::query
