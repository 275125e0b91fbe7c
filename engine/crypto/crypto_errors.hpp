// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.hpp>

/// What can be wrong with a key file (Web3 Secret Storage, version 3).
namespace studio::crypto::errors {

inline constexpr ErrorKind kKeystoreMalformed{
    "keystore.malformed", STUDIO_TEXT("engine", "The key file is not valid: %1 is missing or malformed.")};
inline constexpr ErrorKind kKeystoreUnsupported{
    "keystore.unsupported", STUDIO_TEXT("engine", "The key file uses %1 \"%2\", which is not supported.")};
inline constexpr ErrorKind kKeystoreTooCostly{
    "keystore.too_costly",
    STUDIO_TEXT("engine", "The key file asks for more work than is allowed (%1 = %2, at most %3).")};
inline constexpr ErrorKind kKeystoreWrongPassword{
    "keystore.wrong_password", STUDIO_TEXT("engine", "The password is wrong, or the key file is damaged.")};
inline constexpr ErrorKind kKeystoreBadKey{
    "keystore.bad_key", STUDIO_TEXT("engine", "The key file holds a number that is no secp256k1 key.")};
inline constexpr ErrorKind kKeystoreWrongAddress{
    "keystore.wrong_address", STUDIO_TEXT("engine", "The key file's address is not that of the key in it.")};
inline constexpr ErrorKind kKeystoreDerivationFailed{
    "keystore.derivation_failed",
    STUDIO_TEXT("engine", "The key could not be derived from the password; is there enough memory?")};

}  // namespace studio::crypto::errors
