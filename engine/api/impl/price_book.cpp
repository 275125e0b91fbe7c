// SPDX-License-Identifier: GPL-3.0-or-later
#include "price_book.hpp"

#include <algorithm>

#include "api_errors.hpp"

namespace studio::api_impl {
namespace {

metrics::PriceSet from_api(const api::PriceSet& set) {
    metrics::PriceSet out{set.id, set.title, set.date, set.source, true, {}};
    for (const auto& input : set.inputs)
        out.inputs.push_back({input.id, input.title.english(), input.unit, set.source, input.value});
    return out;
}

}  // namespace

PriceBook::PriceBook(store::Workspace& workspace)
    : workspace_{workspace}, sets_{metrics::built_in_price_sets()} {
    const auto records = workspace.price_sets();
    if (!records) {
        problems_.push_back(records.error());
        return;
    }
    for (const auto& record : *records) {
        auto set = metrics::read_price_set(record.json);
        if (set)
            put(std::move(*set));
        else
            problems_.push_back({errors::kPriceSetUnread, {record.id, set.error().english()}});
    }
}

void PriceBook::put(metrics::PriceSet set) {
    set.user_made = true;
    const auto present =
        std::find_if(sets_.begin(), sets_.end(), [&](const auto& s) { return s.id == set.id; });
    if (present == sets_.end())
        sets_.push_back(std::move(set));
    else
        *present = std::move(set);
}

std::vector<metrics::PriceSet> PriceBook::all() const {
    const std::lock_guard lock{mutex_};
    return sets_;
}

std::vector<std::string> PriceBook::ids() const {
    const std::lock_guard lock{mutex_};
    std::vector<std::string> ids;
    for (const auto& set : sets_)
        ids.push_back(set.id);
    return ids;
}

metrics::PriceSet PriceBook::find(const std::string& id) const {
    const std::lock_guard lock{mutex_};
    const auto found =
        std::find_if(sets_.begin(), sets_.end(), [&](const auto& set) { return set.id == id; });
    return found == sets_.end() ? sets_.front() : *found;
}

Result<void> PriceBook::save(const api::PriceSet& set) {
    const auto own = from_api(set);
    // Written and read again, so that what is kept is what the next start will find.
    const auto json = metrics::write_price_set(own);
    STUDIO_TRY(read, metrics::read_price_set(json));
    STUDIO_CHECK(workspace_.save_price_set({own.id, json}));
    const std::lock_guard lock{mutex_};
    put(std::move(read));
    return {};
}

}  // namespace studio::api_impl
