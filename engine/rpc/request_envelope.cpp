// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_envelope.hpp"

#include <base/limits.hpp>
#include <memory>

namespace studio::rpc {
namespace {

using codec::json::Writer;

constexpr const char* kNullId = "null";

RpcError parse_error(simdjson::error_code code) {
    const std::string reason =
        code == simdjson::DEPTH_ERROR
            ? "nested deeper than " + std::to_string(limits::kRpcMaxJsonDepth) + " levels"
            : simdjson::error_message(code);
    return {RpcError::kParseError, "parse error: the request is not valid JSON: " + reason};
}

/// A parser as long as one request is answered, since the request lies in it. Threads keep theirs, with their
/// buffers. A method may ask another server of this program (ServerLink) on the same thread: that request has
/// the thread's next parser.
class ParserLease {
public:
    ParserLease() : parser_{next()} {}
    ~ParserLease() { --used_; }
    ParserLease(const ParserLease&) = delete;
    ParserLease& operator=(const ParserLease&) = delete;

    simdjson::dom::parser& parser() { return parser_; }

private:
    static simdjson::dom::parser& next() {
        if (used_ == parsers_.size())
            parsers_.push_back(std::make_unique<simdjson::dom::parser>(limits::kRpcMaxBodyBytes));
        return *parsers_[used_++];
    }

    static inline thread_local std::vector<std::unique_ptr<simdjson::dom::parser>> parsers_;
    static inline thread_local std::size_t used_ = 0;
    simdjson::dom::parser& parser_;
};

RpcResult<Json> parse(simdjson::dom::parser& parser, std::string_view text) {
    constexpr std::size_t usual_bytes = 16U << 10U;
    Json document;
    auto code = simdjson::SUCCESS;
    if (parser.max_depth() != limits::kRpcMaxJsonDepth)
        code = parser.allocate(usual_bytes, limits::kRpcMaxJsonDepth);
    if (!code)
        code = parser.parse(text.data(), text.size()).get(document);
    if (code)
        return rpc_fail(parse_error(code));
    return document;
}

std::string reply_to(std::string_view id, const RpcError& error) {
    Writer out;
    out.begin_object().key("jsonrpc").string("2.0").key("id").raw(id);
    out.key("error").begin_object().key("code").number(error.code).key("message").string(error.message);
    if (!error.data.empty())
        out.key("data").string(error.data);
    out.end_object().end_object();
    return out.take();
}

/// The id as it came, for the echo. Objects and lists are none (JSON-RPC 2.0, section 4).
RpcResult<std::string> read_id(const simdjson::dom::object& object) {
    Json id;
    if (object.at_key("id").get(id) != simdjson::SUCCESS)
        return std::string{};
    if (id.is_object() || id.is_array() || id.is_bool())
        return rpc_fail(
            {RpcError::kInvalidRequest, "invalid request: the id must be text, a number or null"});
    return simdjson::minify(id);
}

RpcResult<Params> read_params(const simdjson::dom::object& object) {
    Json value;
    if (object.at_key("params").get(value) != simdjson::SUCCESS || value.is_null())
        return Params{};
    simdjson::dom::array list;
    if (value.get(list) == simdjson::SUCCESS)
        return Params{list};
    return invalid_params("params must be a list: the methods take their arguments by position");
}

RpcResult<void> read_method(const simdjson::dom::object& object, std::string_view& method) {
    std::string_view version;
    if (object.at_key("jsonrpc").get(version) != simdjson::SUCCESS || version != "2.0")
        return rpc_fail(
            {RpcError::kInvalidRequest, "invalid request: the member \"jsonrpc\" must be \"2.0\""});
    if (object.at_key("method").get(method) != simdjson::SUCCESS)
        return rpc_fail({RpcError::kInvalidRequest, "invalid request: the member \"method\" must be a text"});
    return {};
}

/// Bounds what one batch may cost.
class BatchBudget {
public:
    explicit BatchBudget(const BatchTerms& terms)
        : terms_{terms}, end_ns_{terms.clock.monotonic_ns() + terms.most.max_ms * 1'000'000} {}

    std::optional<RpcError> exceeded(std::size_t reply_bytes) const {
        if (reply_bytes > limits::kRpcMaxBatchReplyBytes)
            return RpcError{RpcError::kLimitExceeded, "response too large: ask in smaller batches"};
        if (terms_.clock.monotonic_ns() > end_ns_)
            return RpcError{RpcError::kLimitExceeded, "the batch took too long: ask in smaller batches"};
        if (terms_.stopping)
            return RpcError{RpcError::kServerError, "the server is closing"};
        return std::nullopt;
    }

private:
    const BatchTerms& terms_;
    std::int64_t end_ns_;
};

/// Empty for a notification.
std::string answer_one(Json request, const RunMethod& run) {
    simdjson::dom::object object;
    if (request.get(object) != simdjson::SUCCESS)
        return error_reply({RpcError::kInvalidRequest, "invalid request: expected an object"});
    const auto id = read_id(object);
    if (!id)
        return error_reply(id.error());
    const bool notification = id->empty();
    std::string_view method;
    if (const auto read = read_method(object, method); !read)
        return reply_to(notification ? kNullId : *id, read.error());
    Writer out{R"({"jsonrpc":"2.0","id":)" + *id + R"(,"result":)"};
    const auto params = read_params(object);
    const auto done = params ? run(method, *params, out) : rpc_fail(params.error());
    if (notification)
        return {};
    return done ? out.take() + "}" : reply_to(*id, done.error());
}

std::string answer_batch(simdjson::dom::array requests, const BatchTerms& terms, const RunMethod& run) {
    if (requests.begin() == requests.end())
        return error_reply({RpcError::kInvalidRequest, "invalid request: the batch is empty"});
    if (requests.size() > terms.most.max_items)
        return error_reply({RpcError::kInvalidRequest, "batch too large: at most " +
                                                           std::to_string(terms.most.max_items) +
                                                           " requests are taken at once"});
    const BatchBudget budget{terms};
    std::string replies;
    for (const Json request : requests) {
        std::string reply;
        if (const auto error = budget.exceeded(replies.size())) {
            simdjson::dom::object object;
            const auto id = request.get(object) == simdjson::SUCCESS ? read_id(object) : std::string{};
            reply = reply_to(id && !id->empty() ? *id : kNullId, *error);
        } else {
            reply = answer_one(request, run);
        }
        if (!reply.empty())
            replies += (replies.empty() ? "[" : ",") + reply;
    }
    return replies.empty() ? replies : replies + "]";
}

}  // namespace

std::string error_reply(const RpcError& error) {
    return reply_to(kNullId, error);
}

std::string answer_request(std::string_view request, const BatchTerms& terms, const RunMethod& run) {
    try {
        ParserLease lease;
        const auto document = parse(lease.parser(), request);
        if (!document)
            return error_reply(document.error());
        simdjson::dom::array batch;
        if (document->get(batch) == simdjson::SUCCESS)
            return answer_batch(batch, terms, run);
        return answer_one(*document, run);
    } catch (const std::exception&) {  // out of memory
        return error_reply({RpcError::kInternal, "internal error"});
    }
}

}  // namespace studio::rpc
