// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_engine.hpp"

/// FakeEngine: the end of an ephemeral rollup.
namespace studio::gui_test {

using api::Done;
using api::Outcome;
using api::RunId;

Outcome<Done> FakeEngine::end_life(RunId run) {
    dawdle();
    note("end_life " + std::to_string(run));
    if (failure)
        return *failure;
    return Done{};
}

Outcome<Done> FakeEngine::pay_claims(RunId run, const std::vector<std::string>& holders) {
    auto call = "pay_claims " + std::to_string(run);
    dawdle();
    for (const auto& holder : holders)
        call += " " + holder;
    note(call);
    if (failure)
        return *failure;
    return Done{};
}

Outcome<api::Page<api::ClaimRow>> FakeEngine::claims(RunId run, const std::string& find,
                                                     const std::string& cursor, std::size_t limit) const {
    dawdle();
    note("claims " + std::to_string(run) + " '" + find + "' from '" + cursor + "'");
    const std::lock_guard lock(mutex_);
    if (failure)
        return *failure;
    api::Page<api::ClaimRow> page;
    for (std::size_t i = cursor.empty() ? 0 : std::stoul(cursor); i < claim_list.size(); ++i) {
        const auto& row = claim_list[i];
        if (row.holder.find(find) == std::string::npos && row.name.find(find) == std::string::npos)
            continue;
        if (page.rows.size() == limit) {
            page.next = std::to_string(i);
            break;
        }
        page.rows.push_back(row);
    }
    return page;
}

Outcome<std::vector<api::ClaimAsset>> FakeEngine::claim_assets(RunId) const {
    const std::lock_guard lock(mutex_);
    if (failure)
        return *failure;
    return claim_asset_list;
}

}  // namespace studio::gui_test
