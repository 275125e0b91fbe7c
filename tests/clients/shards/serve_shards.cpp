// SPDX-License-Identifier: GPL-3.0-or-later
// Rollups of one chain id behind one endpoint, without an L1, until its input ends: `serve_shards COUNT
// FOLDER`. The first account that it lists is on all of them, as those that deploy an event's contracts;
// after it comes one that lives at each shard.
#include <base/clock.hpp>
#include <chain/shard_place.hpp>
#include <codec/hex.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <gate/gate.hpp>
#include <iostream>
#include <load/test_keys.hpp>
#include <rollup/rollup.hpp>
#include <rpc/rollup_chain.hpp>
#include <rpc/server.hpp>
#include <spec/design.hpp>

namespace studio {
namespace {

constexpr std::uint64_t kSeed = 7;
constexpr std::uint64_t kChainId = 7007;

/// The first user after the deployer who lives at a shard.
std::uint32_t user_at(std::uint32_t shard, std::uint32_t count) {
    std::uint32_t user = 1;
    while (chain::home_of(load::user_address(kSeed, user), count) != shard)
        ++user;
    return user;
}

class Shard {
public:
    Shard(const std::filesystem::path& folder, std::uint32_t user) : rollup_{open(folder, user)} {
        rollup_->start();
    }

    const std::shared_ptr<rpc::ServerLink>& link() const { return link_; }
    std::string url() const { return server_->url(); }

private:
    std::unique_ptr<rollup::Rollup> open(const std::filesystem::path& folder, std::uint32_t user) {
        rollup::RollupSettings settings;
        settings.spec = spec::blank_design();
        settings.chain_id = kChainId;
        settings.folder = folder;
        for (const auto index : {0U, user})
            settings.funded.push_back({load::user_address(kSeed, index), load::genesis_funding_wei()});
        return rollup::Rollup::open(std::move(settings), {&clock_, &clock_}).value();
    }

    SystemClock clock_;
    std::unique_ptr<rollup::Rollup> rollup_;
    rpc::RollupChain chain_{*rollup_};
    std::shared_ptr<rpc::ServerLink> link_ = std::make_shared<rpc::ServerLink>();
    std::unique_ptr<rpc::Server> server_ = rpc::Server::start(chain_, {0, {}, {}, link_}).value();
};

void list_account(std::uint32_t user) {
    std::cout << "  " << codec::to_hex(load::user_address(kSeed, user)) << "  "
              << codec::to_hex(load::user_key(kSeed, user).bytes()) << '\n';
}

void serve(std::uint32_t count, const std::filesystem::path& folder) {
    std::vector<std::unique_ptr<Shard>> shards;
    std::vector<std::shared_ptr<rpc::ServerLink>> links;
    for (std::uint32_t index = 0; index < count; ++index) {
        shards.push_back(std::make_unique<Shard>(folder / std::to_string(index), user_at(index, count)));
        links.push_back(shards.back()->link());
    }
    const auto gate = gate::Gate::open(links, {std::uint16_t{0}}).value();
    std::cout << "endpoint " << gate->url() << ", chain id " << kChainId << '\n';
    for (const auto& shard : shards)
        std::cout << "shard " << shard->url() << '\n';
    list_account(0);
    for (std::uint32_t index = 0; index < count; ++index)
        list_account(user_at(index, count));
    std::cout << "ready" << std::endl;
    while (std::cin.get() != EOF) {
    }
}

}  // namespace
}  // namespace studio

int main(int argc, char** argv) {
    const int count = argc == 3 ? std::atoi(argv[1]) : 0;
    if (count < 1 || count > 8) {
        std::cerr << "usage: serve_shards COUNT (1 to 8) FOLDER\n";
        return 2;
    }
    studio::serve(static_cast<std::uint32_t>(count), argv[2]);
}
