// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace studio::store {

/// One rollup that was launched, as the list of runs remembers it.
struct RunRecord {
    std::uint64_t id = 0;  // given by insert_run
    std::string name;
    std::string spec_json;  // the design it was launched from
    std::uint64_t chain_id = 0;
    std::string state;    // "running", "stopped", "failed", as the owner of runs names them
    std::string failure;  // why, when it failed
    std::int64_t started_ms = 0;
    std::optional<std::int64_t> ended_ms;
    // counters, as of the last update
    std::uint64_t head_number = 0;
    std::string head_hash;
    std::string state_root;
    std::int64_t head_time_ms = 0;
    std::uint64_t transactions = 0;
    double peak_tx_per_s = 0;
    double usd_per_tx = 0;
    std::string details_json;  // whatever else the owner of runs wants back
    friend bool operator==(const RunRecord&, const RunRecord&) = default;
};

struct DesignFile {
    std::string id;  // file name without .rollup.json
    std::string json;
    std::int64_t saved_ms = 0;
};

/// The data folder: `workspace.db` (runs, settings, the user's own price sets), `designs/*.rollup.json`, and
/// `runs/<id>/` with a ChainStore in each. Held by one program at a time. Thread-safe.
class Workspace {
public:
    /// Makes the folder when absent. Errors: kDataFolderInUse, kNotWritable, kNewerFormat, kDamaged …
    static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& folder);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    const std::filesystem::path& folder() const;
    std::filesystem::path run_folder(std::uint64_t id) const;

    /// Newest first.
    Result<std::vector<RunRecord>> runs() const;
    Result<std::uint64_t> insert_run(const RunRecord& record);
    /// Error: kNoSuchRun.
    Result<void> update_run(const RunRecord& record);
    /// All of them or none.
    Result<void> update_runs(const std::vector<RunRecord>& records);
    /// All of them or, after a kill, none; then their folders.
    Result<void> delete_runs(const std::vector<std::uint64_t>& ids);

    /// Designs by id; one that cannot be read has no text. Writing is atomic: after a crash the old or the
    /// new file is there, whole.
    Result<std::vector<DesignFile>> designs() const;
    Result<void> save_design(const std::string& id, const std::string& json);
    Result<void> delete_design(const std::string& id);
    bool has_design(const std::string& id) const;

    struct PriceSetRecord {
        std::string id;
        std::string json;
    };
    Result<std::vector<PriceSetRecord>> price_sets() const;
    Result<void> save_price_set(const PriceSetRecord& set);

    Result<std::optional<std::string>> setting(const std::string& key) const;
    Result<void> set_setting(const std::string& key, const std::string& value);

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::store
