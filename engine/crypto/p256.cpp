// SPDX-License-Identifier: GPL-3.0-or-later
// The verification of ECDSA (FIPS 186-5, 6.4.2) over OpenSSL's arithmetic of the curve: going through keys
// and DER costs half as much again.
#include "p256.hpp"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>
#include <array>
#include <base/assert.hpp>
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
using Group = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_free>>;
using Context = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

/// What one thread verifies with.
struct Workspace {
    Group group{EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1)};
    Context context{BN_CTX_new()};
    Point key{EC_POINT_new(group.get())};
    Point sum{EC_POINT_new(group.get())};
    Number digest{BN_new()}, r{BN_new()}, s{BN_new()}, x{BN_new()}, y{BN_new()};

    Workspace() { STUDIO_ASSERT(group && context && key && sum && digest && r && s && x && y); }
};

void set(const Number& number, const Hash32& bytes) {
    STUDIO_ASSERT(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), number.get()) != nullptr);
}

}  // namespace

bool verify_p256(const Hash32& digest, const Hash32& r, const Hash32& s, const Hash32& x, const Hash32& y) {
    thread_local const Workspace w;
    const BIGNUM* order = EC_GROUP_get0_order(w.group.get());
    set(w.digest, digest);
    set(w.r, r);
    set(w.s, s);
    set(w.x, x);
    set(w.y, y);
    for (const auto* number : {w.r.get(), w.s.get()})
        if (BN_is_zero(number) || BN_cmp(number, order) >= 0)
            return false;
    // Fails as well for a coordinate that is not below the field's prime. (0, 0) is no point of this curve.
    if (BN_cmp(w.x.get(), EC_GROUP_get0_field(w.group.get())) >= 0 ||
        BN_cmp(w.y.get(), EC_GROUP_get0_field(w.group.get())) >= 0 ||
        EC_POINT_set_affine_coordinates(w.group.get(), w.key.get(), w.x.get(), w.y.get(), w.context.get()) !=
            1)
        return false;
    auto* const context = w.context.get();
    // R = (digest / s) G + (r / s) Q, and its x is r.
    const bool done =
        BN_mod_inverse(w.s.get(), w.s.get(), order, context) != nullptr &&
        BN_mod_mul(w.digest.get(), w.digest.get(), w.s.get(), order, context) == 1 &&
        BN_mod_mul(w.s.get(), w.r.get(), w.s.get(), order, context) == 1 &&
        EC_POINT_mul(w.group.get(), w.sum.get(), w.digest.get(), w.key.get(), w.s.get(), context) == 1;
    STUDIO_ASSERT(done);
    if (EC_POINT_is_at_infinity(w.group.get(), w.sum.get()) == 1)
        return false;
    STUDIO_ASSERT(EC_POINT_get_affine_coordinates(w.group.get(), w.sum.get(), w.x.get(), nullptr, context) ==
                  1);
    STUDIO_ASSERT(BN_nnmod(w.x.get(), w.x.get(), order, context) == 1);
    return BN_cmp(w.x.get(), w.r.get()) == 0;
}

}  // namespace studio::crypto
