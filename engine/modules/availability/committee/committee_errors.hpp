// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

namespace studio::modules::availability::errors {

// A keyset that no certificate may be checked with.
inline constexpr ErrorKind kKeysetSize{
    "committee.keyset_size",
    STUDIO_TEXT("engine", "A committee has between 1 and %2 members; this one has %1.")};
inline constexpr ErrorKind kKeysetQuorum{
    "committee.keyset_quorum",
    STUDIO_TEXT("engine", "Between 1 and all %2 members must sign; this committee asks for %1.")};
inline constexpr ErrorKind kKeysetOrder{
    "committee.keyset_order",
    STUDIO_TEXT("engine", "The keys of a committee ascend, and none comes twice; key %1 does not follow.")};
inline constexpr ErrorKind kKeysetProof{
    "committee.keyset_proof",
    STUDIO_TEXT("engine", "Key %1 of the committee is no key, or nobody has proven to have it.")};

// A certificate that counts for nothing.
inline constexpr ErrorKind kCertificateLength{
    "committee.certificate_length", STUDIO_TEXT("engine", "The certificate has %1 bytes instead of %2.")};
inline constexpr ErrorKind kCertificateKeyset{
    "committee.certificate_keyset",
    STUDIO_TEXT("engine", "The certificate is of another committee, the one with the keyset %1.")};
inline constexpr ErrorKind kCertificateSigners{
    "committee.certificate_signers",
    STUDIO_TEXT("engine", "The certificate names signers beyond the committee's %1 members.")};
inline constexpr ErrorKind kCertificateQuorum{
    "committee.certificate_quorum",
    STUDIO_TEXT("engine", "%1 members have signed the certificate, and %2 are needed.")};
inline constexpr ErrorKind kCertificateExpiry{
    "committee.certificate_expiry",
    STUDIO_TEXT(
        "engine",
        "The certificate promises the data until %1 s, less than %3 s after its L1 block's time, %2 s.")};
inline constexpr ErrorKind kCertificateSignature{
    "committee.certificate_signature",
    STUDIO_TEXT("engine", "The certificate's signature is not of the members that it names.")};

// Keeping and giving.
inline constexpr ErrorKind kNoAnswer{"committee.no_answer",
                                     STUDIO_TEXT("engine", "The committee's member does not answer.")};
inline constexpr ErrorKind kPayloadTooLong{
    "committee.payload_too_long",
    STUDIO_TEXT("engine", "Committee members keep at most %2 bytes at a time; these are %1.")};
inline constexpr ErrorKind kQuorumMissed{
    "committee.quorum_missed",
    STUDIO_TEXT("engine",
                "%1 of the committee's %2 members signed, and %3 are needed: the batch goes to L1 itself.")};
inline constexpr ErrorKind kDataWithheld{
    "committee.data_withheld",
    STUDIO_TEXT(
        "engine",
        "No member of the committee gives out the data %1, though they signed that they have it: %2 do "
        "not answer, %3 gave something else. Blocks cannot become safe until one gives it.")};

}  // namespace studio::modules::availability::errors
