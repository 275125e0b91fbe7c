// SPDX-License-Identifier: GPL-3.0-or-later
#include "websocket_session.hpp"

#include <base/limits.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <deque>
#include <memory>

namespace studio::rpc {
namespace {

namespace beast = boost::beast;
namespace websocket = beast::websocket;

/// What waits to be sent. A client's next request is read when the reply to the last has gone out.
struct Outgoing {
    std::string text;
    bool is_reply = false;
};

/// One WebSocket connection. Io thread only, but for the subscriptions.
class WebSocketSession : public std::enable_shared_from_this<WebSocketSession> {
public:
    WebSocketSession(ServerContext& context, web::ConnectionCount count, beast::tcp_stream stream)
        : context_{context},
          websockets_{context.websockets},
          count_{std::move(count)},
          stream_{std::move(stream)} {
        ++websockets_;
    }
    ~WebSocketSession() { --websockets_; }
    WebSocketSession(const WebSocketSession&) = delete;
    WebSocketSession& operator=(const WebSocketSession&) = delete;

    void start(const beast::http::request<beast::http::string_body>& request);

private:
    void read();
    void answer();
    void on_answered(std::string text);
    void send(Outgoing outgoing);
    void write();
    void on_written(const beast::error_code& error);
    void drop();

    ServerContext& context_;  // goes before the last sessions when the server closes
    std::atomic<std::size_t>& websockets_;
    web::ConnectionCount count_;
    websocket::stream<beast::tcp_stream> stream_;
    beast::flat_buffer buffer_;
    std::shared_ptr<Subscriptions> subscriptions_;
    std::deque<Outgoing> unsent_;  // the first one is being written
    std::size_t unsent_bytes_ = 0;
};

void WebSocketSession::start(const beast::http::request<beast::http::string_body>& request) {
    subscriptions_ = std::make_shared<Subscriptions>(
        [weak = weak_from_this(), &io = context_.connections.io](std::string text) {
            asio::post(io, [weak, text = std::move(text)]() mutable {
                if (const auto self = weak.lock())
                    self->send({std::move(text), false});
            });
        });
    context_.notifier.join(subscriptions_);
    websocket::stream_base::timeout timeouts{};
    timeouts.handshake_timeout = std::chrono::seconds{limits::kRpcIdleSeconds};
    timeouts.idle_timeout = std::chrono::seconds{limits::kRpcWebSocketIdleSeconds};
    timeouts.keep_alive_pings = true;
    stream_.set_option(timeouts);
    stream_.read_message_max(limits::kRpcMaxBodyBytes);
    stream_.async_accept(request, [self = shared_from_this()](const beast::error_code& error) {
        if (!error)
            self->read();
    });
}

void WebSocketSession::read() {
    buffer_.clear();
    stream_.async_read(buffer_, [self = shared_from_this()](const beast::error_code& error, std::size_t) {
        if (error)
            self->drop();
        else
            self->answer();
    });
}

void WebSocketSession::answer() {
    asio::post(context_.connections.workers, [self = shared_from_this()]() mutable {
        const auto data = self->buffer_.cdata();
        auto text = self->context_.dispatcher.answer({static_cast<const char*>(data.data()), data.size()},
                                                     self->subscriptions_.get());
        auto& io = self->context_.connections.io;
        asio::post(io, [self = std::move(self), text = std::move(text)]() mutable {
            self->on_answered(std::move(text));
        });
    });
}

void WebSocketSession::on_answered(std::string text) {
    if (text.empty())
        read();
    else
        send({std::move(text), true});
    subscriptions_->activate();
}

/// A client that does not read what it subscribed to is dropped; a single large reply may always wait.
void WebSocketSession::send(Outgoing outgoing) {
    if (!stream_.is_open())
        return;
    if (!unsent_.empty() && unsent_bytes_ + outgoing.text.size() > limits::kRpcMaxUnsentBytes)
        return drop();
    unsent_bytes_ += outgoing.text.size();
    unsent_.push_back(std::move(outgoing));
    if (unsent_.size() == 1)
        write();
}

void WebSocketSession::write() {
    stream_.text(true);
    stream_.async_write(asio::buffer(unsent_.front().text),
                        [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                            self->on_written(error);
                        });
}

void WebSocketSession::on_written(const beast::error_code& error) {
    if (error)
        return drop();
    const bool was_reply = unsent_.front().is_reply;
    unsent_bytes_ -= unsent_.front().text.size();
    unsent_.pop_front();
    if (!unsent_.empty())
        write();
    if (was_reply)
        read();
}

/// Ends every operation under way; the last of them lets go of the session.
void WebSocketSession::drop() {
    beast::get_lowest_layer(stream_).close();
}

}  // namespace

void start_websocket_session(ServerContext& context, web::WebSocketHandover handover) {
    std::make_shared<WebSocketSession>(context, std::move(handover.count), std::move(handover.stream))
        ->start(handover.request);
}

}  // namespace studio::rpc
