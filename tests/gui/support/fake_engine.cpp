// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.hpp"

#include <algorithm>
#include <chrono>
#include <thread>

namespace studio::gui_test {
namespace {

using api::Done;
using api::Failure;
using api::Outcome;
using api::Page;
using api::RunId;
using api::RunState;

template <class Row>
Page<Row> page_of(const std::vector<Row>& all, const std::string& cursor, std::size_t limit) {
    const std::size_t from = cursor.empty() ? 0 : static_cast<std::size_t>(std::stoul(cursor));
    const std::size_t to = std::min(all.size(), from + limit);
    Page<Row> page;
    for (std::size_t i = from; i < to; ++i)
        page.rows.push_back(all[i]);
    if (to < all.size())
        page.next = std::to_string(to);
    return page;
}

Failure unknown(const std::string& what) {
    return {"test.unknown", {"There is no %1.", {what}}};
}

template <class Map, class Key>
Outcome<typename Map::mapped_type> found_in(const Map& map, const Key& key) {
    const auto at = map.find(key);
    if (at == map.end())
        return unknown("such entry");
    return at->second;
}

std::optional<api::Problem> range_problem(const api::ModuleInfo& module, const api::ParameterInfo& info,
                                          const api::ModuleChoice& choice) {
    const auto set = choice.parameters.find(info.id);
    if (info.type != api::ParameterType::integer || set == choice.parameters.end())
        return std::nullopt;
    const auto* value = std::get_if<std::int64_t>(&set->second);
    if (value != nullptr && *value >= info.min.value_or(*value) && *value <= info.max.value_or(*value))
        return std::nullopt;
    api::Problem problem;
    problem.id = "design.out_of_range";
    problem.layer = module.layer;
    problem.parameter = info.id;
    problem.what = {"%1 is out of range.", {info.title.text}};
    problem.mend = {"Set it back to its default.", {}};
    problem.fix = info.default_value;
    return problem;
}

}  // namespace

FakeEngine::FakeEngine() {
    fill_catalogue(*this);
}

std::vector<std::string> FakeEngine::calls() const {
    const std::lock_guard lock(mutex_);
    return calls_;
}

bool FakeEngine::called(const std::string& call) const {
    const auto all = calls();
    return std::ranges::find(all, call) != all.end();
}

void FakeEngine::note(const std::string& call) const {
    const std::lock_guard lock(mutex_);
    calls_.push_back(call);
}

void FakeEngine::dawdle() const {
    std::this_thread::sleep_for(std::chrono::milliseconds(delay_ms.load()));
}

std::vector<api::PresetInfo> FakeEngine::presets() const {
    return preset_list;
}

std::vector<api::DesignSummary> FakeEngine::designs() const {
    dawdle();
    const std::lock_guard lock(mutex_);
    return design_list;
}

api::Validation FakeEngine::parse_design(const std::string& json, api::RollupSpec& out) const {
    for (const auto& design : design_list) {
        if (write_design(design.spec) == json) {
            out = design.spec;
            return {};
        }
    }
    api::Validation validation;
    for (const char* what : {"The file is not JSON.", "The name is missing."}) {
        api::Problem problem;
        problem.id = "design.syntax";
        problem.path = "/name";
        problem.what = {what, {}};
        problem.mend = {"Write the design again.", {}};
        validation.problems.push_back(problem);
    }
    return validation;
}

std::string FakeEngine::write_design(const api::RollupSpec& spec) const {
    return "{\"name\": \"" + spec.name + "\"}";
}

api::Validation FakeEngine::validate(const api::RollupSpec& spec) const {
    api::Validation validation{extra_problems};
    if (spec.name.empty()) {
        api::Problem problem;
        problem.id = "design.no_name";
        problem.path = "/name";
        problem.what = {"The design has no name.", {}};
        problem.mend = {"Give it one.", {}};
        validation.problems.push_back(problem);
    }
    for (const auto& [layer, choice] : spec.layers)
        for (const auto& module : module_list)
            if (module.layer == layer && module.id == choice.module)
                for (const auto& info : module.parameters)
                    if (const auto problem = range_problem(module, info, choice))
                        validation.problems.push_back(*problem);
    return validation;
}

api::Estimate FakeEngine::estimate(const api::RollupSpec&) const {
    const std::lock_guard lock(mutex_);
    return estimate_answer;
}

Outcome<Done> FakeEngine::save_design(const std::string& id, const api::RollupSpec& spec) {
    dawdle();
    note("save_design " + id);
    if (failure)
        return *failure;
    const std::lock_guard lock(mutex_);
    std::erase_if(design_list, [&](const auto& d) { return d.id == id; });
    design_list.push_back({id, spec, 1'790'000'000'000});
    return Done{};
}

Outcome<Done> FakeEngine::delete_design(const std::string& id) {
    note("delete_design " + id);
    if (failure)
        return *failure;
    const std::lock_guard lock(mutex_);
    std::erase_if(design_list, [&](const auto& d) { return d.id == id; });
    return Done{};
}

std::string FakeEngine::unused_design_id(const std::string& name) const {
    const std::lock_guard lock(mutex_);
    return "design-" + std::to_string(design_list.size() + 1) + "-" + std::to_string(name.size());
}

Outcome<api::ListImport> FakeEngine::import_genesis_list(const std::string& path, const std::string& balance,
                                                         const ShareWatch& watch) {
    dawdle();
    note("import_genesis_list " + path.substr(path.rfind('/') + 1) + " " + balance);
    if (watch)
        watch(1);
    if (failure)
        return *failure;
    const std::lock_guard lock(mutex_);
    return list_import;
}

Outcome<Done> FakeEngine::find_genesis_list(const api::GenesisList& list, const std::string&) {
    note("find_genesis_list " + list.file);
    return failure ? Outcome<Done>{*failure} : Outcome<Done>{Done{}};
}

Outcome<Done> FakeEngine::export_genesis_list(const api::GenesisList& list, const std::string&) const {
    note("export_genesis_list " + list.file);
    return failure ? Outcome<Done>{*failure} : Outcome<Done>{Done{}};
}

std::vector<api::PriceSet> FakeEngine::price_sets() const {
    return price_set_list;
}

Outcome<Done> FakeEngine::save_price_set(const api::PriceSet& set) {
    note("save_price_set " + set.id);
    return Done{};
}

Outcome<RunId> FakeEngine::launch(const api::RollupSpec& spec, const api::LaunchOptions& options) {
    dawdle();
    with([&](FakeEngine& engine) { engine.launched_with = options; });
    note("launch " + spec.name);
    if (failure)
        return *failure;
    const std::lock_guard lock(mutex_);
    const RunId id = run_list.size() + 1;
    auto run = sample_run(id, RunState::running, spec.name);
    run.spec = spec;
    run_list.insert(run_list.begin(), run);
    return id;
}

Outcome<Done> FakeEngine::command(const std::string& call, RunId run, RunState becomes) {
    dawdle();
    note(call + " " + std::to_string(run));
    if (failure)
        return *failure;
    const std::lock_guard lock(mutex_);
    for (auto& snapshot : run_list)
        if (snapshot.id == run)
            snapshot.state = becomes;
    return Done{};
}

Outcome<Done> FakeEngine::reopen(RunId run, const api::LaunchOptions& options) {
    with([&](FakeEngine& engine) { engine.reopened_with = options; });
    return command("reopen", run, RunState::running);
}
Outcome<Done> FakeEngine::pause(RunId run) {
    return command("pause", run, RunState::paused);
}
Outcome<Done> FakeEngine::resume(RunId run) {
    return command("resume", run, RunState::running);
}
Outcome<Done> FakeEngine::stop(RunId run) {
    return command("stop", run, RunState::stopped);
}

Outcome<Done> FakeEngine::wake(RunId run) {
    return command("wake", run, RunState::running);
}
Outcome<Done> FakeEngine::sleep(RunId run) {
    return command("sleep", run, RunState::asleep);
}

Outcome<Done> FakeEngine::set_rest(RunId run, std::int64_t sleep_after_ms) {
    note("set_rest " + std::to_string(run) + " " + std::to_string(sleep_after_ms));
    if (failure)
        return *failure;
    const std::lock_guard lock(mutex_);
    for (auto& snapshot : run_list)
        if (snapshot.id == run)
            snapshot.rest.sleep_after_ms = sleep_after_ms;
    return Done{};
}

Outcome<Done> FakeEngine::keep_warm(const api::RollupSpec& spec, std::size_t count) {
    note("keep_warm " + spec.name + " " + std::to_string(count));
    if (failure)
        return *failure;
    return Done{};
}

std::vector<api::WarmPool> FakeEngine::warm_pools() const {
    const std::lock_guard lock(mutex_);
    return pool_list;
}

Outcome<Done> FakeEngine::set_load(RunId run, const api::LoadChoice& load, bool active) {
    const auto rate = load.rate_tx_per_s ? std::to_string(*load.rate_tx_per_s) : "max";
    note("set_load " + std::to_string(run) + " " + load.kind + " " + rate + (active ? " on" : " off"));
    if (failure)
        return *failure;
    const std::lock_guard lock(mutex_);
    for (auto& snapshot : run_list)
        if (snapshot.id == run) {
            snapshot.load.settings = load;
            snapshot.load.active = active;
        }
    return Done{};
}

Outcome<Done> FakeEngine::delete_run(RunId run) {
    note("delete_run " + std::to_string(run));
    if (failure)
        return *failure;
    const std::lock_guard lock(mutex_);
    std::erase_if(run_list, [run](const auto& r) { return r.id == run; });
    return Done{};
}

bool FakeEngine::wait_stopped(RunId run, std::int64_t) {
    dawdle();
    const auto now = snapshot(run);
    return !now || now->state == RunState::stopped;
}

std::vector<api::RunSnapshot> FakeEngine::runs() const {
    const std::lock_guard lock(mutex_);
    return run_list;
}

std::optional<api::RunSnapshot> FakeEngine::snapshot(RunId run) const {
    const std::lock_guard lock(mutex_);
    for (const auto& snapshot : run_list)
        if (snapshot.id == run)
            return snapshot;
    return std::nullopt;
}

std::vector<api::Event> FakeEngine::events_after(std::uint64_t sequence, std::size_t limit) const {
    const std::lock_guard lock(mutex_);
    std::vector<api::Event> out;
    for (const auto& event : event_list)
        if (event.sequence > sequence && out.size() < limit)
            out.push_back(event);
    return out;
}

std::vector<api::Sample> FakeEngine::series(RunId, api::Metric metric, std::int64_t from_ms,
                                            std::int64_t to_ms, std::size_t) const {
    dawdle();
    const std::lock_guard lock(mutex_);
    std::vector<api::Sample> out;
    if (const auto kept = samples.find(metric); kept != samples.end())
        for (const auto& sample : kept->second)
            if (sample.wall_ms >= from_ms && sample.wall_ms <= to_ms)
                out.push_back(sample);
    return out;
}

api::ResourceUse FakeEngine::resources() const {
    const std::lock_guard lock(mutex_);
    return resource_answer;
}

Page<api::BlockRow> FakeEngine::blocks(RunId, const std::string& cursor, std::size_t limit) const {
    dawdle();
    const std::lock_guard lock(mutex_);
    return page_of(block_list, cursor, limit);
}

Outcome<api::BlockDetail> FakeEngine::block(RunId run, std::uint64_t number) const {
    dawdle();
    if (run == api::l1_run)
        note("l1 block " + std::to_string(number));
    const std::lock_guard lock(mutex_);
    return found_in(block_details, number);
}

Page<api::TransactionRow> FakeEngine::transactions(RunId, std::optional<std::uint64_t> block,
                                                   const std::string& address, const std::string& cursor,
                                                   std::size_t limit) const {
    dawdle();
    const std::lock_guard lock(mutex_);
    std::vector<api::TransactionRow> matching;
    for (const auto& row : transaction_list)
        if ((!block || row.block == *block) && (address.empty() || row.from == address || row.to == address))
            matching.push_back(row);
    return page_of(matching, cursor, limit);
}

Outcome<api::TransactionDetail> FakeEngine::transaction(RunId, const std::string& hash) const {
    dawdle();
    const std::lock_guard lock(mutex_);
    return found_in(transaction_details, hash);
}

Page<api::AccountRow> FakeEngine::accounts(RunId, bool contracts_only, const std::string& cursor,
                                           std::size_t limit) const {
    dawdle();
    const std::lock_guard lock(mutex_);
    std::vector<api::AccountRow> matching;
    for (const auto& row : account_list)
        if (!contracts_only || row.is_contract)
            matching.push_back(row);
    return page_of(matching, cursor, limit);
}

Outcome<api::AccountDetail> FakeEngine::account(RunId, const std::string& address,
                                                std::optional<std::uint64_t> as_of) const {
    dawdle();
    note("account " + address + (as_of ? " as of " + std::to_string(*as_of) : ""));
    const std::lock_guard lock(mutex_);
    return found_in(account_details, address);
}

Page<api::StorageRow> FakeEngine::storage(RunId, const std::string&, std::optional<std::uint64_t>,
                                          const std::string& cursor, std::size_t limit) const {
    dawdle();
    const std::lock_guard lock(mutex_);
    return page_of(storage_list, cursor, limit);
}

Page<api::LogRow> FakeEngine::logs(RunId, const std::string& address, const std::string& cursor,
                                   std::size_t limit) const {
    dawdle();
    const std::lock_guard lock(mutex_);
    std::vector<api::LogRow> matching;
    for (const auto& row : log_list)
        if (address.empty() || row.address == address)
            matching.push_back(row);
    return page_of(matching, cursor, limit);
}

std::vector<api::SearchHit> FakeEngine::search(RunId, const std::string& text) const {
    dawdle();
    note("search " + text);
    const std::lock_guard lock(mutex_);
    return hit_list;
}

std::vector<api::Engine::TestAccount> FakeEngine::test_accounts(RunId) const {
    const std::lock_guard lock(mutex_);
    return test_account_list;
}

std::vector<api::WebOrigin> FakeEngine::web_origins() const {
    const std::lock_guard lock(mutex_);
    return origin_list;
}

api::Outcome<api::Done> FakeEngine::answer_origin(const std::string& origin, api::OriginAnswer answer) {
    const char* const words[] = {"once", "always", "deny"};
    note("answer_origin " + origin + " " + words[static_cast<int>(answer)]);
    const std::lock_guard lock(mutex_);
    if (failure)
        return *failure;
    for (auto& known : origin_list)
        if (known.name == origin)
            known.state = answer == api::OriginAnswer::once     ? api::OriginState::once
                          : answer == api::OriginAnswer::always ? api::OriginState::always
                                                                : api::OriginState::denied;
    return api::Done{};
}

api::Outcome<api::Done> FakeEngine::forget_origin(const std::string& origin) {
    note("forget_origin " + origin);
    const std::lock_guard lock(mutex_);
    std::erase_if(origin_list, [&](const auto& known) { return known.name == origin; });
    return api::Done{};
}

}  // namespace studio::gui_test
