// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <crypto/bls_signature.hpp>
#include <memory>
#include <mutex>
#include <seams/operators.hpp>
#include <seams/run_files.hpp>
#include <set>

namespace studio::modules::availability {

/// Bytes that a member keeps at a time, at most.
inline constexpr std::size_t kMostPayloadBytes = 1'048'576;

/// One of a committee, as the batcher and readers see it. What it gives is not to be trusted. Any thread.
class Member {
public:
    virtual ~Member() = default;
    /// Keeps the payload and signs promise_of() it: only when it is kept durably. Errors: kNoAnswer,
    /// kPayloadTooLong, of the disk.
    virtual Result<crypto::bls::Signature> keep(BytesView payload, std::uint64_t expiry_s) = 0;
    /// What it says the data are. Errors: kNoAnswer, of the disk.
    virtual Result<Bytes> give(const Hash32& data) = 0;
};

/// Does what it promises: a folder of its own, a file each. It keeps data beyond their expiry, too.
class StoringMember final : public Member {
public:
    /// `folder` is a name among the files, which outlive it.
    StoringMember(crypto::bls::SecretKey key, std::string folder, seams::RunFiles& files)
        : key_{std::move(key)}, folder_{std::move(folder)}, files_{files} {}
    Result<crypto::bls::Signature> keep(BytesView payload, std::uint64_t expiry_s) override;
    Result<Bytes> give(const Hash32& data) override;

private:
    std::string name_of(const Hash32& data) const;

    const crypto::bls::SecretKey key_;
    const std::string folder_;
    seams::RunFiles& files_;
};

/// A member whose conduct can be chosen: an honest one is passed through.
class SwayedMember final : public Member {
public:
    explicit SwayedMember(std::unique_ptr<Member> member) : member_{std::move(member)} {}
    Result<crypto::bls::Signature> keep(BytesView payload, std::uint64_t expiry_s) override;
    Result<Bytes> give(const Hash32& data) override;

    seams::Conduct conduct() const;
    void set_conduct(seams::Conduct conduct);

private:
    bool was_asked_before(const Hash32& data);

    const std::unique_ptr<Member> member_;
    mutable std::mutex mutex_;
    seams::Conduct conduct_ = seams::Conduct::honest;  // guarded by mutex_
    std::set<Hash32> asked_for_;                       // while it is late; guarded by mutex_
};

}  // namespace studio::modules::availability
