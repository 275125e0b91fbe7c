// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <filesystem>
#include <memory>
#include <string>

namespace studio::archive {

/// Writes a pax tar, compressed with zstd. The file appears with finish(), durably; without that nothing
/// stays. The same calls give the same bytes.
class TarWriter {
public:
    /// `time_s` is the time that all entries have. Errors: of the store.
    static Result<TarWriter> create(const std::filesystem::path& path, std::uint64_t time_s);
    TarWriter(TarWriter&&) noexcept;
    TarWriter& operator=(TarWriter&&) = delete;
    ~TarWriter();

    /// Begins a plain file, whose content comes with write(): exactly `size` bytes.
    Result<void> begin(const std::string& path, std::uint64_t size);
    Result<void> write(BytesView content);
    Result<void> finish();

private:
    struct Parts;
    explicit TarWriter(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace studio::archive
