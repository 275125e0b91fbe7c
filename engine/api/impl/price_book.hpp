// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/engine.hpp>
#include <map>
#include <metrics/price_set.hpp>
#include <mutex>
#include <store/workspace.hpp>

namespace studio::api_impl {

/// The price sets the program brings along and those the user made. Thread-safe.
class PriceBook {
public:
    /// What cannot be read is left out and told by problems().
    explicit PriceBook(store::Workspace& workspace);
    const std::vector<Error>& problems() const { return problems_; }

    std::vector<metrics::PriceSet> all() const;
    std::vector<std::string> ids() const;
    /// The first one when the id is not known.
    metrics::PriceSet find(const std::string& id) const;
    Result<void> save(const api::PriceSet& set);

private:
    void put(metrics::PriceSet set);

    store::Workspace& workspace_;
    std::vector<Error> problems_;
    mutable std::mutex mutex_;
    std::vector<metrics::PriceSet> sets_;  // guarded by mutex_; built-in ones first
};

}  // namespace studio::api_impl
