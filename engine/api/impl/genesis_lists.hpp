// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/engine.hpp>
#include <chain/account_list.hpp>
#include <chain/shard_place.hpp>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>

namespace studio::api_impl {

/// The workspace's lists of accounts, `<folder>/<sha256>.accounts`. Rollups with the same list share it in
/// memory. Thread-safe.
class GenesisLists {
public:
    explicit GenesisLists(std::filesystem::path folder) : folder_{std::move(folder)} {}

    bool has(const api::GenesisList& list) const;
    /// Reads it and compares it with what the design says. Errors: kListMissing, kOtherList, of the file.
    Result<chain::AccountListPtr> open(const api::GenesisList& list);
    /// Takes a table, or a list as it is. Errors: kListCancelled, of the file.
    Result<api::ListImport> import(const std::filesystem::path& path, const std::string& balance,
                                   const api::Engine::ShareWatch& watch);
    /// The part of it that lives on a shard, as a list of its own; nothing: nobody does. Errors: as open(),
    /// of the file.
    Result<std::optional<api::GenesisList>> share_of(const api::GenesisList& list, chain::ShardPlace place);
    /// Takes the list in this file unless it is there. Errors: kListMissing, kOtherList, of the file.
    Result<void> take(const api::GenesisList& list, const std::filesystem::path& path);
    /// Errors: as open(), kListInTheWay, of the file.
    Result<void> copy_to(const api::GenesisList& list, const std::filesystem::path& folder);
    /// Deletes those that nobody names any more.
    void keep_only(const std::set<std::string>& hashes) const;

private:
    std::filesystem::path path_of(const std::string& sha256) const;
    Result<api::GenesisList> keep(const chain::AccountList& list, const std::filesystem::path& table) const;

    const std::filesystem::path folder_;
    std::mutex mutex_;
    std::map<std::string, std::weak_ptr<const chain::AccountList>> open_;  // guarded by mutex_; by SHA-256
};

}  // namespace studio::api_impl
