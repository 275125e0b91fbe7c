// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction_view.hpp"

#include <base/limits.hpp>
#include <codec/amount.hpp>
#include <codec/hex.hpp>

namespace studio::query {

std::string Naming::name_of(const Address& address) const {
    if (auto name = names.name_of(address); !name.empty())
        return name;
    if (const auto original = contracts.cloned_from(address, view)) {
        auto name = name_of_original(*original);
        return name.empty() ? name : name + " (clone)";
    }
    const auto* contract = contracts.at(address, view);
    return contract == nullptr ? std::string{} : std::string{contract->artifact->name};
}

std::string Naming::name_of_original(const Address& address) const {
    auto name = names.name_of(address);
    const auto* contract = name.empty() ? contracts.standing_at(address, view) : nullptr;
    return contract == nullptr ? name : std::string{contract->artifact->name};
}

std::string Naming::shown(const Address& address) const {
    auto name = name_of(address);
    return name.empty() ? codec::to_hex(address) : name;
}

bool has_code(const Address& address, const state::StateView& view) {
    const auto account = view.account(address);
    return account && account->code_hash != chain::empty_code_hash;
}

// --- plain words -----------------------------------------------------------------------------------------

namespace {

/// A function that has a sentence of its own. %1 the sender, %2 the contract, %3 what was paid, and then the
/// call's arguments.
struct Sentence {
    std::string_view function;  // its signature
    const char* text;
};
constexpr Sentence kSentences[] = {
    {"mint(address,uint256)", STUDIO_TEXT("engine", "%1 minted %5 of %2 and paid %3")},
    {"claim()", STUDIO_TEXT("engine", "%1 claimed tokens of %2")},
    {"transfer(address,uint256)", STUDIO_TEXT("engine", "%1 sent %5 units of %2 to %4")},
    {"move(uint8)", STUDIO_TEXT("engine", "%1 made a move in %2")},
    {"swap(address,uint256,uint256,address)", STUDIO_TEXT("engine", "%1 sold %5 units of %4 to %2")},
    {"withdraw()", STUDIO_TEXT("engine", "%1 withdrew what %2 had earned")},
    // Bridges, on both chains (OP specs, protocol/bridges.md).
    {"depositTransaction(address,uint256,uint64,bool,bytes)",
     STUDIO_TEXT("engine", "%1 sent %3 through %2 to %4 on the rollup")},
    {"depositETHTo(address,uint32,bytes)",
     STUDIO_TEXT("engine", "%1 sent %3 through %2 to %4 on the other chain")},
    {"bridgeETHTo(address,uint32,bytes)",
     STUDIO_TEXT("engine", "%1 sent %3 through %2 to %4 on the other chain")},
    {"bridgeERC20To(address,address,address,uint256,uint32,bytes)",
     STUDIO_TEXT("engine", "%1 sent %7 units of %4 through %2 to %6 on the other chain")},
    {"proveWithdrawalTransaction((uint256,address,address,uint256,uint256,bytes),uint256,(bytes32,bytes32,"
     "bytes32,bytes32),bytes[])",
     STUDIO_TEXT("engine", "%1 proved to %2 that a withdrawal was begun on the rollup")},
    {"finalizeWithdrawalTransaction((uint256,address,address,uint256,uint256,bytes))",
     STUDIO_TEXT("engine", "%1 finished a withdrawal from the rollup at %2")},
    // Dispute games (OP specs, fault-proof/stage-one).
    {"create(uint32,bytes32,bytes)",
     STUDIO_TEXT("engine", "%1 claimed the rollup's state in a new dispute game of %2 and locked %3 for it")},
    {"resolveClaim(uint256,uint256)", STUDIO_TEXT("engine", "%1 settled a claim of the dispute game %2")},
    {"resolve()", STUDIO_TEXT("engine", "%1 ended the dispute game %2")},
    // ProxyAdmin.
    {"upgradeAndCall(address,address,bytes)",
     STUDIO_TEXT("engine", "%1 gave %4 the code of %5 and its first values, through %2")},
};

std::string argument_text(const codec::abi::Parameter& parameter, const codec::abi::Value& value,
                          const Naming& naming) {
    if (const auto* address = std::get_if<Address>(&value.data))
        return naming.shown(*address);
    return codec::abi::render_value(parameter.type, value);
}

/// Nothing when the call is not one with a sentence.
std::optional<api::Text> known_call(const store::StoredTransaction& stored, const Naming& naming) {
    const auto& transaction = *stored.transaction;
    const auto* contract = naming.contracts.at(*transaction.fields.to, naming.view);
    const auto* function =
        contract == nullptr ? nullptr : contract->abi.find_function(transaction.fields.data);
    if (function == nullptr)
        return std::nullopt;
    const auto signature = function->signature();
    const auto arguments = function->decode_call(transaction.fields.data);
    for (const auto& sentence : kSentences) {
        if (sentence.function != signature || !arguments)
            continue;
        api::Text text{sentence.text,
                       {naming.shown(transaction.sender), naming.shown(*transaction.fields.to),
                        codec::format_amount(transaction.fields.value, naming.token_symbol)}};
        for (std::size_t i = 0; i < arguments->size(); ++i)
            text.args.push_back(argument_text(function->inputs[i], (*arguments)[i], naming));
        return text;
    }
    return std::nullopt;
}

/// What batchers send: nothing but data, to an address that has no code to read them.
std::optional<api::Text> data_alone(const store::StoredTransaction& stored, const Naming& naming) {
    const auto& fields = stored.transaction->fields;
    if (!fields.value.is_zero() || has_code(*fields.to, naming.view))
        return std::nullopt;
    const auto sender = naming.shown(stored.transaction->sender);
    const auto to = naming.shown(*fields.to);
    if (const auto blobs = fields.blob_versioned_hashes.size(); blobs > 0)
        return api::Text{STUDIO_TEXT("engine", "%1 published data in blobs for %3; their number: %2"),
                         {sender, std::to_string(blobs), to}};
    if (fields.data.empty())
        return std::nullopt;
    return api::Text{STUDIO_TEXT("engine", "%1 published %2 bytes of data for %3"),
                     {sender, std::to_string(fields.data.size()), to}};
}

api::Text what_was_tried(const store::StoredTransaction& stored, const Naming& naming) {
    const auto& transaction = *stored.transaction;
    const auto sender = naming.shown(transaction.sender);
    const auto amount = codec::format_amount(transaction.fields.value, naming.token_symbol);
    if (!transaction.fields.to)
        return {
            STUDIO_TEXT("engine", "%1 deployed the contract %2"),
            {sender, stored.receipt.contract_address ? naming.shown(*stored.receipt.contract_address) : "?"}};
    const auto to = naming.shown(*transaction.fields.to);
    if (auto text = data_alone(stored, naming))
        return std::move(*text);
    if (transaction.fields.data.empty())
        return {STUDIO_TEXT("engine", "%1 sent %2 to %3"), {sender, amount, to}};
    if (auto text = known_call(stored, naming))
        return std::move(*text);
    const auto* contract = naming.contracts.at(*transaction.fields.to, naming.view);
    const auto method = naming.contracts.method(contract, transaction.fields.data);
    if (transaction.fields.value.is_zero())
        return {STUDIO_TEXT("engine", "%1 called %2 of %3"), {sender, method, to}};
    return {STUDIO_TEXT("engine", "%1 called %2 of %3 and sent %4 along"), {sender, method, to, amount}};
}

}  // namespace

api::Text in_plain_words(const store::StoredTransaction& stored, const Naming& naming) {
    auto text = what_was_tried(stored, naming);
    if (stored.receipt.success)
        return text;
    // A sentence inside a sentence: whoever translates the outer one gets the inner one as it is.
    return {STUDIO_TEXT("engine", "This failed and was undone, though its gas was paid: %1"),
            {fill_placeholders(text.text, text.args)}};
}

// --- trace and changes -----------------------------------------------------------------------------------

namespace {

std::string frame_error(const evm::CallTrace& frame, const KnownContract* contract, const Naming& naming) {
    if (frame.status == evm::CallStatus::success)
        return {};
    auto reason = naming.contracts.revert(contract, frame.output);
    return reason.empty() ? frame.failure : reason;
}

void add_frames(const evm::CallTrace& frame, int depth, const Naming& naming,
                std::vector<api::TraceFrame>& out) {
    if (out.size() >= limits::kTraceRowsMax)
        return;
    using Kind = evm::FrameStart::Kind;
    const bool creates = frame.kind == Kind::create || frame.kind == Kind::create2;
    const auto* contract = naming.contracts.at(frame.to, naming.view);
    api::TraceFrame line;
    line.depth = depth;
    line.kind = evm::kind_name(frame.kind);
    line.from = codec::to_hex(frame.from);
    line.to = codec::to_hex(frame.to);
    line.to_name = naming.name_of(frame.to);
    line.value_wei = frame.value.to_decimal();
    line.gas_used = frame.gas_used;
    if (!creates && !frame.input.empty()) {
        line.decoded = naming.contracts.call(contract, frame.input);
        if (line.decoded.empty())
            line.decoded = naming.contracts.method(contract, frame.input);
    }
    line.error = frame_error(frame, contract, naming);
    out.push_back(std::move(line));
    for (const auto& call : frame.calls)
        add_frames(call, depth + 1, naming, out);
}

/// Lines of one account.
class ChangeLines {
public:
    ChangeLines(const Address& address, const Naming& naming, std::vector<api::StateChange>& out)
        : address_{codec::to_hex(address)}, name_{naming.name_of(address)}, out_{out} {}

    void add(std::string what, std::string before, std::string after) {
        if (before != after && out_.size() < limits::kTraceRowsMax)
            out_.push_back({address_, name_, std::move(what), std::move(before), std::move(after)});
    }

private:
    std::string address_;
    std::string name_;
    std::vector<api::StateChange>& out_;
};

}  // namespace

std::vector<api::TraceFrame> trace_lines(const evm::CallTrace& root, const Naming& naming) {
    std::vector<api::TraceFrame> out;
    add_frames(root, 0, naming, out);
    return out;
}

std::vector<api::StateChange> change_lines(const state::StateDiff& diff, const Naming& naming) {
    std::vector<api::StateChange> out;
    for (const auto& change : diff.accounts) {
        const auto before = change.before.value_or(state::Account{});
        const auto after = change.after.value_or(state::Account{});
        ChangeLines lines{change.address, naming, out};
        lines.add("balance", before.balance.to_decimal(), after.balance.to_decimal());
        lines.add("nonce", std::to_string(before.nonce), std::to_string(after.nonce));
        lines.add("code", codec::to_hex(before.code_hash), codec::to_hex(after.code_hash));
        const auto* contract = naming.contracts.at(change.address, naming.view);
        for (const auto& slot : change.slots) {
            std::string what = "slot " + codec::to_hex(slot.key.to_hash());
            if (contract != nullptr) {
                const auto& names = naming.contracts.slot_names(*contract);
                if (const auto name = names.find(slot.key); name != names.end())
                    what = name->second;
            }
            lines.add(std::move(what), slot.before.to_hex(), slot.after.to_hex());
        }
    }
    return out;
}

std::string failure_text(const evm::TransactionResult& result, const KnownContract* contract,
                         const ContractBook& contracts) {
    if (result.status == evm::CallStatus::success)
        return {};
    if (result.status == evm::CallStatus::failure)
        return result.failure;
    if (auto reason = contracts.revert(contract, result.output); !reason.empty())
        return reason;
    return result.output.empty() ? "reverted without a reason"
                                 : "reverted with " + codec::to_hex(result.output);
}

}  // namespace studio::query
