// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/bytes.hpp>
#include <base/result.hpp>
#include <filesystem>

namespace studio::l1 {

/// The blobs of the L1's transactions, a file each, named by versioned hash: what beacon nodes keep. Beacon
/// nodes forget them after 4,096 epochs (18 days); this one keeps them as long as the workspace. Any thread.
class BlobStore {
public:
    /// Makes the folder. Error: kNotWritable.
    static Result<BlobStore> open(std::filesystem::path folder);

    /// Durable when it returns. The same blob again costs nothing. Errors: kNotWritable, kDiskFull.
    Result<void> put(const Hash32& versioned_hash, BytesView blob) const;
    /// Errors: kBlobNotKept, kBlobDamaged.
    Result<Bytes> get(const Hash32& versioned_hash) const;

private:
    explicit BlobStore(std::filesystem::path folder) : folder_{std::move(folder)} {}
    std::filesystem::path path_of(const Hash32& versioned_hash) const;
    std::filesystem::path folder_;
};

}  // namespace studio::l1
