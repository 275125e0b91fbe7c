// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <codec/plain_text.hpp>
#include <crypto/keccak256.hpp>
#include <store/disk.hpp>
#include <store/store_errors.hpp>

#include "archive_errors.hpp"
#include "archive_file.hpp"
#include "archive_parts.hpp"
#include "input_file.hpp"
#include "manifest_signature.hpp"
#include "tar_reader.hpp"

namespace studio::archive {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShownPathBytes = 80;

/// The entry's name for an error; nothing at the end.
std::string shown(const std::optional<TarReader::Entry>& entry) {
    if (!entry)
        return "nothing";
    return codec::plain_text(entry->path, kShownPathBytes) +
           (entry->is_plain_file ? ", " + std::to_string(entry->size) + " bytes"
                                 : ", which is no plain file");
}

/// All of the next entry, which must have this name; an error of the kind `otherwise` if it does not.
Result<std::string> read_part(TarReader& tar, const std::string& name, std::size_t most_bytes,
                              const Error& otherwise) {
    STUDIO_TRY(entry, tar.next());
    if (!entry || !entry->is_plain_file || entry->path != name || entry->size > most_bytes)
        return fail(otherwise);
    std::string content(static_cast<std::size_t>(entry->size), '\0');
    std::size_t done = 0;
    while (done < content.size()) {
        STUDIO_TRY(got,
                   tar.read({reinterpret_cast<std::uint8_t*>(content.data()) + done, content.size() - done}));
        if (got == 0)
            return fail(otherwise);
        done += got;
    }
    return content;
}

Result<SignedManifest> read_signed(TarReader& tar, const fs::path& path) {
    const auto archive = path.string();
    auto text =
        read_part(tar, kManifestName, limits::kArchiveMaxManifestBytes, {errors::kNotAnArchive, {archive}});
    if (!text)
        return fail(std::move(text.error()));
    SignedManifest out;
    STUDIO_TRY(manifest, decode_manifest(*text, archive));
    out.manifest = std::move(manifest);
    out.archive_hash = archive_hash_of(*text);
    const Error not_signed{errors::kBadSignature, {archive}};
    STUDIO_TRY(signature, read_part(tar, kSignatureName, ManifestSignature::size(), not_signed));
    // The organiser stands in what is signed, so that damage shows, and not as an archive of somebody else's.
    if (signature.size() != ManifestSignature::size() ||
        signer_of(out.archive_hash, ManifestSignature::right_aligned(bytes_of(signature))) !=
            out.manifest.organiser)
        return fail(not_signed);
    return out;
}

/// A folder beside the one that is wanted, until all of it is there. What lies there under its name is what
/// an earlier, killed program has left.
class StagingFolder {
public:
    static Result<StagingFolder> create(const fs::path& wanted) {
        std::error_code error;
        if (fs::exists(wanted, error) && !fs::is_empty(wanted, error))
            return fail(errors::kFolderExists, {wanted.string()});
        auto path = wanted;
        path += ".unpacking";
        fs::remove_all(path, error);
        if (!fs::create_directory(path, error))
            return fail(store::system_error(path, error ? error.value() : EEXIST));
        return StagingFolder{wanted, std::move(path)};
    }
    StagingFolder(StagingFolder&& other) noexcept
        : wanted_{std::move(other.wanted_)}, path_{std::exchange(other.path_, {})} {}
    StagingFolder& operator=(StagingFolder&&) = delete;
    ~StagingFolder() {
        std::error_code ignored;
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }

    const fs::path& path() const { return path_; }
    Result<void> finish() {
        std::error_code error;
        fs::rename(path_, wanted_, error);  // also over an empty folder
        if (error)
            return fail(store::system_error(wanted_, error.value()));
        path_.clear();
        store::sync_folder(wanted_.parent_path());
        return {};
    }

private:
    StagingFolder(fs::path wanted, fs::path path) : wanted_{std::move(wanted)}, path_{std::move(path)} {}
    fs::path wanted_;
    fs::path path_;
};

/// One archive on its way into a folder.
class Unpacking {
public:
    Unpacking(const fs::path& archive, TarReader& tar, const ProgressWatch& watch, Progress& progress)
        : archive_{archive}, tar_{tar}, watch_{watch}, progress_{progress} {}

    Result<void> take_all(const Manifest& manifest, const fs::path& folder) {
        for (const auto& file : manifest.files)
            STUDIO_CHECK(take(file, folder / file.path));
        STUDIO_TRY(more, tar_.next());
        if (more)
            return fail(errors::kWrongEntry, {archive_.string(), shown(more), "its end"});
        return {};
    }

private:
    Result<void> take(const ListedFile& listed, const fs::path& path) {
        STUDIO_TRY(entry, tar_.next());
        if (!entry || !entry->is_plain_file || entry->path != listed.path || entry->size != listed.size)
            return fail(errors::kWrongEntry, {archive_.string(), shown(entry),
                                              shown(TarReader::Entry{listed.path, listed.size, true})});
        STUDIO_CHECK(store::make_folder(path.parent_path()));
        STUDIO_TRY(file, store::NewFile::create(path));
        STUDIO_TRY(hash, copy(listed.size, file));
        if (hash != listed.keccak256)
            return fail(errors::kWrongContent, {archive_.string(), listed.path});
        return file.finish();
    }

    /// The entry's content, never more than `size` bytes of it; its hash.
    Result<Hash32> copy(std::uint64_t size, store::NewFile& file) {
        crypto::Keccak256 hash;
        for (std::uint64_t left = size; left > 0;) {
            const auto wanted = std::min<std::uint64_t>(piece_.size(), left);
            STUDIO_TRY(got, tar_.read({piece_.data(), static_cast<std::size_t>(wanted)}));
            if (got == 0)
                break;  // the hash will tell
            const BytesView read{piece_.data(), got};
            hash.update(read);
            STUDIO_CHECK(file.write(read));
            left -= got;
            progress_.done += got;
            if (!goes_on(watch_, progress_))
                return fail(errors::kCancelled, {archive_.string()});
        }
        return hash.finish();
    }

    const fs::path& archive_;
    TarReader& tar_;
    const ProgressWatch& watch_;
    Progress& progress_;
    Bytes piece_ = Bytes(kPieceBytes);
};

}  // namespace

Result<SignedManifest> read_manifest(const fs::path& path) {
    STUDIO_TRY(tar, TarReader::open(path, {}));
    return read_signed(tar, path);
}

Result<SignedManifest> extract(const fs::path& path, const fs::path& folder, const ProgressWatch& watch) {
    Progress progress;
    STUDIO_TRY(tar, TarReader::open(path, [&] { return goes_on(watch, progress); }));
    STUDIO_TRY(contents, read_signed(tar, path));
    progress.all = contents.manifest.total_bytes();
    STUDIO_TRY(staging, StagingFolder::create(folder));
    if (store::free_disk_bytes(staging.path()) < progress.all)
        return fail(store::errors::kDiskFull, {folder.string()});
    STUDIO_CHECK(Unpacking(path, tar, watch, progress).take_all(contents.manifest, staging.path()));
    STUDIO_CHECK(staging.finish());
    return std::move(contents);
}

}  // namespace studio::archive
