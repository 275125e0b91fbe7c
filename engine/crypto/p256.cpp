// SPDX-License-Identifier: GPL-3.0-or-later
// The verification of ECDSA (FIPS 186-5, 6.4.2) over OpenSSL's arithmetic of the curve: going through keys
// and DER costs half as much again.
#include "p256.hpp"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>
#include <base/assert.hpp>
#include <base/uint256.hpp>
#include <memory>

#include "modular_inverse.hpp"

namespace studio::crypto {
namespace {

template <auto free_function>
struct FreeWith {
    template <class T>
    void operator()(T* object) const {
        free_function(object);
    }
};
using Group = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_free>>;
using Context = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

/// FIPS 186-5 by way of SP 800-186, 3.2.1.3: the field's prime and the group's order.
constexpr Uint256 kPrime{0xffffffffffffffff, 0x00000000ffffffff, 0x0000000000000000, 0xffffffff00000001};
constexpr Uint256 kOrder{0xf3b9cac2fc632551, 0xbce6faada7179e84, 0xffffffffffffffff, 0xffffffff00000000};
constexpr modular_inverse::Modulus kOrderModulus{kOrder};

/// What one thread verifies with.
struct Workspace {
    Group group{EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1)};
    Context context{BN_CTX_new()};
    Point key{EC_POINT_new(group.get())};
    Point sum{EC_POINT_new(group.get())};
    Number first{BN_new()}, second{BN_new()};

    Workspace() { STUDIO_ASSERT(group && context && key && sum && first && second); }
};

void set(const Number& number, const Uint256& value) {
    const auto bytes = value.to_hash();
    STUDIO_ASSERT(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), number.get()) != nullptr);
}

Uint256 read(const Hash32& bytes) {
    return Uint256::from_big_endian(bytes.view());
}

bool is_scalar(const Uint256& number) {
    return !number.is_zero() && number < kOrder;
}

}  // namespace

bool verify_p256(const Hash32& digest, const Hash32& r, const Hash32& s, const Hash32& x, const Hash32& y) {
    thread_local const Workspace w;
    const auto r_number = read(r);
    const auto s_number = read(s);
    if (!is_scalar(r_number) || !is_scalar(s_number) || read(x) >= kPrime || read(y) >= kPrime)
        return false;
    set(w.first, read(x));
    set(w.second, read(y));
    // Fails where (x, y) is no point of the curve; (0, 0) is none.
    if (EC_POINT_set_affine_coordinates(w.group.get(), w.key.get(), w.first.get(), w.second.get(),
                                        w.context.get()) != 1)
        return false;
    // R = (digest / s) G + (r / s) Q, and its x is r.
    const auto inverse = modular_inverse::inverse(s_number, kOrderModulus);
    set(w.first, mulmod(read(digest), inverse, kOrder));
    set(w.second, mulmod(r_number, inverse, kOrder));
    STUDIO_ASSERT(EC_POINT_mul(w.group.get(), w.sum.get(), w.first.get(), w.key.get(), w.second.get(),
                               w.context.get()) == 1);
    if (EC_POINT_is_at_infinity(w.group.get(), w.sum.get()) == 1)
        return false;
    STUDIO_ASSERT(EC_POINT_get_affine_coordinates(w.group.get(), w.sum.get(), w.first.get(), nullptr,
                                                  w.context.get()) == 1);
    Hash32 abscissa;
    STUDIO_ASSERT(BN_bn2binpad(w.first.get(), abscissa.data(), static_cast<int>(abscissa.size())) > 0);
    return read(abscissa) % kOrder == r_number;
}

}  // namespace studio::crypto
