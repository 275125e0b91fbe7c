// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "host.hpp"
#include "scene.hpp"
#include "shard_pages.hpp"

namespace studio::audience {

/// Where the guests come from.
struct AudienceSettings {
    bool on_network = false;            // false: this computer alone
    std::optional<std::uint16_t> port;  // empty: the first free one from 8700 on; 0: any
};

/// What an audience is for. The rollup and the target outlive it.
struct AudienceParts {
    rollup::Rollup& rollup;
    load::LoadTarget& target;
    const load::LoadAccounts& accounts;   // of the shard where guests' keys live, too
    load::Kind kind{};                    // of the traffic whose contracts guests use
    std::optional<std::uint64_t> supply;  // of what is for sale; empty: no end
    std::int64_t slice_ms = 0;
};

/// The page for an event's guests while it is open, with threads of its own.
class Audience {
public:
    /// Sends what deploys the contracts if they are not there. Errors: kNothingToDo, kNoNetwork, those of
    /// web::listen_at() and of the mempool.
    static Result<std::unique_ptr<Audience>> open(const AudienceParts& parts,
                                                  const AudienceSettings& settings);
    /// Closes every connection.
    ~Audience();
    Audience(const Audience&) = delete;
    Audience& operator=(const Audience&) = delete;

    /// Of the page, the best one for phones first.
    const std::vector<std::string>& urls() const { return urls_; }
    bool is_on_network() const { return settings_.on_network; }
    Scene::Attendance attendance() const;
    /// Of an event of several shards: as ShardPages::set() says.
    void set_peers(std::vector<std::string> urls);

private:
    struct Rooms;
    Audience(const AudienceSettings& settings, std::unique_ptr<Rooms> rooms);

    const AudienceSettings settings_;
    std::unique_ptr<Rooms> rooms_;
    std::vector<std::string> urls_;
};

}  // namespace studio::audience
