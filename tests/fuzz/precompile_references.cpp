// SPDX-License-Identifier: GPL-3.0-or-later
#include "precompile_references.hpp"

#include <ckzg.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <base/assert.hpp>
#include <base/uint256.hpp>
#include <crypto/bls12_381.hpp>
#include <crypto/bn254_operations.hpp>
#include <crypto/kzg_setup_text.hpp>
#include <crypto/secp256k1.hpp>
#include <memory>

namespace studio::fuzz {
namespace {

namespace bls = crypto::bls12_381;

template <auto free_function>
struct FreeWith {
    template <class T>
    void operator()(T* object) const {
        free_function(object);
    }
};
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

Number number(BytesView bytes) {
    return Number{BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr)};
}

Bytes padded(BytesView input, std::size_t size) {
    Bytes out(input.begin(), input.begin() + static_cast<std::ptrdiff_t>(std::min(size, input.size())));
    out.resize(size, 0);
    return out;
}

template <class Point>
void check_point(const std::optional<Point>& expected, const Bytes* output) {
    STUDIO_ASSERT(expected.has_value() == (output != nullptr));
    STUDIO_ASSERT(!expected ||
                  std::equal(expected->begin(), expected->end(), output->begin(), output->end()));
}

/// The recovered key verifies the signature, which libsecp256k1 does by other steps.
void check_ecrecover(const Bytes& input, const Bytes* output) {
    STUDIO_ASSERT(output != nullptr);
    if (output->empty())
        return;
    const BytesView view{input};
    const crypto::Signature signature{Hash32::right_aligned(view.subspan(64, 32)),
                                      Hash32::right_aligned(view.subspan(96, 32)),
                                      static_cast<std::uint8_t>(input[63] - 27)};
    const auto digest = Hash32::right_aligned(view.first(32));
    const auto key = crypto::recover_public_key(digest, signature);
    STUDIO_ASSERT(key && crypto::verify(digest, signature, *key));
    STUDIO_ASSERT(crypto::address_of(*key) == Address::right_aligned(*output));
}

void check_sha256(BytesView input, const Bytes* output) {
    Hash32 expected;
    blst_sha256(expected.data(), input.data(), input.size());
    STUDIO_ASSERT(output != nullptr && Hash32::right_aligned(*output) == expected);
}

/// OpenSSL alone serves every modulus. The lengths are those of a run that was paid for.
void check_modexp(BytesView input, const Bytes& output) {
    const auto length = [header = padded(input, 96)](std::size_t index) {
        return static_cast<std::size_t>(
            Uint256::from_big_endian(BytesView{header}.subspan(32 * index, 32)).low64());
    };
    const auto modulus_size = length(2);
    STUDIO_ASSERT(output.size() == modulus_size);
    if (modulus_size == 0 || length(0) > 4096 || length(1) > 4096)
        return;
    const auto numbers =
        padded(input.subspan(std::min<std::size_t>(96, input.size())), length(0) + length(1) + modulus_size);
    const BytesView view{numbers};
    const auto base = number(view.first(length(0)));
    const auto exponent = number(view.subspan(length(0), length(1)));
    const auto modulus = number(view.last(modulus_size));
    Bytes expected(modulus_size, 0);
    if (!BN_is_zero(modulus.get()) && !BN_is_one(modulus.get())) {
        const std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>> context{BN_CTX_new()};
        STUDIO_ASSERT(BN_mod_exp(base.get(), base.get(), exponent.get(), modulus.get(), context.get()) == 1);
        STUDIO_ASSERT(BN_bn2binpad(base.get(), expected.data(), static_cast<int>(modulus_size)) >= 0);
    }
    STUDIO_ASSERT(output == expected);
}

void check_p256(BytesView input, bool expected) {
    Bytes point{0x04};
    point.insert(point.end(), input.begin() + 96, input.end());
    char group[] = "P-256";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end()};
    const std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>> maker{
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr)};
    EVP_PKEY* made = nullptr;
    EVP_PKEY_fromdata_init(maker.get());
    EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters);
    const std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>> key{made};
    if (key == nullptr) {
        STUDIO_ASSERT(!expected);
        return;
    }
    const std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>> signature{ECDSA_SIG_new()};
    ECDSA_SIG_set0(signature.get(), number(input.subspan(32, 32)).release(),
                   number(input.subspan(64, 32)).release());
    std::uint8_t* encoded = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &encoded);
    const std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>> verifier{
        EVP_PKEY_CTX_new(key.get(), nullptr)};
    EVP_PKEY_verify_init(verifier.get());
    const int verdict =
        EVP_PKEY_verify(verifier.get(), encoded, static_cast<std::size_t>(size), input.data(), 32);
    OPENSSL_free(encoded);
    STUDIO_ASSERT((verdict == 1) == expected);
}

/// c-kzg with the whole setup.
void check_point_evaluation(BytesView input, bool succeeded) {
    if (input.size() != 192) {
        STUDIO_ASSERT(!succeeded);
        return;
    }
    // Loading takes seconds when sanitized, once.
    static const KZGSettings settings = [] {
        using namespace crypto::kzg;
        KZGSettings loaded;
        const auto monomial = setup_points(SetupPart::g1_monomial);
        const auto lagrange = setup_points(SetupPart::g1_lagrange);
        const auto g2 = setup_points(SetupPart::g2_monomial);
        STUDIO_ASSERT(load_trusted_setup(&loaded, monomial.data(), monomial.size(), lagrange.data(),
                                         lagrange.size(), g2.data(), g2.size(), 0) == C_KZG_OK);
        return loaded;
    }();
    const auto* bytes = input.data();
    bool is_right = false;
    const auto status = verify_kzg_proof(&is_right, reinterpret_cast<const Bytes48*>(bytes + 96),
                                         reinterpret_cast<const Bytes32*>(bytes + 32),
                                         reinterpret_cast<const Bytes32*>(bytes + 64),
                                         reinterpret_cast<const Bytes48*>(bytes + 144), &settings);
    Hash32 hash;
    blst_sha256(hash.data(), bytes + 96, 48);
    hash[0] = 1;
    const bool is_named = std::equal(hash.begin(), hash.end(), bytes);
    STUDIO_ASSERT(succeeded == (status == C_KZG_OK && is_right && is_named));
}

/// A sum of many terms is the sum of each alone.
template <class Point, class Msm, class Add>
void check_msm(BytesView items, const Bytes* output, Msm msm, Add add) {
    constexpr auto item_size = Point::size() + 32;
    std::optional<Point> sum{Point{}};
    if (items.empty() || items.size() % item_size != 0)
        sum.reset();
    for (; sum && !items.empty(); items = items.subspan(item_size)) {
        const auto term = msm(items.first(item_size));
        Bytes both(sum->begin(), sum->end());
        if (term)
            both.insert(both.end(), term->begin(), term->end());
        sum = add(both);  // nothing where there is no term
    }
    check_point(sum, output);
}

/// k P + P = (k + 1) P, which the halves of both scalars come to by different digits.
void check_next_multiple(Bytes point_and_scalar, const FixedBytes<64>& product) {
    const auto& curve = crypto::bn254::operations();
    Bytes both{product.begin(), product.end()};
    both.insert(both.end(), point_and_scalar.begin(), point_and_scalar.begin() + 64);
    const auto scalar = Uint256::from_big_endian(BytesView{point_and_scalar}.last(32));
    if (scalar == Uint256::max())
        return;
    (scalar + Uint256{1}).store_big_endian(point_and_scalar.data() + 64);
    STUDIO_ASSERT(curve.add(both) == curve.multiply(point_and_scalar));
}

/// The curve's plain variant, where the engine has chosen the other.
void check_bn254(std::uint16_t precompile, BytesView input, const Bytes* output) {
    const auto& plain = crypto::bn254::kPortableOperations;
    if (precompile == 0x06)
        return check_point(plain.add(padded(input, 128)), output);
    if (precompile == 0x07) {
        const auto product = plain.multiply(padded(input, 96));
        check_point(product, output);
        return product ? check_next_multiple(padded(input, 96), *product) : void();
    }
    const auto verdict = plain.pairing_check(input);
    STUDIO_ASSERT(verdict.has_value() == (output != nullptr));
    STUDIO_ASSERT(!verdict || output->back() == (*verdict ? 1 : 0));
}

}  // namespace

void check_against_reference(std::uint16_t precompile, BytesView input, const Bytes* output) {
    switch (precompile) {
        case 0x01:
            return check_ecrecover(padded(input, 128), output);
        case 0x02:
            return check_sha256(input, output);
        case 0x05:
            return output != nullptr ? check_modexp(input, *output) : void();
        case 0x06:
        case 0x07:
        case 0x08:
            return check_bn254(precompile, input, output);
        case 0x0a:
            return check_point_evaluation(input, output != nullptr);
        case 0x0c:
            return check_msm<bls::G1Point>(input, output, bls::g1_msm, bls::g1_add);
        case 0x0e:
            return check_msm<bls::G2Point>(input, output, bls::g2_msm, bls::g2_add);
        case 0x100:
            return input.size() == 160 ? check_p256(input, !output->empty()) : void();
        default:
            return;
    }
}

}  // namespace studio::fuzz
