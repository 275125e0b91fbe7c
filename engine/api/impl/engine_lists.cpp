// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_errors.hpp"
#include "api_text.hpp"
#include "engine_impl.hpp"
#include "workspace_designs.hpp"

/// EngineImpl: lists of accounts that designs name.
namespace studio::api_impl {

api::Outcome<api::ListImport> EngineImpl::import_genesis_list(const std::string& path,
                                                              const std::string& balance,
                                                              const ShareWatch& watch) {
    auto imported = lists_.import(path, balance, watch);
    if (!imported)
        return failure_of(imported.error());
    return std::move(*imported);
}

api::Outcome<api::Done> EngineImpl::find_genesis_list(const api::GenesisList& list,
                                                      const std::string& folder) {
    if (const auto taken = lists_.take(list, std::filesystem::path{folder} / list.file); !taken)
        return failure_of(taken.error());
    return api::Done{};
}

api::Outcome<api::Done> EngineImpl::export_genesis_list(const api::GenesisList& list,
                                                        const std::string& folder) const {
    if (const auto copied = lists_.copy_to(list, folder); !copied)
        return failure_of(copied.error());
    return api::Done{};
}

void EngineImpl::drop_unused_lists() const {
    const auto designs = saved_designs(*workspace_);
    if (!designs)
        return;
    std::set<std::string> named;
    const auto note = [&](const api::RollupSpec& spec) {
        if (spec.genesis_list)
            named.insert(spec.genesis_list->sha256);
    };
    for (const auto& design : *designs)
        note(design.spec);
    const std::lock_guard lock{mutex_};
    for (const auto& [id, run] : runs_) {
        note(run.snapshot.spec);
        note(own_design(run));
    }
    lists_.keep_only(named);
}

}  // namespace studio::api_impl
