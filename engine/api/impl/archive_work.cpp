// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_work.hpp"

#include <ending/archive_layout.hpp>
#include <spec/design.hpp>
#include <store/disk.hpp>

#include "api_errors.hpp"

namespace studio::api_impl {

archive::ProgressWatch watch_of(const api::Engine::ShareWatch& watch) {
    return [&watch](const archive::Progress& progress) {
        return !watch || watch(progress.all == 0
                                   ? 0
                                   : static_cast<double>(progress.done) / static_cast<double>(progress.all));
    };
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
