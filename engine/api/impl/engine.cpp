// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/open_files.hpp>
#include <modules/registry.hpp>

#include "api_text.hpp"
#include "engine_impl.hpp"

namespace studio::api_impl {
namespace {

/// Between two looks at who may sleep, and who shall wake.
constexpr std::chrono::milliseconds kLook{200};

}  // namespace

EngineImpl::EngineImpl(api::EngineOptions options, std::unique_ptr<store::Workspace> workspace)
    : options_{std::move(options)},
      workspace_{std::move(workspace)},
      prices_{*workspace_},
      lists_{workspace_->folder() / "genesis"},
      resources_{clock_, workspace_->folder(), options_.free_disk_bytes},
      l1_reader_{[this] { return kept_l1(); }, [this] { return l1_tenants(); }} {
    for (const auto& module : studio::modules::all())
        module_infos_.push_back(module.info);
    context_.system_clock = &clock_;
    context_.events = &events_;
    context_.simulated = options_.simulated_clock;
    if (options_.free_disk_bytes)
        context_.disk.free_bytes = [this](const auto&) { return options_.free_disk_bytes(); };
    context_.prices = [this](const std::string& id) { return prices_.find(id); };
    context_.lists = &lists_;
    context_.l1 = [this] { return l1_of_workspace(); };
    context_.on_phase = [this](api::RunId run) {
        // On the chain's own thread: what may join that thread is left to another.
        tasks_.run([this, run] { settle_ended(run); });
    };
    context_.is_event_quiet = [this](api::RunId run) { return is_event_quiet(run); };
    context_.on_call = [this](api::RunId run, const std::string& method) {
        const WakeCause cause{WakeCause::Kind::call, method, clock_.monotonic_ns()};
        tasks_.run([this, run, cause] { rouse(run, cause); });
    };
    for (const auto& problem : prices_.problems())
        report(0, problem);
    load_machine_figures();
    load_l1_settings();
    context_.origins = &origins_;
    if (!options_.simulated_clock)
        ticker_ = std::make_unique<Ticker>(kLook, [this] {
            if (!looking_.exchange(true))
                tasks_.run([this] {
                    look_after_rest();
                    look_after_pools();
                    looking_ = false;
                });
        });
}

EngineImpl::~EngineImpl() {
    ticker_.reset();
    std::vector<api::RunId> live;
    {
        const std::lock_guard lock{mutex_};
        closing_ = true;
        for (const auto& [id, run] : runs_)
            if (run.live && !run.resting)
                live.push_back(id);
    }
    for (const auto id : live)
        [[maybe_unused]] const auto queued = stop_one(id);
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] {
        return std::none_of(runs_.begin(), runs_.end(), [](const auto& run) { return run.second.live; });
    });
    std::vector<std::unique_ptr<rpc::Server>> doors;  // who calls there gives tasks
    std::vector<api::RunId> warm;
    for (auto& [id, run] : runs_) {
        doors.push_back(std::move(run.door));
        if (!run.pool.empty())
            warm.push_back(id);
    }
    lock.unlock();
    doors.clear();
    gatherings_.clear();  // nobody calls there any more
    for (const auto id : warm)
        free_warm(id);
}

}  // namespace studio::api_impl

namespace studio::api {

Outcome<std::unique_ptr<Engine>> Engine::open(EngineOptions options) {
    raise_open_file_limit();
    auto workspace = store::Workspace::open(options.data_dir);
    if (!workspace)
        return api_impl::failure_of(workspace.error());
    auto engine = std::make_unique<api_impl::EngineImpl>(std::move(options), std::move(*workspace));
    if (const auto loaded = engine->load_runs(); !loaded)
        return api_impl::failure_of(loaded.error());
    engine->drop_unused_lists();
    engine->look_at_stored_l1();
    if (const auto loaded = engine->load_origins(); !loaded)
        return api_impl::failure_of(loaded.error());
    engine->open_doors();
    engine->open_gates();
    return std::unique_ptr<Engine>{std::move(engine)};
}

}  // namespace studio::api
