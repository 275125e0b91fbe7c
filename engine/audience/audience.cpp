// SPDX-License-Identifier: GPL-3.0-or-later
#include "audience.hpp"

#include <array>
#include <base/limits.hpp>
#include <crypto/random_bytes.hpp>
#include <web/site_server.hpp>

#include "audience_errors.hpp"
#include "audience_site.hpp"
#include "host_names.hpp"

namespace studio::audience {
namespace {

/// Letters and digits that nobody takes for one another when typing them off a screen.
constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
/// 31^9: more than 44 bits.
constexpr std::size_t kCodeLength = 9;

std::string random_code() {
    // Bytes from here on would make the first letters likelier than the others.
    constexpr auto kFair = static_cast<std::uint8_t>(256 / kLetters.size() * kLetters.size());
    std::string code;
    while (code.size() < kCodeLength) {
        std::array<std::uint8_t, 32> bytes{};
        crypto::fill_random(bytes);
        for (const auto byte : bytes)
            if (byte < kFair && code.size() < kCodeLength)
                code += kLetters[byte % kLetters.size()];
    }
    return code;
}

}  // namespace

struct Audience::Rooms {
    Rooms(const AudienceParts& parts, const Attraction& attraction)
        : side{parts.rollup},
          chain{parts.rollup},
          pages{parts.accounts.place()},
          host{side, parts.target, parts.accounts.deployer(parts.kind), attraction, pages.place()},
          scene{parts.rollup, parts.target, attraction, parts.slice_ms, pages} {}

    const std::string code = random_code();
    bridging::L2Side side;
    GuestChain chain;
    ShardPages pages;
    Host host;
    Scene scene;
    AudienceSite site{code, chain, host, scene, pages};
    web::SiteServer server{site};
};

Audience::Audience(const AudienceSettings& settings, std::unique_ptr<Rooms> rooms)
    : settings_{settings}, rooms_{std::move(rooms)} {
    auto hosts = settings.on_network ? network_addresses() : std::vector<std::string>{};
    hosts.emplace_back("127.0.0.1");
    for (const auto& host : hosts)
        urls_.push_back("http://" + host + ":" + std::to_string(rooms_->server.port()) + "/" + rooms_->code +
                        "/");
}

Result<std::unique_ptr<Audience>> Audience::open(const AudienceParts& parts,
                                                 const AudienceSettings& settings) {
    const auto attraction = attraction_of(parts.kind, parts.accounts);
    if (!attraction)
        return fail(errors::kNothingToDo);
    if (settings.on_network && network_addresses().empty())
        return fail(errors::kNoNetwork);
    auto rooms = std::make_unique<Rooms>(parts, *attraction);
    STUDIO_CHECK(
        rooms->server.listen(settings.on_network ? web::Reach::network : web::Reach::this_computer,
                             {settings.port, limits::kAudienceFirstPort, limits::kAudienceLastPort}));
    STUDIO_CHECK(rooms->host.prepare(parts.kind, {parts.supply, parts.accounts.place()}));
    rooms->server.run();
    return std::unique_ptr<Audience>{new Audience{settings, std::move(rooms)}};
}

Audience::~Audience() {
    rooms_->site.stop();
    rooms_->server.close();
}

void Audience::set_peers(std::vector<std::string> urls) {
    rooms_->pages.set(std::move(urls));
}

Scene::Attendance Audience::attendance() const {
    return rooms_->site.attendance();
}

}  // namespace studio::audience
