// SPDX-License-Identifier: GPL-3.0-or-later
#include "tar_reader.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <base/assert.hpp>
#include <cerrno>

#include "archive_errors.hpp"
#include "input_file.hpp"

namespace studio::archive {

struct TarReader::Parts {
    explicit Parts(InputFile input) : file{std::move(input)} {}
    ~Parts() { ::archive_read_free(handle); }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    static la_ssize_t get(struct archive* handle, void* context, const void** data) {
        auto& parts = *static_cast<Parts*>(context);
        auto got = parts.file.read_at(parts.offset, parts.piece);
        if (!got)
            parts.error = std::move(got.error());
        else if (parts.goes_on && !parts.goes_on())
            parts.error = Error{errors::kCancelled, {parts.file.path().string()}};
        if (parts.error) {
            ::archive_set_error(handle, EIO, "not read");
            return -1;
        }
        parts.offset += *got;
        *data = parts.piece.data();
        return static_cast<la_ssize_t>(*got);
    }
    /// Why it went wrong: our own reason, if that is what libarchive complains about.
    Error problem() const {
        if (error)
            return *error;
        const auto* words = ::archive_error_string(handle);
        return {errors::kDamaged, {file.path().string(), words == nullptr ? "libarchive" : words}};
    }

    InputFile file;
    std::function<bool()> goes_on;
    std::uint64_t offset = 0;
    Bytes piece = Bytes(kPieceBytes);
    std::optional<Error> error;
    struct archive* handle = nullptr;
};

TarReader::TarReader(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}
TarReader::TarReader(TarReader&&) noexcept = default;
TarReader::~TarReader() = default;

Result<TarReader> TarReader::open(const std::filesystem::path& path, std::function<bool()> goes_on) {
    STUDIO_TRY(file, InputFile::open(path));
    auto parts = std::make_unique<Parts>(std::move(file));
    parts->goes_on = std::move(goes_on);
    parts->handle = ::archive_read_new();
    STUDIO_ASSERT(parts->handle != nullptr);
    const auto set_up = [&](int code) { STUDIO_ASSERT(code == ARCHIVE_OK); };
    set_up(::archive_read_support_filter_zstd(parts->handle));
    set_up(::archive_read_support_format_tar(parts->handle));
    // Goes on behind the end mark, to the end of the file.
    set_up(::archive_read_set_format_option(parts->handle, "tar", "read_concatenated_archives", "1"));
    if (::archive_read_open(parts->handle, parts.get(), nullptr, &Parts::get, nullptr) != ARCHIVE_OK)
        return fail(parts->problem());
    return TarReader{std::move(parts)};
}

Result<std::optional<TarReader::Entry>> TarReader::next() {
    struct archive_entry* header = nullptr;
    const auto code = ::archive_read_next_header(parts_->handle, &header);
    if (code == ARCHIVE_EOF)
        return std::nullopt;
    if (code != ARCHIVE_OK)  // warnings too: our own archives give none
        return fail(parts_->problem());
    Entry entry;
    const auto* path = ::archive_entry_pathname(header);
    entry.path = path == nullptr ? "" : path;
    entry.size = static_cast<std::uint64_t>(std::max<la_int64_t>(::archive_entry_size(header), 0));
    entry.is_plain_file = ::archive_entry_filetype(header) == AE_IFREG &&
                          ::archive_entry_hardlink(header) == nullptr &&
                          ::archive_entry_symlink(header) == nullptr;
    return std::optional{std::move(entry)};
}

Result<std::size_t> TarReader::read(std::span<std::uint8_t> out) {
    const auto got = ::archive_read_data(parts_->handle, out.data(), out.size());
    if (got < 0)
        return fail(parts_->problem());
    return static_cast<std::size_t>(got);
}

}  // namespace studio::archive
