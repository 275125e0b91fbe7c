// SPDX-License-Identifier: GPL-3.0-or-later
#include "p256.hpp"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <array>
#include <memory>

namespace studio::crypto {
namespace {

template <auto free_function>
struct FreeWith {
    template <class T>
    void operator()(T* object) const {
        free_function(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;

/// Null when (x, y) is no point of the curve.
Key public_key(const Hash32& x, const Hash32& y) {
    std::array<std::uint8_t, 65> point{0x04};
    std::copy(x.begin(), x.end(), point.begin() + 1);
    std::copy(y.begin(), y.end(), point.begin() + 33);
    char group[] = "P-256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end()};
    const KeyContext context{EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr)};
    EVP_PKEY* key = nullptr;
    if (context == nullptr || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, const_cast<OSSL_PARAM*>(parameters)) != 1)
        return nullptr;
    return Key{key};
}

/// DER, as OpenSSL wants it; empty on failure.
Bytes encode_signature(const Hash32& r, const Hash32& s) {
    const EcdsaSignature signature{ECDSA_SIG_new()};
    if (signature == nullptr || ECDSA_SIG_set0(signature.get(), BN_bin2bn(r.data(), 32, nullptr),
                                               BN_bin2bn(s.data(), 32, nullptr)) != 1)
        return {};
    const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
    if (size <= 0)
        return {};
    Bytes out(static_cast<std::size_t>(size));
    auto* to = out.data();
    i2d_ECDSA_SIG(signature.get(), &to);
    return out;
}

}  // namespace

bool verify_p256(const Hash32& digest, const Hash32& r, const Hash32& s, const Hash32& x, const Hash32& y) {
    const auto key = public_key(x, y);
    if (key == nullptr)
        return false;
    const auto signature = encode_signature(r, s);
    const KeyContext context{EVP_PKEY_CTX_new(key.get(), nullptr)};
    return context != nullptr && !signature.empty() && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_verify(context.get(), signature.data(), signature.size(), digest.data(), 32) == 1;
}

}  // namespace studio::crypto
