// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_session.hpp"

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <memory>

#include "websocket_handover.hpp"

namespace studio::web {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

/// How long what a refused client still sends is read and thrown away, so that it gets to see the refusal.
constexpr std::chrono::seconds kDrainTime{2};

std::string_view view(beast::string_view text) {
    return {text.data(), text.size()};
}

RequestHead head_of(const Request& request, std::string_view peer) {
    RequestHead head;
    head.peer = peer;
    head.method = view(request.method_string());
    head.target = view(request.target());
    head.host_count = request.count(http::field::host);
    head.host = view(request[http::field::host]);
    if (const auto origin = request.find(http::field::origin); origin != request.end())
        head.origin = view(origin->value());
    head.content_type = view(request[http::field::content_type]);
    head.websocket = beast::websocket::is_upgrade(request);
    return head;
}

/// The refusal that a failed read deserves; none when the connection is simply over.
std::optional<Refusal> refusal_of(const beast::error_code& error, const SiteLimits& limits) {
    if (error == http::error::body_limit)
        return Refusal{413, "the request is larger than " + std::to_string(limits.max_body_bytes) + " bytes"};
    if (error == http::error::header_limit)
        return Refusal{431, "the request's headers are larger than " +
                                std::to_string(limits.max_header_bytes) + " bytes"};
    const bool over = error == http::error::end_of_stream || error == http::error::partial_message;
    if (over || error.category() != make_error_code(http::error::bad_method).category())
        return std::nullopt;
    return Refusal{400, "this is not HTTP: " + error.message()};
}

/// One HTTP connection: reads a request, has a worker answer it, writes the reply, again and again.
class HttpSession : public std::enable_shared_from_this<HttpSession> {
public:
    HttpSession(ConnectionCount count, tcp::socket socket)
        : count_{std::move(count)},
          connections_{count_.connections()},
          limits_{connections_.site.limits()},
          stream_{std::move(socket)} {}

    void start() { read_head(std::chrono::seconds{limits_.first_head_seconds}); }

private:
    void read_head(std::chrono::seconds time);
    void on_head(const beast::error_code& error);
    void pass(Entry entry);
    void read_body();
    void on_body(const beast::error_code& error);
    void answer();
    void start_answer();
    void refuse(const Refusal& refusal);
    void reply(Reply reply);
    void write(Reply reply);
    void drain();
    RequestHead head() const { return head_of(parser_->get(), count_.peer()); }
    std::chrono::seconds idle_time() const { return std::chrono::seconds{limits_.idle_seconds}; }

    ConnectionCount count_;
    Connections& connections_;
    const SiteLimits limits_;
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_;
    std::optional<http::request_parser<http::string_body>> parser_;
    bool is_slow_ = false;  // what is being answered
    Response response_;
    http::response<http::empty_body> go_on_;
    std::array<char, 4096> drained_{};
};

void HttpSession::read_head(std::chrono::seconds time) {
    parser_.emplace();
    parser_->header_limit(limits_.max_header_bytes);
    parser_->body_limit(limits_.max_body_bytes);
    stream_.expires_after(time);  // for the whole head, so that half a one does not stay
    http::async_read_header(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](const beast::error_code& error, std::size_t) { self->on_head(error); });
}

void HttpSession::on_head(const beast::error_code& error) {
    if (error) {
        if (const auto refusal = refusal_of(error, limits_))
            refuse(*refusal);
        return;
    }
    auto entry = connections_.site.enter(head());
    if (entry)
        pass(std::move(*entry));
    else
        refuse(entry.error());
}

void HttpSession::pass(Entry entry) {
    switch (entry.course) {
        case Course::read_body:
            is_slow_ = entry.is_slow;
            return read_body();
        case Course::websocket:
            stream_.expires_never();  // WebSocket has time-outs of its own
            return connections_.site.take_websocket({std::move(count_), std::move(stream_), parser_->get()});
        case Course::reply:
            return reply(std::move(entry.reply));
    }
}

void HttpSession::read_body() {
    stream_.expires_after(idle_time());
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
    if (const auto refusal = refusal_of(error, limits_))
        refuse(*refusal);
}

void HttpSession::answer() {
    if (is_slow_)
        connections_.slow.add(count_.peer(), [self = shared_from_this()] { self->start_answer(); });
    else
        start_answer();
}

void HttpSession::start_answer() {
    asio::post(connections_.workers, [self = shared_from_this()]() mutable {
        auto answer = self->connections_.site.answer(self->head(), self->parser_->get().body());
        auto& io = self->connections_.io;
        asio::post(io, [self = std::move(self), answer = std::move(answer)]() mutable {
            if (self->is_slow_)
                self->connections_.slow.done();
            self->reply(std::move(answer));
        });
    });
}

void HttpSession::refuse(const Refusal& refusal) {
    response_ = Response{http::int_to_status(refusal.status), 11};
    response_.keep_alive(false);  // the rest of the request was not read
    write(connections_.site.refuse(refusal));
}

void HttpSession::reply(Reply reply) {
    const auto& request = parser_->get();
    response_ = Response{http::int_to_status(reply.status), request.version()};
    response_.keep_alive(request.keep_alive() && parser_->is_done());
    write(std::move(reply));
}

void HttpSession::write(Reply reply) {
    const auto text = [](std::string_view from) { return beast::string_view{from.data(), from.size()}; };
    if (!reply.body.empty())
        response_.set(http::field::content_type, text(reply.content_type));
    for (const auto& line : reply.headers)
        response_.set(text(line.name), line.value);
    response_.body() = std::move(reply.body);
    response_.prepare_payload();
    if (response_.result() == http::status::no_content)
        response_.erase(http::field::content_length);  // RFC 9110, section 8.6
    stream_.expires_after(idle_time());
    http::async_write(stream_, response_,
                      [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                          if (error)
                              return;
                          if (self->response_.keep_alive())
                              return self->read_head(self->idle_time());
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

void start_http_session(ConnectionCount count, tcp::socket socket) {
    std::make_shared<HttpSession>(std::move(count), std::move(socket))->start();
}

}  // namespace studio::web
