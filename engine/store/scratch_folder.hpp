// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace studio::store {

/// A folder for files that are needed for as long as this lives. What lay there before, from a program that
/// was killed, goes first; it is made by whoever writes into it.
class ScratchFolder {
public:
    explicit ScratchFolder(std::filesystem::path path) : path_{std::move(path)} { clear(); }
    ~ScratchFolder() { clear(); }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    void clear() const {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path path_;
};

}  // namespace studio::store
