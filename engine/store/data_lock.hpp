// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <filesystem>

namespace studio::store {

/// Keeps other programs out of a data folder: an advisory lock on its file `lock`, which the operating system
/// takes back when the program ends, however it ends.
class DataLock {
public:
    /// Error: kDataFolderInUse.
    static Result<DataLock> take(const std::filesystem::path& folder);
    DataLock(DataLock&& other) noexcept;
    DataLock& operator=(DataLock&&) = delete;
    ~DataLock();

private:
    explicit DataLock(int descriptor) : descriptor_{descriptor} {}
    int descriptor_;
};

}  // namespace studio::store
