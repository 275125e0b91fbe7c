// SPDX-License-Identifier: GPL-3.0-or-later
#include "traces.hpp"

#include <base/limits.hpp>
#include <codec/hex.hpp>
#include <evm/call_tracer.hpp>
#include <evm/opcode_counts.hpp>
#include <evm/prestate_tracer.hpp>
#include <evm/struct_logger.hpp>

#include "revert_reason.hpp"

namespace studio::rpc {
namespace {

using codec::json::Writer;

/// The options of one trace; what is not a boolean counts as not given.
class Options {
public:
    explicit Options(std::optional<Json> object) : object_{object} {}

    bool flag(const char* key) const {
        bool value = false;
        return object_ && (*object_)[key].get(value) == simdjson::SUCCESS && value;
    }
    std::uint64_t number(const char* key) const {
        std::uint64_t value = 0;
        return object_ && (*object_)[key].get(value) == simdjson::SUCCESS ? value : 0;
    }
    std::optional<Json> member(const char* key) const {
        Json value;
        if (!object_ || (*object_)[key].get(value) != simdjson::SUCCESS || value.is_null())
            return std::nullopt;
        return value;
    }

private:
    std::optional<Json> object_;
};

RpcResult<void> refuse_truncated(bool truncated) {
    if (truncated)
        return rpc_fail({RpcError::kLimitExceeded, "the trace is too large to be shown"});
    return {};
}

// --- callTracer

class CallTree final : public Trace {
public:
    CallTree(const Options& options, const TracedMessage& message)
        : only_top_call_{options.flag("onlyTopCall")},
          with_log_{options.flag("withLog")},
          gas_limit_{message.gas_limit} {}

    evm::Tracer& tracer() override { return tracer_; }

    RpcResult<void> write(const TraceOutcome& outcome, Writer& out) const override {
        if (auto whole = refuse_truncated(tracer_.truncated()); !whole)
            return whole;
        auto root = tracer_.root();
        root.gas = gas_limit_;  // with the intrinsic gas
        root.gas_used = outcome.gas_used;
        write_call(out, root);
        return {};
    }

private:
    /// The depth is bounded by the EVM's 1,024 frames.
    void write_call(Writer& out, const evm::CallTrace& call) const {
        out.begin_object().key("type").string(evm::kind_name(call.kind));
        out.key("from").hex(call.from.view()).key("to").hex(call.to.view());
        if (call.kind != evm::FrameStart::Kind::staticcall)
            out.key("value").quantity(call.value);
        out.key("gas").quantity(call.gas).key("gasUsed").quantity(call.gas_used);
        out.key("input").hex(call.input);
        write_outcome(out, call);
        if (with_log_ && !call.logs.empty())
            write_logs(out, call.logs);
        if (!only_top_call_ && !call.calls.empty()) {
            out.key("calls").begin_array();
            for (const auto& inner : call.calls)
                write_call(out, inner);
            out.end_array();
        }
        out.end_object();
    }

    static void write_outcome(Writer& out, const evm::CallTrace& call) {
        if (!call.output.empty())
            out.key("output").hex(call.output);
        if (call.status == evm::CallStatus::success)
            return;
        out.key("error").string(call.status == evm::CallStatus::revert ? "execution reverted" : call.failure);
        if (const auto reason = revert_reason(call.output); !reason.empty())
            out.key("revertReason").string(reason);
    }

    static void write_logs(Writer& out, const std::vector<chain::Log>& logs) {
        out.key("logs").begin_array();
        for (const auto& log : logs) {
            out.begin_object().key("address").hex(log.address.view()).key("topics").begin_array();
            for (const auto& topic : log.topics)
                out.hex(topic.view());
            out.end_array().key("data").hex(log.data).end_object();
        }
        out.end_array();
    }

    const bool only_top_call_;
    const bool with_log_;
    const std::uint64_t gas_limit_;
    evm::CallTracer tracer_;
};

// --- without a name: the struct log

class StepList final : public Trace {
public:
    StepList(const Options& options, const TracedMessage& message)
        : limit_{options.number("limit")},
          with_stack_{!options.flag("disableStack")},
          logger_{message.journal, logger_options(options)} {}

    evm::Tracer& tracer() override { return logger_; }

    RpcResult<void> write(const TraceOutcome& outcome, Writer& out) const override {
        const bool as_asked = limit_ != 0 && logger_.entries().size() == limit_;
        if (auto whole = refuse_truncated(logger_.truncated() && !as_asked); !whole)
            return whole;
        const bool has_output = outcome.status != evm::CallStatus::failure;
        out.begin_object().key("gas").number(outcome.gas_used);
        out.key("failed").boolean(outcome.status != evm::CallStatus::success);
        out.key("returnValue").hex(has_output ? outcome.output : BytesView{});
        out.key("structLogs").begin_array();
        for (const auto& entry : logger_.entries())
            write_step(out, entry);
        out.end_array().end_object();
        return {};
    }

private:
    static evm::StructLoggerOptions logger_options(const Options& options) {
        evm::StructLoggerOptions chosen;
        chosen.stack = !options.flag("disableStack");
        chosen.storage = !options.flag("disableStorage");
        chosen.memory = options.flag("enableMemory");
        chosen.return_data = options.flag("enableReturnData");
        chosen.max_steps = options.number("limit");
        return chosen;
    }

    void write_step(Writer& out, const evm::StructLogEntry& entry) const {
        out.begin_object().key("pc").number(entry.pc).key("op").string(evm::opcode_name(entry.opcode));
        out.key("gas").number(entry.gas).key("gasCost").number(entry.gas_cost);
        out.key("depth").number(entry.depth);
        if (!entry.error.empty())
            out.key("error").string(entry.error);
        if (with_stack_) {
            out.key("stack").begin_array();
            for (const auto& word : entry.stack)
                out.quantity(word);
            out.end_array();
        }
        if (!entry.return_data.empty())
            out.key("returnData").hex(entry.return_data);
        write_memory(out, entry.memory);
        write_storage(out, entry.storage);
        if (entry.refund != 0)
            out.key("refund").number(entry.refund);
        out.end_object();
    }

    static void write_memory(Writer& out, BytesView memory) {
        if (memory.empty())
            return;
        out.key("memory").begin_array();
        for (; !memory.empty(); memory = memory.subspan(32))
            out.hex(memory.first(32));
        out.end_array();
    }

    static void write_storage(Writer& out, const std::map<Uint256, Uint256>& storage) {
        if (storage.empty())
            return;
        out.key("storage").begin_object();
        for (const auto& [key, value] : storage)
            out.key(codec::to_hex(key.to_hash())).hex(value.to_hash().view());
        out.end_object();
    }

    const std::uint64_t limit_;
    const bool with_stack_;
    evm::StructLogger logger_;
};

// --- prestateTracer

class Prestate final : public Trace {
public:
    Prestate(const Options& options, const TracedMessage& message)
        : diff_{options.flag("diffMode")},
          with_absent_{options.flag("includeEmpty")},
          tracer_{message.journal, {!options.flag("disableCode"), !options.flag("disableStorage")}} {
        tracer_.note(message.sender);
        tracer_.note(message.to
                         ? *message.to
                         : chain::create_address(message.sender, message.journal.nonce(message.sender)));
        tracer_.note(message.beneficiary);
        for (const auto& authorization : message.authorizations)
            if (authorization.authority)
                tracer_.note(*authorization.authority);
    }

    evm::Tracer& tracer() override { return tracer_; }

    RpcResult<void> write(const TraceOutcome&, Writer& out) const override {
        if (auto whole = refuse_truncated(tracer_.truncated()); !whole)
            return whole;
        if (!diff_) {
            write_accounts(out, tracer_.prestate(with_absent_));
            return {};
        }
        const auto changes = tracer_.changes();
        out.begin_object().key("post").begin_object();
        for (const auto& [address, account] : changes.after)
            write_after(out.key(codec::to_hex(address)), account);
        write_accounts(out.end_object().key("pre"), changes.before);
        out.end_object();
        return {};
    }

private:
    static void write_accounts(Writer& out, const std::map<Address, evm::AccountBefore>& accounts) {
        out.begin_object();
        for (const auto& [address, account] : accounts) {
            out.key(codec::to_hex(address)).begin_object().key("balance").quantity(account.balance);
            if (!account.code.empty())
                out.key("code").hex(account.code);
            if (account.nonce != 0)
                out.key("nonce").number(account.nonce);
            write_slots(out, account.storage);
            out.end_object();
        }
        out.end_object();
    }

    static void write_after(Writer& out, const evm::AccountAfter& account) {
        out.begin_object();
        if (account.balance)
            out.key("balance").quantity(*account.balance);
        if (account.code)
            out.key("code").hex(*account.code);
        if (account.nonce)
            out.key("nonce").number(*account.nonce);
        write_slots(out, account.storage);
        out.end_object();
    }

    static void write_slots(Writer& out, const std::map<Uint256, Uint256>& slots) {
        if (slots.empty())
            return;
        out.key("storage").begin_object();
        for (const auto& [key, value] : slots)
            out.key(codec::to_hex(key.to_hash())).hex(value.to_hash().view());
        out.end_object();
    }

    const bool diff_;
    const bool with_absent_;
    evm::PrestateTracer tracer_;
};

// --- unigramTracer

class Unigrams final : public Trace {
public:
    Unigrams(const Options&, const TracedMessage&) {}

    evm::Tracer& tracer() override { return counts_; }

    RpcResult<void> write(const TraceOutcome&, Writer& out) const override {
        out.begin_object();
        for (unsigned code = 0; code < 256; ++code)
            if (const auto count = counts_.of(static_cast<std::uint8_t>(code)); count != 0)
                out.key(evm::opcode_name(static_cast<std::uint8_t>(code))).number(count);
        out.end_object();
        return {};
    }

private:
    evm::OpcodeCounts counts_;
};

template <class Kind>
std::unique_ptr<Trace> make(const Options& options, const TracedMessage& message) {
    return std::make_unique<Kind>(options, message);
}

struct Entry {
    std::string_view name;
    std::unique_ptr<Trace> (*make)(const Options& options, const TracedMessage& message);
};
constexpr Entry kTracers[] = {
    {"callTracer", make<CallTree>},
    {"prestateTracer", make<Prestate>},
    {"unigramTracer", make<Unigrams>},
};

}  // namespace

RpcResult<std::unique_ptr<Trace>> make_trace(const Params& params, std::size_t index,
                                             const TracedMessage& message) {
    const Options all{params.has(index) ? std::optional{params.at(index)} : std::nullopt};
    const auto name = all.member("tracer");
    if (!name)
        return make<StepList>(all, message);
    std::string_view text;
    if (name->get(text) != simdjson::SUCCESS)
        return invalid_params("invalid tracer: expected the name of one");
    const Options settings{all.member("tracerConfig")};
    for (const auto& entry : kTracers)
        if (entry.name == text)
            return entry.make(settings, message);
    return invalid_params(
        "there is no such tracer here: choose callTracer, prestateTracer or unigramTracer, or leave the name "
        "out "
        "for the struct log");
}

}  // namespace studio::rpc
