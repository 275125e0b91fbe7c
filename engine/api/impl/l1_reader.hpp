// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <query/explorer.hpp>
#include <shared_mutex>

#include "l1_names.hpp"

namespace studio::api_impl {

/// The workspace's L1 for Explore: the one that runs, or, until a rollup needs it, what is stored of it.
/// Names are made anew when a rollup came or went. Thread-safe.
class L1Reader {
public:
    /// Where it is stored and by which seed its keys are; nothing when this workspace never had one.
    using Settings = std::function<Result<std::optional<WorkspaceL1Settings>>()>;
    /// The rollups of the workspace, whether they stand on it or not, oldest first.
    using Tenants = std::function<std::vector<L1Tenant>()>;
    L1Reader(Settings settings, Tenants tenants);

    /// While it lives, what it reads stays open.
    class Reading {
    public:
        const query::Explorer& explorer() const { return *explorer_; }

    private:
        friend class L1Reader;
        std::shared_lock<std::shared_mutex> open_;
        std::shared_ptr<const query::Explorer> explorer_;
    };
    /// `runs` are the rollups there are now. May take a second when the stored chain has to be opened.
    /// Errors: kNoL1, those of the store and of the plans.
    Result<Reading> read(const std::vector<api::RunId>& runs);

    /// Waits for whoever reads, closes what is stored, and reads what `open` gives from then on: it must live
    /// as long as the reader. Errors: of `open`.
    Result<void> replace(const std::function<Result<WorkspaceL1*>()>& open);

private:
    Result<l1::L1Chain*> chain_to_read(const WorkspaceL1Settings& settings);

    const Settings settings_;
    const Tenants tenants_;
    std::shared_mutex open_;                           // shared: somebody reads
    std::mutex making_;                                // taken after open_
    std::unique_ptr<l1::L1Chain> stored_;              // guarded by making_
    WorkspaceL1* running_ = nullptr;                   // guarded by open_
    std::shared_ptr<const query::Explorer> explorer_;  // guarded by making_
    std::vector<api::RunId> runs_;                     // guarded by making_; whose names it has
};

}  // namespace studio::api_impl
