// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
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

constexpr std::int64_t kProgressMs = 250;

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int) {
    interrupted = 1;
}

bool asks_for_traffic(const Arguments& arguments) {
    return arguments.rate_given || !arguments.load.empty() || !arguments.arrival.empty();
}

/// Whether the person wants to hear when it sleeps and wakes.
bool sleeps(const Arguments& arguments) {
    return arguments.activation || arguments.sleep_after_ms;
}

api::LaunchOptions launch_options(const Arguments& arguments) {
    api::LaunchOptions options;
    options.rpc_port = arguments.rpc_port;
    options.max_blocks = arguments.blocks;
    options.activation = arguments.activation.value_or(api::Activation{});
    options.sleep_after_ms = arguments.sleep_after_ms.value_or(0);
    return options;
}

const char* traffic_note(const api::LoadStatus& load) {
    if (load.end == api::LoadEnd::sold_out)
        return "  (sold out)";
    if (load.end == api::LoadEnd::over)
        return "  (traffic over)";
    return load.preparing ? "  (deploying contracts)" : "";
}

void progress_line(api::Shards shards) {
    const auto now = api::figures_of(shards);
    std::fprintf(stderr, "\r\033[Kblock %llu  %llu tx  %.0f tx/s  %.1f Mgas/s  %.0f %% full  %llu waiting%s",
                 static_cast<unsigned long long>(shards.front().head_number),
                 static_cast<unsigned long long>(now.transactions), now.tx_per_s, now.gas_per_s / 1e6,
                 now.fullness * 100, static_cast<unsigned long long>(now.pool_pending),
                 traffic_note(api::load_of(shards)));
    std::fflush(stderr);
}

/// Watches until the run ends, the time is up, or Ctrl+C; gives the last snapshots, of all shards.
std::vector<api::RunSnapshot> watch(api::Engine& engine, api::RunId run, std::optional<std::int64_t> for_ms,
                                    EventPrinter& events) {
    const bool live_line = isatty(STDERR_FILENO) != 0;
    std::optional<SteadyTime::time_point> deadline;
    bool asked_to_stop = false;
    for (;;) {
        const bool ended = engine.wait_stopped(run, kProgressMs);
        const auto now = engine.snapshot(run);
        events.print_new();
        if (ended)
            break;
        if (!deadline && for_ms && now->state == api::RunState::running)
            deadline = SteadyTime::now() + std::chrono::milliseconds{*for_ms};
        if (live_line)
            progress_line(api::shards_of(engine, run));
        const bool time_up = deadline && SteadyTime::now() >= *deadline;
        if (interrupted != 0 && now->state == api::RunState::asleep)
            break;  // it stays asleep, and is there the next time
        if (!asked_to_stop && (time_up || interrupted != 0))
            asked_to_stop = static_cast<bool>(engine.stop(run));
    }
    if (live_line)
        std::fprintf(stderr, "\r\033[K");
    return api::shards_of(engine, run);
}

double per_second(std::uint64_t count, std::int64_t ms) {
    return ms > 0 ? static_cast<double>(count) * 1000.0 / static_cast<double>(ms) : 0;
}

ordered_json of_each(api::Shards shards) {
    auto out = ordered_json::array();
    for (const auto& shard : shards)
        out.push_back({{"blocks", shard.head_number},
                       {"transactions", shard.transactions},
                       {"head_hash", shard.head_hash},
                       {"state_root", shard.state_root}});
    return out;
}

/// What can be added up is of all shards; the rest, as the head and the state root, is the first one's.
ordered_json summary(api::Shards ends, double elapsed_s) {
    const auto& end = ends.front();
    const auto whole = api::figures_of(ends);
    ordered_json out{{"design", end.name},
                     {"chain_id", end.chain_id},
                     {"blocks", end.head_number},
                     {"transactions", whole.transactions},
                     {"tx_per_s", per_second(whole.transactions, end.running_ms)},
                     {"peak_tx_per_s", whole.peak_tx_per_s},
                     {"gas_per_s", per_second(whole.gas_used_total, end.running_ms)}};
    out["latency_ms"] = {{"p50", whole.block_latency.p50_ms}, {"p99", whole.block_latency.p99_ms}};
    out["soft_latency_ms"] = {{"p50", whole.soft_latency.p50_ms}, {"p99", whole.soft_latency.p99_ms}};
    out["cost_per_tx"] = ordered_json::object();
    for (const auto& cost : end.cost_per_tx)
        out["cost_per_tx"][cost.part] = cost.usd_per_tx;
    out["refused"] = api::load_of(ends).refused;
    out["head_hash"] = end.head_hash;
    out["state_root"] = end.state_root;
    out["elapsed_s"] = elapsed_s;
    if (end.shard)
        out["shards"] = of_each(ends);
    return out;
}

void print_summary(api::Shards ends, double elapsed_s) {
    const auto& end = ends.front();
    const auto whole = api::figures_of(ends);
    std::printf("%s: %llu blocks, %llu transactions\n", terminal_text(end.name).c_str(),
                static_cast<unsigned long long>(end.head_number),
                static_cast<unsigned long long>(whole.transactions));
    std::printf("  throughput   %.1f tx/s (best second %.0f), %.2f Mgas/s\n",
                per_second(whole.transactions, end.running_ms), whole.peak_tx_per_s,
                per_second(whole.gas_used_total, end.running_ms) / 1e6);
    std::printf("  latency      promised %.0f ms, in a block %.0f ms (median)\n", whole.soft_latency.p50_ms,
                whole.block_latency.p50_ms);
    for (const auto& cost : end.cost_per_tx)
        std::printf("  cost         %s $%.3g a transaction\n", cost.title.english().c_str(), cost.usd_per_tx);
    std::printf("  state root   %s\n  took         %.1f s\n", end.state_root.c_str(), elapsed_s);
}

/// One shard that failed has failed its event.
int failed(api::Shards ends, const EventPrinter& events) {
    const auto found = std::ranges::find(ends, api::RunState::failed, &api::RunSnapshot::state);
    if (found == ends.end())
        return 0;
    if (!events.has_printed(found->failure))
        std::fprintf(stderr, "rollupctl: %s\n", terminal_text(found->failure).c_str());
    return 1;
}

/// Waits until the run is open, with all its shards; gives what it is then.
api::RunSnapshot wait_until_open(api::Engine& engine, api::RunId run, EventPrinter& events) {
    const auto starts = [&] {
        return std::ranges::any_of(api::shards_of(engine, run),
                                   [](const auto& one) { return one.state == api::RunState::starting; });
    };
    while (starts() && !engine.wait_stopped(run, kProgressMs))
        events.print_new();
    return *engine.snapshot(run);
}

void print_cold_start(const api::RunSnapshot& now) {
    if (now.cold_start_ms)
        std::printf("Cold start: it could answer after %.0f ms.\n", *now.cold_start_ms);
}

/// Where wallets find it, and its test accounts.
void print_place(const api::Engine& engine, const api::RunSnapshot& now) {
    const auto* does = now.state == api::RunState::asleep ? "sleeps" : "runs";
    std::printf("%s %s at %s, chain id %llu, block %llu. Ctrl+C stops it.\n", terminal_text(now.name).c_str(),
                does, (now.shard ? now.shard->endpoint : now.rpc_url).c_str(),
                static_cast<unsigned long long>(now.chain_id),
                static_cast<unsigned long long>(now.head_number));
    if (now.shard)
        for (const auto& shard : api::shards_of(engine, now.id))
            std::printf("  shard %u of %u alone: %s\n", shard.shard->index + 1, shard.shard->count,
                        shard.rpc_url.c_str());
}

void print_test_accounts(const api::Engine& engine, api::RunId run) {
    std::printf("Test accounts (their keys are public knowledge: never send them anything of value):\n");
    for (const auto& shard : api::shards_of(engine, run))
        for (const auto& account : engine.test_accounts(shard.id))
            std::printf("  %s  %s\n", account.address.c_str(), account.private_key.c_str());
}

/// Where wallets and bridges find the L1 and the rollup's contracts on it.
void print_l1(const api::L1Status& l1, const api::RunSnapshot& run) {
    if (!run.l1 || !l1.is_open)
        return;
    std::printf("Its L1 runs at %s, chain id %llu, block %llu. Its contracts there:\n", l1.rpc_url.c_str(),
                static_cast<unsigned long long>(l1.chain_id),
                static_cast<unsigned long long>(l1.head_number));
    for (const auto& contract : run.l1->contracts)
        std::printf("  %s  %s\n", contract.address.c_str(), contract.name.c_str());
}

/// Opens the page for guests and says where it is.
bool open_audience(api::Engine& engine, api::RunId run, const Arguments& arguments) {
    if (!arguments.audience)
        return true;
    const auto opened = engine.open_audience(run, {arguments.audience_network, {}});
    if (!opened) {
        std::fprintf(stderr, "rollupctl: %s\n", terminal_text(opened.failure().text).c_str());
        return false;
    }
    std::printf("The page for guests:\n");
    const auto now = engine.snapshot(run);
    for (const auto& url : now->audience->urls)
        std::printf("  %s\n", url.c_str());
    return true;
}

}  // namespace

int run_design(api::Engine& engine, const Arguments& arguments) {
    api::RollupSpec spec;
    if (!prepare_design(engine, arguments, spec))
        return 1;
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    const auto started = SteadyTime::now();
    auto options = launch_options(arguments);
    options.rpc_port = arguments.rpc_port.value_or(0);
    const auto run = engine.launch(spec, options);
    if (!run) {
        std::fprintf(stderr, "rollupctl: %s\n", terminal_text(run.failure().text).c_str());
        return 1;
    }
    EventPrinter events{engine, sleeps(arguments)};
    const auto ends = watch(engine, *run, arguments.for_ms, events);
    const auto elapsed_s = std::chrono::duration<double>(SteadyTime::now() - started).count();
    if (arguments.json)
        std::printf("%s\n", summary(ends, elapsed_s).dump().c_str());
    else
        print_summary(ends, elapsed_s);
    return failed(ends, events);
}

int serve_design(api::Engine& engine, const Arguments& arguments) {
    api::RollupSpec spec;
    if (!prepare_design(engine, arguments, spec))
        return 1;
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    auto options = launch_options(arguments);
    options.start_load = asks_for_traffic(arguments);
    const auto run = continue_or_launch(engine, arguments, spec, options);
    if (!run) {
        std::fprintf(stderr, "rollupctl: %s\n", terminal_text(run.failure().text).c_str());
        return 1;
    }
    EventPrinter events{engine, true};
    const auto now = wait_until_open(engine, *run, events);
    if (now.state == api::RunState::running || now.state == api::RunState::asleep) {
        print_place(engine, now);
        print_cold_start(now);
        for (const auto& shard : api::shards_of(engine, *run))
            print_l1(engine.l1(), shard);
        print_test_accounts(engine, *run);
        if (!open_audience(engine, *run, arguments) && !engine.stop(*run))
            return 1;
        std::fflush(stdout);
    }
    return failed(watch(engine, *run, std::nullopt, events), events);
}

}  // namespace studio::cli
