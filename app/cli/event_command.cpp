// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <studio/whole_event.hpp>
#include <thread>

#include "commands.hpp"
#include "continued_chain.hpp"
#include "design_file.hpp"
#include "event_printer.hpp"
#include "terminal_text.hpp"

namespace studio::cli {
namespace {

using nlohmann::ordered_json;
using SteadyTime = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLook{100};
/// The engine measures its memory once a second.
constexpr std::chrono::milliseconds kMeterPace{1'100};
constexpr double kMega = 1e6;

/// Steps of an event, for the person who watches.
class Stage {
public:
    Stage(api::Engine& engine, api::RunId run, EventPrinter& events)
        : engine_{engine}, run_{run}, events_{events} {}

    /// Looks until `is_reached` by all shards that are not dissolved yet; false when one ended before.
    template <class Reached>
    bool wait_for(Reached is_reached) {
        const auto is_over = [](const auto& now) {
            return now.state == api::RunState::failed || now.state == api::RunState::stopped;
        };
        for (;;) {
            auto shards = api::shards_of(engine_, run_);
            std::erase_if(shards, [](const auto& now) { return now.archive.has_value(); });
            events_.print_new();
            if (shards.empty() || std::ranges::any_of(shards, is_over))
                return false;
            if (std::ranges::all_of(shards, is_reached))
                return true;
            std::this_thread::sleep_for(kLook);
        }
    }
    void tell(const char* what) const {
        const auto now = engine_.snapshot(run_);
        std::fprintf(stderr, "block %llu: %s\n", static_cast<unsigned long long>(now->head_number), what);
    }

private:
    api::Engine& engine_;
    const api::RunId run_;
    EventPrinter& events_;
};

template <class T>
bool said_no(const api::Outcome<T>& outcome) {
    if (!outcome)
        std::fprintf(stderr, "rollupctl: %s\n", terminal_text(outcome.failure().text).c_str());
    return !outcome;
}

bool is_open(const api::RunSnapshot& now) {
    return !now.archive && (!now.life || now.life->state == api::LifeState::open);
}

/// Traffic for as long as was asked for, then the end and the payment of everybody.
bool live_through(api::Engine& engine, api::RunId run, const Arguments& arguments, Stage& stage) {
    if (!stage.wait_for([](const auto& now) { return now.state == api::RunState::running; }))
        return false;
    stage.tell("it is open");
    const auto over = SteadyTime::now() + std::chrono::milliseconds{arguments.for_ms.value_or(0)};
    if (!stage.wait_for([&](const api::RunSnapshot& now) {
            return arguments.blocks ? now.head_number >= *arguments.blocks : SteadyTime::now() >= over;
        }))
        return false;
    const auto life_is = [](api::LifeState least) {
        return [least](const api::RunSnapshot& now) { return now.life && now.life->state >= least; };
    };
    // It may have come to its own end meanwhile.
    if (std::ranges::any_of(api::shards_of(engine, run), is_open) && said_no(engine.end_life(run)))
        return false;
    if (!stage.wait_for(life_is(api::LifeState::sealing)))
        return false;
    stage.tell("sealed: its last blocks come from L1 alone");
    if (!stage.wait_for(life_is(api::LifeState::final_output)))
        return false;
    stage.tell("its last block is claimed on L1");
    if (!stage.wait_for([](const api::RunSnapshot& now) {
            return now.life && now.life->state >= api::LifeState::settled && now.life->claims.is_known;
        }))
        return false;
    stage.tell("settled: everybody can be paid");
    if (said_no(engine.pay_claims(run, {})))
        return false;
    return stage.wait_for([](const api::RunSnapshot& now) {
        const auto& claims = now.life->claims;
        return claims.paid + claims.refused == claims.holders;
    });
}

/// What was asked for before it was killed is done while it lives on.
bool was_dissolved(api::Engine& engine, api::RunId run) {
    return std::ranges::all_of(api::shards_of(engine, run), [](const auto& now) {
        return now.archive || (now.life && now.life->dissolve_asked && now.state != api::RunState::failed);
    });
}

/// Of a shard: "drop.rollup-archive" becomes "drop-2.rollup-archive".
std::filesystem::path archive_path(const std::filesystem::path& wanted, const api::RunSnapshot& run) {
    if (!run.shard)
        return wanted;
    auto path = wanted;
    path.replace_filename(wanted.stem().string() + "-" + std::to_string(run.shard->index + 1) +
                          wanted.extension().string());
    return path;
}

/// Whether it has an archive, and a copy of that lies where one was asked for.
bool copy_archive(const api::RunSnapshot& run, const Arguments& arguments) {
    if (!run.archive || arguments.archive.empty())
        return run.archive.has_value();
    const auto path = archive_path(arguments.archive, run);
    std::error_code error;
    std::filesystem::copy_file(run.archive->path, path, std::filesystem::copy_options::overwrite_existing,
                               error);
    if (error)
        std::fprintf(stderr, "rollupctl: the archive could not be copied to %s: %s\n", path.c_str(),
                     error.message().c_str());
    return !error;
}

/// Until its archive has taken the place of its files.
bool dissolve(api::Engine& engine, api::RunId run, const Arguments& arguments, const Stage& stage,
              EventPrinter& events) {
    if (!was_dissolved(engine, run) && said_no(engine.dissolve(run)))
        return false;
    stage.tell("everybody is paid: its archive is made");
    while (!engine.wait_stopped(run, kLook.count()))
        events.print_new();
    events.print_new();
    return std::ranges::all_of(api::shards_of(engine, run),
                               [&](const auto& shard) { return copy_archive(shard, arguments); });
}

/// What a whole life took.
struct Took {
    double elapsed_s = 0;
    std::uint64_t memory_before = 0;  // bytes, when everybody was paid
    std::uint64_t memory_after = 0;   // when it was dissolved
};

ordered_json life_json(const api::RunSnapshot& end) {
    ordered_json out{{"blocks", end.head_number}, {"transactions", end.transactions}};
    if (end.life)  // a shard that was dissolved before a kill has its archive alone
        out.update({{"last_block", end.life->last_block},
                    {"state_root", end.life->state_root},
                    {"final_game", end.life->final_game},
                    {"token_contracts", end.life->assets},
                    {"holders", end.life->claims.holders},
                    {"paid", end.life->claims.paid},
                    {"refused", end.life->claims.refused},
                    {"wei", end.life->claims.wei},
                    {"paid_wei", end.life->claims.paid_wei},
                    {"fees_wei", end.life->claims.fees_wei}});
    out["archive_hash"] = end.archive->hash;
    out["archive_bytes"] = end.archive->bytes;
    out["freed_bytes"] = end.archive->freed_bytes;
    return out;
}

/// Of an event with shards each of them has its part.
ordered_json as_json(api::Shards ends, const Took& took) {
    ordered_json out{{"design", ends.front().name}};
    if (!ends.front().shard)
        out.update(life_json(ends.front()));
    else
        for (const auto& end : ends)
            out["shards"].push_back(life_json(end));
    out["memory_before"] = took.memory_before;
    out["memory_after"] = took.memory_after;
    out["elapsed_s"] = took.elapsed_s;
    return out;
}

void print_life(const api::LifeStanding& life) {
    const auto& claims = life.claims;
    std::printf("  state root   %s, frozen on L1\n", life.state_root.c_str());
    std::printf("  paid         %llu of %llu holders, %s of %s wei, and of %llu token contracts\n",
                static_cast<unsigned long long>(claims.paid), static_cast<unsigned long long>(claims.holders),
                claims.paid_wei.c_str(), claims.wei.c_str(), static_cast<unsigned long long>(life.assets));
    if (claims.refused > 0)
        std::printf("  refused      %llu: their accounts on L1 take no ether\n",
                    static_cast<unsigned long long>(claims.refused));
    std::printf("  fees         %s wei of L1 for the claims\n", claims.fees_wei.c_str());
}

void print(const api::RunSnapshot& end) {
    const auto shard = end.shard ? ", shard " + std::to_string(end.shard->index + 1) : std::string{};
    std::printf("%s%s: %llu transactions until its last block, %llu\n", terminal_text(end.name).c_str(),
                shard.c_str(), static_cast<unsigned long long>(end.transactions),
                static_cast<unsigned long long>(end.head_number));
    if (end.life)
        print_life(*end.life);
    const auto& archive = *end.archive;
    std::printf("  dissolved    %.2f MB of files gave way to an archive of %.2f MB, %s\n",
                static_cast<double>(archive.freed_bytes) / kMega, static_cast<double>(archive.bytes) / kMega,
                archive.hash.c_str());
}

void print(api::Shards ends, const Took& took) {
    for (const auto& end : ends)
        print(end);
    std::printf("  memory       %.0f MB before, %.0f MB after\n  took         %.1f s\n",
                static_cast<double>(took.memory_before) / kMega,
                static_cast<double>(took.memory_after) / kMega, took.elapsed_s);
}

}  // namespace

int run_event(api::Engine& engine, const Arguments& arguments) {
    api::RollupSpec spec;
    if (!prepare_design(engine, arguments, spec))
        return 1;
    const auto started = SteadyTime::now();
    const auto run = continue_or_launch(engine, arguments, spec, {arguments.rpc_port.value_or(0), true, {}});
    if (said_no(run))
        return 1;
    EventPrinter events{engine};
    Stage stage{engine, *run, events};
    Took took;
    bool is_whole = live_through(engine, *run, arguments, stage) || was_dissolved(engine, *run);
    took.memory_before = engine.resources().memory_bytes;
    is_whole = is_whole && dissolve(engine, *run, arguments, stage, events);
    std::this_thread::sleep_for(kMeterPace);
    took.memory_after = engine.resources().memory_bytes;
    const auto ends = api::shards_of(engine, *run);
    took.elapsed_s = std::chrono::duration<double>(SteadyTime::now() - started).count();
    if (is_whole)
        arguments.json ? static_cast<void>(std::printf("%s\n", as_json(ends, took).dump().c_str()))
                       : print(ends, took);
    for (const auto& end : ends)
        if (!is_whole && !end.failure.empty())
            std::fprintf(stderr, "rollupctl: %s\n", terminal_text(end.failure).c_str());
    const auto all_paid = [](const auto& end) { return !end.life || end.life->claims.refused == 0; };
    return is_whole && std::ranges::all_of(ends, all_paid) ? 0 : 1;
}

}  // namespace studio::cli
