// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate.hpp"

#include <bit>
#include <codec/hex.hpp>

#include "committee_errors.hpp"
#include "packed_numbers.hpp"

namespace studio::modules::availability {
namespace {

constexpr std::size_t kNumberSize = 8;

bool has_signed(const Certificate& certificate, std::size_t index) {
    return (certificate.signers >> index & 1U) != 0;
}

bool is_soon(std::uint64_t expiry_s, std::uint64_t l1_time_s) {
    return expiry_s < kLeastLifetime_s || expiry_s - kLeastLifetime_s < l1_time_s;
}

bool names_others(const Certificate& certificate, std::size_t members) {
    return members < kMostMembers && certificate.signers >> members != 0;
}

}  // namespace

Bytes promise_of(const Hash32& data, std::uint64_t expiry_s) {
    Bytes out{data.begin(), data.end()};
    append_number(out, expiry_s);
    return out;
}

Bytes encode_certificate(const Certificate& certificate) {
    Bytes out;
    out.reserve(kCertificateSize);
    out.insert(out.end(), certificate.keyset.begin(), certificate.keyset.end());
    out.insert(out.end(), certificate.data.begin(), certificate.data.end());
    append_number(out, certificate.expiry_s);
    append_number(out, certificate.signers);
    out.insert(out.end(), certificate.signature.begin(), certificate.signature.end());
    return out;
}

Result<Certificate> decode_certificate(BytesView bytes) {
    if (bytes.size() != kCertificateSize)
        return fail(errors::kCertificateLength,
                    {std::to_string(bytes.size()), std::to_string(kCertificateSize)});
    const auto take = [&bytes](std::size_t size) {
        const auto taken = bytes.first(size);
        bytes = bytes.subspan(size);
        return taken;
    };
    Certificate out;
    out.keyset = Hash32::right_aligned(take(Hash32::size()));
    out.data = Hash32::right_aligned(take(Hash32::size()));
    out.expiry_s = read_number(take(kNumberSize));
    out.signers = read_number(take(kNumberSize));
    out.signature = crypto::bls::Signature::right_aligned(bytes);
    return out;
}

Result<void> check_certificate(const Certificate& certificate, const Keyset& keyset,
                               std::uint64_t l1_time_s) {
    if (certificate.keyset != keyset.hash())
        return fail(errors::kCertificateKeyset, {codec::to_hex(certificate.keyset.view())});
    if (names_others(certificate, keyset.keys().size()))
        return fail(errors::kCertificateSigners, {std::to_string(keyset.keys().size())});
    const auto signers = static_cast<std::uint64_t>(std::popcount(certificate.signers));
    if (signers < keyset.quorum())
        return fail(errors::kCertificateQuorum, {std::to_string(signers), std::to_string(keyset.quorum())});
    if (is_soon(certificate.expiry_s, l1_time_s))
        return fail(errors::kCertificateExpiry,
                    {std::to_string(certificate.expiry_s), std::to_string(l1_time_s),
                     std::to_string(kLeastLifetime_s)});
    std::vector<crypto::bls::PublicKey> keys;
    for (std::size_t i = 0; i < keyset.keys().size(); ++i)
        if (has_signed(certificate, i))
            keys.push_back(keyset.keys()[i]);
    if (!crypto::bls::verify_aggregate(promise_of(certificate.data, certificate.expiry_s),
                                       certificate.signature, keys))
        return fail(errors::kCertificateSignature);
    return {};
}

}  // namespace studio::modules::availability
