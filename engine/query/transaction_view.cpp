// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction_view.hpp"

#include <base/limits.hpp>
#include <codec/hex.hpp>

#include "amount.hpp"

namespace studio::query {

std::string Naming::name_of(const Address& address) const {
    if (auto name = names.name_of(address); !name.empty())
        return name;
    const auto* contract = contracts.at(address, view);
    return contract == nullptr ? std::string{} : std::string{contract->artifact->name};
}

std::string Naming::shown(const Address& address) const {
    auto name = name_of(address);
    return name.empty() ? codec::to_hex(address) : name;
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
                        format_amount(transaction.fields.value, naming.token_symbol)}};
        for (std::size_t i = 0; i < arguments->size(); ++i)
            text.args.push_back(argument_text(function->inputs[i], (*arguments)[i], naming));
        return text;
    }
    return std::nullopt;
}

api::Text what_was_tried(const store::StoredTransaction& stored, const Naming& naming) {
    const auto& transaction = *stored.transaction;
    const auto sender = naming.shown(transaction.sender);
    const auto amount = format_amount(transaction.fields.value, naming.token_symbol);
    if (!transaction.fields.to)
        return {
            STUDIO_TEXT("engine", "%1 deployed the contract %2"),
            {sender, stored.receipt.contract_address ? naming.shown(*stored.receipt.contract_address) : "?"}};
    const auto to = naming.shown(*transaction.fields.to);
    if (transaction.fields.data.empty())
        return {STUDIO_TEXT("engine", "%1 sent %2 to %3"), {sender, amount, to}};
    if (auto text = known_call(stored, naming))
        return std::move(*text);
    const auto* contract = naming.contracts.at(*transaction.fields.to, naming.view);
    return {STUDIO_TEXT("engine", "%1 called %2 of %3 and sent %4 along"),
            {sender, naming.contracts.method(contract, transaction.fields.data), to, amount}};
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

// --- fields ----------------------------------------------------------------------------------------------

namespace {

api::Field field(const char* name, std::string value, const char* meaning) {
    return {{name, {}}, std::move(value), {meaning, {}}};
}

std::string type_text(chain::TransactionType type) {
    switch (type) {
        case chain::TransactionType::legacy:
            return "0 (legacy)";
        case chain::TransactionType::access_list:
            return "1 (EIP-2930)";
        case chain::TransactionType::fee_market:
            return "2 (EIP-1559)";
        case chain::TransactionType::blob:
            return "3 (EIP-4844)";
        case chain::TransactionType::set_code:
            return "4 (EIP-7702)";
        case chain::TransactionType::deposit:
            return "0x7e (deposit)";
    }
    return "?";
}

std::string price_text(const Uint256& wei) {
    return wei.to_decimal() + " wei (" + format_gwei(wei) + ")";
}

std::vector<api::Field> gas_fields(const chain::Transaction& fields, const chain::Receipt& receipt) {
    return {
        field(STUDIO_TEXT("engine", "Gas limit"), std::to_string(fields.gas_limit),
              STUDIO_TEXT("engine", "The most work that the sender was ready to pay for.")),
        field(STUDIO_TEXT("engine", "Gas used"), std::to_string(receipt.gas_used),
              STUDIO_TEXT("engine", "The work that was done; the rest was not charged.")),
        field(STUDIO_TEXT("engine", "Gas price paid"), price_text(receipt.effective_gas_price),
              STUDIO_TEXT("engine", "What each unit of gas cost: the block's base fee and the tip.")),
        field(STUDIO_TEXT("engine", "Highest gas price"), price_text(fields.max_fee_per_gas),
              STUDIO_TEXT("engine", "The most the sender would have paid for a unit of gas.")),
        field(STUDIO_TEXT("engine", "Highest tip"), price_text(fields.max_priority_fee_per_gas),
              STUDIO_TEXT("engine", "The most of it that may go to the block's maker.")),
        field(STUDIO_TEXT("engine", "Fee"),
              (receipt.effective_gas_price * Uint256{receipt.gas_used}).to_decimal() + " wei",
              STUDIO_TEXT("engine", "Gas used times the price paid.")),
    };
}

std::vector<api::Field> list_fields(const chain::Transaction& fields) {
    std::vector<api::Field> out;
    if (!fields.access_list.empty())
        out.push_back(field(STUDIO_TEXT("engine", "Access list"), std::to_string(fields.access_list.size()),
                            STUDIO_TEXT("engine",
                                        "Accounts that the transaction announced it would use "
                                        "(EIP-2930).")));
    if (!fields.authorizations.empty())
        out.push_back(field(STUDIO_TEXT("engine", "Authorizations"),
                            std::to_string(fields.authorizations.size()),
                            STUDIO_TEXT("engine",
                                        "Accounts that let a contract's code run in their name "
                                        "(EIP-7702).")));
    return out;
}

}  // namespace

std::vector<api::Field> transaction_fields(const store::StoredTransaction& stored) {
    const auto& fields = stored.transaction->fields;
    std::vector<api::Field> out{
        field(STUDIO_TEXT("engine", "Type"), type_text(fields.type),
              STUDIO_TEXT("engine", "Which of Ethereum's formats the transaction has (EIP-2718).")),
        field(STUDIO_TEXT("engine", "Nonce"), std::to_string(fields.nonce),
              STUDIO_TEXT("engine",
                          "How many transactions the sender had sent before. Each number counts once, so "
                          "that nobody can repeat a transaction.")),
        field(STUDIO_TEXT("engine", "Value"), fields.value.to_decimal() + " wei",
              STUDIO_TEXT("engine", "Coins sent along.")),
        field(STUDIO_TEXT("engine", "Chain"), fields.chain_id ? std::to_string(*fields.chain_id) : "–",
              STUDIO_TEXT("engine", "The only chain on which the signature is valid (EIP-155).")),
    };
    for (auto part : {gas_fields(fields, stored.receipt), list_fields(fields)})
        out.insert(out.end(), part.begin(), part.end());
    out.push_back(field(STUDIO_TEXT("engine", "Input"), codec::to_hex(fields.data),
                        STUDIO_TEXT("engine",
                                    "The call as the contract received it: four bytes that choose the "
                                    "function, then its arguments.")));
    out.push_back(field(STUDIO_TEXT("engine", "Signature r"), codec::to_hex(fields.signature.r),
                        STUDIO_TEXT("engine",
                                    "First half of the signature. From both halves and the transaction "
                                    "anybody can work out who signed.")));
    out.push_back(field(STUDIO_TEXT("engine", "Signature s"), codec::to_hex(fields.signature.s),
                        STUDIO_TEXT("engine", "Second half of the signature.")));
    return out;
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
