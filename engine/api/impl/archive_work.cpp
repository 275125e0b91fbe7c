// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_work.hpp"

#include <algorithm>
#include <ending/archive_layout.hpp>
#include <spec/design.hpp>
#include <store/disk.hpp>
#include <store/store_errors.hpp>

#include "api_errors.hpp"

namespace studio::api_impl {

archive::ProgressWatch watch_of(const api::Engine::ShareWatch& watch) {
    return [&watch](const archive::Progress& progress) {
        return !watch || watch(progress.all == 0
                                   ? 0
                                   : static_cast<double>(progress.done) / static_cast<double>(progress.all));
    };
}

store::DiskLimits limits_of_a_look(store::DiskLimits disk) {
    disk.stop_below_bytes = std::max(disk.stop_below_bytes, disk.warn_below_bytes);
    return disk;
}

Result<void> check_room(const std::filesystem::path& folder, std::uint64_t bytes,
                        const store::DiskLimits& disk) {
    const auto free = disk.free_bytes ? disk.free_bytes(folder) : store::free_disk_bytes(folder);
    const auto least = bytes + disk.stop_below_bytes;
    if (free >= least)
        return {};
    return fail(store::errors::kDiskNearlyFull,
                {std::to_string(free >> 20U), folder.string(), std::to_string(least >> 20U)});
}

Result<archive::SignedManifest> unpack(const std::filesystem::path& archive,
                                       const std::filesystem::path& scratch, const store::DiskLimits& disk,
                                       const archive::ProgressWatch& watch) {
    STUDIO_CHECK(store::make_folder(scratch));
    STUDIO_TRY(listed, archive::read_manifest(archive));
    STUDIO_CHECK(check_room(scratch, listed.manifest.total_bytes(), limits_of_a_look(disk)));
    return archive::extract(archive, scratch / kUnpacked, watch);
}

Result<api::RollupSpec> read_archived_design(const std::filesystem::path& unpacked) {
    STUDIO_TRY(text, store::read_file(unpacked / ending::layout::kDesign, ending::layout::kMostSmallBytes));
    api::RollupSpec spec;
    for (const auto& problem :
         spec::read_design({reinterpret_cast<const char*>(text.data()), text.size()}, spec))
        return fail(errors::kArchiveDesign, {problem.what.english()});
    return spec;
}

}  // namespace studio::api_impl
