// SPDX-License-Identifier: GPL-3.0-or-later
#include "blob_store.hpp"

#include <codec/hex.hpp>
#include <crypto/kzg.hpp>
#include <store/disk.hpp>

#include "l1_errors.hpp"

namespace studio::l1 {

using crypto::kzg::kBlobSize;

Result<BlobStore> BlobStore::open(std::filesystem::path folder) {
    STUDIO_CHECK(store::make_folder(folder));
    return BlobStore{std::move(folder)};
}

std::filesystem::path BlobStore::path_of(const Hash32& versioned_hash) const {
    return folder_ / (codec::to_hex(versioned_hash.view()) + ".blob");
}

Result<void> BlobStore::put(const Hash32& versioned_hash, BytesView blob) const {
    const auto path = path_of(versioned_hash);
    std::error_code ignored;
    if (std::filesystem::file_size(path, ignored) == kBlobSize)
        return {};
    return store::write_file_atomically(path, blob);
}

Result<Bytes> BlobStore::get(const Hash32& versioned_hash) const {
    const auto path = path_of(versioned_hash);
    const auto name = codec::to_hex(versioned_hash.view());
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return fail(errors::kBlobNotKept, {name});
    STUDIO_TRY(blob, store::read_file(path, kBlobSize));
    if (blob.size() != kBlobSize)
        return fail(errors::kBlobDamaged, {name, std::to_string(blob.size()), std::to_string(kBlobSize)});
    return blob;
}

}  // namespace studio::l1
