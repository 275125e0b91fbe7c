// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_contents.hpp"

#include <algorithm>
#include <rollup/composition.hpp>

#include "archive_layout.hpp"
#include "ending_errors.hpp"

namespace studio::ending {
namespace {

Result<std::vector<std::string>> reader_files(const api::RollupSpec& spec) {
    STUDIO_TRY(modules, rollup::compose(spec, {nullptr, nullptr, 0}));
    return modules.availability->reader_files();
}

}  // namespace

std::vector<std::string> made_files(bool has_list) {
    std::vector<std::string> names{layout::kDesign, layout::kConfig, layout::kAllocs,    layout::kExcerpt,
                                   layout::kLife,   layout::kReport, layout::kReportPage};
    if (has_list)
        names.emplace_back(layout::kAccountList);
    return names;
}

Result<std::vector<std::string>> files_of_run(const api::RollupSpec& spec) {
    STUDIO_TRY(names, reader_files(spec));
    names.emplace_back(layout::kConfig);
    names.emplace_back(layout::kLife);
    return std::move(names);
}

Result<void> check_contents(const archive::Manifest& manifest, const api::RollupSpec& spec) {
    const auto& rollup = manifest.rollup;
    if (rollup.last_block > layout::kMostBlocks)
        return fail(errors::kTooManyBlocks,
                    {rollup.name, std::to_string(rollup.last_block), std::to_string(layout::kMostBlocks)});
    STUDIO_TRY(names, reader_files(spec));
    std::ranges::copy(made_files(spec.genesis_list.has_value()), std::back_inserter(names));
    for (const auto& file : manifest.files)
        if (std::ranges::find(names, file.path) == names.end())
            return fail(errors::kForeignFile, {rollup.name, file.path});
    std::erase(names, layout::kReport);
    std::erase(names, layout::kReportPage);
    for (const auto& name : names)
        if (std::ranges::find(manifest.files, name, &archive::ListedFile::path) == manifest.files.end())
            return fail(errors::kFileMissing, {rollup.name, name});
    return {};
}

}  // namespace studio::ending
