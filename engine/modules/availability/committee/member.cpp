// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.hpp"

#include <codec/hex.hpp>
#include <crypto/keccak256.hpp>

#include "certificate.hpp"
#include "committee_errors.hpp"

namespace studio::modules::availability {

using crypto::bls::Signature;
using seams::Conduct;

std::string StoringMember::name_of(const Hash32& data) const {
    return folder_ + "/" + codec::to_hex(data.view());
}

Result<Signature> StoringMember::keep(BytesView payload, std::uint64_t expiry_s) {
    if (payload.size() > kMostPayloadBytes)
        return fail(errors::kPayloadTooLong,
                    {std::to_string(payload.size()), std::to_string(kMostPayloadBytes)});
    const auto data = crypto::keccak256(payload);
    STUDIO_CHECK(files_.put(name_of(data), payload));
    return crypto::bls::sign(promise_of(data, expiry_s), key_);
}

Result<Bytes> StoringMember::give(const Hash32& data) {
    STUDIO_TRY(content, files_.get(name_of(data), kMostPayloadBytes));
    if (!content)
        return fail(errors::kNoAnswer);
    return std::move(*content);
}

Conduct SwayedMember::conduct() const {
    const std::lock_guard lock{mutex_};
    return conduct_;
}

void SwayedMember::set_conduct(Conduct conduct) {
    const std::lock_guard lock{mutex_};
    conduct_ = conduct;
    asked_for_.clear();
}

bool SwayedMember::was_asked_before(const Hash32& data) {
    const std::lock_guard lock{mutex_};
    return !asked_for_.insert(data).second;
}

Result<Signature> SwayedMember::keep(BytesView payload, std::uint64_t expiry_s) {
    const auto now = conduct();
    if (now == Conduct::offline)
        return fail(errors::kNoAnswer);
    auto signature = member_->keep(payload, expiry_s);
    if (now == Conduct::late)
        return fail(errors::kNoAnswer);
    return signature;
}

Result<Bytes> SwayedMember::give(const Hash32& data) {
    const auto now = conduct();
    const bool is_silent = now == Conduct::offline || now == Conduct::withholding ||
                           (now == Conduct::late && !was_asked_before(data));
    if (is_silent)
        return fail(errors::kNoAnswer);
    auto content = member_->give(data);
    if (content && now == Conduct::lying)
        content->push_back(0);
    return content;
}

}  // namespace studio::modules::availability
