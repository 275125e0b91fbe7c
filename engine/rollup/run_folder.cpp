// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_folder.hpp"

#include <store/disk.hpp>

namespace studio::rollup {

Result<void> RunFolder::put(const std::string& name, BytesView content) {
    const auto path = folder_ / name;
    STUDIO_CHECK(store::make_folder(path.parent_path()));
    return store::write_file_atomically(path, content);
}

Result<std::optional<Bytes>> RunFolder::get(const std::string& name, std::size_t most_bytes) const {
    const auto path = folder_ / name;
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return std::nullopt;
    STUDIO_TRY(content, store::read_file(path, most_bytes));
    return std::optional{std::move(content)};
}

}  // namespace studio::rollup
