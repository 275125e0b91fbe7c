// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_gate.hpp"

namespace studio::rpc {

/// JSON-RPC as a site of HTTP: the gate before it, limits, and how answers and refusals look. What answers is
/// the business of those that derive from it.
class JsonRpcSite : public web::Site {
public:
    /// `greeting` tells people who look with a browser what this is: one line that outlives the site.
    JsonRpcSite(WebOrigins* origins, std::string_view greeting);

    /// Before anybody is served.
    void be_at(std::uint16_t port) { rules_.port = port; }
    /// The reply to the text of a request, single or batch; empty when nothing is to be sent. On any thread.
    virtual std::string answer_text(std::string_view body) = 0;

    web::SiteLimits limits() const override;
    Result<web::Entry, web::Refusal> enter(const web::RequestHead& head) override;
    web::Reply answer(const web::RequestHead& head, std::string_view body) override;
    web::Reply refuse(const web::Refusal& refusal) override;

private:
    GateRules rules_;
    const std::string_view greeting_;
};

}  // namespace studio::rpc
