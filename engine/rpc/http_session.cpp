// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/limits.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <memory>

#include "websocket_session.hpp"

namespace studio::rpc {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

constexpr const char* kHelp =
    "This is the JSON-RPC endpoint of a rollup that runs in Rollup Studio.\n"
    "Give its address to a wallet or a script, or try:\n\n"
    "  curl -H 'Content-Type: application/json' \\\n"
    "       -d '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"eth_blockNumber\"}' http://localhost:";

/// How long what a refused client still sends is read and thrown away, so that it gets to see the refusal.
constexpr std::chrono::seconds kDrainTime{2};
constexpr std::chrono::seconds kIdleTime{limits::kRpcIdleSeconds};

std::string_view view(beast::string_view text) {
    return {text.data(), text.size()};
}

RequestHead head_of(const Request& request) {
    RequestHead head;
    head.method = view(request.method_string());
    head.host_count = request.count(http::field::host);
    head.host = view(request[http::field::host]);
    if (const auto origin = request.find(http::field::origin); origin != request.end())
        head.origin = view(origin->value());
    head.content_type = view(request[http::field::content_type]);
    head.websocket = beast::websocket::is_upgrade(request);
    return head;
}

/// The refusal that a failed read deserves; none when the connection is simply over.
std::optional<Refusal> refusal_of(const beast::error_code& error) {
    if (error == http::error::body_limit)
        return Refusal{413,
                       "the request is larger than " + std::to_string(limits::kRpcMaxBodyBytes) + " bytes"};
    if (error == http::error::header_limit)
        return Refusal{431, "the request's headers are larger than " +
                                std::to_string(limits::kRpcMaxHeaderBytes) + " bytes"};
    const bool over = error == http::error::end_of_stream || error == http::error::partial_message;
    if (over || error.category() != make_error_code(http::error::bad_method).category())
        return std::nullopt;
    return Refusal{400, "this is not HTTP: " + error.message()};
}

/// One HTTP connection: reads a request, has a worker answer it, writes the reply, again and again.
class HttpSession : public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(ServerContext& context, tcp::socket socket)
        : context_{context}, count_{context}, stream_{std::move(socket)} {}

    void read_head();

private:
    void on_head(const beast::error_code& error);
    void pass(Passage passage);
    void read_body();
    void on_body(const beast::error_code& error);
    void answer();
    void refuse(const Refusal& refusal);
    void reply(http::status status, std::string body, std::string_view content_type, Passage passage);
    void write();
    void drain();

    ServerContext& context_;
    ConnectionCount count_;
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_;
    std::optional<http::request_parser<http::string_body>> parser_;
    Response response_;
    http::response<http::empty_body> go_on_;
    std::array<char, 4096> drained_{};
};

void HttpSession::read_head() {
    parser_.emplace();
    parser_->header_limit(limits::kRpcMaxHeaderBytes);
    parser_->body_limit(limits::kRpcMaxBodyBytes);
    stream_.expires_after(kIdleTime);  // for the whole request, so that half a one does not stay
    http::async_read_header(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](const beast::error_code& error, std::size_t) { self->on_head(error); });
}

void HttpSession::on_head(const beast::error_code& error) {
    if (error) {
        if (const auto refusal = refusal_of(error))
            refuse(*refusal);
        return;
    }
    const auto passage = pass_gate(head_of(parser_->get()), context_.rules);
    if (passage)
        pass(*passage);
    else
        refuse(passage.error());
}

void HttpSession::pass(Passage passage) {
    switch (passage) {
        case Passage::call:
            return read_body();
        case Passage::websocket:
            stream_.expires_never();  // WebSocket has time-outs of its own
            return start_websocket_session(context_, std::move(count_), std::move(stream_), parser_->get());
        case Passage::preflight:
            return reply(http::status::no_content, {}, {}, passage);
        case Passage::help:
            return reply(http::status::ok, kHelp + std::to_string(context_.rules.port) + "\n", "text/plain",
                         passage);
    }
}

void HttpSession::read_body() {
    const auto read = [self = shared_from_this()] {
        http::async_read(self->stream_, self->buffer_, *self->parser_,
                         [self](const beast::error_code& error, std::size_t) { self->on_body(error); });
    };
    if (!beast::iequals(parser_->get()[http::field::expect], "100-continue"))
        return read();
    go_on_ = {http::status::continue_, parser_->get().version()};
    http::async_write(stream_, go_on_, [read](const beast::error_code& error, std::size_t) {
        if (!error)
            read();
    });
}

void HttpSession::on_body(const beast::error_code& error) {
    if (!error)
        return answer();
    if (const auto refusal = refusal_of(error))
        refuse(*refusal);
}

void HttpSession::answer() {
    asio::post(context_.workers, [self = shared_from_this()]() mutable {
        auto text = self->context_.dispatcher.answer(self->parser_->get().body());
        auto& io = self->context_.io;
        asio::post(io, [self = std::move(self), text = std::move(text)]() mutable {
            const auto status = text.empty() ? http::status::no_content : http::status::ok;
            self->reply(status, std::move(text), "application/json", Passage::call);
        });
    });
}

void HttpSession::refuse(const Refusal& refusal) {
    response_ = Response{http::int_to_status(refusal.status), 11};
    response_.set(http::field::content_type, "application/json");
    response_.body() = error_reply({RpcError::kInvalidRequest, refusal.reason});
    response_.keep_alive(false);  // the rest of the request was not read
    write();
}

void HttpSession::reply(http::status status, std::string body, std::string_view content_type,
                        Passage passage) {
    const auto& request = parser_->get();
    response_ = Response{status, request.version()};
    if (!body.empty())
        response_.set(http::field::content_type,
                      beast::string_view{content_type.data(), content_type.size()});
    if (const auto origin = request.find(http::field::origin); origin != request.end())
        for (const auto& line : cors_headers(view(origin->value()), passage))
            response_.set(beast::string_view{line.name.data(), line.name.size()}, line.value);
    response_.body() = std::move(body);
    response_.keep_alive(request.keep_alive() && parser_->is_done());
    write();
}

void HttpSession::write() {
    response_.prepare_payload();
    if (response_.result() == http::status::no_content)
        response_.erase(http::field::content_length);  // RFC 9110, section 8.6
    stream_.expires_after(kIdleTime);
    http::async_write(stream_, response_,
                      [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                          if (error)
                              return;
                          if (self->response_.keep_alive())
                              return self->read_head();
                          beast::error_code ignored;
                          self->stream_.socket().shutdown(tcp::socket::shutdown_send, ignored);
                          self->stream_.expires_after(kDrainTime);
                          self->drain();
                      });
}

void HttpSession::drain() {
    stream_.async_read_some(asio::buffer(drained_),
                            [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                                if (!error)
                                    self->drain();
                            });
}

}  // namespace

void start_http_session(ServerContext& context, tcp::socket socket) {
    std::make_shared<HttpSession>(context, std::move(socket))->read_head();
}

}  // namespace studio::rpc
