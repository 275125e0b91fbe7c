// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace studio::store {

/// The number of the last acknowledged block, in a small file beside the database. It is written after the
/// block, without a sync: so it is never ahead of the database unless blocks were lost, which SQLite alone
/// would not tell (it takes a damaged end of its write-ahead log for a commit that never finished).
class HeadMark {
public:
    static Result<HeadMark> open(const std::filesystem::path& path);
    HeadMark(HeadMark&& other) noexcept;
    HeadMark& operator=(HeadMark&& other) noexcept;
    ~HeadMark();

    /// Empty when nothing was acknowledged yet, or when the file itself is damaged.
    std::optional<std::uint64_t> read() const;
    /// Failure does no harm: the mark only stays behind.
    void write(std::uint64_t number) const;

private:
    explicit HeadMark(int descriptor) : descriptor_{descriptor} {}
    int descriptor_;
};

}  // namespace studio::store
