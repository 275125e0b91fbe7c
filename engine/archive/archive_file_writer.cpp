// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <base/limits.hpp>
#include <codec/plain_text.hpp>
#include <crypto/keccak256.hpp>

#include "archive_errors.hpp"
#include "archive_file.hpp"
#include "archive_parts.hpp"
#include "input_file.hpp"
#include "manifest_signature.hpp"
#include "tar_writer.hpp"

namespace studio::archive {
namespace {

using Source = ArchiveContents::Source;
using TakePiece = std::function<Result<void>(BytesView)>;

/// Every file is read twice: the list of contents, which is made of their hashes, comes before them.
class ArchiveWriting {
public:
    ArchiveWriting(const std::filesystem::path& path, const ArchiveContents& contents,
                   const ProgressWatch& watch)
        : path_{path}, files_{contents.files}, watch_{watch} {
        manifest_.rollup = contents.rollup;
        std::ranges::sort(files_, {}, &Source::path);
    }

    Result<void> list_files() {
        for (const auto& source : files_) {
            STUDIO_TRY(file, InputFile::open(source.source));
            manifest_.files.push_back({source.path, file.size(), {}});
        }
        STUDIO_CHECK(check_manifest(manifest_, path_.string()));
        progress_.all = 2 * manifest_.total_bytes();
        for (std::size_t i = 0; i < files_.size(); ++i) {
            STUDIO_TRY(hash, read(i, [](BytesView) -> Result<void> { return {}; }));
            manifest_.files[i].keccak256 = hash;
        }
        return {};
    }

    Result<Hash32> write(const crypto::SecretKey& organiser) {
        manifest_.organiser = crypto::address_of(organiser);
        const auto text = encode_manifest(manifest_);
        // What cannot be read again must not be signed: a name that is no UTF-8, a list that is too long.
        const auto read_again = decode_manifest(text, path_.string());
        if (!read_again || *read_again != manifest_)
            return fail(errors::kBadName, {codec::plain_text(manifest_.rollup.name, text.size()),
                                           std::to_string(limits::kArchiveMaxNameBytes)});
        const auto hash = archive_hash_of(text);
        STUDIO_TRY(tar, TarWriter::create(path_, manifest_.rollup.created_s));
        STUDIO_CHECK(put(tar, kManifestName, bytes_of(text)));
        STUDIO_CHECK(put(tar, kSignatureName, sign_archive(hash, organiser).view()));
        for (std::size_t i = 0; i < files_.size(); ++i)
            STUDIO_CHECK(put_file(tar, i));
        STUDIO_CHECK(tar.finish());
        return hash;
    }

private:
    static Result<void> put(TarWriter& tar, const char* name, BytesView content) {
        STUDIO_CHECK(tar.begin(name, content.size()));
        return tar.write(content);
    }

    Result<void> put_file(TarWriter& tar, std::size_t index) {
        const auto& listed = manifest_.files[index];
        STUDIO_CHECK(tar.begin(listed.path, listed.size));
        STUDIO_TRY(hash, read(index, [&](BytesView piece) { return tar.write(piece); }));
        if (hash != listed.keccak256)
            return fail(errors::kSourceChanged, {files_[index].source.string()});
        return {};
    }

    /// Gives the file's content away in pieces, exactly as many bytes as are listed, and its hash.
    Result<Hash32> read(std::size_t index, const TakePiece& take) {
        STUDIO_TRY(file, InputFile::open(files_[index].source));
        const auto size = manifest_.files[index].size;
        if (file.size() != size)
            return fail(errors::kSourceChanged, {files_[index].source.string()});
        crypto::Keccak256 hash;
        for (std::uint64_t offset = 0; offset < size;) {
            const auto wanted = std::min<std::uint64_t>(piece_.size(), size - offset);
            const std::span<std::uint8_t> room{piece_.data(), static_cast<std::size_t>(wanted)};
            STUDIO_TRY(got, file.read_at(offset, room));
            if (got != room.size())
                return fail(errors::kSourceChanged, {files_[index].source.string()});
            hash.update(room);
            STUDIO_CHECK(take(room));
            offset += got;
            progress_.done += got;
            if (!goes_on(watch_, progress_))
                return fail(errors::kCancelled, {path_.string()});
        }
        return hash.finish();
    }

    const std::filesystem::path& path_;
    std::vector<Source> files_;
    const ProgressWatch& watch_;
    Manifest manifest_;
    Progress progress_;
    Bytes piece_ = Bytes(kPieceBytes);
};

}  // namespace

Result<Hash32> write_archive(const std::filesystem::path& path, const ArchiveContents& contents,
                             const crypto::SecretKey& organiser, const ProgressWatch& watch) {
    const auto& name = contents.rollup.name;
    if (name.empty() || name.size() > limits::kArchiveMaxNameBytes)
        return fail(errors::kBadName, {codec::plain_text(name, limits::kArchiveMaxNameBytes),
                                       std::to_string(limits::kArchiveMaxNameBytes)});
    ArchiveWriting writing{path, contents, watch};
    STUDIO_CHECK(writing.list_files());
    return writing.write(organiser);
}

}  // namespace studio::archive
