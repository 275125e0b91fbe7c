// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/studio/report.hpp>
#include <archive/archive_file.hpp>
#include <atomic>
#include <functional>
#include <rollup/l1_link.hpp>
#include <rollup/rollup.hpp>

#include "archived_life.hpp"

namespace studio::ending {

/// Makes the signed archive of a rollup that is settled, in its run's folder (archive_layout.hpp).
class Archivist {
public:
    struct Terms {
        const rollup::Rollup& rollup;  // on an L1, as its organiser has it
        std::filesystem::path folder;  // of its run
        std::string design;            // text of its design file
        const Clock& clock;            // the computer's
        std::function<Result<api::EventReport>()> report;
    };
    explicit Archivist(Terms terms) : terms_{std::move(terms)} {}

    /// The archive that is in the folder; else it is made, which may take minutes. It ends with kCancelled
    /// when the rollup stops. One thread. Errors: those of the archive, of the L1, of the disk.
    Result<archive::SignedManifest> archive(const settling::Life& life);
    /// How far that is, in L1 blocks; 0 of 0: not begun. Any thread.
    archive::Progress progress() const { return {done_, all_}; }

private:
    Result<archive::SignedManifest> make(const settling::Life& life);
    Result<ArchivedLife> write_excerpt(const settling::Life& life, const std::filesystem::path& folder);
    Result<void> write_files(const ArchivedLife& life, const std::filesystem::path& folder) const;
    /// Error: the store's.
    Result<archive::ArchivedRollup> subject(const settling::Life& life) const;
    /// The rollup is not being stopped.
    bool goes_on() const;

    const Terms terms_;
    std::atomic<std::uint64_t> done_ = 0;
    std::atomic<std::uint64_t> all_ = 0;
};

}  // namespace studio::ending
