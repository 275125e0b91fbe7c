// SPDX-License-Identifier: GPL-3.0-or-later
#include "tar_writer.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <base/assert.hpp>
#include <cerrno>
#include <optional>
#include <store/disk.hpp>
#include <store/store_errors.hpp>

namespace studio::archive {
namespace {

constexpr int kFileMode = 0644;

}  // namespace

struct TarWriter::Parts {
    explicit Parts(store::NewFile new_file) : file{std::move(new_file)} {}
    ~Parts() {
        if (handle == nullptr)
            return;
        ::archive_write_fail(handle);  // nothing more goes into the file
        ::archive_write_free(handle);
    }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    static la_ssize_t put(struct archive* handle, void* context, const void* data, std::size_t size) {
        auto& parts = *static_cast<Parts*>(context);
        auto written = parts.file.write({static_cast<const std::uint8_t*>(data), size});
        if (written)
            return static_cast<la_ssize_t>(size);
        parts.error = std::move(written.error());
        ::archive_set_error(handle, EIO, "not written");
        return -1;
    }
    /// The file's own error, if that is what libarchive complains about.
    Result<void> check(int code) {
        if (code == ARCHIVE_OK)
            return {};
        if (error)
            return fail(*error);
        const auto* words = ::archive_error_string(handle);
        return fail(store::errors::kNotWritable, {path.string(), words == nullptr ? "libarchive" : words});
    }

    std::filesystem::path path;
    std::uint64_t time_s = 0;
    store::NewFile file;
    std::optional<Error> error;
    struct archive* handle = nullptr;
};

TarWriter::TarWriter(std::unique_ptr<Parts> parts) : parts_{std::move(parts)} {}
TarWriter::TarWriter(TarWriter&&) noexcept = default;
TarWriter::~TarWriter() = default;

Result<TarWriter> TarWriter::create(const std::filesystem::path& path, std::uint64_t time_s) {
    STUDIO_TRY(file, store::NewFile::create(path));
    auto parts = std::make_unique<Parts>(std::move(file));
    parts->path = path;
    parts->time_s = time_s;
    parts->handle = ::archive_write_new();
    STUDIO_ASSERT(parts->handle != nullptr);
    STUDIO_CHECK(parts->check(::archive_write_add_filter_zstd(parts->handle)));
    // Pax headers only where the plain ones are too narrow.
    STUDIO_CHECK(parts->check(::archive_write_set_format_pax_restricted(parts->handle)));
    // Else the file is filled up to a tape's block, and zeros are no part of a zstd stream.
    STUDIO_CHECK(parts->check(::archive_write_set_bytes_in_last_block(parts->handle, 1)));
    STUDIO_CHECK(
        parts->check(::archive_write_open(parts->handle, parts.get(), nullptr, &Parts::put, nullptr)));
    return TarWriter{std::move(parts)};
}

Result<void> TarWriter::begin(const std::string& path, std::uint64_t size) {
    const std::unique_ptr<struct archive_entry, decltype(&::archive_entry_free)> entry{::archive_entry_new(),
                                                                                       &::archive_entry_free};
    STUDIO_ASSERT(entry != nullptr);
    ::archive_entry_set_pathname(entry.get(), path.c_str());
    ::archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
    ::archive_entry_set_filetype(entry.get(), AE_IFREG);
    ::archive_entry_set_perm(entry.get(), kFileMode);
    ::archive_entry_set_mtime(entry.get(), static_cast<time_t>(parts_->time_s), 0);
    return parts_->check(::archive_write_header(parts_->handle, entry.get()));
}

Result<void> TarWriter::write(BytesView content) {
    const auto written = ::archive_write_data(parts_->handle, content.data(), content.size());
    // What goes beyond the size that was given is cut off, not an error.
    STUDIO_ASSERT(written < 0 || static_cast<std::size_t>(written) == content.size());
    return parts_->check(written < 0 ? static_cast<int>(written) : ARCHIVE_OK);
}

Result<void> TarWriter::finish() {
    STUDIO_CHECK(parts_->check(::archive_write_close(parts_->handle)));
    return parts_->file.finish();
}

}  // namespace studio::archive
