// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rpc/call_clock.hpp>
#include <rpc/dispatcher.hpp>
#include <string>
#include <web/http_site.hpp>

#include "guest_chain.hpp"
#include "host.hpp"
#include "scene.hpp"
#include "shard_pages.hpp"

namespace studio::audience {

/// The page for guests as a site of HTTP. All of it lies below the room's code, which is in the address that
/// the organiser shows and which nobody guesses; whoever has it may look, join and send signed transactions,
/// and nothing else. A page of another site cannot: names of hosts are refused, so that no name can be made
/// to point here (DNS rebinding), and so are requests of other origins.
class AudienceSite final : public web::Site {
public:
    /// Everything outlives it.
    AudienceSite(std::string code, GuestChain& chain, Host& host, Scene& scene, ShardPages& pages);

    /// What is under way ends soon.
    void stop();
    Scene::Attendance attendance() const { return {host_.guests(), chain_.taken()}; }

    web::SiteLimits limits() const override;
    Result<web::Entry, web::Refusal> enter(const web::RequestHead& head) override;
    web::Reply answer(const web::RequestHead& head, std::string_view body) override;
    web::Reply refuse(const web::Refusal& refusal) override;

private:
    /// What stands behind the room's code; empty: another address.
    std::optional<std::string_view> name_in_room(std::string_view target) const;
    web::Reply join(const web::RequestHead& head, std::string_view body);
    web::Reply seat();

    const std::string prefix_;  // "/code/"
    GuestChain& chain_;
    Host& host_;
    Scene& scene_;
    ShardPages& pages_;
    rpc::CallClock clock_;
    rpc::FilterBook filters_{clock_};
    rpc::Node node_{chain_, filters_, clock_};
    rpc::Dispatcher dispatcher_;
};

}  // namespace studio::audience
